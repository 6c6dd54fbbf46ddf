// Finds steps no case can come to, and legal moves no step makes from a stage they leave.
#include "workflow/lint.hpp"
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::lint_parts {
namespace {

using wording::say;
using Names = std::set<std::string, std::less<>>;

/// Says whether some step makes the row's move: one of the stage it leaves, or of no single stage.
bool is_fired(const Workflow& workflow, const Row& row) {
  for (const auto& [step, outcome] : workflow.firing(row.move)) {
    if (step->stage.empty() || statute_check::leaves(row, step->stage.value)) return true;
  }
  return false;
}

/// Returns every state a case can come to by moves that some step makes.
Names reachable_states(const Workflow& workflow) {
  Names reached;
  std::vector<std::string> queue = active_states(workflow.statute->initial());
  while (!queue.empty()) {
    const std::string state = queue.back();
    queue.pop_back();
    if (!reached.insert(state).second) continue;
    for (const Row& row : workflow.statute->rows()) {
      const bool from_here = row.source == state && is_fired(workflow, row);
      // Whoever is in a composite stage is in one of its inner states, whichever that is.
      if (from_here || row.machine == state)
        queue.emplace_back(from_here ? row.target : row.source);
    }
  }
  return reached;
}

/// Says whether the outcome takes the case out of the stage, so that no other step of it follows.
bool takes_out(const Statute& statute, const OutcomeDef& outcome, std::string_view stage) {
  return std::any_of(statute.rows().begin(), statute.rows().end(), [&](const Row& row) {
    return outcome.fires == row.move && statute_check::leaves(row, stage) && row.machine != stage &&
           row.target != stage;
  });
}

/// Says whether the case is still in the stage after some outcome of the step.
bool can_be_followed(const Statute& statute, const StepDef& step) {
  return !std::all_of(step.outcomes.begin(), step.outcomes.end(), [&](const OutcomeDef& outcome) {
    return takes_out(statute, outcome, step.stage.value);
  });
}

class ReachableSteps {
 public:
  explicit ReachableSteps(const Workflow& workflow)
      : workflow_(workflow), states_(reachable_states(workflow)) {
    // Each round may rest on steps found unreachable in the round before.
    for (bool changed = true; changed;) {
      changed = false;
      for (const StepDef& step : workflow_.steps) {
        if (!unreachable_.contains(step.id.value) && !is_reachable(step)) {
          unreachable_.insert(step.id.value);
          changed = true;
        }
      }
    }
  }

  [[nodiscard]] bool contains(const StepDef& step) const {
    return !unreachable_.contains(step.id.value);
  }

 private:
  [[nodiscard]] bool is_reachable(const StepDef& step) const {
    if (step.stage.empty()) return true;
    const Stage* stage = workflow_.statute->stage(step.stage.value);
    if (stage == nullptr || stage->kind == StageKind::closed) return false;
    if (!states_.contains(step.stage.value)) return false;
    const bool in_order = std::all_of(step.after.begin(), step.after.end(),
                                      [&](const StepId& s) { return can_come_first(s.value); });
    return in_order && std::all_of(step.regional_demands.begin(), step.regional_demands.end(),
                                   [&](const RegionalDemand& demand) {
                                     const bool waits = demand.kind == RegionalDemand::Kind::step &&
                                                        demand.basis.demands();
                                     return !waits || can_come_first(demand.target);
                                   });
  }

  [[nodiscard]] bool can_come_first(const std::string& earlier) const {
    const StepDef* before = workflow_.step(earlier);
    return before != nullptr && contains(*before) && can_be_followed(*workflow_.statute, *before);
  }

  const Workflow& workflow_;
  Names states_;
  Names unreachable_;
};

}  // namespace

void find_unreachable(const Workflow& workflow, std::vector<Diagnostic>& found) {
  const ReachableSteps reachable(workflow);
  for (const StepDef& step : workflow.steps) {
    if (reachable.contains(step)) continue;
    add(found, step.at, "unreachable-step",
        say("langkah '{}' tidak dapat dicapai kasus mana pun", "no case can come to the step '{}'",
            step.id.value));
  }
  for (const Row& row : workflow.statute->rows()) {
    if (is_fired(workflow, row)) continue;
    const StageDef* stage = workflow.stage(row.source);
    add(found, stage == nullptr ? workflow.at : stage->at, "unmade-move",
        say("dari tahap '{}' tidak ada langkah yang menjalankan langkah hukum '{}'",
            "from the stage '{}' no step makes the legal move '{}'", row.source, row.move));
  }
}

}  // namespace ksdpl::lint_parts
