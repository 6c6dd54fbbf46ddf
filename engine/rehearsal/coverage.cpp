// Counts which parts of a procedure scenarios went through.
#include "rehearsal/coverage.hpp"

#include <algorithm>

namespace ksdpl::rehearsal {
namespace {

using Part = Coverage::Part;

void count(Part& part, bool exercised, std::string name) {
  if (exercised) {
    ++part.exercised;
  } else {
    part.never.push_back(std::move(name));
  }
}

std::string outcome_name(const StepId& step, const OutcomeId& outcome) {
  return step.value + "." + outcome.value;
}

}  // namespace

void CoverageCount::add(const Scenario& scenario, const Ending& ending) {
  const Case& c = ending.scene.bench.file();
  for (const std::string& state : active_states(workflow_.statute->initial()))
    stages_.insert(state);
  for (const StageEntry& entry : c.stages)
    stages_.insert(entry.stage.value);
  add_events(c);
  if (!ending.refusal || scenario.then.allowed) return;
  for (const Check& check : ending.refusal->blockers)
    refusals_.insert(check.code);
}

void CoverageCount::add_events(const Case& c) {
  Configuration at = workflow_.statute->initial();
  for (const Event& event : c.events) {
    if (const auto* made = std::get_if<RequirementAssessed>(&event.body))
      requirements_.insert(made->requirement.value);
    if (const auto* stated = std::get_if<StepStated>(&event.body)) {
      outcomes_.insert(outcome_name(stated->step, stated->outcome));
      at = stated->after;
    }
    if (const auto* recorded = std::get_if<StepRecorded>(&event.body)) {
      outcomes_.insert(outcome_name(recorded->step, recorded->outcome));
      if (const Row* row = workflow_.statute->row_from(at, recorded->move.value)) rows_.insert(row);
      at = recorded->after;
    }
  }
}

Coverage CoverageCount::result() const {
  Coverage coverage;
  for (const StageDef& stage : workflow_.stages)
    count(coverage.stages, stages_.contains(stage.id.value), stage.id.value);
  for (const Row& row : workflow_.statute->rows()) {
    count(coverage.moves, rows_.contains(&row),
          std::string(row.number) + " " + std::string(row.source));
  }
  for (const RequirementDef& requirement : workflow_.requirements) {
    count(coverage.requirements, requirements_.contains(requirement.id.value),
          requirement.id.value);
  }
  for (const StepDef& step : workflow_.steps) {
    bool any = false;
    for (const OutcomeDef& outcome : step.outcomes) {
      const std::string name = outcome_name(step.id, outcome.id);
      any = any || outcomes_.contains(name);
      count(coverage.outcomes, outcomes_.contains(name), name);
    }
    count(coverage.steps, any, step.id.value);
  }
  std::set<std::string_view> counted;
  for (const Gate* gate : workflow_.statute->gates()) {
    for (const Condition& condition : gate->conditions) {
      const std::string code(condition.code);
      if (counted.insert(condition.code).second)
        count(coverage.refusals, refusals_.contains(code), code);
    }
  }
  return coverage;
}

}  // namespace ksdpl::rehearsal
