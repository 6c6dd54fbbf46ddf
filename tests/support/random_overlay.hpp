// Random overlays over the national file: sound ones, and ones that try to take something away.
#pragma once

#include "ksdpl/workflow.hpp"

#include <memory>
#include <string>

namespace ksdpl::test {

/// Returns the text of an overlay that only adds: actors, papers, contents, requirements, steps,
/// papers and earlier steps demanded of national steps, shorter limits, advice. To be called inside
/// a rapidcheck property.
std::string random_overlay(const Workflow& national);

/// Returns such an overlay with one attempt to remove, redefine, relax or move in it. `attempt`
/// receives what it tries.
std::string relaxing_overlay(const Workflow& national, std::string& attempt);

/// Loads an overlay text over the national file compiled in; nullptr when it is refused.
std::shared_ptr<const Workflow> load_overlay(const std::string& text);

}  // namespace ksdpl::test
