// The whole procedure as JSON, for `workflow show`.
#include "cli/workflow_json.hpp"

#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {
namespace {

std::string joined_conditions(const Expression& expression, Say word, Language language) {
  std::string words;
  for (const Expression& part : expression.parts) {
    if (!words.empty()) words += say(language, word);
    words += condition_text(part, language);
  }
  return "(" + words + ")";
}

/// Returns the key that names it in a file.
std::string_view key_of(ActivityTest::Counts counts) {
  switch (counts) {
    case ActivityTest::Counts::indicators: return "indicators";
    case ActivityTest::Counts::activities: return "activities";
    case ActivityTest::Counts::reports: return "reports";
  }
  return {};
}

/// Writes each part of a workflow as an object in one language, with whose it is.
struct PartWriter {
  const Workflow& workflow;
  Language language;

  template <class Items>
  [[nodiscard]] Json list(const Items& items) const {
    Json list = Json::array();
    for (const auto& item : items)
      list.push_back((*this)(item));
    return list;
  }

  [[nodiscard]] Json with_basis(Json json, const BasisRef& basis) const {
    json.update(to_json(basis, language));
    return json;
  }

  template <class Definition>
  [[nodiscard]] Json with_basis(Json json, const Definition& part) const {
    json["regional"] = workflow.is_regional(part.at);
    return with_basis(std::move(json), part.basis);
  }

  Json operator()(const ActorDef& actor) const {
    return with_basis({{"id", actor.id.value}, {"title", actor.title.in(language)}}, actor);
  }

  Json operator()(const ContentDef& content) const {
    return with_basis({{"id", content.id.value},
                       {"title", content.title.in(language)},
                       {"when", condition_text(content.when, language)}},
                      content);
  }

  Json operator()(const DocumentDef& document) const {
    return with_basis({{"id", document.id.value},
                       {"title", document.title.in(language)},
                       {"issuer", document.issuer.value},
                       {"demanded", document.demanded()},
                       {"contents", list(document.contents)}},
                      document);
  }

  Json operator()(const RequirementDef& requirement) const {
    return with_basis({{"id", requirement.id.value},
                       {"title", requirement.title.in(language)},
                       {"gist", requirement.gist.in(language)},
                       {"evidence", requirement.evidence.in(language)},
                       {"assessed_by", requirement.assessed_by.value},
                       {"applies_when", condition_text(requirement.applies_when, language)}},
                      requirement);
  }

  Json operator()(const OutcomeDef& outcome) const {
    return with_basis({{"id", outcome.id.value},
                       {"title", outcome.title.in(language)},
                       {"move", outcome.fires.empty() ? Json(nullptr) : Json(outcome.fires.value)},
                       {"establishes", outcome.establishes},
                       {"documents", ids_json(outcome.documents)}},
                      outcome);
  }

  Json operator()(const AdviceDef& advice) const {
    return with_basis({{"text", advice.text.in(language)},
                       {"unknown", advice.unknown.empty() ? Json(nullptr) : Json(advice.unknown)}},
                      advice);
  }

  Json operator()(const DeadlineDef& deadline) const {
    return with_basis({{"days", deadline.days.count},
                       {"starts_with", deadline.starts.value},
                       {"convention", deadline.convention.in(language)},
                       {"convention_basis", to_json(deadline.convention_basis, language)}},
                      deadline);
  }

  Json operator()(const StepDef& step) const {
    return with_basis({{"id", step.id.value},
                       {"stage", step.stage.value},
                       {"title", step.title.in(language)},
                       {"gist", step.gist.in(language)},
                       {"actors", ids_json(step.actors)},
                       {"after", ids_json(step.after)},
                       {"distinct_from", ids_json(step.distinct_from)},
                       {"documents", ids_json(step.documents)},
                       {"outcomes", list(step.outcomes)},
                       {"deadline", step.deadline ? (*this)(*step.deadline) : Json(nullptr)},
                       {"advice", list(step.advice)},
                       {"regional_demands", list(step.regional_demands)},
                       {"regional_deadline",
                        step.regional_deadline ? (*this)(*step.regional_deadline) : Json(nullptr)}},
                      step);
  }

