// What rests on a provision: rows, conditions and minima of the statute, parts of the workflow.
#include "cli/resting.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ksdpl::cli {
namespace {

/// Something that may rest on the place.
struct Thing {
  std::string_view kind;
  std::string id;
  Text title;
};

/// Walks over statute and workflow and keeps what cites the place.
class Finder {
 public:
  explicit Finder(const Citation& place) : place_(place) {}

  void statute(const Statute& statute) {
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
    layer_ = Resting::Layer::workflow;
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
  }

  [[nodiscard]] std::vector<Resting> found() && { return std::move(found_); }

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
    for (const StatutoryDeadline& deadline : statute.deadlines())
      keep({"deadline",
            std::string(deadline.id),
            {fmt::format("{} hari kerja", deadline.days.count),
             fmt::format("{} working days", deadline.days.count)}},
           deadline.citation, Basis::law);
  }

  void step(const StepDef& step) {
    keep({"step", step.id.value, step.title}, step.basis);
    for (const OutcomeDef& outcome : step.outcomes)
      keep({"outcome", step.id.value + "." + outcome.id.value, outcome.title}, outcome.basis);
    if (step.deadline)
      keep({"deadline", step.id.value, step.deadline->convention}, step.deadline->basis);
    for (const AdviceDef& advice : step.advice)
      keep({"advice", step.id.value, advice.text}, advice.basis);
  }

  void keep(Thing thing, std::string_view citation, Basis basis) {
    const auto cited = parse_citation(citation);
    if (!cited || !(*cited == place_ || place_.covers(*cited))) return;
    const std::string spelled = to_string(*cited);
    const bool known = std::any_of(found_.begin(), found_.end(), [&](const Resting& other) {
      return other.layer == layer_ && other.kind == thing.kind && other.id == thing.id &&
             other.citation == spelled;
    });
    if (!known)
      found_.push_back(
          {layer_, thing.kind, std::move(thing.id), std::move(thing.title), spelled, basis});
  }

  void keep(Thing thing, const BasisRef& basis) {
    if (basis.citation) keep(std::move(thing), to_string(*basis.citation), basis.basis);
  }

  Citation place_;
  Resting::Layer layer_ = Resting::Layer::statute;
  std::vector<Resting> found_;
};

}  // namespace

std::vector<Resting> resting_on(const Workflow& workflow, const Citation& place) {
  Finder finder(place);
  if (workflow.statute != nullptr) finder.statute(*workflow.statute);
  finder.workflow(workflow);
  return std::move(finder).found();
}

}  // namespace ksdpl::cli
