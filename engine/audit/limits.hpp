// The time limits of a history.
#pragma once

#include "audit/walk.hpp"

namespace ksdpl::audits {

/// Returns the limits that were passed, or whose keeping is not known, with the case as walked.
/// Those that are only reported, or a region's own, warn.
Findings limit_findings(const Subject& subject, const Walk& walk);

/// The same of statements about the past, whatever the order they were written down in.
Findings stated_limit_findings(const Subject& subject);

}  // namespace ksdpl::audits
