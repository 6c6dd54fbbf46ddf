// What gates and steps can see of a case, as one text.
#include "rehearsal/state_key.hpp"

#include "casefile/facts.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::rehearsal {
namespace {

void add_papers(std::string& key, const Case& c, const Workflow& workflow, const Facts& facts) {
  for (const auto& [id, paper] : facts.papers) {
    key += "|" + id;
    for (const std::string& content : paper.contents)
      key += "+" + content;
  }
  // A paper made in a stage the case has seen goes stale when the case comes there again.
  for (const Paper& paper : workflow.statute->papers()) {
    const bool seen =
        std::any_of(paper.fresh_since.begin(), paper.fresh_since.end(),
                    [&](std::string_view anchor) { return c.last_entry(anchor) != 0; });
    key += seen ? '1' : '0';
  }
}

void add_requirements(std::string& key, const Case& c, const Workflow& workflow) {
  for (const RequirementStatus& status : checklist(c, workflow, EffectiveDate{}))
    key += static_cast<char>('0' + static_cast<int>(status.verdict));
  // Some are looked at again in a later stage: what was assessed before it does not count there.
  const EventSeq entered = c.last_entry(c.stage().value);
  std::set<std::string> anew;
  for (const AssessmentEntry& made : c.assessments) {
    if (made.seq > entered) anew.insert(made.requirement.value);
  }
  for (const std::string& requirement : anew)
    key += "|" + requirement;
}

/// Adds the steps recorded in this visit, as far as another step waits for them.
void add_steps(std::string& key, const Case& c, const Workflow& workflow) {
  for (const StepDef& step : workflow.steps) {
    if (!step.stage.empty() && !c.active(step.stage.value)) continue;
    const auto add = [&](const std::string& earlier) {
      if (step_in_visit(c, earlier, step.stage.value) != nullptr)
        key += "|" + step.id.value + "<" + earlier;
    };
    for (const StepId& earlier : step.after)
      add(earlier.value);
    for (const RegionalDemand& demand : step.regional_demands) {
      if (demand.kind == RegionalDemand::Kind::step) add(demand.target);
    }
  }
}

}  // namespace

std::string state_key(const Case& c, const Workflow& workflow) {
  std::string key;
  for (const std::string& region : c.configuration)
    key += region + ",";
  const Facts facts = facts_of(c, workflow, EffectiveDate{});
  add_papers(key, c, workflow, facts);
  for (const auto& [act, done] : facts.acts)
    key += "|" + act + (done.on.known() ? "!" : "?");
  // What lapsed can be renewed, what the parties ended can't: how a case came to its end counts.
  const Stage* stage = workflow.statute->stage(c.stage().value);
  if (stage != nullptr && stage->kind == StageKind::closed) {
    const auto entered = facts.entered.find(stage->id);
    if (entered != facts.entered.end()) key += "|" + entered->second.move;
  }
  key += "|";
  add_requirements(key, c, workflow);
  add_steps(key, c, workflow);
  key += "|";
  for (const auto& [choice, values] : facts.choices)
    key += choice + "=" + *values.begin() + ",";
  for (const bool known :
       {facts.initiative.has_value(), facts.level.has_value(), facts.partner_known,
        facts.country_known, facts.region_known, !facts.objects.empty()})
    key += known ? '1' : '0';
  return key;
}

}  // namespace ksdpl::rehearsal
