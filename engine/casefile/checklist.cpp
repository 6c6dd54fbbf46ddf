// The checklist of requirements: met, not met, not applicable, not known, expired.
#include "casefile/evidence.hpp"
#include "casefile/facts.hpp"
#include "casefile/unknowns.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

void add_once(std::vector<EventSeq>& list, EventSeq seq) {
  if (std::find(list.begin(), list.end(), seq) == list.end()) list.push_back(seq);
}

/// Returns the papers that are evidence for the requirement: those the assessment rests on with
/// their successors, and those that say themselves that they show it.
std::vector<PaperStatus> papers_for(const Case& c,
                                    const RequirementStatus& status,
                                    const EffectiveDate& on) {
  std::vector<EventSeq> rested_on;
  if (status.assessment) {
    for (const EventSeq seq : status.assessment->documents) {
      for (const FiledPaper* filed = c.paper(seq); filed != nullptr;
           filed = filed->superseded_by ? c.paper(*filed->superseded_by) : nullptr)
        add_once(rested_on, filed->seq);
    }
  }
  std::vector<PaperStatus> papers;
  for (const FiledPaper& filed : c.papers) {
    const bool used = std::find(rested_on.begin(), rested_on.end(), filed.seq) != rested_on.end();
    if (!used && !shows(filed.paper, status.id.value)) continue;
    papers.push_back(
        {filed.seq, filed.paper, validity_of(filed.paper, on), filed.superseded_by, used});
  }
  return papers;
}

std::string next_command(const Case& c,
                         const Workflow& workflow,
                         const RequirementStatus& status,
                         const EffectiveDate& on) {
  const bool settled =
      status.verdict == Verdict::terpenuhi || status.verdict == Verdict::tidak_berlaku;
  if (settled) return {};
  const bool met_once = status.assessment && status.assessment->verdict == Verdict::terpenuhi;
  const FiledPaper* weak = met_once ? weak_paper(c, *status.assessment, on) : nullptr;
  if (weak != nullptr) return mend_command(c, workflow, *weak, on);
  return assess_command(c, workflow, status.id.value);
}

RequirementStatus status_of(const Case& c,
                            const Workflow& workflow,
                            const RequirementDef& requirement,
                            const EffectiveDate& on) {
  RequirementStatus status;
  status.id = requirement.id;
  status.title = requirement.title;
  status.citation =
      requirement.basis.citation ? to_string(*requirement.basis.citation) : std::string();
  status.basis = requirement.basis.basis;
  status.wanted = requirement.evidence;
  status.who = requirement.assessed_by.value;
  if (const ActorDef* actor = workflow.actor(status.who)) status.who_title = actor->title;
  status.judgement = is_judged(workflow, requirement.id.value);
  if (const AssessmentEntry* made = latest_assessment(c, requirement.id.value)) {
    status.assessment = *made;
    status.verdict = standing_verdict(c, *made, on);
    status.evidence = {made->seq};
    for (const EventSeq seq : made->documents) {
      add_once(status.evidence, seq);
      if (const FiledPaper* stands = c.successor(seq)) add_once(status.evidence, stands->seq);
    }
  }
  if (evaluate(requirement.applies_when, traits_of(c)) == Tri::no)
    status.verdict = Verdict::tidak_berlaku;
  status.papers = papers_for(c, status, on);
  status.command = next_command(c, workflow, status, on);
  for (const Unknown& open : workflow.law.unknowns()) {
    const auto& touched = open.touches.requirements;
    if (std::find(touched.begin(), touched.end(), requirement.id.value) != touched.end())
      status.advice.push_back(notice_of(open));
  }
  return status;
}

}  // namespace

std::vector<RequirementStatus> checklist(const Case& c,
                                         const Workflow& workflow,
                                         const EffectiveDate& on) {
  std::vector<RequirementStatus> statuses;
  statuses.reserve(workflow.requirements.size());
  for (const RequirementDef& requirement : workflow.requirements)
    statuses.push_back(status_of(c, workflow, requirement, on));
  return statuses;
}

}  // namespace ksdpl
