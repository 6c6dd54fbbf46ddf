// The time limits that run in the stage the case is in, each with where it starts.
#include "casefile/facts.hpp"

namespace ksdpl {
namespace {

Deadline deadline_of(const Case& c, const StepDef& step) {
  const DeadlineDef& limit = *step.deadline;
  Deadline deadline;
  deadline.step = step.id;
  deadline.starts_with = limit.starts;
  deadline.days = limit.days;
  deadline.basis = limit.basis.basis;
  deadline.citation = limit.basis.citation ? to_string(*limit.basis.citation) : std::string();
  deadline.convention = limit.convention;
  deadline.held = c.active("ditunda");
  if (const StepEntry* start = step_in_visit(c, limit.starts.value, step.stage.value)) {
    deadline.started = true;
    deadline.start = start->effective;
    if (start->effective.known()) deadline.due = due_day(start->effective.day(), limit.days);
  }
  return deadline;
}

}  // namespace

std::vector<Deadline> deadlines(const Case& c, const Workflow& workflow) {
  std::vector<Deadline> running;
  for (const StepDef& step : workflow.steps) {
    if (step.deadline && c.active(step.stage.value)) running.push_back(deadline_of(c, step));
  }
  return running;
}

}  // namespace ksdpl
