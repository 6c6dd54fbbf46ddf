// Checks that stages, moves, acts and actors of a workflow are those of its statute, all of them.
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::statute_check {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

template <class Range>
std::vector<std::string> ids_of(const Range& range) {
  std::vector<std::string> ids;
  for (const auto& item : range)
    ids.emplace_back(item.id);
  return ids;
}

// --- Stages -----------------------------------------------------------------------------------

/// Says whether a workflow file may describe the stage: a side state is no place to work in.
bool can_be_defined(const Stage& stage) {
  return stage.kind != StageKind::side;
}

/// Says whether a workflow file must describe the stage: work goes on in it.
bool must_be_defined(const Statute& statute, const Stage& stage) {
  return can_be_defined(stage) && stage.kind != StageKind::closed && !is_inner(statute, stage.id);
}

void check_stage_names(Inspection& inspection) {
  std::vector<std::string> known;
  for (const Stage& stage : inspection.statute.stages()) {
    if (can_be_defined(stage)) known.emplace_back(stage.id);
  }
  for (const StageDef& stage : inspection.workflow.stages) {
    if (std::find(known.begin(), known.end(), stage.id.value) != known.end()) continue;
    inspection.add(
        stage.at, "unknown-stage",
        with_suggestion(say("edisi {} tidak mengenal tahap {}", "the edition {} knows no stage {}",
                            inspection.statute.edition(), shown(stage.id.value)),
                        stage.id.value, known));
  }
}

void check_missing_stages(Inspection& inspection) {
  if (inspection.unread.stages) return;
  for (const Stage& stage : inspection.statute.stages()) {
    const bool missing = must_be_defined(inspection.statute, stage) &&
                         inspection.workflow.stage(stage.id) == nullptr;
    if (!missing) continue;
    inspection.add(inspection.workflow.at, "missing-stage",
                   say("tahap '{}' belum diuraikan dalam 'stages'",
                       "the stage '{}' is not described among 'stages'", stage.id),
                   stage.citation);
  }
}

// --- Moves ------------------------------------------------------------------------------------

std::vector<std::string> moves_from(const Statute& statute, std::string_view stage) {
  std::vector<std::string> moves;
  for (const Row& row : statute.rows()) {
    const bool named = std::find(moves.begin(), moves.end(), row.move) != moves.end();
    if (leaves(row, stage) && !named) moves.emplace_back(row.move);
  }
  return moves;
}

void check_fired_move(Inspection& inspection, const StepDef& step, const OutcomeDef& outcome) {
  const Statute& statute = inspection.statute;
  const std::string& move = outcome.fires.value;
  if (statute.move(move) == nullptr) {
    inspection.add(outcome.fires_at, "unknown-move",
                   with_suggestion(
                       say("edisi {} tidak mengenal langkah hukum {}",
                           "the edition {} knows no legal move {}", statute.edition(), shown(move)),
                       move, ids_of(statute.moves())));
    return;
  }
  // A step of no single stage may fire any move; whether it is lawful now is tested at the time.
  if (step.stage.empty() || statute.stage(step.stage.value) == nullptr) return;
  const std::vector<std::string> possible = moves_from(statute, step.stage.value);
  if (std::find(possible.begin(), possible.end(), move) != possible.end()) return;
  inspection.add(outcome.fires_at, "move-not-from-here",
                 with_suggestion(say("langkah hukum '{}' tidak berangkat dari tahap '{}'",
                                     "the legal move '{}' does not leave the stage '{}'", move,
                                     step.stage.value),
                                 move, possible));
}

void check_unfired_moves(Inspection& inspection) {
  if (inspection.unread.steps || inspection.unread.stages) return;
  std::set<std::string_view> fired;
  for (const StepDef& step : inspection.workflow.steps) {
    for (const OutcomeDef& outcome : step.outcomes)
      fired.insert(outcome.fires.value);
  }
  std::set<std::string_view> reported;
  for (const Row& row : inspection.statute.rows()) {
    const bool wanted = row.offered || fired.contains(row.move);
    if (wanted || !reported.insert(row.move).second) continue;
    inspection.add(
        inspection.workflow.at, "unfired-move",
        say("tidak ada hasil langkah yang menjalankan langkah hukum '{}' (dari tahap '{}')",
            "no outcome fires the legal move '{}' (from the stage '{}')", row.move, row.source),
        row.citation);
  }
}

// --- Acts -------------------------------------------------------------------------------------

void check_established_act(Inspection& inspection, const StepDef& step, const OutcomeDef& outcome) {
  const Act* act = inspection.statute.act(outcome.establishes);
  if (act == nullptr) {
    inspection.add(
        outcome.establishes_at, "unknown-act",
        with_suggestion(say("edisi {} tidak mengenal tindakan {}", "the edition {} knows no act {}",
                            inspection.statute.edition(), shown(outcome.establishes)),
                        outcome.establishes, ids_of(inspection.statute.acts())));
  } else if (step.stage != act->stage) {
    inspection.add(
        outcome.establishes_at, "misplaced-act",
        say("tindakan '{}' hanya dihitung bila dicatat dalam tahap '{}'",
            "the act '{}' counts only when recorded in the stage '{}'", act->id, act->stage),
        act->citation);
  }
}

void check_outcomes(Inspection& inspection) {
  for (const StepDef& step : inspection.workflow.steps) {
    for (const OutcomeDef& outcome : step.outcomes) {
      if (!outcome.fires.empty()) check_fired_move(inspection, step, outcome);
      if (!outcome.establishes.empty()) check_established_act(inspection, step, outcome);
    }
  }
}

// --- Actors -----------------------------------------------------------------------------------

void check_actors(Inspection& inspection) {
  if (inspection.unread.actors) return;
  const auto known = inspection.statute.actors();
  std::vector<std::string> own;
  for (const ActorDef& actor : inspection.workflow.actors) {
    if (std::find(known.begin(), known.end(), actor.id.value) == known.end())
      own.push_back(actor.id.value);
  }
  for (const std::string_view actor : known) {
    if (inspection.workflow.actor(actor) != nullptr) continue;
    const ActorDef* near = inspection.workflow.actor(nearest(actor, own));
    Text message = say("pelaku '{}', yang dikenal edisi {}, tidak ada dalam 'actors'",
                       "the actor '{}', whom the edition {} knows, is not among 'actors'", actor,
                       inspection.statute.edition());
    if (near != nullptr) {
      const Text written = say("; yang tertulis '{}'", "; what is written is '{}'", near->id.value);
      message.id += written.id;
      message.en += written.en;
    }
    inspection.add(near == nullptr ? inspection.workflow.at : near->at, "missing-actor",
                   std::move(message));
  }
}

}  // namespace

void check_names(Inspection& inspection) {
  check_stage_names(inspection);
  check_missing_stages(inspection);
  check_outcomes(inspection);
  check_unfired_moves(inspection);
  check_actors(inspection);
}

}  // namespace ksdpl::statute_check
