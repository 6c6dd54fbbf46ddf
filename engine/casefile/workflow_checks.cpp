// Turns findings of the statute and demands of the workflow file into checks.
#include "casefile/checks.hpp"
#include "casefile/evidence.hpp"
#include "casefile/facts.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

/// Says in the sentence itself that a check rests on a rule of the region and not on national law.
void mark_regional(Check& check, const BasisRef& basis) {
  if (basis.adopted_by.empty()) return;
  check.text.id += " (aturan daerah)";
  check.text.en += " (rule of the region)";
}

/// Says whether a row of the statute tests this paper or this content of it itself.
bool tested_by_statute(const Row* row, std::string_view document, std::string_view content) {
  if (row == nullptr) return false;
  const auto tests = [&](const Condition& condition) {
    return condition.target == document && condition.item == content &&
           (condition.wanted == Wanted::document || condition.wanted == Wanted::document_content);
  };
  return std::any_of(row->gates.begin(), row->gates.end(), [&](const Gate* gate) {
    return std::any_of(gate->conditions.begin(), gate->conditions.end(), tests);
  });
}

bool has_gate(const Row* row, std::string_view id) {
  return row != nullptr && std::any_of(row->gates.begin(), row->gates.end(),
                                       [&](const Gate* gate) { return gate->id == id; });
}

/// A paper that is demanded of a step, and what the demand rests on.
struct Demanded {
  const DocumentDef* document = nullptr;
  const BasisRef* basis = nullptr;
};

/// For which row the papers are tested, and on which day they must be in force.
struct Tested {
  const Row* row = nullptr;
  EffectiveDate on;
};

Check paper_check(const Case& c,
                  const Demanded& demanded,
                  const FiledPaper* filed,
                  const EffectiveDate& on) {
  const DocumentDef& document = *demanded.document;
  const BasisRef& basis = *demanded.basis;
  Check check;
  check.code = document.id.value + ".ada";
  check.text = {"dokumen «" + document.title.id + "» belum ada",
                "the paper “" + document.title.en + "” is not on file"};
  check.citation = citation_of(basis);
  check.basis = basis.basis;
  mark_regional(check, basis);
  check.wanted = {"berkas dokumen itu", "the paper itself on file"};
  check.who = document.issuer.value;
  check.met = filed != nullptr ? in_force(filed->paper, on) : Tri::no;
  if (filed != nullptr) check.evidence = {filed->seq};
  check.remedy = {Wanted::document, document.id.value, {}, {}};
  if (filed != nullptr && check.met != Tri::yes) {
    explain_weakness(check, c, *filed, on);
  }
  return check;
}

Check content_check(const DocumentDef& document,
                    const ContentDef& content,
                    const FiledPaper* filed,
                    Tri applies) {
  const bool contained =
      filed != nullptr && std::find(filed->paper.contents.begin(), filed->paper.contents.end(),
                                    content.id) != filed->paper.contents.end();
  Check check;
  check.code = document.id.value + "." + content.id.value;
  check.text = {"dokumen «" + document.title.id + "» belum memuat " + content.title.id,
                "the paper “" + document.title.en + "” lacks " + content.title.en};
  check.citation = citation_of(content.basis);
  check.basis = content.basis.basis;
  mark_regional(check, content.basis);
  check.wanted = {"dokumen yang memuat bagian itu", "the paper with that part in it"};
  check.who = document.issuer.value;
  check.met = contained ? Tri::yes : (applies == Tri::unknown ? Tri::unknown : Tri::no);
  if (filed != nullptr) check.evidence = {filed->seq};
  check.remedy = {Wanted::document_content, document.id.value, content.id.value, {}};
  return check;
}

Check step_check(const StepDef& step, const BasisRef& basis, const StepEntry* entry) {
  Check check;
  check.code = "langkah." + step.id.value;
  check.text = {"langkah «" + step.title.id + "» belum dicatat",
                "the step “" + step.title.en + "” is not recorded"};
  check.citation = citation_of(basis);
  check.basis = basis.basis;
  mark_regional(check, basis);
  check.wanted = {"catatan langkah itu", "a record of that step"};
  check.who = step.actors.empty() ? "" : step.actors.front().value;
  check.met = entry != nullptr ? Tri::yes : Tri::no;
  if (entry != nullptr) check.evidence = {entry->seq};
  check.remedy = {Wanted::step, step.id.value, {}, {}};
  return check;
}

