// Who acted, held against the registered actors and their mandates.
#include "audit/authority.hpp"

#include "casefile/acting.hpp"
#include "casefile/as_recorded.hpp"
#include "casefile/entries.hpp"
#include "casefile/evidence.hpp"
#include "casefile/options.hpp"

#include <algorithm>

namespace ksdpl::audits {
namespace {

/// The office that keeps the record; what it does itself needs no further name.
constexpr std::string_view recording_office = "pemerintah_daerah";

/// An entry by which somebody of certain roles acted.
struct Act {
  const Event& event;
  std::vector<ActorId> roles;
  StepId step;  ///< Empty for an assessment.
  MoveId move;
  RestsOn rule;
  Text name;
  EffectiveDate on;
};

bool office_may(const std::vector<ActorId>& roles) {
  return std::any_of(roles.begin(), roles.end(),
                     [](const ActorId& role) { return role == recording_office; });
}

/// Says whether anybody was registered when the entry was written.
bool anybody_registered(const Directory& directory, EventSeq entry) {
  return std::any_of(directory.actors.begin(), directory.actors.end(),
                     [&](const Participant& actor) { return actor.registered < entry; });
}

AuditFinding against(const Act& act, const std::vector<Obstacle>& obstacles) {
  const bool certain = std::any_of(obstacles.begin(), obstacles.end(),
                                   [](const Obstacle& o) { return o.met == Tri::no; });
  const bool of_role = std::any_of(obstacles.begin(), obstacles.end(), [](const Obstacle& o) {
    return o.code == "pelaku.tanpa_peran";
  });
  Text why;
  std::vector<EventSeq> events{act.event.seq};
  for (const Obstacle& obstacle : obstacles) {
    why.id += (why.id.empty() ? "" : "; ") + obstacle.text.id;
    why.en += (why.en.empty() ? "" : "; ") + obstacle.text.en;
  }
  const RestsOn office{Basis::silent_in_pp, {}};
  const RestsOn& rule = of_role ? act.rule : office;
  const bool open = std::all_of(obstacles.begin(), obstacles.end(),
                                [](const Obstacle& o) { return o.met == Tri::unknown; });
  Text text{act.name.id + ": " + why.id, act.name.en + ": " + why.en};
  if (!open && certain) return found("wewenang.salah", std::move(text), rule, std::move(events));
  return found("wewenang.tidak_diketahui", Severity::tidak_diketahui, std::move(text), rule,
               std::move(events));
}

/// Judges whoever acted on that day, by the book of actors as it stands now.
void add_judgement(Findings& findings, const Subject& subject, const Act& act) {
  if (!act.on.known()) return;  // The day is what is lacking, and that is told.
  const auto acting = acting_now(subject.c, act.event);
  const std::string who =
      acting ? acting->actor.value : by_now(subject.c, act.event).value_or(act.event.actor);
  std::optional<ParticipantId> giver;
  if (acting && !acting->mandate.empty()) {
    if (const Mandate* mandate = subject.directory.mandate(acting->mandate))
      giver = mandate->terms.from;
  }
  const Judgement judgement =
      judge(subject.directory, ParticipantId{who}, giver, {act.roles, act.step, act.on});
  if (!judgement.entitlement) {
    findings.push_back(against(act, judgement.obstacles));
    return;
  }
  const Mandate* mandate = subject.directory.mandate(judgement.entitlement->acting.mandate);
  if (mandate == nullptr || !is_signature(act.move) ||
      judgement.entitlement->acting.role != "kepala_daerah")
    return;
  const Notice notice = signature_under_mandate(mandate->terms.kind);
  findings.push_back(
      found("wewenang.tanda_tangan_mandat", Severity::tidak_diketahui,
            {act.name.id + ": " + notice.text.id, act.name.en + ": " + notice.text.en},
            {notice.basis.value_or(Basis::unknown), notice.citation}, {act.event.seq}));
}

void add_four_eyes(Findings& findings,
                   const Subject& subject,
                   const Walk& walk,
                   const Placement& p) {
  const Event* event = subject.c.event(p.entry->seq);
  if (p.tried.step == nullptr || event == nullptr || !p.entry->acting) return;
  const Case earlier = case_before(walk, p);
  const auto roles = who_acts(*p.tried.step, p.row);
  const ActOfCase act{earlier,       subject.workflow, roles, p.tried.step, p.tried.step->basis,
                      p.entry->move, p.entry->seq};
  for (const OtherAct& other :
       acts_to_differ_from(earlier, subject.workflow, *p.tried.step, p.entry->seq)) {
    const Tri met = distinct(subject.directory, p.entry->acting->actor, other);
    if (met == Tri::yes) continue;
    const Check check = four_eyes_check(act, subject.directory, other, met);
    AuditFinding finding =
        found("wewenang.empat_mata",
              met == Tri::no ? severity_of(check.basis) : Severity::tidak_diketahui, check.text,
              {check.basis, check.citation}, {p.entry->seq, other.entry->seq});
    finding.condition = check.code;
    findings.push_back(std::move(finding));
  }
}

Act act_of_step(const Subject& subject, const Placement& p, const Event& event) {
  const RestsOn rule = p.row != nullptr ? ground_of(*p.row) : ground_of(p.tried.step->basis);
  return {event, who_acts(*p.tried.step, p.row),    p.entry->step,     p.entry->move,
          rule,  named(*p.entry, subject.workflow), p.entry->effective};
}

/// Returns who is asked to assess, and what is known of the assessment.
std::optional<Act> act_of_assessment(const Subject& subject, const AssessmentEntry& made) {
  const RequirementDef* requirement = subject.workflow.requirement(made.requirement.value);
  const Event* event = subject.c.event(made.seq);
  if (requirement == nullptr || event == nullptr) return std::nullopt;
  const std::string number = "#" + std::to_string(made.seq);
  return Act{*event,
             {requirement->assessed_by},
             {},
             {},
             ground_of(requirement->basis),
             {number + " penilaian «" + requirement->title.id + "»",
              number + " assessment “" + requirement->title.en + "”"},
             made.effective};
}

/// Says whether nothing tells who acted in a step that is not the recording office's own.
bool unnamed(const Subject& subject, const Placement& p) {
  const Event* event = subject.c.event(p.entry->seq);
  if (event == nullptr || p.tried.step == nullptr) return false;
  return !office_may(who_acts(*p.tried.step, p.row)) && !by_now(subject.c, *event) &&
         !acting_now(subject.c, *event);
}

/// Says whether a judgement on a requirement names nobody.
bool unnamed(const Subject& subject, const AssessmentEntry& made) {
  const bool judged = made.verdict == Verdict::terpenuhi || made.verdict == Verdict::belum;
  const Event* event = subject.c.event(made.seq);
  return judged && is_judged(subject.workflow, made.requirement.value) && !made.by &&
         event != nullptr && !acting_now(subject.c, *event);
}

}  // namespace

Findings unnamed_actors(const Subject& subject, const std::vector<Placement>& entries) {
  std::vector<EventSeq> nameless;
  for (const Placement& p : entries) {
    if (unnamed(subject, p)) nameless.push_back(p.entry->seq);
  }
  for (const AssessmentEntry& made : subject.c.assessments) {
    if (unnamed(subject, made)) nameless.push_back(made.seq);
  }
  if (nameless.empty()) return {};
  std::sort(nameless.begin(), nameless.end());
  const std::string list = numbers(nameless);
  return {remark("wewenang.tidak_tercatat", Severity::tidak_diketahui,
                 {"entri " + list +
                      " tidak menyebut siapa yang bertindak; wewenangnya tidak "
                      "diketahui",
                  "entry " + list +
                      " does not say who acted; whether they were entitled is not "
                      "known"},
                 nameless)};
}

Findings authority_findings(const Subject& subject, const Walk& walk) {
  Findings findings;
  std::vector<Placement> free_text;
  for (const Placement& p : walk.placements) {
    const Event* event = subject.c.event(p.entry->seq);
    if (event == nullptr || p.tried.step == nullptr) continue;
    if (p.entry->acting || anybody_registered(subject.directory, p.entry->seq)) {
      add_judgement(findings, subject, act_of_step(subject, p, *event));
      add_four_eyes(findings, subject, walk, p);
    } else {
      free_text.push_back(p);
    }
  }
  for (const AssessmentEntry& made : subject.c.assessments) {
    const auto act = act_of_assessment(subject, made);
    if (act && anybody_registered(subject.directory, made.seq))
      add_judgement(findings, subject, *act);
  }
  for (AuditFinding& finding : unnamed_actors(subject, free_text))
    findings.push_back(std::move(finding));
  if (subject.directory.empty()) {
    findings.push_back(
        remark("wewenang.belum_dinilai", Severity::catatan,
               {"belum ada pelaku terdaftar di jurnal ini; wewenang pelaku tidak dinilai",
                "no actor is registered in this journal; whether those who acted were entitled is "
                "not judged"},
               {subject.c.events.front().seq}));
  }
  return findings;
}

}  // namespace ksdpl::audits
