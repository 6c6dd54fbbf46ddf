// What was done in a cooperation, year by year, as evidence for the indicators practice uses. No
// source names a threshold, so nothing here is a score.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/indicator.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ksdpl {

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

/// Years that the words of a source name as a range, both of them included.
struct YearSpan {
  int first = 0;
  int last = 0;

  bool operator==(const YearSpan&) const = default;
};

/// An activity of which a source only names a range of years: it shows something in the range as a
/// whole, and in none of its years for certain.
struct ActivitySpan {
  YearSpan years;
  OutcomeId indicator;
  EventSeq seq = 0;
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
  std::vector<ActivitySpan> spans;    ///< Entries of a range of years, in the order of the ranges.
  std::vector<EventSeq> undated;      ///< Entries whose year is not known at all.
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

/// Returns the two years that the words join to a range, such as "2018-2019", "2018 s.d. 2019" or
/// "Mei 2018 sampai Juni 2019". Years that are merely listed ("2018 dan 2019") are no range.
std::optional<YearSpan> years_named_in(std::string_view words);

/// What a bureau's own rule makes of the record. Never a finding of a source, and never in its
/// place.
struct RuleOutcome {
  enum class Kind : std::uint8_t {
    holds,    ///< `found` is the class.
    unknown,  ///< Whether `found`, the first that might hold, does is not known: years are not.
    none,     ///< No class holds.
  };
  Kind kind = Kind::none;
  const ActivityClass* found = nullptr;  ///< Borrowed from the rule.
};
std::string_view id_of(RuleOutcome::Kind kind);

/// Returns the first class of the rule that holds for the case in the calendar year of `today`.
/// What has no year, or a range of years that is only partly in question, may count or not: where
/// that decides, the outcome is not known.
RuleOutcome outcome_of(const ActivityRule& rule,
                       const Case& c,
                       const Activity& activity,
                       const Date& today);

/// What there is to look at again in a cooperation that is signed: what the law requires, what a
/// source recommended, what the evidence shows. Nothing is concluded from it.
struct Reexamination {
  bool in_force = false;         ///< The text stands: neither ended nor run out on record.
  EffectiveDate last_report;     ///< To the Minister (Pasal 43); unknown: none, or undated.
  std::size_t reports = 0;       ///< Reports on record.
  std::optional<int> last_year;  ///< The last year that surely has an activity, or begins a range.
  std::optional<int> last_year_at_most;  ///< The end of a range that reaches beyond it.
  bool obstacle = false;                 ///< An obstacle is recorded and not overcome.
  bool dispute = false;                  ///< A dispute is not settled.
};
/// Returns nothing for a case that was not signed yet.
std::optional<Reexamination> reexamination_of(const Case& c, const Activity& activity);

/// A period that has run out by its own words without anybody having recorded an end.
struct RunOut {
  InstrumentId instrument;  ///< Empty: that of the text itself.
  EventSeq seq = 0;         ///< The entry that tells of the period.
  Date last;                ///< Its last day.
};
/// Returns the periods that have run out before `today`: the text's first, then the instruments in
/// the order recorded. What was recorded as ended is not among them.
std::vector<RunOut> run_out(const Case& c, const Date& today);

}  // namespace ksdpl
