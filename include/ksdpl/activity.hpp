// What was done in a cooperation, year by year, as evidence for the indicators practice uses. No
// source names a threshold, so nothing here is a score.
#pragma once

#include "ksdpl/casefile.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The step of a workflow whose outcomes are the indicators.
inline constexpr std::string_view activity_step = "kegiatan";

struct Indicator {
  OutcomeId id;  ///< "saling_kunjung".
  Text title;
  BasisRef basis;
};

/// One year and the entries that show an activity in it, by indicator. Indicators without any are
/// left out.
struct ActivityYear {
  int year = 0;
  std::map<OutcomeId, std::vector<EventSeq>> evidence;
};

/// What a source says of a cooperation, in its own word: how active it is, or what to do with it.
struct SourcedWord {
  EventSeq seq = 0;
  std::string text;
  std::vector<std::string> sources;  ///< Ids of sources of the case; empty: remarked here.
};

/// The activity of one case. Corrections are applied; what was taken back is not in it.
struct Activity {
  std::vector<Indicator> indicators;  ///< Of the workflow, in its order; may be empty.
  std::vector<ActivityYear> years;    ///< In order; years without an entry are left out.
  std::vector<EventSeq> undated;      ///< Entries whose year is not known.
  std::vector<SourcedWord> classes;   ///< As recorded; several may contradict each other.
  std::vector<SourcedWord> recommendations;
  std::vector<SourcedWord> contradictions;

  /// Returns the entries of an indicator in a year; none: empty.
  [[nodiscard]] std::vector<EventSeq> in(int year, const OutcomeId& indicator) const;
};

/// Returns the activity of the case. The year of an entry is that of its effective date or, where a
/// source gives only words, the one year they name.
Activity activity_of(const Case& c, const Workflow& workflow);

/// Returns the only year between 1945 and 2100 that the words name, or nothing.
std::optional<int> year_named_in(std::string_view words);

/// What there is to look at again in a cooperation that is signed: what the law requires, what a
/// source recommended, what the evidence shows. Nothing is concluded from it.
struct Reexamination {
  bool in_force = false;         ///< The text stands: neither ended nor run out on record.
  EffectiveDate last_report;     ///< To the Minister (Pasal 43); unknown: none, or undated.
  std::size_t reports = 0;       ///< Reports on record.
  std::optional<int> last_year;  ///< The last year with an activity on record.
  bool obstacle = false;         ///< An obstacle is recorded and not overcome.
  bool dispute = false;          ///< A dispute is not settled.
};
/// Returns nothing for a case that was not signed yet.
std::optional<Reexamination> reexamination_of(const Case& c, const Activity& activity);

}  // namespace ksdpl
