// Gathers the activities of a cooperation by year and indicator, and what sources say of it.
#include "ksdpl/activity.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace ksdpl {
namespace {

/// Says which entries were taken back.
std::set<EventSeq> annulled(const Case& c) {
  std::set<EventSeq> seqs;
  for (const Event& event : c.events) {
    const auto* correction = std::get_if<EntryCorrected>(&event.body);
    if (correction != nullptr && correction->annul) seqs.insert(correction->target);
  }
  return seqs;
}

/// Returns the words a source gives for the date of an entry that names no day; nullptr: none.
const std::string* date_words_of(const Case& c, const StepEntry& entry) {
  const Event* event = c.event(entry.seq);
  const auto* stated = event == nullptr ? nullptr : std::get_if<StepStated>(&event->body);
  if (stated == nullptr || !stated->imported || !stated->imported->date_words) return nullptr;
  return &*stated->imported->date_words;
}

/// Returns the years an entry speaks of: one, a range, or none that is known.
std::optional<YearSpan> years_of(const Case& c, const StepEntry& entry) {
  if (entry.effective.known()) {
    const int year = static_cast<int>(entry.effective.day().year());
    return YearSpan{year, year};
  }
  const std::string* words = date_words_of(c, entry);
  if (words == nullptr) return std::nullopt;
  if (const auto year = year_named_in(*words)) return YearSpan{*year, *year};
  return years_named_in(*words);
}

ActivityYear& year_in(std::vector<ActivityYear>& years, int year) {
  auto found = std::lower_bound(years.begin(), years.end(), year,
                                [](const ActivityYear& each, int y) { return each.year < y; });
  if (found == years.end() || found->year != year) found = years.insert(found, {year, {}});
  return *found;
}

void add_indicators(Activity& activity, const Workflow& workflow) {
  const StepDef* step = workflow.step(activity_step);
  if (step == nullptr) return;
  for (const OutcomeDef& outcome : step->outcomes)
    activity.indicators.push_back({outcome.id, outcome.title, outcome.basis});
}

void add_entry(Activity& activity, const Case& c, const StepEntry& entry) {
  const std::optional<YearSpan> years = years_of(c, entry);
  if (!years) {
    activity.undated.push_back(entry.seq);
  } else if (years->first == years->last) {
    year_in(activity.years, years->first).evidence[entry.outcome].push_back(entry.seq);
  } else {
    activity.spans.push_back({*years, entry.outcome, entry.seq});
  }
}

/// Sets the last year with an activity: what a range shows is certain only from its first year on.
void add_last_years(Reexamination& found, const Activity& activity) {
  int sure = activity.years.empty() ? 0 : activity.years.back().year;
  int at_most = sure;
  for (const ActivitySpan& span : activity.spans) {
    sure = std::max(sure, span.years.first);
    at_most = std::max(at_most, span.years.last);
  }
  if (sure > 0) found.last_year = sure;
  if (at_most > sure) found.last_year_at_most = at_most;
}

void add_words(Activity& activity, const Case& c) {
  const std::set<EventSeq> gone = annulled(c);
  for (const Event& event : c.events) {
    const auto* note = std::get_if<Noted>(&event.body);
    if (note == nullptr || gone.contains(event.seq)) continue;
    SourcedWord word{event.seq, note->text, note->imported.sources};
    if (note->kind == NoteKind::keaktifan)
      activity.classes.push_back(std::move(word));
    else if (note->kind == NoteKind::rekomendasi)
      activity.recommendations.push_back(std::move(word));
    else if (note->kind == NoteKind::pertentangan)
      activity.contradictions.push_back(std::move(word));
  }
}

}  // namespace

std::vector<EventSeq> Activity::in(int year, const OutcomeId& indicator) const {
  for (const ActivityYear& each : years) {
    const auto found = each.evidence.find(indicator);
    if (each.year == year && found != each.evidence.end()) return found->second;
  }
  return {};
}

Activity activity_of(const Case& c, const Workflow& workflow) {
  Activity activity;
  add_indicators(activity, workflow);
  for (const StepEntry& entry : c.steps) {
    if (entry.step != activity_step) continue;
    add_entry(activity, c, entry);
  }
  std::stable_sort(activity.spans.begin(), activity.spans.end(),
                   [](const ActivitySpan& a, const ActivitySpan& b) {
                     return std::tie(a.years.first, a.years.last) <
                            std::tie(b.years.first, b.years.last);
                   });
  add_words(activity, c);
  return activity;
}

std::optional<Reexamination> reexamination_of(const Case& c, const Activity& activity) {
  if (!c.active("pelaksanaan")) return std::nullopt;
  Reexamination found;
  found.in_force = !c.active("berakhir");
  found.obstacle = c.active("ada_hambatan");
  found.dispute = c.active("ada_perselisihan") || c.active("perselisihan_dirundingkan");
  add_last_years(found, activity);
  for (const StepEntry& entry : c.steps) {
    if (entry.move != "sampaikan_laporan") continue;
    ++found.reports;
    const bool later = entry.effective.known() && (!found.last_report.known() ||
                                                   found.last_report.day() < entry.effective.day());
    if (later) found.last_report = entry.effective;
  }
  return found;
}

}  // namespace ksdpl