  Json operator()(const RegionalDemand& demand) const {
    const bool paper = demand.kind == RegionalDemand::Kind::document;
    return with_basis(
        {{"kind", paper ? "document" : "step"},
         {"id", demand.target},
         {"outcome", demand.outcome.empty() ? Json(nullptr) : Json(demand.outcome.value)},
         {"demanded", demand.basis.demands()}},
        demand);
  }

  Json operator()(const ChoiceValueDef& value) const {
    return with_basis({{"id", value.id}, {"title", value.title.in(language)}}, value);
  }

  Json operator()(const ChoiceDef& choice) const {
    return with_basis({{"id", choice.id.value},
                       {"title", choice.title.in(language)},
                       {"values", list(choice.values)}},
                      choice);
  }

  Json operator()(const AdoptingRule& rule) const {
    return {{"id", rule.id}, {"regulation", rule.regulation}, {"source", rule.source.in(language)}};
  }

  [[nodiscard]] Json overlay() const {
    if (!workflow.overlay) return nullptr;
    return {
        {"extends", workflow.overlay->extends}, {"region", workflow.overlay->region.in(language)},
        {"file", workflow.overlay->file},       {"adopted_by", list(workflow.overlay->rules)},
        {"report_period", report_period()},     {"activity_rule", activity_rule()}};
  }

  [[nodiscard]] Json report_period() const {
    const auto& period = workflow.overlay->report_period;
    if (!period) return nullptr;
    return with_basis({{"months", period->months},
                       {"every", period->term.in(language)},
                       {"counted_from", period->convention.in(language)}},
                      *period);
  }

  [[nodiscard]] Json activity_rule() const {
    const auto& rule = workflow.overlay->activity_rule;
    if (!rule) return nullptr;
    return with_basis({{"title", rule->title.in(language)}, {"classes", list(rule->classes)}},
                      *rule);
  }

  Json operator()(const ActivityClass& named) const {
    return {{"id", named.id}, {"title", named.title.in(language)}, {"when", list(named.tests)}};
  }

  Json operator()(const ActivityTest& test) const {
    const auto limit = [](int years) { return years == 0 ? Json(nullptr) : Json(years); };
    return {{"counts", key_of(test.counts)},
            {"at_least", test.at_least},
            {"last_years", limit(test.last_years)},
            {"since", limit(test.since)}};
  }

  Json operator()(const StageDef& stage) const {
    return with_basis({{"id", stage.id.value},
                       {"title", stage.title.in(language)},
                       {"gist", stage.gist.in(language)},
                       {"steps", ids_json(stage.steps)}},
                      stage);
  }

  Json operator()(const Row& row) const {
    Json gates = Json::array();
    for (const Gate* gate : row.gates)
      gates.push_back(gate->id);
    return {{"row", row.number},
            {"from", row.source},
            {"move", row.move},
            {"to", row.target},
            {"who", row.who},
            {"forward", row.forward},
            {"gates", std::move(gates)},
            {"citation", row.citation},
            {"basis", id_of(row.basis)},
            {"basis_label", label_of(row.basis).in(language)}};
  }
};

}  // namespace

std::string condition_text(const Expression& expression, Language language) {
  switch (expression.kind) {
    case Expression::Kind::always: return {};
    case Expression::Kind::all: return joined_conditions(expression, Say::word_and, language);
    case Expression::Kind::any: return joined_conditions(expression, Say::word_or, language);
    case Expression::Kind::is:
      return say(language, Say::condition_is, expression.field, expression.value);
    case Expression::Kind::is_not:
      return say(language, Say::condition_is_not, expression.field, expression.value);
    case Expression::Kind::includes:
      return say(language, Say::condition_includes, expression.field, expression.value);
  }
  return {};
}

Json to_json(const Workflow& workflow, const StepDef& step, Language language) {
  return PartWriter{workflow, language}(step);
}

Json to_json(const Workflow& workflow, Language language) {
  const PartWriter writer{workflow, language};
  return {{"workflow", workflow.id},
          {"edition", workflow.edition},
          {"title", workflow.title.in(language)},
          {"overlay", writer.overlay()},
          {"choices", writer.list(workflow.choices)},
          {"actors", writer.list(workflow.actors)},
          {"documents", writer.list(workflow.documents)},
          {"requirements", writer.list(workflow.requirements)},
          {"stages", writer.list(workflow.stages)},
          {"steps", writer.list(workflow.steps)},
          {"rows", writer.list(workflow.statute->rows())}};
}

}  // namespace ksdpl::cli
