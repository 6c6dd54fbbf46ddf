// Who acted, held against the registered actors and their mandates.
#pragma once

#include "audit/walk.hpp"

namespace ksdpl::audits {

/// Returns who acted without being entitled on that day, or could not be told to be, two steps that
/// one person took where two are asked for, and the entries that do not say who acted. While nobody
/// is registered only the last can be found, and a note says so.
Findings authority_findings(const Subject& subject, const Walk& walk);

/// Returns the steps of an authority that do not say who acted, in one finding, or none. `entries`
/// are the steps with the rows they take.
Findings unnamed_actors(const Subject& subject, const std::vector<Placement>& entries);

}  // namespace ksdpl::audits
