// The reported one-year life of the letter of intent (procedure N13): a warning, never a block.
#include "ksdpl/deadline.hpp"

#include "casefile/under_way.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

constexpr std::string_view signed_letter = "pk_ditandatangani";

/// Returns the latest entry into the stage that the signature of the letter opens.
const StageEntry* letter_signed(const Case& c) {
  const auto found = std::find_if(c.stages.rbegin(), c.stages.rend(), [](const StageEntry& entry) {
    return entry.stage == signed_letter;
  });
  return found == c.stages.rend() ? nullptr : &*found;
}

StepId step_firing(const Workflow& workflow, std::string_view move) {
  const auto firing = workflow.firing(move);
  return firing.empty() ? StepId() : firing.front().first->id;
}

Date year_after(const Date& day) {
  const Date limit = day + std::chrono::years{1};
  return limit.ok() ? limit : Date{limit.year() / limit.month() / std::chrono::last};
}

}  // namespace

std::vector<Deadline> reported_limits(const Case& c,
                                      const Workflow& workflow,
                                      const Calendar& calendar,
                                      const Date& today) {
  const StageEntry* entry = letter_signed(c);
  if (entry == nullptr || !under_way(c, *workflow.statute)) return {};
  Deadline limit;
  limit.step = step_firing(workflow, "tandatangani_naskah");
  limit.title = {"naskah kerja sama terwujud dari pernyataan kehendak",
                 "the letter of intent leads to the cooperation text"};
  limit.starts_with = step_firing(workflow, "tandatangani_pk");
  limit.start = entry->effective;
  limit.start_event = entry->seq;
  limit.term = {"1 tahun", "1 year"};
  limit.basis = Basis::reported;
  limit.source = "DPRD Kota Surabaya, 9-10 November 2020 (suarasurabaya, areknews)";
  if (const StepDef* step = workflow.step(limit.step.value)) limit.who = step->actors;
  limit.held = c.active("ditunda");
  limit.state = DeadlineState::mulai_tidak_diketahui;
  if (!limit.start.known()) return {limit};
  limit.due = {year_after(limit.start.day()), /*calendar_complete=*/true};
  const bool past = today > limit.due->earliest;
  limit.state = past ? DeadlineState::lewat_waktu : DeadlineState::berjalan;
  const WorkingDayCount left = working_days_between(calendar, today, limit.due->earliest);
  if (left.calendar_complete) limit.remaining = left.days;
  return {limit};
}

}  // namespace ksdpl
