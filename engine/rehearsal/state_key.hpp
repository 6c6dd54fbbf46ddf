// What gates and steps can see of a case, as one text: two cases with the same text can go the same
// ways.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>

namespace ksdpl::rehearsal {

/// Returns the abstract state: active states, papers that count with their contents, requirements
/// met, acts, steps of the visit that other steps wait for, stages come to before, known facts.
std::string state_key(const Case& c, const Workflow& workflow);

}  // namespace ksdpl::rehearsal
