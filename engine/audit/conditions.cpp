// The conditions of each recorded step, tried again with the record as it stands now.
#include "audit/conditions.hpp"

#include "ksdpl/order.hpp"

#include "casefile/as_recorded.hpp"
#include "casefile/dates.hpp"
#include "casefile/entries.hpp"
#include "casefile/evidence.hpp"
#include "casefile/facts.hpp"
#include "casefile/options.hpp"
#include "casefile/reexamine.hpp"

#include <algorithm>

namespace ksdpl::audits {
namespace {

/// A step as it would be tried today, in the case as it stood before it.
struct Retrial {
  const Subject& subject;
  const Placement& placement;
  const Event& event;
  Case before;

  [[nodiscard]] const EffectiveDate& on() const { return placement.entry->effective; }
  [[nodiscard]] const StepRecorded& recorded() const { return std::get<StepRecorded>(event.body); }
};

bool says_order(const Check& check) {
  return check.code.starts_with("urutan.");
}

bool says_paper_date(const Check& check) {
  return check.code.ends_with(".tanggal") && check.layer == Layer::statute;
}

std::string_view code_of_paper(const Check& check, const Retrial& retrial) {
  if (check.remedy.wanted == Wanted::document_content) return "bukti.tidak_lengkap";
  const FiledPaper* filed =
      counting_paper(retrial.before, *retrial.subject.workflow.statute, check.remedy.target);
  return filed == nullptr ? "bukti.tidak_ada" : "bukti.tidak_berlaku";
}

std::string_view code_of(const Check& check, const Retrial& retrial) {
  if (says_order(check)) return "urutan.tertukar";
  if (says_paper_date(check)) return "dokumen.tanggal_sesudah";
  switch (check.remedy.wanted) {
    case Wanted::document:
    case Wanted::document_content: return code_of_paper(check, retrial);
    case Wanted::assessment:
    case Wanted::reassessment: return "bukti.penilaian";
    case Wanted::case_fact: return "bukti.fakta";
    case Wanted::resume: return "urutan.ditunda";
    case Wanted::step: return "urutan.dilompati";
    case Wanted::step_date:
    case Wanted::effective_date: return "urutan.tertukar";
    case Wanted::nothing:
    case Wanted::earlier_move:
    case Wanted::command_option: break;
  }
  return "urutan.tidak_mungkin";
}

/// Says whether the rule was in force for the entry: the statute always is; a text of the workflow
/// only for what was recorded under it, or was tested by the text of then.
bool concerns(const Check& check, const Retrial& retrial) {
  if (check.layer == Layer::statute) return true;
  if (retrial.event.workflow_hash == retrial.subject.c.workflow_hash) return true;
  return tested_then(retrial.recorded(), check);
}

/// Says whether it only follows from another finding of the same entry: an unknown day, a paper
/// that is not there at all, an act that is not on record, a stage that was jumped over. Pasal 48
/// is told of by the scope.
bool follows_from(const Check& check, const std::vector<Check>& all, const Retrial& retrial) {
  if (check.met == Tri::unknown && !retrial.on().known()) return true;
  const Wanted wanted = check.remedy.wanted;
  const auto unmet = [&](Wanted cause) {
    return std::any_of(all.begin(), all.end(), [&](const Check& other) {
      return other.remedy.wanted == cause && other.remedy.target == check.remedy.target &&
             other.met != Tri::yes && &other != &check && !says_paper_date(other);
    });
  };
  if (wanted == Wanted::case_fact && check.remedy.target == "agreement_on") return true;
  if (wanted == Wanted::document_content) return unmet(Wanted::document);
  if (wanted == Wanted::step_date && !says_order(check))
    return unmet(Wanted::step) || check.met == Tri::unknown;
  const auto& missing = retrial.placement.missing;
  return wanted == Wanted::reassessment &&
         std::any_of(missing.begin(), missing.end(),
                     [&](const Row* row) { return row->target == check.remedy.item; });
}

/// Returns the later entry that establishes the act or is the step, in the same visit of its stage.
const StepEntry* recorded_later(const Check& check, const Retrial& retrial) {
  if (check.remedy.wanted != Wanted::step) return nullptr;
  for (const StepEntry& entry : retrial.subject.c.steps) {
    if (entry.seq < retrial.placement.entry->seq) continue;
    const bool back = retrial.placement.row != nullptr && !entry.move.empty() &&
                      entry.seq != retrial.placement.entry->seq &&
                      entry.move == retrial.placement.entry->move;
    if (back) return nullptr;
    if (entry.step == check.remedy.target ||
        act_of(entry, retrial.subject.workflow) == check.remedy.target)
      return &entry;
  }
  return nullptr;
}

Severity severity_for(const Check& check) {
  return check.met == Tri::unknown ? Severity::tidak_diketahui : severity_of(check.basis);
}

/// Returns the earlier steps that a condition speaks of, with their days.
Text steps_shown(const Check& check, const Retrial& retrial) {
  Text list;
  for (const StepEntry& entry : retrial.before.steps) {
    if (std::find(check.evidence.begin(), check.evidence.end(), entry.seq) == check.evidence.end())
      continue;
    const Text what = named(entry, retrial.subject.workflow);
    list.id += "; " + what.id;
    list.en += "; " + what.en;
  }
  return list;
}

AuditFinding finding_of(const Check& check, const Retrial& retrial) {
  const StepEntry& entry = *retrial.placement.entry;
  const Text what = named(entry, retrial.subject.workflow);
  std::vector<EventSeq> events{entry.seq};
  std::string_view code = code_of(check, retrial);
  Severity severity = severity_for(check);
  const Text shown = says_order(check) ? Text() : steps_shown(check, retrial);
  Text text{what.id + ": " + check.text.id + shown.id, what.en + ": " + check.text.en + shown.en};
  if (const StepEntry* later = recorded_later(check, retrial)) {
    const Text other = named(*later, retrial.subject.workflow);
    code = "urutan.tertukar";
    events.push_back(later->seq);
    text = {other.id + " seharusnya mendahului " + what.id + ", tetapi tercatat sesudahnya",
            other.en + " should come before " + what.en + ", but is on record after it"};
    const bool known = later->effective.known() && entry.effective.known();
    if (!known) severity = Severity::tidak_diketahui;
    if (known && !before(entry.effective, later->effective)) {
      severity = Severity::peringatan;
      text.id += "; menurut tanggal berlakunya urutannya benar";
      text.en += "; by their effective dates the order is right";
    }
  }
  AuditFinding finding =
      found(code, severity, std::move(text), {check.basis, check.citation}, std::move(events));
  for (const EventSeq seq : check.evidence)
    add_once(finding.events, seq);
  finding.condition = check.code;
  if (!check.wanted.empty()) finding.settles = check.wanted;
  return finding;
}

/// Says whether an entry is spoken of in a finding about the order of the record.
bool told_of_order(const Walk& walk, EventSeq entry) {
  return std::any_of(walk.findings.begin(), walk.findings.end(), [&](const AuditFinding& finding) {
    return std::find(finding.events.begin(), finding.events.end(), entry) != finding.events.end();
  });
}

void add_odd_dates(Findings& findings, const Retrial& retrial, const std::vector<Check>& unmet) {
  const bool order_told = std::any_of(unmet.begin(), unmet.end(), says_order);
  const StepEntry& entry = *retrial.placement.entry;
  for (const Notice& notice : odd_dates(retrial.before, retrial.subject.workflow,
                                        retrial.placement.tried, entry.effective)) {
    const bool of_stage = notice.code == "tanggal_mendahului_tahap";
    if (of_stage && order_told) continue;
    const bool paper_told = std::any_of(unmet.begin(), unmet.end(), [&](const Check& check) {
      return says_paper_date(check) && notice.code.ends_with("." + check.remedy.target);
    });
    if (paper_told) continue;
    const Text what = named(entry, retrial.subject.workflow);
    AuditFinding finding =
        found(of_stage ? "urutan.tanggal_janggal" : "dokumen.tanggal_sesudah", Severity::peringatan,
              {what.id + ": " + notice.text.id, what.en + ": " + notice.text.en},
              {notice.basis.value_or(Basis::inferred), notice.citation}, {entry.seq});
    finding.condition = notice.code;
    if (retrial.placement.row != nullptr) finding.citation = retrial.placement.row->citation;
    findings.push_back(std::move(finding));
  }
}

void add_unmet(Findings& findings, const Retrial& retrial, const Walk& walk) {
  const Trial trial{retrial.placement.tried, retrial.placement.row, retrial.on()};
  const std::vector<Check> all = tests_of(retrial.before, retrial.subject.workflow, trial);
  std::vector<Check> unmet;
  for (const Check& check : all) {
    const bool told = says_order(check) && told_of_order(walk, retrial.placement.entry->seq);
    if (check.met == Tri::yes || told || !concerns(check, retrial) ||
        follows_from(check, all, retrial))
      continue;
    unmet.push_back(check);
  }
  for (const Check& check : unmet)
    findings.push_back(finding_of(check, retrial));
  if (!told_of_order(walk, retrial.placement.entry->seq)) add_odd_dates(findings, retrial, unmet);
}

/// Tells a condition once that several entries ask for.
Findings each_once(Findings findings) {
  Findings once;
  for (AuditFinding& finding : findings) {
    const auto earlier = std::find_if(once.begin(), once.end(), [&](const AuditFinding& other) {
      const bool of_order = finding.code.starts_with("urutan.") && finding.code != "urutan.ditunda";
      return !of_order && other.code == finding.code && other.condition == finding.condition &&
             other.severity == finding.severity;
    });
    if (earlier == once.end()) {
      once.push_back(std::move(finding));
    } else {
      for (const EventSeq seq : finding.events)
        add_once(earlier->events, seq);
    }
  }
  return once;
}

bool can_be_tried(const Placement& placement, const Event* event) {
  return placement.in_place && placement.tried.step != nullptr && event != nullptr &&
         std::holds_alternative<StepRecorded>(event->body);
}

Text dated_after(const FiledPaper& filed, const AssessmentEntry& made) {
  const std::string number = "#" + std::to_string(filed.seq);
  const std::string assessment = "#" + std::to_string(made.seq);
  const std::string paper_day = to_string(filed.paper.issued);
  const std::string day = to_string(made.effective);
  return {"dokumen " + number + " bertanggal " + paper_day + ", sesudah penilaian " + assessment +
              " yang bertumpu padanya (" + day + ")",
          "paper " + number + " is dated " + paper_day + ", after the assessment " + assessment +
              " that rests on it (" + day + ")"};
}

void add_late_papers(Findings& findings, const Subject& subject, const AssessmentEntry& made) {
  const RequirementDef* requirement = subject.workflow.requirement(made.requirement.value);
  const RestsOn rule{Basis::inferred,
                     requirement == nullptr ? std::string() : citation_of(requirement->basis)};
  for (const EventSeq seq : made.documents) {
    const FiledPaper* filed = subject.c.paper(seq);
    if (filed == nullptr || !before(made.effective, filed->paper.issued)) continue;
    findings.push_back(found("dokumen.tanggal_sesudah", Severity::peringatan,
                             dated_after(*filed, made), rule, {made.seq, seq}));
  }
}

/// Adds the papers a move rests on whose date is not known.
void add_undated(std::vector<EventSeq>& undated, const Subject& subject, const Retrial& retrial) {
  const Row* row = retrial.placement.row;
  if (row == nullptr) return;
  for (const Paper& kind : subject.workflow.statute->papers()) {
    if (must_exist_before(kind.id, row->move).empty()) continue;
    const FiledPaper* filed = counting_paper(retrial.before, *subject.workflow.statute, kind.id);
    if (filed != nullptr && !filed->paper.issued.known()) add_once(undated, filed->seq);
  }
}

}  // namespace

Findings condition_findings(const Subject& subject, const Walk& walk) {
  Findings findings;
  for (const Placement& placement : walk.placements) {
    const Event* event = subject.c.event(placement.entry->seq);
    if (!can_be_tried(placement, event)) continue;
    add_unmet(findings, {subject, placement, *event, case_before(walk, placement)}, walk);
  }
  return each_once(std::move(findings));
}

Findings undated_steps(const Subject& subject) {
  Findings findings;
  for (const StepEntry& entry : subject.c.steps) {
    if (entry.effective.known()) continue;
    const Text what = named(entry, subject.workflow);
    findings.push_back(remark("tanggal.tidak_diketahui", Severity::tidak_diketahui,
                              {what.id + ": apakah waktunya sah, tidak diketahui",
                               what.en + ": whether its time was lawful is not known"},
                              {entry.seq}));
  }
  return findings;
}

Findings paper_date_findings(const Subject& subject, const Walk& walk) {
  Findings findings;
  for (const AssessmentEntry& made : subject.c.assessments)
    add_late_papers(findings, subject, made);
  std::vector<EventSeq> undated;
  for (const Placement& placement : walk.placements) {
    const Event* event = subject.c.event(placement.entry->seq);
    if (!can_be_tried(placement, event)) continue;
    add_undated(undated, subject, {subject, placement, *event, case_before(walk, placement)});
  }
  if (undated.empty()) return findings;
  std::sort(undated.begin(), undated.end());
  const std::string list = numbers(undated);
  findings.push_back(
      remark("tanggal.tidak_diketahui", Severity::tidak_diketahui,
             {"tanggal dokumen " + list +
                  " tidak diketahui; apakah sudah ada sebelum langkah yang bertumpu padanya, tidak "
                  "diketahui",
              "the date of paper " + list +
                  " is not known; whether it was there before the step that rests on it is not "
                  "known"},
             undated));
  return findings;
}

}  // namespace ksdpl::audits
