// What changes for a running case when it goes on under another text of its workflow.
#pragma once

#include "ksdpl/deadline.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl {

/// A condition of a move that stands differently under the new text.
struct MoveChange {
  MoveId move;
  Text title;
  bool now = false;  ///< The move leaves where the case stands; otherwise it comes later.
  Check check;       ///< Under the new text where it is newly unmet, under the old where newly met.
};

/// A deadline that runs under one of the texts only, or runs out on another day.
struct DeadlineChange {
  std::optional<Deadline> before;
  std::optional<Deadline> after;
};

/// A requirement whose verdict on the checklist changes, or that is there under one text only.
struct RequirementChange {
  RequirementId id;
  std::optional<Verdict> before;
  std::optional<Verdict> after;
};

/// What a new text of the workflow changes for one case.
struct MigrationPreview {
  StageId stage;  ///< Where the case stands, under both texts.
  Text stage_title_before;
  Text stage_title_after;
  std::vector<Notice> obstacles;  ///< Why it can't be done, all of them; empty: it can.
  std::vector<MoveChange> newly_unmet;
  std::vector<MoveChange> newly_met;
  std::vector<DeadlineChange> deadlines;
  std::vector<RequirementChange> requirements;
  std::vector<Notice> left_behind;  ///< Papers and steps on record that the new text does not know.

  /// Says whether anything changes that a person must know.
  [[nodiscard]] bool changes() const;
};

/// Returns why a case can't go on under `to`, all reasons; empty: it can.
std::vector<Notice> migration_obstacles(const Case& c, const Workflow& from, const Workflow& to);

/// Compares the texts for a case as it stands, with moves tried on `today`. `from` is the workflow
/// the case is pinned to; both must carry their bundle hashes.
MigrationPreview preview_migration(const Case& c,
                                   const Workflow& from,
                                   const Workflow& to,
                                   const Calendar& calendar,
                                   const Date& today);

/// Asks for a case to go on under another text.
struct MigrateCase {
  std::string plan;              ///< SHA-256 (hex) of the plan.
  Basis basis = Basis::unknown;  ///< The legal ground.
  std::string citation;
};

/// Decides the migration: every obstacle at once, a reason and an authority are needed.
std::variant<Decision, Refusal> decide_migration(const Case& c,
                                                 const Workflow& from,
                                                 const Workflow& to,
                                                 const MigrateCase& command,
                                                 const CommandContext& context);

}  // namespace ksdpl
