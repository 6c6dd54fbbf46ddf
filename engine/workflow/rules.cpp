// Walks over statute and workflow and collects everything that says what it rests on.
#include "ksdpl/rules.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace ksdpl {
namespace {

/// What a rule is called; its basis comes apart.
struct Named {
  std::string_view kind;
  std::string id;
  Text title;
};

Text in_words(WorkingDays days) {
  return {fmt::format("{} hari kerja", days.count), fmt::format("{} working days", days.count)};
}

class Collector {
 public:
  void statute(const Statute& statute) {
    layer_ = Rule::Layer::statute;
    for (const Stage& stage : statute.stages())
      keep({"stage", std::string(stage.id), stage.title}, stage.citation, stage.basis);
    for (const Row& row : statute.rows()) {
      const Move* move = statute.move(row.move);
      keep({"row", fmt::format("{} {}: {} -> {}", row.number, row.move, row.source, row.target),
            move == nullptr ? Text{} : Text(move->title)},
           row.citation, row.basis);
    }
    for (const Gate* gate : statute.gates())
      for (const Condition& condition : gate->conditions)
        keep({"condition", std::string(condition.code), condition.evidence}, condition.citation,
             condition.basis);
    minima(statute);
  }

  void workflow(const Workflow& workflow) {
    layer_ = Rule::Layer::workflow;
    for (const ActorDef& actor : workflow.actors)
      keep({"actor", actor.id.value, actor.title}, actor.basis);
    for (const DocumentDef& document : workflow.documents) {
      keep({"paper", document.id.value, document.title}, document.basis);
      for (const ContentDef& content : document.contents)
        keep({"content", document.id.value + "." + content.id.value, content.title}, content.basis);
    }
    for (const RequirementDef& requirement : workflow.requirements)
      keep({"requirement", requirement.id.value, requirement.title}, requirement.basis);
    for (const StageDef& stage : workflow.stages)
      keep({"stage", stage.id.value, stage.title}, stage.basis);
    for (const StepDef& step : workflow.steps)
      this->step(step);
    for (const ChoiceDef& choice : workflow.choices) {
      keep({"choice", choice.id.value, choice.title}, choice.basis);
      for (const ChoiceValueDef& value : choice.values)
        keep({"value", choice.id.value + "." + value.id, value.title}, value.basis);
    }
  }

  [[nodiscard]] std::vector<Rule> found() && { return std::move(found_); }

 private:
  void minima(const Statute& statute) {
    for (const Paper& paper : statute.papers()) {
      keep({"paper", std::string(paper.id), paper.title}, paper.citation, paper.basis);
      for (const PaperContent& content : paper.contents)
        keep({"content", fmt::format("{}.{}", paper.id, content.id), content.title},
             content.citation, content.basis);
    }
    for (const Act& act : statute.acts())
      keep({"act", std::string(act.id), act.title}, act.citation, Basis::law);
    for (const Requirement& requirement : statute.requirements())
      keep({"requirement", std::string(requirement.id), requirement.title}, requirement.citation,
           Basis::law);
    for (const CooperationObject& object : cooperation_objects())
      keep({"object", std::string(object.id), object.title}, object.citation, Basis::law);
    for (const StatutoryDeadline& deadline : statute.deadlines())
      keep({"deadline", std::string(deadline.id), in_words(deadline.days)}, deadline.citation,
           Basis::law);
  }

  void step(const StepDef& step) {
    keep({"step", step.id.value, step.title}, step.basis);
    for (const OutcomeDef& outcome : step.outcomes)
      keep({"outcome", step.id.value + "." + outcome.id.value, outcome.title}, outcome.basis);
    if (step.deadline) {
      keep({"deadline", step.id.value, in_words(step.deadline->days)}, step.deadline->basis);
      keep({"convention", step.id.value, step.deadline->convention},
           step.deadline->convention_basis);
    }
    int number = 0;
    for (const AdviceDef& advice : step.advice)
      keep({"advice", fmt::format("{}.{}", step.id.value, ++number), advice.text}, advice.basis);
    for (const RegionalDemand& demand : step.regional_demands)
      keep({"step", step.id.value, step.title}, demand.basis);
    if (step.regional_deadline) {
      keep({"deadline", step.id.value, in_words(step.regional_deadline->days)},
           step.regional_deadline->basis);
      keep({"convention", step.id.value, step.regional_deadline->convention},
           step.regional_deadline->convention_basis);
    }
  }

  void keep(Named named, std::string_view citation, Basis basis) {
    BasisRef ref{basis, parse_citation(citation), {}};
    // A compiled citation that cannot be read must not vanish: coverage reports it.
    if (!ref.citation) ref.source = citation;
    keep(std::move(named), std::move(ref));
  }

  void keep(Named named, BasisRef basis) {
    const std::string place = basis.citation ? to_string(*basis.citation) : std::string();
    if (!known_.emplace(layer_, named.kind, named.id, place).second) return;
    found_.push_back(
        {layer_, named.kind, std::move(named.id), std::move(named.title), std::move(basis)});
  }

  Rule::Layer layer_ = Rule::Layer::statute;
  std::set<std::tuple<Rule::Layer, std::string_view, std::string, std::string>> known_;
  std::vector<Rule> found_;
};

}  // namespace

std::vector<Rule> rules_of(const Workflow& workflow) {
  Collector collector;
  if (workflow.statute != nullptr) collector.statute(*workflow.statute);
  collector.workflow(workflow);
  return std::move(collector).found();
}

std::vector<Rule> rules_resting_on(const Workflow& workflow, const Citation& place) {
  std::vector<Rule> rules = rules_of(workflow);
  rules.erase(std::remove_if(rules.begin(), rules.end(),
                             [&](const Rule& rule) { return !rule.rests_on(place); }),
              rules.end());
  return rules;
}

}  // namespace ksdpl
