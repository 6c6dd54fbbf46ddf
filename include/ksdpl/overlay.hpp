// What a region's own file adds to the national procedure: always more, never less, never as law.
#pragma once

#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The region's own regulation by which a reported rule binds in that region.
struct AdoptingRule {
  std::string id;          ///< By which the rules of the overlay name it.
  std::string regulation;  ///< As it is cited in the region; shown as "aturan daerah".
  Source source;           ///< What of it was read, and where.
  Position at{};
};

/// How often a bureau reports to the Minister by its own decision. PP 28/2018 Pasal 43 ayat (1)
/// asks for the report and names no frequency, so this is never law, and nobody is late by it in
/// law.
struct ReportPeriod {
  int months = 0;   ///< At least 1; calendar months, a year being 12 of them.
  Text term;        ///< As the file words it: "6 bulan".
  Text convention;  ///< From when the bureau counts, in its own words; may be empty.
  BasisRef basis;   ///< Reported, with who decided it.
  Position at{};
};

/// One thing that a class of a bureau's own activity rule asks for.
struct ActivityTest {
  enum class Counts : std::uint8_t {
    indicators,  ///< Different indicators with an activity.
    activities,  ///< Entries of activities.
    reports,     ///< Reports to the Minister.
  };
  Counts counts = Counts::activities;
  int at_least = 1;
  int last_years = 0;  ///< The current calendar year and those just before it; 0: no such limit.
  int since = 0;       ///< From this year on; 0: no such limit.
  Position at{};
};

/// One class of the rule: it holds when every test does.
struct ActivityClass {
  std::string id;
  Text title;
  std::vector<ActivityTest> tests;  ///< Empty: `otherwise`, whatever the record shows.
  Position at{};
};

/// By what a bureau itself calls a cooperation active. No source knows a threshold: there is none
/// unless a bureau writes one, and it never replaces what a source says.
struct ActivityRule {
  Text title;
  BasisRef basis;                      ///< Reported, with whose rule it is.
  std::vector<ActivityClass> classes;  ///< At least one; the first that holds is the outcome.
  Position at{};
};

/// An overlay (*berkas daerah*): whose it is, what it extends, which rules of its own it names.
struct Overlay {
  std::string extends;  ///< The id of the national workflow: "ksdpl".
  Text region;
  std::string file;  ///< Its path in the bundle: what stands there is the region's.
  std::vector<AdoptingRule> rules;
  std::optional<ReportPeriod> report_period{};  ///< Absent: the frequency is not known.
  std::optional<ActivityRule> activity_rule{};  ///< Absent: the bureau has none.
};

/// A paper or an earlier step that a region asks for at a step of the national file. It has its own
/// basis: that the law demands a paper somewhere does not make the law demand it here.
struct RegionalDemand {
  enum class Kind : std::uint8_t { document, step };
  Kind kind = Kind::document;
  std::string target;  ///< The id of the paper, or of the step that comes first.
  OutcomeId outcome;   ///< Asked for by this outcome only; empty: by each.
  BasisRef basis;
  Position at{};

  /// Says whether the demand concerns this outcome of its step.
  [[nodiscard]] bool concerns(const OutcomeId& tried) const {
    return outcome.empty() || outcome == tried;
  }
};

struct ChoiceValueDef {
  std::string id;
  Text title;
  BasisRef basis;
  Position at{};
};

/// Something a case names from a closed list: what the statute has it name (the form of a KSDLL),
/// or what a region lets it name besides (the ten objects of a regulation), which only informs.
struct ChoiceDef {
  ChoiceId id;
  Text title;
  std::vector<ChoiceValueDef> values;  ///< At least one.
  BasisRef basis;
  Position at{};

  [[nodiscard]] const ChoiceValueDef* value(std::string_view wanted) const;
};

}  // namespace ksdpl
