// A bureau's own rule for calling a cooperation active, held against the record. Three-valued: what
// has no year may count or not.
#include "ksdpl/activity.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

/// The years a test asks about, both included.
YearSpan window_of(const ActivityTest& test, const Date& today) {
  const int now = static_cast<int>(today.year());
  const int of_last = test.last_years > 0 ? now - test.last_years + 1 : 0;
  return {std::max(of_last, test.since), now};
}

bool is_limited(const YearSpan& window) {
  return window.first > 0;
}

/// Says whether what happened in `years` lies in the window; unknown when only a part of them does.
Tri lies_in(const YearSpan& years, const YearSpan& window) {
  if (years.last < window.first || years.first > window.last) return Tri::no;
  return years.first >= window.first && years.last <= window.last ? Tri::yes : Tri::unknown;
}

/// How much there is of something: for certain, and with what may count.
struct Tally {
  std::size_t sure = 0;
  std::size_t at_most = 0;
};

Tri reaches(const Tally& tally, int at_least) {
  const auto wanted = static_cast<std::size_t>(at_least);
  if (tally.sure >= wanted) return Tri::yes;
  return tally.at_most >= wanted ? Tri::unknown : Tri::no;
}

/// Counts activities in a window, and their different indicators.
class Counter {
 public:
  explicit Counter(const YearSpan& window) : window_(window) {}

  void add(const OutcomeId& indicator, const YearSpan& years, std::size_t entries = 1) {
    add(indicator, lies_in(years, window_), entries);
  }
  /// Without a limit of years it counts: it did happen.
  void add_undated(const OutcomeId& indicator) {
    add(indicator, is_limited(window_) ? Tri::unknown : Tri::yes, 1);
  }

  [[nodiscard]] Tally entries() const { return entries_; }
  [[nodiscard]] Tally indicators() const { return {sure_.size(), at_most_.size()}; }

 private:
  void add(const OutcomeId& indicator, Tri counts, std::size_t entries) {
    if (counts == Tri::no) return;
    entries_.at_most += entries;
    at_most_.insert(indicator);
    if (counts != Tri::yes) return;
    entries_.sure += entries;
    sure_.insert(indicator);
  }

  YearSpan window_;
  Tally entries_;
  std::set<OutcomeId> sure_;
  std::set<OutcomeId> at_most_;
};

Counter activities_in(const YearSpan& window, const Case& c, const Activity& activity) {
  Counter counter(window);
  for (const ActivityYear& year : activity.years) {
    for (const auto& [indicator, entries] : year.evidence)
      counter.add(indicator, {year.year, year.year}, entries.size());
  }
  for (const ActivitySpan& span : activity.spans)
    counter.add(span.indicator, span.years);
  for (const StepEntry& entry : c.steps) {
    const bool undated = std::find(activity.undated.begin(), activity.undated.end(), entry.seq) !=
                         activity.undated.end();
    if (undated) counter.add_undated(entry.outcome);
  }
  return counter;
}

Tally reports_in(const YearSpan& window, const Case& c) {
  Tally tally;
  for (const StepEntry& entry : c.steps) {
    if (entry.move != "sampaikan_laporan") continue;
    const bool known = entry.effective.known();
    const int year = known ? static_cast<int>(entry.effective.day().year()) : 0;
    const Tri undated = is_limited(window) ? Tri::unknown : Tri::yes;
    const Tri counts = known ? lies_in({year, year}, window) : undated;
    tally.at_most += counts == Tri::no ? 0 : 1;
    tally.sure += counts == Tri::yes ? 1 : 0;
  }
  return tally;
}

Tri holds(const ActivityTest& test, const Case& c, const Activity& activity, const Date& today) {
  const YearSpan window = window_of(test, today);
  switch (test.counts) {
    case ActivityTest::Counts::indicators:
      return reaches(activities_in(window, c, activity).indicators(), test.at_least);
    case ActivityTest::Counts::activities:
      return reaches(activities_in(window, c, activity).entries(), test.at_least);
    case ActivityTest::Counts::reports: return reaches(reports_in(window, c), test.at_least);
  }
  return Tri::unknown;
}

/// Says whether every test of the class holds; no decides before unknown.
Tri holds(const ActivityClass& named, const Case& c, const Activity& activity, const Date& today) {
  Tri all = Tri::yes;
  for (const ActivityTest& test : named.tests) {
    const Tri one = holds(test, c, activity, today);
    if (one == Tri::no) return Tri::no;
    if (one == Tri::unknown) all = Tri::unknown;
  }
  return all;
}

}  // namespace

std::string_view id_of(RuleOutcome::Kind kind) {
  switch (kind) {
    case RuleOutcome::Kind::holds: return "berlaku";
    case RuleOutcome::Kind::unknown: return "belum_diketahui";
    case RuleOutcome::Kind::none: return "tidak_ada";
  }
  return {};
}

RuleOutcome outcome_of(const ActivityRule& rule,
                       const Case& c,
                       const Activity& activity,
                       const Date& today) {
  for (const ActivityClass& named : rule.classes) {
    const Tri held = holds(named, c, activity, today);
    if (held == Tri::yes) return {RuleOutcome::Kind::holds, &named};
    if (held == Tri::unknown) return {RuleOutcome::Kind::unknown, &named};
  }
  return {};
}

}  // namespace ksdpl