/// Adds the paper and its contents as far as the statute does not test them itself.
void add_paper_checks(std::vector<Check>& checks,
                      const Case& c,
                      const Workflow& workflow,
                      const Demanded& demanded,
                      const Tested& tested) {
  const DocumentDef& document = *demanded.document;
  const FiledPaper* filed = counting_paper(c, *workflow.statute, document.id.value);
  if (!tested_by_statute(tested.row, document.id.value, {}))
    checks.push_back(paper_check(c, demanded, filed, tested.on));
  for (const ContentDef& content : document.contents) {
    const Tri applies = evaluate(content.when, traits_of(c));
    if (!content.basis.demands() || applies == Tri::no ||
        tested_by_statute(tested.row, document.id.value, content.id.value))
      continue;
    checks.push_back(content_check(document, content, filed, applies));
  }
}

/// Says whether the paper is demanded of the step without the region.
bool demanded_anyway(const Workflow& workflow, const Tried& tried, std::string_view id) {
  const auto papers = papers_of(tried);
  const bool listed = std::any_of(papers.begin(), papers.end(),
                                  [&](const DocumentId& paper) { return paper == id; });
  const DocumentDef* document = workflow.document(id);
  return listed && document != nullptr && document->demanded();
}

/// Adds what an overlay demands of a step of the national file, as far as its rules bind.
void add_regional_demands(std::vector<Check>& checks,
                          const Case& c,
                          const Workflow& workflow,
                          const Tried& tried,
                          const Tested& tested) {
  for (const RegionalDemand& demand : tried.step->regional_demands) {
    if (!demand.basis.demands() || !demand.concerns(tried.outcome->id)) continue;
    if (demand.kind == RegionalDemand::Kind::step) {
      const StepDef* step = workflow.step(demand.target);
      checks.push_back(step_check(*step, demand.basis,
                                  step_in_visit(c, demand.target, tried.step->stage.value)));
    } else if (!demanded_anyway(workflow, tried, demand.target)) {
      add_paper_checks(checks, c, workflow, {workflow.document(demand.target), &demand.basis},
                       tested);
    }
  }
}

/// Says of an assessment that is not relied on which facts or which of its papers are the reason.
void explain_assessment(Check& check, const Case& c, const EffectiveDate& on) {
  const AssessmentEntry* made = latest_assessment(c, check.remedy.target);
  const bool judged = made != nullptr && check.met != Tri::yes &&
                      (made->verdict == Verdict::terpenuhi || made->verdict == Verdict::belum);
  if (judged) {
    const auto lost = facts_lost(c, *made);
    if (!lost.empty()) return explain_lost_facts(check, lost);
  }
  const bool weakened = made != nullptr && made->verdict == Verdict::terpenuhi &&
                        check.met != Tri::yes && standing_verdict(c, *made, on) != made->verdict;
  if (weakened) explain_weakness(check, c, *weak_paper(c, *made, on), on);
}

/// Adds the requirements that the workflow has besides the nine of the statute.
void add_own_requirements(std::vector<Check>& checks,
                          const Case& c,
                          const Workflow& workflow,
                          const EffectiveDate& on) {
  for (const RequirementStatus& status : checklist(c, workflow, on)) {
    const BasisRef& basis = workflow.requirement(status.id.value)->basis;
    if (workflow.statute->requirement(status.id.value) != nullptr || !basis.demands()) continue;
    Check check;
    check.code = "persyaratan." + status.id.value;
    check.text = {"persyaratan «" + status.title.id + "» belum dinilai terpenuhi",
                  "the requirement “" + status.title.en + "” is not assessed as met"};
    check.citation = citation_of(basis);
    check.basis = status.basis;
    mark_regional(check, basis);
    check.wanted = status.wanted;
    check.who = status.who;
    const bool met =
        status.verdict == Verdict::terpenuhi || status.verdict == Verdict::tidak_berlaku;
    const bool known = status.verdict != Verdict::belum_diketahui;
    check.met = met ? Tri::yes : (known ? Tri::no : Tri::unknown);
    check.evidence = status.evidence;
    check.remedy = {Wanted::assessment, status.id.value, {}, {}};
    explain_assessment(check, c, on);
    checks.push_back(std::move(check));
  }
}

}  // namespace

