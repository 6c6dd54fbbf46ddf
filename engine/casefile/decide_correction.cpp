// Decides a correction: the old entry stays, and what rests on it is named.
#include "casefile/acting.hpp"
#include "casefile/as_recorded.hpp"
#include "casefile/decisions.hpp"
#include "casefile/entries.hpp"
#include "casefile/options.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

bool rests_on(const Event& event, EventSeq target) {
  const auto contains = [&](const std::vector<EventSeq>& list) {
    return std::find(list.begin(), list.end(), target) != list.end();
  };
  if (contains(event.documents)) return true;
  const auto* recorded = std::get_if<StepRecorded>(&event.body);
  return recorded != nullptr &&
         std::any_of(recorded->grounds.begin(), recorded->grounds.end(),
                     [&](const Ground& ground) { return contains(ground.evidence); });
}

/// Returns the later entries that stand on the target: those that used it as evidence and, for a
/// move, every later move.
std::vector<EventSeq> resting_on(const Case& c, const Event& target) {
  std::vector<EventSeq> resting;
  for (const Event& event : c.events) {
    if (event.seq <= target.seq || is_annulled_now(c, event.seq)) continue;
    const bool later_move = moves_the_case(target) && moves_the_case(event);
    if (later_move || rests_on(event, target.seq)) resting.push_back(event.seq);
  }
  return resting;
}

std::optional<Refusal> refuse_annulment(const Case& c, const Event& target) {
  // The first step comes with the opening, but for an imported history: it has what was told.
  const bool opening =
      std::holds_alternative<CaseOpened>(target.body) || (target.case_seq == 2 && !c.imported);
  if (opening) {
    return Refusal{
        Refusal::Kind::not_allowed,
        {"pembukaan kasus tidak dapat dibatalkan; kasus yang salah dibuka ditarik dengan langkah "
         "penarikan",
         "the opening of a case can't be taken back; a case opened by mistake is withdrawn"},
        {"ketik: ksdpl record " + c.id.value + " penarikan oleh_daerah --reason ALASAN",
         "type: ksdpl record " + c.id.value + " penarikan oleh_daerah --reason REASON"},
        {}};
  }
  if (std::holds_alternative<WorkflowMigrated>(target.body)) {
    return Refusal{Refusal::Kind::not_allowed,
                   {"perpindahan alur kerja tidak dapat dibatalkan; yang keliru dipindahkan lagi "
                    "dengan rencana "
                    "baru",
                    "a migration can't be annulled; one made by mistake is followed by another"},
                   {"ketik: ksdpl workflow migrate plan " + c.id.value + " --to ALUR",
                    "type: ksdpl workflow migrate plan " + c.id.value + " --to WORKFLOW"},
                   {}};
  }
  const auto resting = resting_on(c, target);
  if (resting.empty()) return std::nullopt;
  return Refusal{
      Refusal::Kind::not_allowed,
      {"entri #" + std::to_string(target.seq) +
           " tidak dapat dibatalkan karena entri berikut bertumpu padanya: " + numbers(resting) +
           "; batalkan dari yang terakhir",
       "entry #" + std::to_string(target.seq) + " can't be annulled because these rest on it: " +
           numbers(resting) + "; annul the latest first"},
      {"ketik: ksdpl correct " + c.id.value + " " + std::to_string(resting.back()) +
           " --annul --reason ALASAN",
       "type: ksdpl correct " + c.id.value + " " + std::to_string(resting.back()) +
           " --annul --reason REASON"},
      {}};
}

/// Returns what the corrected entry was an act of: a step or an assessment; nothing for the rest.
std::optional<ActOfCase> act_of(const Case& c, const Workflow& workflow, const Event& target) {
  if (const auto* recorded = std::get_if<StepRecorded>(&target.body)) {
    const StepDef* step = workflow.step(recorded->step.value);
    if (step == nullptr) return std::nullopt;
    const auto rows = workflow.statute->rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Row& r) { return r.number == recorded->row; });
    return ActOfCase{c,         workflow,    who_acts(*step, row == rows.end() ? nullptr : &*row),
                     step,      step->basis, recorded->move,
                     target.seq};
  }
  if (const auto* assessed = std::get_if<RequirementAssessed>(&target.body)) {
    const RequirementDef* requirement = workflow.requirement(assessed->requirement.value);
    if (requirement == nullptr) return std::nullopt;
    return ActOfCase{c,  workflow,  {requirement->assessed_by}, nullptr, requirement->basis,
                     {}, target.seq};
  }
  return std::nullopt;
}

std::optional<std::string> giver_of(const Acting& acting, const Directory& directory) {
  const Mandate* mandate = directory.mandate(acting.mandate);
  return mandate == nullptr ? std::nullopt : std::optional(mandate->terms.from.value);
}

