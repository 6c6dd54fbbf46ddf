// Takes the case back to before a move, with today's corrections, and tries the move again.
#include "casefile/reexamine.hpp"

#include "casefile/as_recorded.hpp"
#include "casefile/dates.hpp"
#include "casefile/options.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// A past move to be tried again.
struct Retrial {
  const StepRecorded& recorded;
  Tried tried;
  const Row& row;
  EffectiveDate on;
};

/// Returns what of the move's own conditions is not met any more, and dates that contradict it now.
std::vector<Check> blockers_now(const Case& before, const Workflow& workflow, const Retrial& move) {
  auto blockers = option_of(before, workflow, move.tried, &move.row, move.on).blockers();
  std::erase_if(blockers, [&](const Check& check) { return !tested_then(move.recorded, check); });
  for (Check& check : date_checks(before, workflow, move.tried, &move.row, move.on))
    blockers.push_back(std::move(check));
  return blockers;
}

std::optional<BrokenMove> reexamined(const Case& c,
                                     const Workflow& workflow,
                                     const StepEntry& entry,
                                     const StepRecorded& recorded) {
  const Case before = before_entry(c, entry.seq);
  const StepDef* step = workflow.step(entry.step.value);
  const OutcomeDef* outcome = step == nullptr ? nullptr : step->outcome(entry.outcome);
  const Row* row = workflow.statute->row_from(before.configuration, entry.move.value);
  // A later text of the workflow may not know the step; then nobody here can try it again.
  if (outcome == nullptr || row == nullptr) return std::nullopt;
  auto blockers =
      blockers_now(before, workflow, {recorded, {step, outcome}, *row, entry.effective});
  if (blockers.empty()) return std::nullopt;
  return BrokenMove{&entry, row, std::move(blockers)};
}

Check as_blocker_of_the_signature(const BrokenMove& broken, const Check& lost) {
  const std::string number = "#" + std::to_string(broken.entry->seq);
  Check check = lost;
  check.code = "terbantah." + lost.code;
  check.text = {"langkah " + number + " (" + broken.entry->step.value +
                    ") tidak lagi memenuhi syaratnya sejak koreksi: " + lost.text.id,
                "step " + number + " (" + broken.entry->step.value +
                    ") no longer meets its conditions since a correction: " + lost.text.en};
  if (!check.citation.empty()) check.basis = Basis::inferred;
  check.evidence.push_back(broken.entry->seq);
  const bool by_a_date = lost.remedy.wanted == Wanted::step_date && !lost.evidence.empty();
  if (!by_a_date) {
    check.wanted = {"koreksi entri yang keliru, atau kasus baru",
                    "a correction of the entry that is wrong, or a new case"};
    check.remedy = {Wanted::nothing, lost.remedy.target, {}, {}};
  }
  return check;
}

}  // namespace

bool tested_then(const StepRecorded& recorded, const Check& check) {
  return std::any_of(recorded.grounds.begin(), recorded.grounds.end(),
                     [&](const Ground& ground) { return ground.code == check.code; });
}

// A later migration tells what earlier steps established under their own text.
Case before_entry(const Case& c, EventSeq entry) {
  std::vector<Event> events;
  for (const Event& event : c.events) {
    const auto* correction = std::get_if<EntryCorrected>(&event.body);
    const bool about_earlier = correction != nullptr && correction->target < entry;
    if (event.seq < entry || about_earlier || std::holds_alternative<WorkflowMigrated>(event.body))
      events.push_back(event);
  }
  return fold(std::move(events));
}

std::vector<BrokenMove> broken_moves(const Case& c, const Workflow& workflow) {
  std::vector<BrokenMove> broken;
  if (c.corrected_by.empty()) return broken;
  for (const StepEntry& entry : c.steps) {
    const Event* event = entry.move.empty() ? nullptr : c.event(entry.seq);
    const auto* recorded = event == nullptr ? nullptr : std::get_if<StepRecorded>(&event->body);
    const bool changed = recorded != nullptr && (differs_since(c, entry.seq, entry.seq) ||
                                                 evidence_differs(c, entry.seq, recorded->grounds));
    if (!changed) continue;
    if (auto found = reexamined(c, workflow, entry, *recorded)) broken.push_back(*std::move(found));
  }
  return broken;
}

std::vector<Check> broken_way_checks(const Case& c, const Workflow& workflow) {
  std::vector<Check> checks;
  for (const BrokenMove& broken : broken_moves(c, workflow)) {
    if (c.last_entry(broken.row->source) > broken.entry->seq) continue;
    for (const Check& lost : broken.blockers)
      checks.push_back(as_blocker_of_the_signature(broken, lost));
  }
  return checks;
}

}  // namespace ksdpl
