// Reads from a case what the gates may see: fresh papers, acts of this visit, the latest
// assessments.
#include "casefile/facts.hpp"

#include "casefile/evidence.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// Returns the number of the event from which papers count, 0 when any time will do.
EventSeq counts_since(const Case& c, const Paper* paper) {
  if (paper == nullptr) return 0;
  const auto& anchors = paper->fresh_since;
  std::size_t visits = 0;
  EventSeq latest = 0;
  for (const StageEntry& entry : c.stages) {
    if (std::find(anchors.begin(), anchors.end(), entry.stage.value) == anchors.end()) continue;
    ++visits;
    latest = entry.seq;
  }
  return visits > 1 ? latest : 0;
}

void add_acts(Facts& facts, const Case& c, const Workflow& workflow) {
  for (const StepEntry& entry : c.steps) {
    const Act* act = workflow.statute->act(act_of(entry, workflow));
    if (act == nullptr || entry.seq < c.last_entry(act->stage)) continue;
    facts.acts[std::string(act->id)] = {entry.seq, entry.effective};
  }
}

bool is_closed(const Case& c, const Statute& statute) {
  const Stage* stage = statute.stage(c.stage().value);
  return stage != nullptr && stage->kind == StageKind::closed;
}

}  // namespace

std::string act_of(const StepEntry& entry, const Workflow& workflow) {
  if (entry.carried_act) return *entry.carried_act;
  const StepDef* step = workflow.step(entry.step.value);
  const OutcomeDef* outcome = step == nullptr ? nullptr : step->outcome(entry.outcome);
  return outcome == nullptr ? std::string() : outcome->establishes;
}

const FiledPaper* counting_paper(const Case& c, const Statute& statute, std::string_view document) {
  const FiledPaper* latest = c.latest_paper(document);
  if (latest == nullptr || latest->seq <= counts_since(c, statute.paper(document))) return nullptr;
  return latest;
}

const StepEntry* step_in_visit(const Case& c, std::string_view step, std::string_view stage) {
  const EventSeq since = stage.empty() ? 0 : c.last_entry(stage);
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), [&](const StepEntry& entry) {
    return entry.step == step && entry.seq > since;
  });
  return found == c.steps.rend() ? nullptr : &*found;
}

CaseTraits traits_of(const Case& c) {
  CaseTraits traits{
      c.profile.level, c.profile.initiative, {c.profile.objects.begin(), c.profile.objects.end()}};
  for (const auto& [choice, values] : c.profile.choices)
    traits.choices[choice].insert(values.begin(), values.end());
  return traits;
}

Facts facts_of(const Case& c, const Workflow& workflow, const EffectiveDate& on) {
  const Statute& statute = *workflow.statute;
  Facts facts;
  for (const DocumentDef& document : workflow.documents) {
    if (const FiledPaper* filed = counting_paper(c, statute, document.id.value)) {
      auto& paper = facts.papers[document.id.value];
      paper.filed = filed->seq;
      paper.in_force = in_force(filed->paper, on);
      for (const ContentId& content : filed->paper.contents)
        paper.contents.insert(content.value);
    }
  }
  add_acts(facts, c, workflow);
  for (const RequirementDef& requirement : workflow.requirements) {
    if (const AssessmentEntry* made = latest_assessment(c, requirement.id.value)) {
      facts.assessments[requirement.id.value] = {made->seq, standing_verdict(c, *made, on),
                                                 made->effective};
    }
  }
  for (const StageEntry& entry : c.stages)
    facts.entered[entry.stage.value] = {entry.seq, entry.effective, entry.move.value};
  CaseTraits traits = traits_of(c);
  facts.objects = std::move(traits.objects);
  facts.choices = std::move(traits.choices);
  facts.level = c.profile.level;
  facts.initiative = c.profile.initiative;
  facts.partner_known = c.profile.partner.has_value();
  facts.country_known = c.profile.country.has_value();
  facts.region_known = c.profile.region.has_value();
  facts.move_on = on;
  facts.agreement_on = c.profile.agreement_on;
  facts.case_opened = c.events.empty() ? 0 : c.events.front().seq;
  facts.held = c.active("ditunda");
  facts.closed = is_closed(c, statute);
  return facts;
}

}  // namespace ksdpl
