// Says from where an answer looks at the record, so that nobody takes the past for the present.
#pragma once

#include "ksdpl/viewpoint.hpp"

#include "cli/page.hpp"

#include <vector>

namespace ksdpl::cli {

/// What could not be placed in a case.
struct Unplaced {
  CaseId id;
  Notice notice;
};

/// Returns the JSON with `viewpoint {as_of known_at unplaced[]}` after the schema, when there is
/// one.
Json with_viewpoint(const Json& json,
                    const Viewpoint& viewpoint,
                    const std::vector<Unplaced>& unplaced,
                    Language language);

/// Writes a line for each part of the viewpoint, what could not be placed, and a blank line;
/// nothing when there is no viewpoint.
void write_viewpoint(TextWriter& out,
                     const Viewpoint& viewpoint,
                     const std::vector<Unplaced>& unplaced,
                     Language language);

}  // namespace ksdpl::cli
