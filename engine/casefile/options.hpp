// One step and outcome as seen from a case: everything that was tested, in an order to act on.
#pragma once

#include "ksdpl/casefile.hpp"

#include "casefile/checks.hpp"

namespace ksdpl {

/// What is being tried: a step's outcome, the row its move takes, and the day.
struct Trial {
  Tried tried;
  const Row* row = nullptr;  ///< nullptr when the outcome fires no move.
  EffectiveDate on;
};

/// Returns everything that statute and workflow file test of it, met or not, when the case stands
/// where the row leaves from; that it stands there is not asked.
std::vector<Check> tests_of(const Case& c, const Workflow& workflow, const Trial& trial);

/// Returns the option of taking this step with this outcome when it takes effect on `on`.
/// `row` is the row of the statute that the outcome's move would take; nullptr when it fires none.
MoveOption option_of(const Case& c,
                     const Workflow& workflow,
                     const Tried& tried,
                     const Row* row,
                     const EffectiveDate& on);

/// Returns who acts: the actor whose act the row is where the step names several, else the step's
/// own. `row` may be nullptr.
std::vector<ActorId> who_acts(const StepDef& step, const Row* row);

/// Returns the row that the outcome's move takes from where the case stands; when none leaves it,
/// the row that belongs to the step's own stage. nullptr when the outcome fires no move.
const Row* row_for(const Case& c, const Workflow& workflow, const Tried& tried);

}  // namespace ksdpl
