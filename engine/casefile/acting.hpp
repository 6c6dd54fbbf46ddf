// Who takes a step, by what right, and everything that speaks against it.
#pragma once

#include "ksdpl/casefile.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl {

/// An act in a case that somebody of certain roles takes. Borrows the case and the workflow.
struct ActOfCase {
  const Case& c;
  const Workflow& workflow;
  std::vector<ActorId> roles;     ///< Any of them may.
  const StepDef* step = nullptr;  ///< nullptr for an assessment.
  BasisRef basis;                 ///< What the roles rest on: that of the step or requirement.
  MoveId move;                    ///< Empty when it moves nothing.
  EventSeq entry = 0;             ///< The entry that is being corrected, or 0.
};

/// What speaks for and against the one who acts.
struct ActingVerdict {
  std::optional<Acting> acting;  ///< Set when actors are registered and this one may.
  ParticipantId on_behalf_of;    ///< Who gave the mandate.
  std::vector<Check> checks;     ///< Met ones become grounds of the event.
  std::vector<Notice> notices;
  std::vector<Entitlement> may_act;  ///< Everybody who may, where this one may not.

  [[nodiscard]] bool allowed() const;
  /// Writes into the event who acted and on whose behalf.
  void sign(Event& event) const;
};

/// Judges the act of `context.by` (or, when left out, of the recording user) and of the recording
/// user. Without registered actors only four eyes can speak against it.
ActingVerdict judge_acting(const ActOfCase& act, const CommandContext& context);

/// Refuses an act of somebody not entitled; `what` begins the sentence.
Refusal refuse_acting(const ActingVerdict& verdict, const Text& what, const EffectiveDate& on);

/// Refuses a recording user who may not write while there are registered recorders.
std::optional<Refusal> refuse_recorder(const CommandContext& context);

/// Says whether the head of region binds the region by this move: Pasal 23 ayat (1).
bool is_signature(const MoveId& move);
/// Returns what a person must know of a signature under such a mandate.
Notice signature_under_mandate(MandateKind kind);

/// Adds to an option which registered actors may make it; nobody is a blocker.
void add_who_may(MoveOption& option,
                 const Case& c,
                 const Workflow& workflow,
                 const Directory& directory,
                 const EffectiveDate& on);

// --- Four eyes -------------------------------------------------------------------------------

/// Another step that must have been taken by another person, and the entry that shows who took it.
struct OtherAct {
  const StepDef* step = nullptr;
  const StepEntry* entry = nullptr;
};

/// Returns the recorded acts from which the one who takes `step` must be distinct, whichever of the
/// two steps names the other. Each time the latest entry counts; `except` is left out.
std::vector<OtherAct> acts_to_differ_from(const Case& c,
                                          const Workflow& workflow,
                                          const StepDef& step,
                                          EventSeq except);

/// Returns whether `actor` is another person than the one who took the other step. A mandate does
/// not make one person two; an act of nobody registered leaves it unknown.
Tri distinct(const Directory& directory, const ParticipantId& actor, const OtherAct& other);

/// Returns the check that the step is taken by another person than the other one.
Check four_eyes_check(const ActOfCase& act,
                      const Directory& directory,
                      const OtherAct& other,
                      Tri met);

}  // namespace ksdpl
