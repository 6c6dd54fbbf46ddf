// The time limits of a case: where each starts, how it is counted, and how it stands.
#include "casefile/deadlines.hpp"

#include <algorithm>
#include <tuple>

namespace ksdpl {
namespace {

/// The entries from one coming into a stage to the next coming into it; for a step of no stage,
/// all.
struct Visit {
  EventSeq after = 0;
  EventSeq before = 0;  ///< 0: not ended.

  [[nodiscard]] bool holds(EventSeq seq) const {
    return seq > after && (before == 0 || seq <= before);
  }
};

std::vector<Visit> visits(const Case& c, const StageId& stage) {
  std::vector<Visit> visits;
  for (const StageEntry& entry : c.stages) {
    if (entry.stage != stage) continue;
    if (!visits.empty()) visits.back().before = entry.seq;
    visits.push_back({entry.seq, 0});
  }
  // A statement may leave out how the case came to a stage in which it tells of a step.
  if (visits.empty()) visits.push_back({});
  return visits;
}

/// Returns the latest entry of a step in the visit: a receipt recorded anew replaces the earlier
/// one.
const StepEntry* latest(const Case& c, const StepId& step, const Visit& visit) {
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), [&](const StepEntry& entry) {
    return entry.step == step && visit.holds(entry.seq);
  });
  return found == c.steps.rend() ? nullptr : &*found;
}

/// Returns the first entry of a step in the visit: what was once done in time stays so.
const StepEntry* first(const Case& c, const StepId& step, const Visit& visit) {
  const auto found = std::find_if(c.steps.begin(), c.steps.end(), [&](const StepEntry& entry) {
    return entry.step == step && visit.holds(entry.seq);
  });
  return found == c.steps.end() ? nullptr : &*found;
}

/// A step and one of its limits: that of the national file, or the region's own beside it.
struct Limited {
  const StepDef* step = nullptr;
  const DeadlineDef* limit = nullptr;
};

std::vector<const DeadlineDef*> limits_of(const StepDef& step) {
  std::vector<const DeadlineDef*> limits;
  if (step.deadline) limits.push_back(&*step.deadline);
  if (step.regional_deadline) limits.push_back(&*step.regional_deadline);
  return limits;
}

Deadline described(const Case& c, const Limited& limited) {
  const StepDef& step = *limited.step;
  const DeadlineDef& limit = *limited.limit;
  const std::string days = std::to_string(limit.days.count);
  Deadline deadline;
  deadline.step = step.id;
  deadline.title = step.title;
  deadline.starts_with = limit.starts;
  deadline.days = limit.days;
  deadline.term = {days + " hari kerja", days + " working days"};
  deadline.who = step.actors;
  deadline.basis = limit.basis.basis;
  deadline.citation = limit.basis.citation ? to_string(*limit.basis.citation) : std::string();
  if (!limit.basis.adopted_by.empty()) deadline.citation = limit.basis.adopted_by;
  deadline.source = limit.basis.source;
  deadline.convention = limit.convention;
  deadline.convention_basis = limit.convention_basis.basis;
  deadline.held = c.active("ditunda");
  deadline.regional = step.regional_deadline && &limit == &*step.regional_deadline;
  return deadline;
}

void count(Deadline& deadline, const StepEntry* start, const Calendar& calendar) {
  if (start == nullptr) return;
  deadline.start_event = start->seq;
  deadline.start = start->effective;
  deadline.state = DeadlineState::mulai_tidak_diketahui;
  if (!start->effective.known()) return;
  deadline.reckoning = reckon(calendar, start->effective.day(), deadline.days);
  deadline.due = {deadline.reckoning->due, deadline.reckoning->calendar_complete};
}

DeadlineState open_state(const DueDay& due, const Date& today) {
  if (today <= due.earliest) return DeadlineState::berjalan;
  return due.calendar_complete ? DeadlineState::lewat_waktu : DeadlineState::mungkin_lewat;
}

