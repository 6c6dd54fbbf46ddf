// The checklist of requirements: met, not met, not applicable, not known.
#include "casefile/facts.hpp"
#include "casefile/unknowns.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

const AssessmentEntry* latest(const Case& c, const RequirementId& id) {
  const auto found =
      std::find_if(c.assessments.rbegin(), c.assessments.rend(),
                   [&](const AssessmentEntry& made) { return made.requirement == id; });
  return found == c.assessments.rend() ? nullptr : &*found;
}

}  // namespace

std::vector<RequirementStatus> checklist(const Case& c, const Workflow& workflow) {
  std::vector<RequirementStatus> statuses;
  for (const RequirementDef& requirement : workflow.requirements) {
    RequirementStatus status;
    status.id = requirement.id;
    status.title = requirement.title;
    status.citation =
        requirement.basis.citation ? to_string(*requirement.basis.citation) : std::string();
    status.basis = requirement.basis.basis;
    status.wanted = requirement.evidence;
    status.who = requirement.assessed_by.value;
    if (const ActorDef* actor = workflow.actor(status.who)) status.who_title = actor->title;
    const AssessmentEntry* made = latest(c, requirement.id);
    if (evaluate(requirement.applies_when, traits_of(c)) == Tri::no) {
      status.verdict = Verdict::tidak_berlaku;
    } else if (made != nullptr) {
      status.verdict = made->verdict;
    }
    if (made != nullptr) {
      status.evidence = {made->seq};
      const Event* event = c.event(made->seq);
      status.evidence.insert(status.evidence.end(), event->documents.begin(),
                             event->documents.end());
    }
    for (const Unknown& open : workflow.law.unknowns()) {
      const auto& touched = open.touches.requirements;
      if (std::find(touched.begin(), touched.end(), requirement.id.value) != touched.end())
        status.advice.push_back(notice_of(open));
    }
    statuses.push_back(std::move(status));
  }
  return statuses;
}

}  // namespace ksdpl
