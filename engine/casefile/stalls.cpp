// Cases in which nothing happens: since when, and who holds them.
#include "ksdpl/deadline.hpp"

#include "casefile/under_way.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// Returns the day the event tells of: when it took effect or, where that is not known, when it was
/// written. A correction tells of no new day but that of its writing.
Date day_of(const Event& event) {
  return event.effective.known() ? event.effective.day() : day_in_jakarta(event.recorded);
}

/// Returns the last entry of the latest day.
const Event& latest_event(const Case& c) {
  return *std::max_element(c.events.rbegin(), c.events.rend(),
                           [](const Event& a, const Event& b) { return day_of(a) < day_of(b); });
}

template <class Id>
void add_once(std::vector<Id>& ids, const Id& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

/// Names who makes the next forward moves; where none leads on, who acts in the stage at all.
void add_holders(Stall& stall, const Case& c, const Workflow& workflow, const Date& today) {
  for (const MoveOption& option : next_moves(c, workflow, EffectiveDate(today))) {
    if (!option.now || !option.forward) continue;
    add_once(stall.steps, option.step);
    for (const ActorId& actor : option.who)
      add_once(stall.who, actor);
  }
  if (!stall.who.empty()) return;
  for (const StepDef& step : workflow.steps) {
    if (step.stage != stall.stage) continue;
    add_once(stall.steps, step.id);
    for (const ActorId& actor : step.actors)
      add_once(stall.who, actor);
  }
}

}  // namespace

std::optional<Stall> stall_of(const Case& c,
                              const Workflow& workflow,
                              const Calendar& calendar,
                              const Date& today) {
  if (!under_way(c, *workflow.statute) || c.events.empty()) return std::nullopt;
  const Event& last = latest_event(c);
  Stall stall;
  stall.since = day_of(last);
  stall.last_event = last.seq;
  stall.idle = working_days_between(calendar, stall.since, today);
  stall.stage = c.stage();
  stall.held = c.active("ditunda");
  add_holders(stall, c, workflow, today);
  return stall;
}

}  // namespace ksdpl
