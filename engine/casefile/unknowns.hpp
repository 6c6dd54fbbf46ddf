// The open questions of the registry, told where they touch a case.
#pragma once

#include "ksdpl/casefile.hpp"

#include "casefile/checks.hpp"

#include <vector>

namespace ksdpl {

/// Returns the notice that tells of an open question.
Notice notice_of(const Unknown& open);

/// Says whether an open question touches what the case may do where it stands: its stage, a step of
/// the stage, or a move that leaves it.
bool touches_stage(const Unknown& open, const Case& c, const Workflow& workflow);

/// Adds the advice of a step, and every open question that touches the step or the move of the
/// outcome, each once.
void add_step_advice(std::vector<Notice>& advice, const Workflow& workflow, const Tried& tried);

}  // namespace ksdpl
