// Finds steps no case can come to, legal moves no step makes, deadlines that never start, and
// stages from which no end is ahead.
#include "workflow/lint.hpp"
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <map>
#include <optional>
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

/// Says why the time limit of a step can never start, or nothing.
std::optional<Text> never_starts(const Workflow& workflow,
                                 const StepDef& step,
                                 const ReachableSteps& reachable) {
  const StepDef* start = workflow.step(step.deadline->starts.value);
  if (start == nullptr) return std::nullopt;
  if (step.stage.empty()) {
    return Text{
        "tenggat hanya berjalan dalam suatu tahap; langkah ini tidak termasuk tahap mana pun",
        "a deadline runs in a stage only; this step belongs to none"};
  }
  if (start->id == step.id) {
    return Text{"langkah ini tidak dapat menjadi awal tenggatnya sendiri",
                "this step can't be the start of its own deadline"};
  }
  if (!start->stage.empty() && start->stage != step.stage) {
    return say(
        "langkah awal '{}' ada dalam tahap lain, sedangkan yang dihitung hanya yang tercatat "
        "sejak kasus masuk tahap ini",
        "the step '{}' that starts it is of another stage, and only what is recorded since "
        "the case came to this stage counts",
        start->id.value);
  }
  if (!reachable.contains(*start) ||
      (!start->stage.empty() && !can_be_followed(*workflow.statute, *start))) {
    return say("langkah awal '{}' tidak dapat tercatat selagi kasus masih dalam tahap ini",
               "the step '{}' that starts it can't be on record while the case is in this stage",
               start->id.value);
  }
  return std::nullopt;
}

void find_idle_deadlines(const Workflow& workflow,
                         const ReachableSteps& reachable,
                         std::vector<Diagnostic>& found) {
  for (const StepDef& step : workflow.steps) {
    if (!step.deadline) continue;
    const auto reason = never_starts(workflow, step, reachable);
    if (!reason) continue;
    add(found, step.deadline->at, "deadline-never-starts",
        say("tenggat langkah '{0}' tidak pernah mulai: {1}",
            "the deadline of the step '{0}' never starts: {2}", step.id.value, reason->id,
            reason->en));
  }
}

/// The states one made move away from each other.
using Steps = std::map<std::string, Names, std::less<>>;

Steps steps_between_states(const Workflow& workflow) {
  Steps steps;
  for (const Row& row : workflow.statute->rows()) {
    if (is_fired(workflow, row)) steps[std::string(row.source)].emplace(row.target);
    // Whoever is in a composite stage is in one of its inner states, whichever that is.
    steps[std::string(row.machine)].emplace(row.source);
  }
  return steps;
}

Names ahead_of(const Steps& steps, const std::string& state) {
  Names ahead;
  std::vector<std::string> open{state};
  while (!open.empty()) {
    const auto next = steps.find(open.back());
    open.pop_back();
    if (next == steps.end()) continue;
    for (const std::string& to : next->second) {
      if (ahead.insert(to).second) open.push_back(to);
    }
  }
  return ahead;
}

bool is_end(const Statute& statute, std::string_view state) {
  const Stage* stage = statute.stage(state);
  return stage != nullptr && stage->kind == StageKind::closed;
}

/// Reports the stages where cases collect: open, reached, no end ahead, and nothing ahead that does
/// not lead back.
void find_dead_ends(const Workflow& workflow, std::vector<Diagnostic>& found) {
  const Statute& statute = *workflow.statute;
  const Steps steps = steps_between_states(workflow);
  for (const std::string& state : reachable_states(workflow)) {
    const Stage* stage = statute.stage(state);
    if (stage == nullptr || stage->kind == StageKind::side || is_end(statute, state)) continue;
    const Names ahead = ahead_of(steps, state);
    const bool collects = std::all_of(ahead.begin(), ahead.end(), [&](const std::string& next) {
      return !is_end(statute, next) && ahead_of(steps, next).contains(state);
    });
    if (!collects) continue;
    const StageDef* def = workflow.stage(state);
    add(found, def == nullptr ? workflow.at : def->at, "dead-end",
        say("dari tahap '{}' tidak ada langkah yang membawa kasus ke akhirnya",
            "from the stage '{}' no step brings a case to an end", state));
  }
}

}  // namespace

void find_unreachable(const Workflow& workflow, std::vector<Diagnostic>& found) {
  const ReachableSteps reachable(workflow);
  for (const StepDef& step : workflow.steps) {
    if (reachable.contains(step)) continue;
    add(found, step.at, "unreachable-step",
        say("langkah '{}' tidak dapat dicapai kasus mana pun", "no case can come to the step '{}'",
            step.id.value));
  }
  find_idle_deadlines(workflow, reachable, found);
  find_dead_ends(workflow, found);
  for (const Row& row : workflow.statute->rows()) {
    if (row.offered || is_fired(workflow, row)) continue;
    const StageDef* stage = workflow.stage(row.source);
    add(found, stage == nullptr ? workflow.at : stage->at, "unmade-move",
        say("dari tahap '{}' tidak ada langkah yang menjalankan langkah hukum '{}'",
            "from the stage '{}' no step makes the legal move '{}'", row.source, row.move));
  }
}

}  // namespace ksdpl::lint_parts
