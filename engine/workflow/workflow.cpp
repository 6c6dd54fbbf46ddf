// Look-ups in a workflow.
#include "ksdpl/workflow.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

template <class Definition>
const Definition* find_id(const std::vector<Definition>& definitions, std::string_view id) {
  const auto found = std::find_if(definitions.begin(), definitions.end(),
                                  [&](const Definition& d) { return d.id == id; });
  return found == definitions.end() ? nullptr : &*found;
}

}  // namespace

const ChoiceValueDef* ChoiceDef::value(std::string_view wanted) const {
  return find_id(values, wanted);
}

const OutcomeDef* StepDef::outcome(const OutcomeId& wanted) const {
  return find_id(outcomes, wanted.value);
}

const ActorDef* Workflow::actor(std::string_view wanted) const {
  return find_id(actors, wanted);
}
const DocumentDef* Workflow::document(std::string_view wanted) const {
  return find_id(documents, wanted);
}
const RequirementDef* Workflow::requirement(std::string_view wanted) const {
  return find_id(requirements, wanted);
}
const StageDef* Workflow::stage(std::string_view wanted) const {
  return find_id(stages, wanted);
}
const StepDef* Workflow::step(std::string_view wanted) const {
  return find_id(steps, wanted);
}

const ChoiceDef* Workflow::choice(std::string_view wanted) const {
  return find_id(choices, wanted);
}

bool Workflow::is_regional(const Position& place) const {
  return overlay && place.file == overlay->file;
}

std::vector<std::pair<const StepDef*, const OutcomeDef*>> Workflow::firing(
    std::string_view move) const {
  std::vector<std::pair<const StepDef*, const OutcomeDef*>> found;
  for (const StepDef& step : steps) {
    for (const OutcomeDef& outcome : step.outcomes) {
      if (!outcome.fires.empty() && outcome.fires == move) found.emplace_back(&step, &outcome);
    }
  }
  return found;
}

}  // namespace ksdpl
