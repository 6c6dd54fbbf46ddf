// A procedure tried out in memory: whether every case can end, and whether the scenarios kept
// beside it come out as they say. Pure functions over the real engine.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/scenario.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

// --- The exhaustive check ---------------------------------------------------------------------

/// Something a case can run into that a sound procedure has not.
struct ProcedureFlaw {
  enum class Kind : std::uint8_t {
    stuck,         ///< The case can't leave the stage it is in.
    never_ends,    ///< It moves, but no closed stage is ahead.
    never_signed,  ///< It is open before the signature, and no way leads there any more.
    unmade_row,    ///< A row of the statute that no case of any profile can take.
  };
  Kind kind = Kind::stuck;
  StageId stage;             ///< Where it shows.
  std::string row;           ///< The row that can't be made: "T7"; empty when none is to blame.
  MoveId move;               ///< Its move.
  CaseProfile profile;       ///< Of the case in the trace.
  std::size_t profiles = 0;  ///< How many profiles have the flaw.
  std::vector<std::string> trace;  ///< Commands that lead there, without the program name.
  std::vector<Check> blockers;     ///< What keeps the row from being made, where one is to blame.
};

/// Returns the stable id of a kind: "stuck", "never_ends", "never_signed", "unmade_row".
std::string_view id_of(ProcedureFlaw::Kind kind);

/// How far an exploration has come.
struct ExplorationProgress {
  std::size_t kinds_done = 0;
  std::size_t kinds = 0;
  std::size_t states = 0;
};

/// What the exploration of all abstract states found.
struct ProcedureCheck {
  std::size_t profiles = 0;  ///< Level, initiative and objects in every combination, and two more.
  std::size_t kinds = 0;     ///< Kinds of them that the rules can tell apart.
  std::size_t states = 0;    ///< Abstract states reached, over all kinds.
  std::size_t moves = 0;     ///< Recorded steps tried and allowed between them.
  std::size_t rows = 0;      ///< Rows of the statute.
  std::size_t rows_taken = 0;        ///< Those that some case takes.
  std::vector<ProcedureFlaw> flaws;  ///< Empty: the procedure is sound.
};

/// Explores every state a case can come to, with the real engine, and looks for flaws.
///
/// An abstract state is what gates and steps can see: the active states, which papers count and
/// are complete, which requirements are met, the acts and steps of the visit, and to which stages
/// the case may still come back for the first time. Dates, texts and who recorded are left out.
/// Profiles for which every condition of the rules has the same answer are explored as one.
/// Papers, assessments and facts are supplied when a step demands them, never before. That is
/// enough: supplying is lawful in every state and no demand is for the absence of something, so
/// whatever a case has besides only opens more moves, and what it lacks it can still supply.
/// The regions beside the term of a signed text are walked one at a time, which is enough to find
/// nothing wrong; when something is, the states are explored again with the regions crossed, and
/// what that finds is told.
/// `name` is how the workflow is called in the traces ("ksdpl", "./punya-saya.yaml"); `progress` is
/// called now and then and may be empty.
ProcedureCheck check_procedure(
    const Workflow& workflow,
    std::string_view name,
    const std::function<void(const ExplorationProgress&)>& progress = {});

// --- Scenarios --------------------------------------------------------------------------------

/// One expectation that did not hold, at its place in the scenario file.
struct ScenarioFailure {
  Position at;
  Text text;
};

/// How one scenario came out.
struct ScenarioResult {
  const Scenario* scenario = nullptr;  ///< Borrowed from the file that was run.
  std::vector<ScenarioFailure> failures;

  [[nodiscard]] bool passed() const { return failures.empty(); }
};

/// What of a procedure the scenarios exercised.
struct Coverage {
  struct Part {
    std::size_t exercised = 0;
    std::vector<std::string> never;  ///< In the order of the workflow.

    [[nodiscard]] std::size_t all() const { return exercised + never.size(); }
  };
  Part stages;        ///< A case stood in it.
  Part moves;         ///< A row was taken: "T4 konsultasi_pk".
  Part requirements;  ///< It was assessed.
  Part steps;         ///< It was recorded.
  Part outcomes;      ///< Likewise: "keputusan_dprd.disetujui".
  Part refusals;      ///< A condition of the statute refused, and a scenario expected it to.
};

/// How all scenarios came out.
struct ScenarioRun {
  std::vector<ScenarioResult> results;  ///< In the order of the files.
  Coverage coverage;

  [[nodiscard]] std::size_t failed() const;
};

/// Plays the scenarios against the engine, each on a case of its own. `scenarios` must have been
/// loaded against this workflow and outlive the result.
ScenarioRun run_scenarios(const std::vector<Scenario>& scenarios, const Workflow& workflow);

}  // namespace ksdpl
