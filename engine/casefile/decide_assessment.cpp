// Decides an assessment: who judged, and on what ground.
#include "casefile/acting.hpp"
#include "casefile/dates.hpp"
#include "casefile/decisions.hpp"
#include "casefile/evidence.hpp"
#include "casefile/facts.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

std::string citation_of(const RequirementDef& requirement) {
  return requirement.basis.citation ? to_string(*requirement.basis.citation) : "";
}

Refusal worked_out() {
  return usage({"kedaluwarsa dihitung dari masa berlaku dokumen, tidak dinilai",
                "kedaluwarsa is worked out from the validity of papers, not assessed"},
               {"yang dapat dinilai: terpenuhi, belum, belum_diketahui, tidak_berlaku",
                "an assessment is one of: terpenuhi, belum, belum_diketahui, tidak_berlaku"});
}

Refusal applies_all_the_same(const Case& c, const RequirementDef& requirement) {
  const std::string citation = citation_of(requirement);
  return {Refusal::Kind::not_allowed,
          {"persyaratan «" + requirement.title.id +
               "» berlaku atau belum diketahui tidak berlakunya untuk kasus ini (" + citation +
               "); yang menentukan adalah fakta kasus, bukan penilaian",
           "the requirement “" + requirement.title.en +
               "” applies, or is not known not to, in this case (" + citation +
               "); the facts of the case decide that, not an assessment"},
          {"lihat: ksdpl check " + c.id.value, "see: ksdpl check " + c.id.value},
          {}};
}

/// A demand on the command itself; that an assessment says who judged and on what is our reading of
/// a requirement that must be shown to hold.
Check demand(const RequirementDef& requirement, std::string code, std::string option) {
  Check check;
  check.code = std::move(code);
  check.citation = citation_of(requirement);
  const bool cited =
      requirement.basis.basis == Basis::law || requirement.basis.basis == Basis::inferred;
  check.basis = cited ? Basis::inferred : requirement.basis.basis;
  check.who = requirement.assessed_by.value;
  check.remedy = {Wanted::command_option, std::move(option), {}, {}};
  return check;
}

Check judge_wanted(const RequirementDef& requirement) {
  Check check = demand(requirement, "penilaian.penilai", "by");
  check.text = {"«" + requirement.title.id +
                    "» dinilai dengan pertimbangan orang; siapa yang menilai "
                    "belum disebut",
                "“" + requirement.title.en + "” is a matter of judgement; who judged is not said"};
  check.wanted = {"nama atau jabatan yang menilai (--by)",
                  "the name or office of who judged (--by)"};
  return check;
}

Check ground_wanted(const RequirementDef& requirement) {
  Check check = demand(requirement, "penilaian.dasar", "reason");
  check.text = {"penilaian atas «" + requirement.title.id + "» belum menyebut dokumen atau alasan",
                "the assessment of “" + requirement.title.en + "” names no paper and no reason"};
  check.wanted = {"dokumen (--document) atau alasan (--reason)",
                  "a paper (--document) or a reason (--reason)"};
  return check;
}

bool judges(Verdict verdict) {
  return verdict == Verdict::terpenuhi || verdict == Verdict::belum;
}

/// A paper dated after the assessment was not there to be judged on.
void add_late_papers(std::vector<Check>& blockers,
                     const Case& c,
                     const RequirementDef& requirement,
                     const Event& event) {
  for (const EventSeq seq : event.documents) {
    const FiledPaper* filed = c.paper(seq);
    const bool late = filed != nullptr && event.effective.known() && filed->paper.issued.known() &&
                      event.effective.day() < filed->paper.issued.day();
    if (!late) continue;
    const std::string day = to_string(filed->paper.issued);
    Check check = demand(requirement, "penilaian.tanggal_dokumen", "on");
    check.text = {
        "dokumen #" + std::to_string(seq) + " bertanggal " + day +
            ", sesudah penilaian yang bertumpu padanya (" + to_string(event.effective) + ")",
        "paper #" + std::to_string(seq) + " is dated " + day +
            ", after the assessment that rests on it (" + to_string(event.effective) + ")"};
    check.wanted = {"tanggal yang benar dari keduanya", "the right date of the two"};
    check.evidence = {seq};
    blockers.push_back(std::move(check));
  }
}

