// Reads what an overlay adds to papers, stages and steps that the national file has.
#include "workflow/wording.hpp"
#include "workflow_yaml/overlay.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

const Text to_a_paper{"tambahan pada dokumen", "the addition to the paper"};
const Text to_a_stage{"tambahan pada tahap", "the addition to the stage"};
const Text to_a_step{"tambahan pada langkah", "the addition to the step"};
const Text a_demanded_paper{"dokumen yang diminta daerah", "the paper the region asks for"};
const Text an_earlier_step{"langkah yang didahulukan daerah", "the step the region puts first"};

template <class Definition>
Definition* find_id(std::vector<Definition>& definitions, std::string_view id) {
  const auto found = std::find_if(definitions.begin(), definitions.end(),
                                  [&](const Definition& d) { return d.id == id; });
  return found == definitions.end() ? nullptr : &*found;
}

template <class Definition>
std::vector<std::string> names_of(const std::vector<Definition>& definitions) {
  std::vector<std::string> names;
  names.reserve(definitions.size());
  for (const Definition& definition : definitions)
    names.push_back(definition.id.value);
  return names;
}

class AdditionReader {
 public:
  explicit AdditionReader(const Extending& extending)
      : extending_(extending),
        base_(extending.base),
        merged_(extending.merged),
        reading_(extending.reading) {}

  void to_documents(Fields& file) {
    UniqueIds ids;
    read_each(
        file.list("to_documents", Presence::optional), to_a_paper, reading_.findings,
        [&](Fields& fields) {
          const DocumentDef* national = target(fields, "document", base_.documents, ids);
          std::vector<ContentDef> contents = read_contents(fields, reading_);
          if (national == nullptr) return;
          refuse_changes(fields, {"id", "title", "issuer", "basis"}, extending_, national->basis);
          add_contents(*national, std::move(contents));
        });
  }

  void to_stages(Fields& file) {
    UniqueIds ids;
    read_each(
        file.list("to_stages", Presence::optional), to_a_stage, reading_.findings,
        [&](Fields& fields) {
          const StageDef* national = target(fields, "stage", base_.stages, ids);
          const auto& items = fields.list("steps", Presence::required);
          if (national == nullptr) return;
          refuse_changes(fields, {"id", "title", "gist", "basis"}, extending_, national->basis);
          add_steps(items, national->id);
        });
    if (file.structure("cross_stage_steps", Presence::optional) != nullptr)
      add_steps(file.list("cross_stage_steps", Presence::required), StageId{});
  }

  void to_steps(Fields& file) {
    UniqueIds ids;
    read_each(file.list("to_steps", Presence::optional), to_a_step, reading_.findings,
              [&](Fields& fields) {
                const StepDef* national = target(fields, "step", base_.steps, ids);
                // What belongs to a step that is not there is still read for its own errors.
                StepDef nowhere;
                add_to_step(fields, national == nullptr ? nowhere : *national,
                            national == nullptr ? nowhere : merged_step(national->id));
                if (national == nullptr) return;
                refuse_changes(fields, {"id", "title", "gist", "basis", "actors", "outcomes"},
                               extending_, national->basis);
              });
  }

 private:
  /// Returns the national thing an addition names, or reports that there is none.
  template <class Definition>
  const Definition* target(Fields& fields,
                           std::string_view key,
                           const std::vector<Definition>& national,
                           UniqueIds& ids) {
    const Word word = fields.name(key, Presence::required);
    if (word.empty()) return nullptr;
    fields.call(word.text);
    const auto found = std::find_if(national.begin(), national.end(),
                                    [&](const Definition& d) { return d.id == word.text; });
    if (found == national.end()) {
      reading_.findings.add(
          word.at, key == "stage" ? "unknown-stage" : "unknown-reference",
          wording::with_suggestion(say("'{}' {} tidak ada dalam '{}'", "'{}' {} is not in '{}'",
                                       key, shown(word.text), base_.id),
                                   word.text, names_of(national)));
      return nullptr;
    }
    return ids.add(word, reading_.findings) ? &*found : nullptr;
  }