/// Judges the act as corrected, so that no correction puts somebody there who might not have acted.
/// A new date of an act by a registered actor is judged too. Fills in by what right they acted.
std::optional<Refusal> refuse_corrected_act(EntryCorrected& correction,
                                            const Case& c,
                                            const Workflow& workflow,
                                            const Event& target,
                                            const CommandContext& context) {
  const auto before = acting_now(c, target);
  const bool registered = context.directory != nullptr && !context.directory->empty();
  if (!registered || correction.annul || (!correction.by && !(correction.effective && before)))
    return std::nullopt;
  const auto act = act_of(c, workflow, target);
  if (!act) return std::nullopt;
  CommandContext as_corrected = context;
  as_corrected.on = correction.effective.value_or(effective_now(c, target));
  as_corrected.by = correction.by ? correction.by : std::optional(before->actor.value);
  if (!correction.by) as_corrected.on_behalf_of = giver_of(*before, *context.directory);
  const ActingVerdict who = judge_acting(*act, as_corrected);
  if (!who.allowed()) {
    const std::string number = "#" + std::to_string(target.seq);
    return refuse_acting(who, {"entri " + number, "entry " + number}, as_corrected.on);
  }
  if (correction.by) correction.acting = who.acting;
  return std::nullopt;
}

bool changes_anything(const EntryCorrected& correction) {
  return correction.annul || correction.effective || correction.by || correction.profile ||
         correction.document;
}

std::optional<Refusal> refuse_target(const Case& c,
                                     const EntryCorrected& correction,
                                     const Event* target) {
  const std::string number = "#" + std::to_string(correction.target);
  if (target == nullptr) {
    return Refusal{Refusal::Kind::not_found,
                   {"entri " + number + " tidak ada dalam kasus " + c.id.value,
                    "case " + c.id.value + " has no entry " + number},
                   {"ketik: ksdpl history " + c.id.value, "type: ksdpl history " + c.id.value},
                   {}};
  }
  if (std::holds_alternative<EntryCorrected>(target->body)) {
    return usage({"entri " + number + " sendiri sebuah koreksi; koreksi entri asalnya",
                  "entry " + number + " is itself a correction; correct the entry it corrects"});
  }
  if (is_annulled_now(c, correction.target)) {
    return usage(
        {"entri " + number + " sudah dibatalkan", "entry " + number + " is annulled already"});
  }
  if (correction.profile && !std::holds_alternative<CaseOpened>(target->body)) {
    return usage({"fakta kasus dikoreksi pada entri pembukaannya, bukan pada " + number,
                  "facts of the case are corrected at its opening entry, not at " + number});
  }
  if (correction.document && !std::holds_alternative<DocumentFiled>(target->body)) {
    return usage({"entri " + number + " bukan pengajuan dokumen",
                  "entry " + number + " is not a filed paper"});
  }
  return std::nullopt;
}

std::optional<Refusal> refuse_values(const EntryCorrected& correction,
                                     const Workflow& workflow,
                                     Timestamp now) {
  if (correction.effective) {
    if (auto refusal = refuse_future(*correction.effective, now)) return refusal;
  }
  if (correction.profile) {
    if (auto refusal = refuse_profile(*correction.profile, workflow)) return refusal;
  }
  return correction.document ? refuse_paper(*correction.document, workflow, now) : std::nullopt;
}

}  // namespace

DecisionOr decide_correction(const Case& c,
                             const Workflow& workflow,
                             const CorrectEntry& command,
                             const CommandContext& context) {
  EntryCorrected correction = command.correction;
  const Event* target = c.event(correction.target);
  if (auto refusal = refuse_target(c, correction, target)) return *refusal;
  if (!context.reason || context.reason->empty()) {
    return usage({"koreksi memerlukan alasan", "a correction needs a reason"},
                 {"tambahkan --reason ALASAN", "add --reason REASON"});
  }
  if (!changes_anything(correction)) {
    return usage(
        {"koreksi ini tidak mengubah apa pun", "this correction changes nothing"},
        {"sebutkan yang berubah, misalnya --on TANGGAL", "name what changes, such as --on DATE"});
  }
  if (auto refusal = refuse_values(correction, workflow, context.now)) return *refusal;
  if (correction.annul) {
    if (auto refusal = refuse_annulment(c, *target)) return *refusal;
  }
  if (auto refusal = refuse_corrected_act(correction, c, workflow, *target, context))
    return *refusal;
  Decision decision{event_from(&c, context, correction), {}};
  if (const auto resting = resting_on(c, *target); !resting.empty()) {
    decision.notices.push_back(
        {"perlu_diperiksa_ulang",
         {"entri berikut bertumpu pada yang dikoreksi; periksa ulang: " + numbers(resting),
          "these entries rest on the corrected one; examine them again: " + numbers(resting)},
         std::nullopt,
         {}});
  }
  return decision;
}

}  // namespace ksdpl
