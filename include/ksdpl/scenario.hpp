// Scenarios of a procedure as YAML keeps them: given a case, when something is recorded, then what.
#pragma once

#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ksdpl {

/// One command of a scenario. Only the fields of its kind are filled.
struct ScenarioCommand {
  enum class Kind : std::uint8_t { file, assess, record, correct };
  Kind kind = Kind::record;
  Position at{};
  std::optional<EffectiveDate> on;  ///< When it takes effect; absent: as the command before.
  std::string label;                ///< `as`: what `correct` calls it by.

  std::vector<std::string> names;  ///< `file`: papers; `assess`: requirements.
  bool all_contents = true;        ///< `file`: with everything the workflow can ask of the paper.
  std::vector<std::string> contents;
  EffectiveDate issued;
  EffectiveDate received;

  Verdict verdict = Verdict::terpenuhi;

  StepId step;
  OutcomeId outcome;

  std::string target;  ///< `correct`: a label, or "kasus" for the opening.
  bool annul = false;
  std::optional<EffectiveDate> effective;
  std::optional<std::string> partner;
  std::optional<std::string> country;
  std::optional<std::string> region;
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::optional<std::vector<std::string>> objects;
};

/// The case a scenario begins with.
struct ScenarioGiven {
  std::string continues;  ///< The scenario at whose end it begins; empty: a new case.
  std::optional<std::string> partner;
  std::optional<std::string> country;
  std::optional<std::string> region;
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::vector<std::string> objects;
  EffectiveDate opened;                 ///< When a new case was opened.
  EffectiveDate agreement_on;           ///< Pasal 48: when an older text was signed.
  bool stated = false;                  ///< A history that is only stated.
  std::vector<ScenarioCommand> events;  ///< Recorded before; all of them must be allowed.
};

/// What must be so after the last command of `when`. What is absent is not looked at.
struct ScenarioThen {
  /// A word with the place where it is expected.
  struct Expected {
    std::string word;
    Position at{};
  };
  struct ExpectedVerdict {
    std::string requirement;
    Verdict verdict = Verdict::belum_diketahui;
    Position at{};
  };
  struct ExpectedDeadline {
    std::string step;
    EffectiveDate due;  ///< The earliest day; unknown where the start is.
    Position at{};
  };

  bool allowed = true;  ///< The last command is taken; otherwise it is refused.
  Position result_at{};
  std::optional<std::vector<Expected>> blockers;  ///< Exactly these codes, in any order.
  std::optional<Expected> stage;
  std::vector<Expected> active;  ///< Active states, also those beside the stage.
  std::vector<ExpectedVerdict> requirements;
  std::vector<ExpectedDeadline> deadlines;
  std::optional<EffectiveDate> today;  ///< The day on which notices are asked for.
  std::vector<Expected> notices;
  std::vector<Expected> no_notices;
  std::vector<Expected> may;      ///< Moves that are allowed now.
  std::vector<Expected> may_not;  ///< Moves that are not.
};

/// One scenario. Immutable once loaded.
struct Scenario {
  std::string id;
  Text title;
  BasisRef basis;  ///< What the expectation rests on.
  Position at{};
  ScenarioGiven given;
  std::vector<ScenarioCommand> when;  ///< All but the last must be allowed.
  ScenarioThen then;
};

}  // namespace ksdpl
