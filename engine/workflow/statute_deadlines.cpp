// Checks that the time limits of the statute stand in the workflow, where and as long as it says.
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace ksdpl::statute_check {
namespace {

using wording::say;

/// Says whether an outcome of the step takes the case forward out of the stage.
bool decides(const StepDef& step, const Statute& statute, std::string_view stage) {
  return step.stage == stage &&
         std::any_of(step.outcomes.begin(), step.outcomes.end(), [&](const OutcomeDef& outcome) {
           return std::any_of(statute.rows().begin(), statute.rows().end(), [&](const Row& row) {
             return row.forward && row.source == stage && outcome.fires == row.move;
           });
         });
}

/// Returns the stages that lie before `stage` on the way to the signature.
std::set<std::string_view> stages_before(const Statute& statute, std::string_view stage) {
  std::set<std::string_view> before;
  std::vector<std::string_view> queue{stage};
  while (!queue.empty()) {
    const std::string_view target = queue.back();
    queue.pop_back();
    for (const Row& row : statute.rows()) {
      const bool fresh = row.forward && row.target == target && before.insert(row.source).second;
      if (fresh) queue.push_back(row.source);
    }
  }
  return before;
}

/// Says whether the clock starts no later than when the addressee received the request: in an
/// earlier stage, or with a step of the stage that waits for no other.
bool starts_in_time(Inspection& inspection,
                    const StatutoryDeadline& limit,
                    const StepDef& step,
                    const StepDef& start) {
  if (start.stage == limit.stage) return start.after.empty() && start.id != step.id;
  return stages_before(inspection.statute, limit.stage).contains(start.stage.value);
}

void check_limit(Inspection& inspection, const StatutoryDeadline& limit, const StepDef& step) {
  const DeadlineDef& deadline = *step.deadline;
  if (deadline.days.count > limit.days.count) {
    inspection.add(deadline.at, relaxes_statute,
                   say("tenggat {} hari kerja melampaui {} hari kerja menurut hukum",
                       "the time limit of {} working days exceeds the statutory {}",
                       deadline.days.count, limit.days.count),
                   limit.citation);
  }
  if (!binds(deadline.basis)) {
    inspection.add(deadline.at, relaxes_statute,
                   say("tenggat ini berasal dari hukum; dasarnya tidak boleh dilemahkan menjadi "
                       "'{}'",
                       "this time limit is statutory; its basis may not be weakened to '{}'",
                       id_of(deadline.basis.basis)),
                   limit.citation);
  }
  const StepDef* start = inspection.workflow.step(deadline.starts.value);
  if (start == nullptr || starts_in_time(inspection, limit, step, *start)) return;
  inspection.add(deadline.at, relaxes_statute,
                 say("tenggat ini berjalan sejak permohonan diterima; langkah '{}' dapat terjadi "
                     "sesudahnya",
                     "this time limit runs from the receipt of the request; the step '{}' can come "
                     "after it",
                     start->id.value),
                 limit.citation);
}

/// Returns where a reader would look for a time limit that is not there.
Position place_for(const Workflow& workflow, const StatutoryDeadline& limit) {
  for (const StepDef& step : workflow.steps) {
    if (decides(step, *workflow.statute, limit.stage)) return step.at;
  }
  const StageDef* stage = workflow.stage(limit.stage);
  return stage == nullptr ? workflow.at : stage->at;
}

void report_missing(Inspection& inspection, const StatutoryDeadline& limit) {
  inspection.add(place_for(inspection.workflow, limit), relaxes_statute,
                 say("tenggat {} hari kerja tidak ada pada langkah yang memutuskan tahap '{}'",
                     "the time limit of {} working days is missing from the step that decides the "
                     "stage '{}'",
                     limit.days.count, limit.stage),
                 limit.citation);
}

void check_statutory(Inspection& inspection, const StatutoryDeadline& limit) {
  bool present = false;
  for (const StepDef& step : inspection.workflow.steps) {
    if (!step.deadline || !decides(step, inspection.statute, limit.stage)) continue;
    present = true;
    check_limit(inspection, limit, step);
  }
  const bool unread = inspection.unread.steps || inspection.unread.stages;
  if (!present && !unread) report_missing(inspection, limit);
}

}  // namespace

void check_deadlines(Inspection& inspection) {
  for (const StatutoryDeadline& limit : inspection.statute.deadlines())
    check_statutory(inspection, limit);
}

}  // namespace ksdpl::statute_check