std::vector<Check> lacking(const Case& c,
                           const Workflow& workflow,
                           const RequirementDef& requirement,
                           const Event& event) {
  std::vector<Check> blockers;
  const Verdict verdict = std::get<RequirementAssessed>(event.body).verdict;
  if (!judges(verdict)) return blockers;
  // A registered actor who acts is a judge with a name.
  const bool judge = is_judged(workflow, requirement.id.value) && !event.by && !event.acting;
  if (judge) blockers.push_back(judge_wanted(requirement));
  if (event.documents.empty() && !event.reason) blockers.push_back(ground_wanted(requirement));
  add_late_papers(blockers, c, requirement, event);
  const std::string command = "assess " + c.id.value + " " + requirement.id.value + " " +
                              std::string(id_of(verdict)) + (judge ? " --by PENILAI" : "") +
                              (event.reason ? "" : " --reason ALASAN");
  for (Check& check : blockers) {
    check.remedy.command = check.remedy.target == "on" ? command + " --on TANGGAL" : command;
    complete(check, c, workflow);
  }
  return blockers;
}

Refusal refuse(const Case& c, const RequirementDef& requirement, std::vector<Check> blockers) {
  const std::string count = std::to_string(blockers.size());
  return {Refusal::Kind::not_allowed,
          {"penilaian atas '" + requirement.id.value + "' belum dapat dicatat: " + count +
               " hal belum terpenuhi",
           "the assessment of '" + requirement.id.value + "' can't be recorded yet: " + count +
               " things are not met"},
          {"ketik: ksdpl check " + c.id.value, "type: ksdpl check " + c.id.value},
          std::move(blockers)};
}

/// Without named papers the assessment rests on those that say they show the requirement, as far as
/// they were there and valid on that day.
void attach_papers_that_show(Event& event, const Case& c, const RequirementDef& requirement) {
  for (const FiledPaper& filed : c.papers) {
    const bool later = event.effective.known() && filed.paper.issued.known() &&
                       event.effective.day() < filed.paper.issued.day();
    const bool stands =
        !filed.superseded_by && !later && in_force(filed.paper, event.effective) == Tri::yes;
    if (stands && shows(filed.paper, requirement.id.value)) event.documents.push_back(filed.seq);
  }
}

void add_weakness(Decision& decision, const Case& c) {
  const auto& body = std::get<RequirementAssessed>(decision.event.body);
  if (body.verdict != Verdict::terpenuhi) return;
  AssessmentEntry made;
  made.documents = decision.event.documents;
  const FiledPaper* weak = weak_paper(c, made, decision.event.effective);
  if (weak == nullptr) return;
  const Text why = validity_text(*weak, decision.event.effective);
  decision.notices.push_back(
      {"bukti_tidak_berlaku",
       {"penilaian ini bertumpu pada dokumen yang tidak dapat diandalkan pada hari itu: " + why.id,
        "this assessment rests on a paper that can't be relied on that day: " + why.en},
       Basis::inferred,
       {}});
}

}  // namespace

DecisionOr decide_assessment(const Case& c,
                             const Workflow& workflow,
                             const AssessRequirement& command,
                             const CommandContext& context) {
  const RequirementDef* requirement = workflow.requirement(command.requirement.value);
  if (requirement == nullptr) {
    return unknown_word({"persyaratan", "requirement"}, command.requirement.value,
                        ids_of(workflow.requirements));
  }
  if (command.verdict == Verdict::kedaluwarsa) return worked_out();
  if (command.verdict == Verdict::tidak_berlaku &&
      evaluate(requirement->applies_when, traits_of(c)) != Tri::no)
    return applies_all_the_same(c, *requirement);
  const ActingVerdict who = judge_acting(
      {c, workflow, {requirement->assessed_by}, nullptr, requirement->basis, {}, 0}, context);
  if (!who.allowed())
    return refuse_acting(who,
                         {"penilaian '" + requirement->id.value + "'",
                          "the assessment '" + requirement->id.value + "'"},
                         context.on);
  Decision decision{
      event_from(&c, context, RequirementAssessed{command.requirement, command.verdict}),
      who.notices};
  who.sign(decision.event);
  if (auto refusal = attach_papers(decision.event, c, workflow, context)) return *refusal;
  if (context.documents.empty() && judges(command.verdict))
    attach_papers_that_show(decision.event, c, *requirement);
  auto blockers = lacking(c, workflow, *requirement, decision.event);
  if (!blockers.empty()) return refuse(c, *requirement, std::move(blockers));
  add_weakness(decision, c);
  return decision;
}

}  // namespace ksdpl
