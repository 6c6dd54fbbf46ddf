// Gathers the activities of a cooperation by year and indicator, and what sources say of it.
#include "ksdpl/activity.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

constexpr int first_year = 1945;
constexpr int last_year = 2100;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Says which entries were taken back.
std::set<EventSeq> annulled(const Case& c) {
  std::set<EventSeq> seqs;
  for (const Event& event : c.events) {
    const auto* correction = std::get_if<EntryCorrected>(&event.body);
    if (correction != nullptr && correction->annul) seqs.insert(correction->target);
  }
  return seqs;
}

std::optional<int> year_of(const Case& c, const StepEntry& entry) {
  if (entry.effective.known()) return static_cast<int>(entry.effective.day().year());
  const Event* event = c.event(entry.seq);
  const auto* stated = event == nullptr ? nullptr : std::get_if<StepStated>(&event->body);
  if (stated == nullptr || !stated->imported || !stated->imported->date_words) return std::nullopt;
  return year_named_in(*stated->imported->date_words);
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

std::optional<int> year_named_in(std::string_view words) {
  std::optional<int> named;
  for (std::size_t at = 0; at < words.size();) {
    if (!is_digit(words[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    int value = 0;
    while (end < words.size() && is_digit(words[end])) {
      value = end - at < 4 ? value * 10 + (words[end] - '0') : value;
      ++end;
    }
    if (end - at == 4 && value >= first_year && value <= last_year) {
      if (named && *named != value) return std::nullopt;
      named = value;
    }
    at = end;
  }
  return named;
}

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
    if (const auto year = year_of(c, entry)) {
      year_in(activity.years, *year).evidence[entry.outcome].push_back(entry.seq);
    } else {
      activity.undated.push_back(entry.seq);
    }
  }
  add_words(activity, c);
  return activity;
}

std::optional<Reexamination> reexamination_of(const Case& c, const Activity& activity) {
  if (!c.active("pelaksanaan")) return std::nullopt;
  Reexamination found;
  found.in_force = !c.active("berakhir");
  found.obstacle = c.active("ada_hambatan");
  found.dispute = c.active("ada_perselisihan") || c.active("perselisihan_dirundingkan");
  if (!activity.years.empty()) found.last_year = activity.years.back().year;
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