Check check_of(const Finding& finding,
               const Case& c,
               const Workflow& workflow,
               const Facts& facts) {
  const Condition& condition = *finding.condition;
  Check check;
  check.code = condition.code;
  check.text = condition.sentence;
  check.citation = condition.citation;
  check.basis = condition.basis;
  check.wanted = condition.evidence;
  check.who = condition.who;
  check.met = finding.met;
  check.evidence = finding.evidence;
  check.remedy = {condition.wanted, std::string(condition.target), std::string(condition.item), {}};
  check.layer = Layer::statute;
  const auto counted = facts.papers.find(condition.target);
  const bool unmet_paper = condition.wanted == Wanted::document && finding.met != Tri::yes;
  if (unmet_paper && counted != facts.papers.end())
    explain_weakness(check, c, *c.paper(counted->second.filed), facts.move_on);
  if (condition.wanted == Wanted::assessment) explain_assessment(check, c, facts.move_on);
  const bool stale =
      unmet_paper && counted == facts.papers.end() && c.latest_paper(condition.target) != nullptr;
  if (stale) {
    check.text.id += " (yang diunggah sebelum kasus kembali ke tahap ini tidak dihitung)";
    check.text.en += " (one filed before the case came back to this stage does not count)";
  }
  // The date of the act is there; it is the date of the move itself that is missing.
  const auto act = facts.acts.find(condition.target);
  if (condition.wanted == Wanted::step_date && act != facts.acts.end() && act->second.on.known() &&
      !facts.move_on.known()) {
    check.remedy.wanted = Wanted::effective_date;
  }
  complete(check, c, workflow);
  return check;
}

std::vector<Check> workflow_checks(const Case& c,
                                   const Workflow& workflow,
                                   const Tried& tried,
                                   const Row* row,
                                   const EffectiveDate& on) {
  std::vector<Check> checks;
  for (const StepId& earlier : tried.step->after) {
    const StepDef* step = workflow.step(earlier.value);
    if (step != nullptr) {
      checks.push_back(
          step_check(*step, step->basis, step_in_visit(c, earlier.value, tried.step->stage.value)));
    }
  }
  for (const DocumentId& id : papers_of(tried)) {
    const DocumentDef* document = workflow.document(id.value);
    if (document != nullptr && document->demanded())
      add_paper_checks(checks, c, workflow, {document, &document->basis}, {row, on});
  }
  add_regional_demands(checks, c, workflow, tried, {row, on});
  if (has_gate(row, "persyaratan_pasal_27")) add_own_requirements(checks, c, workflow, on);
  for (Check& check : checks) {
    check.layer = Layer::workflow;
    complete(check, c, workflow);
  }
  return checks;
}

Check earlier_move(const Case& c, const Workflow& workflow, const Row& row) {
  const Move* move = workflow.statute->move(row.move);
  const Text title =
      move == nullptr ? Text(std::string(row.move), std::string(row.move)) : Text(move->title);
  Check check;
  check.code = "tahap." + std::string(row.move);
  check.text = {"langkah hukum «" + title.id + "» harus dilakukan lebih dahulu",
                "the legal move “" + title.en + "” must be made first"};
  check.citation = row.citation;
  check.basis = row.basis;
  check.wanted = {"langkah itu tercatat", "that move on record"};
  check.who = row.who;
  check.met = Tri::no;
  check.remedy = {Wanted::earlier_move, std::string(row.move), std::string(row.source), {}};
  complete(check, c, workflow);
  return check;
}

void sort_to_act_on(std::vector<Check>& checks) {
  static constexpr std::array order{
      Wanted::nothing,  Wanted::earlier_move,     Wanted::resume,        Wanted::case_fact,
      Wanted::document, Wanted::document_content, Wanted::assessment,    Wanted::reassessment,
      Wanted::step,     Wanted::step_date,        Wanted::effective_date};
  const auto rank = [](const Check& check) {
    return std::find(order.begin(), order.end(), check.remedy.wanted) - order.begin();
  };
  std::stable_sort(checks.begin(), checks.end(),
                   [&](const Check& a, const Check& b) { return rank(a) < rank(b); });
}

}  // namespace ksdpl
