// Finds what a place in the law carries in one case: entries already made, and steps still ahead.
#include "ksdpl/affected.hpp"

#include "casefile/facts.hpp"
#include "casefile/paths.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace ksdpl {
namespace {

/// Collects the citations that lie at a place or inside it, each once, in the order met.
class Cited {
 public:
  explicit Cited(const Citation& place) : place_(place) {}

  void add(const std::optional<Citation>& citation) {
    if (!citation || !place_.covers(*citation)) return;
    std::string spelled = to_string(*citation);
    if (std::find(found_.begin(), found_.end(), spelled) == found_.end())
      found_.push_back(std::move(spelled));
  }
  void add(const BasisRef& basis) { add(basis.citation); }
  void add(std::string_view citation) { add(parse_citation(citation)); }

  [[nodiscard]] std::vector<std::string> found() && { return std::move(found_); }

 private:
  const Citation& place_;
  std::vector<std::string> found_;
};

bool is_taken_back(const Case& c, EventSeq seq) {
  const auto corrections = c.corrected_by.find(seq);
  if (corrections == c.corrected_by.end()) return false;
  return std::any_of(corrections->second.begin(), corrections->second.end(), [&](EventSeq by) {
    const Event* event = c.event(by);
    const auto* made = event == nullptr ? nullptr : std::get_if<EntryCorrected>(&event->body);
    return made != nullptr && made->annul;
  });
}

/// Walks over the entries of a case and keeps what the place carries.
class Behind {
 public:
  Behind(const Case& c, const Workflow& workflow, const Citation& place)
      : case_(c), workflow_(workflow), place_(place) {}

  std::vector<Affected::Used> collect() && {
    for (const Event& event : case_.events) {
      if (is_taken_back(case_, event.seq)) continue;
      seq_ = event.seq;
      std::visit(*this, event.body);
    }
    return std::move(used_);
  }

  void operator()(const CaseOpened& /*opened*/) {
    // The profile counts as corrected, not as first written.
    for (const CooperationObject& object : cooperation_objects()) {
      const auto& chosen = case_.profile.objects;
      if (std::find(chosen.begin(), chosen.end(), object.id) != chosen.end())
        keep("object", std::string(object.id), object.citation);
    }
  }
  void operator()(const DocumentFiled& filed) {
    if (const DocumentDef* document = workflow_.document(filed.document.value))
      keep("paper", filed.document.value, document->basis);
  }
  void operator()(const RequirementAssessed& assessed) {
    if (const RequirementDef* requirement = workflow_.requirement(assessed.requirement.value))
      keep("requirement", assessed.requirement.value, requirement->basis);
  }
  void operator()(const StepRecorded& recorded) {
    for (const Row& row : workflow_.statute->rows()) {
      if (row.number != recorded.row || recorded.move != row.move) continue;
      keep("row", recorded.row, row.citation);
      break;
    }
    step(recorded.step, recorded.outcome);
    for (const Ground& ground : recorded.grounds)
      keep("ground", ground.code, ground.citation);
  }
  void operator()(const StepStated& stated) { step(stated.step, stated.outcome); }
  /// Facts of the journal, corrections, and whatever later kinds there are rest on no article.
  template <class Other>
  void operator()(const Other& /*other*/) {}

 private:
  void step(const StepId& id, const OutcomeId& outcome) {
    const StepDef* step = workflow_.step(id.value);
    const OutcomeDef* made = step == nullptr ? nullptr : step->outcome(outcome);
    if (made == nullptr) return;
    Cited cited(place_);
    cited.add(step->basis);
    cited.add(made->basis);
    keep("step", id.value + "." + outcome.value, std::move(cited));
  }

  template <class Basis>
  void keep(std::string_view as, std::string what, const Basis& basis) {
    Cited cited(place_);
    cited.add(basis);
    keep(as, std::move(what), std::move(cited));
  }
  void keep(std::string_view as, std::string what, Cited cited) {
    auto citations = std::move(cited).found();
    if (!citations.empty()) used_.push_back({seq_, as, std::move(what), std::move(citations)});
  }

  const Case& case_;
  const Workflow& workflow_;
  const Citation& place_;
  EventSeq seq_ = 0;
  std::vector<Affected::Used> used_;
};

bool leaves(const Row& row, const StepDef& step) {
  return step.stage.empty() || step.stage == row.source || step.stage == row.machine;
}

void add_papers(Cited& cited, const Workflow& workflow, const std::vector<DocumentId>& papers) {
  for (const DocumentId& id : papers) {
    const DocumentDef* document = workflow.document(id.value);
    if (document == nullptr) continue;
    cited.add(document->basis);
    for (const ContentDef& content : document->contents)
      cited.add(content.basis);
  }
}

/// Adds what a row tests, as far as it concerns this case.
void add_row(Cited& cited, const Row& row, const Facts& facts) {
  cited.add(row.citation);
  for (const Gate* gate : row.gates) {
    for (const Condition& condition : gate->conditions) {
      const bool concerns = condition.applies == nullptr || condition.applies(facts) != Tri::no;
      if (concerns) cited.add(condition.citation);
    }
  }
}

/// Returns where a step, its papers, its term and the moves its outcomes make cite the place.
std::vector<std::string> cited_by(const StepDef& step,
                                  const Workflow& workflow,
                                  const Facts& facts,
                                  const Citation& place) {
  Cited cited(place);
  cited.add(step.basis);
  add_papers(cited, workflow, step.documents);
  if (step.deadline) cited.add(step.deadline->basis);
  for (const OutcomeDef& outcome : step.outcomes) {
    cited.add(outcome.basis);
    add_papers(cited, workflow, outcome.documents);
    for (const Row& row : workflow.statute->rows()) {
      if (outcome.fires == row.move && leaves(row, step)) add_row(cited, row, facts);
    }
  }
  return std::move(cited).found();
}

/// Says whether the step was taken in this visit and moved nothing, so that it lies behind.
bool is_behind(const Case& c, const StepDef& step) {
  if (step.stage.empty()) return false;
  const StepEntry* entry = step_in_visit(c, step.id.value, step.stage.value);
  return c.active(step.stage.value) && entry != nullptr && entry->move.empty();
}

std::vector<Affected::Ahead> steps_ahead(const Case& c,
                                         const Workflow& workflow,
                                         const Citation& place) {
  std::vector<Affected::Ahead> ahead;
  if (is_closed(c, workflow)) return ahead;
  const Facts facts = facts_of(c, workflow, EffectiveDate{});
  const auto anywhere = reachable_states(*workflow.statute, c.configuration);
  const auto forward = states_on_the_way(*workflow.statute, c.configuration);
  for (const StepDef& step : workflow.steps) {
    const bool here = step.stage.empty() || c.active(step.stage.value);
    if ((!here && !anywhere.contains(step.stage.value)) || is_behind(c, step)) continue;
    auto citations = cited_by(step, workflow, facts, place);
    if (citations.empty()) continue;
    ahead.push_back({step.id, step.title, here, here || forward.contains(step.stage.value),
                     std::move(citations)});
  }
  return ahead;
}

}  // namespace

bool is_closed(const Case& c, const Workflow& workflow) {
  const Stage* stage = workflow.statute->stage(c.stage().value);
  return stage != nullptr && stage->kind == StageKind::closed;
}

Affected affected_by(const Case& c, const Workflow& workflow, const Citation& place) {
  return {Behind(c, workflow, place).collect(), steps_ahead(c, workflow, place)};
}

}  // namespace ksdpl