DeadlineState finished_state(const std::optional<DueDay>& due, const EffectiveDate& finished) {
  if (!due || !finished.known()) return DeadlineState::selesai_tidak_diketahui;
  if (finished.day() <= due->earliest) return DeadlineState::tepat_waktu;
  return due->calendar_complete ? DeadlineState::terlambat : DeadlineState::selesai_tidak_diketahui;
}

/// Returns the hari kerja left; past the day only when every year of them is known in full.
std::optional<int> remaining(const DueDay& due, const Calendar& calendar, const Date& today) {
  // The true day comes no earlier, so that what weekends alone leave is left at least.
  const WorkingDayCount count =
      working_days_between(due.calendar_complete ? calendar : Calendar(), today, due.earliest);
  const bool known = count.calendar_complete || (!due.calendar_complete && count.days >= 0);
  return known ? std::optional(count.days) : std::nullopt;
}

Deadline open_deadline(const Case& c,
                       const Limited& limited,
                       const Visit& visit,
                       const Calendar& calendar,
                       const Date& today) {
  Deadline deadline = described(c, limited);
  count(deadline, latest(c, deadline.starts_with, visit), calendar);
  if (!deadline.due) return deadline;
  deadline.state = open_state(*deadline.due, today);
  deadline.remaining = remaining(*deadline.due, calendar, today);
  return deadline;
}

/// Groups what is to be shown one after the other; within a group the nearest day comes first.
int urgency_group(const Deadline& deadline) {
  if (deadline.late()) return 0;
  if (deadline.due) return 1;
  return deadline.started() ? 2 : 3;
}

}  // namespace

std::vector<Deadline> deadlines(const Case& c,
                                const Workflow& workflow,
                                const Calendar& calendar,
                                const Date& today) {
  return c.retrospective ? std::vector<Deadline>{} : open_deadlines(c, workflow, calendar, today);
}

std::vector<Deadline> open_deadlines(const Case& c,
                                     const Workflow& workflow,
                                     const Calendar& calendar,
                                     const Date& today) {
  std::vector<Deadline> open;
  for (const StepDef& step : workflow.steps) {
    if (!c.active(step.stage.value)) continue;
    const Visit visit{c.last_entry(step.stage.value), 0};
    if (first(c, step.id, visit) != nullptr) continue;
    for (const DeadlineDef* limit : limits_of(step))
      open.push_back(open_deadline(c, {&step, limit}, visit, calendar, today));
  }
  return open;
}

std::vector<Deadline> finished_deadlines(const Case& c,
                                         const Workflow& workflow,
                                         const Calendar& calendar) {
  return c.retrospective ? std::vector<Deadline>{} : told_deadlines(c, workflow, calendar);
}

std::vector<Deadline> told_deadlines(const Case& c,
                                     const Workflow& workflow,
                                     const Calendar& calendar) {
  std::vector<Deadline> finished;
  for (const StepDef& step : workflow.steps) {
    for (const DeadlineDef* limit : limits_of(step)) {
      for (const Visit& visit : visits(c, step.stage)) {
        const StepEntry* done = first(c, step.id, visit);
        if (done == nullptr) continue;
        Deadline deadline = described(c, {&step, limit});
        count(deadline, latest(c, deadline.starts_with, {visit.after, done->seq}), calendar);
        deadline.finished_by = done->seq;
        deadline.finished = done->effective;
        deadline.held = false;  // Whether it was held then is in the history.
        deadline.state = finished_state(deadline.due, done->effective);
        finished.push_back(std::move(deadline));
      }
    }
  }
  std::stable_sort(finished.begin(), finished.end(), [](const Deadline& a, const Deadline& b) {
    return a.finished_by < b.finished_by;
  });
  return finished;
}

bool more_urgent(const Deadline& a, const Deadline& b) {
  const auto key = [](const Deadline& deadline) {
    const Date last_of_all = std::chrono::year::max() / 12 / 31;
    return std::tuple(deadline.only_reported(), urgency_group(deadline),
                      deadline.due ? deadline.due->earliest : last_of_all);
  };
  return key(a) < key(b);
}

}  // namespace ksdpl
