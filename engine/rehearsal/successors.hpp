// What can be recorded next in a case, once everything it asks for has been supplied.
#pragma once

#include "rehearsal/bench.hpp"

#include <string>
#include <vector>

namespace ksdpl::rehearsal {

/// One outcome of one step tried from a case.
struct Attempt {
  const StepDef* step = nullptr;
  const OutcomeDef* outcome = nullptr;
  const Row* row = nullptr;    ///< The row its move takes from here; nullptr when it moves nothing.
  std::optional<Bench> after;  ///< The case after it; absent when it stayed refused.
  std::vector<Check> blockers;  ///< What nobody could supply, when it stayed refused.
};

/// Tries every outcome of every step that may be recorded where the case stands. Papers,
/// assessments and facts are supplied as they are demanded; steps and moves that must come first
/// are not made here, they are attempts of their own.
std::vector<Attempt> attempts(const Bench& bench);

}  // namespace ksdpl::rehearsal