  void add_contents(const DocumentDef& national, std::vector<ContentDef> contents) {
    DocumentDef& document = *find_id(merged_.documents, national.id.value);
    for (ContentDef& content : contents) {
      const auto twin =
          std::find_if(national.contents.begin(), national.contents.end(),
                       [&](const ContentDef& known) { return known.id == content.id; });
      if (twin == national.contents.end()) {
        document.contents.push_back(std::move(content));
      } else {
        refuse_redefinition(extending_, content.at, {"isi dokumen", "the content"},
                            national.id.value + "." + content.id.value, twin->basis);
      }
    }
  }

  void add_steps(const std::vector<Value>& items, const StageId& stage) {
    const std::size_t before = merged_.steps.size();
    const auto ids = read_steps(items, stage, step_ids_, merged_, reading_);
    for (std::size_t i = before; i < merged_.steps.size(); ++i) {
      const StepDef& step = merged_.steps[i];
      if (const StepDef* national = base_.step(step.id.value))
        refuse_redefinition(extending_, step.at, {"langkah", "the step"}, step.id.value,
                            national->basis);
      refuse_moves(step, extending_);
    }
    if (StageDef* place = stage.empty() ? nullptr : find_id(merged_.stages, stage.value))
      place->steps.insert(place->steps.end(), ids.begin(), ids.end());
  }

  StepDef& merged_step(const StepId& id) { return *find_id(merged_.steps, id.value); }

  /// Reads the additions to a national step into the merged one.
  void add_to_step(Fields& fields, const StepDef& national, StepDef& step) {
    read_papers(fields, national, step);
    read_earlier(fields, step);
    refuse_before_opening(step, extending_);
    for (AdviceDef& advice : read_advice(fields, reading_))
      step.advice.push_back(std::move(advice));
    if (const Value* deadline = fields.structure("deadline", Presence::optional)) {
      step.regional_deadline = read_deadline(*deadline, fields.owner(), reading_);
      refuse_longer(*step.regional_deadline, national, extending_);
    }
  }

  void read_papers(Fields& fields, const StepDef& national, StepDef& step) {
    read_each(fields.list("documents", Presence::optional), a_demanded_paper, reading_.findings,
              [&](Fields& demand) {
                const Word paper = demand.name("document", Presence::required);
                reading_.refer(Reference::Kind::document, paper, demand.owner());
                const Word outcome = demand.name("outcome", Presence::optional);
                check_outcome(outcome, national);
                step.regional_demands.push_back(
                    {RegionalDemand::Kind::document, paper.text, OutcomeId{outcome.text},
                     read_basis(demand, "basis", reading_), reading_.findings.position(paper.at)});
              });
  }

  void read_earlier(Fields& fields, StepDef& step) {
    read_each(fields.list("after", Presence::optional), an_earlier_step, reading_.findings,
              [&](Fields& demand) {
                const Word earlier = demand.name("step", Presence::required);
                reading_.refer(Reference::Kind::step, earlier, demand.owner());
                if (!earlier.empty()) reading_.predecessors.push_back({step.id.value, earlier});
                step.regional_demands.push_back({RegionalDemand::Kind::step, earlier.text,
                                                 OutcomeId{}, read_basis(demand, "basis", reading_),
                                                 reading_.findings.position(earlier.at)});
              });
  }

  void check_outcome(const Word& outcome, const StepDef& national) {
    const bool known = national.outcomes.empty() || national.outcome(OutcomeId{outcome.text});
    if (outcome.empty() || known) return;
    reading_.findings.add(outcome.at, "unknown-reference",
                          wording::with_suggestion(say("langkah '{}' tidak mengenal hasil {}",
                                                       "the step '{}' has no outcome {}",
                                                       national.id.value, shown(outcome.text)),
                                                   outcome.text, names_of(national.outcomes)));
  }

  const Extending& extending_;
  const Workflow& base_;
  Workflow& merged_;
  Reading& reading_;
  UniqueIds step_ids_;
};

}  // namespace

void read_additions(Fields& file, const Extending& extending) {
  AdditionReader reader(extending);
  reader.to_documents(file);
  reader.to_stages(file);
  reader.to_steps(file);
}

}  // namespace ksdpl::yaml
