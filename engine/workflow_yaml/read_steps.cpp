// Reads the stages and the steps inside them: who acts, what comes out, what it moves.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <utility>

namespace ksdpl::yaml {
namespace {

const Text a_stage{"tahap", "the stage"};
const Text a_step{"langkah", "the step"};
const Text an_outcome{"hasil", "the outcome"};
const Text an_advice{"catatan", "the advice"};

template <class Kind>
std::vector<Kind> typed(const std::vector<Word>& words) {
  std::vector<Kind> ids;
  ids.reserve(words.size());
  for (const Word& word : words)
    ids.emplace_back(word.text);
  return ids;
}

std::vector<DocumentId> read_papers(Fields& fields, Reading& reading) {
  const std::vector<Word> words = fields.names("documents", Presence::optional);
  for (const Word& word : words)
    reading.refer(Reference::Kind::document, word, fields.owner());
  return typed<DocumentId>(words);
}

/// Reads the steps of a workflow; ids are unique across all its stages.
class StepReader {
 public:
  StepReader(Workflow& workflow, UniqueIds& ids, Reading& reading)
      : workflow_(workflow), ids_(ids), reading_(reading) {}

  /// Reads a list of steps of one stage (empty: of none) and returns their ids.
  std::vector<StepId> read(const std::vector<Value>& items, const StageId& stage) {
    std::vector<StepId> steps;
    const auto read_one = [&](Fields& fields) {
      StepDef step = read_step(fields);
      step.stage = stage;
      const bool usable =
          !step.id.empty() &&
          ids_.add({step.id.value, {step.at.line, step.at.column}}, reading_.findings);
      if (!usable) {
        fields.lose();
        return;
      }
      steps.push_back(step.id);
      workflow_.steps.push_back(std::move(step));
    };
    if (read_each(items, a_step, reading_.findings, read_one)) reading_.unread.steps = true;
    return steps;
  }

 private:
  StepDef read_step(Fields& fields) {
    const Word id = fields.id();
    StepDef step;
    step.id = StepId{id.text};
    step.at = reading_.findings.position(id.at);
    step.title = fields.translated("title");
    step.gist = fields.translated("gist");
    step.basis = read_basis(fields, "basis", reading_);
    step.actors = read_actors_of(fields);
    step.after = read_after(fields, id.text);
    step.distinct_from = read_distinct_from(fields, id.text);
    step.documents = read_papers(fields, reading_);
    step.outcomes = read_outcomes(fields);
    if (const Value* deadline = fields.structure("deadline", Presence::optional))
      step.deadline = read_deadline(*deadline, fields.owner(), reading_);
    step.advice = read_advice(fields, reading_);
    return step;
  }

  std::vector<ActorId> read_actors_of(Fields& fields) {
    const std::vector<Word> words = fields.names("actors", Presence::required);
    for (const Word& word : words)
      reading_.refer(Reference::Kind::actor, word, fields.owner());
    return typed<ActorId>(words);
  }

  std::vector<StepId> read_after(Fields& fields, const std::string& step) {
    const std::vector<Word> words = fields.names("after", Presence::optional);
    for (const Word& word : words) {
      reading_.refer(Reference::Kind::step, word, fields.owner());
      reading_.predecessors.push_back({step, word});
    }
    return typed<StepId>(words);
  }

  /// Reads the steps that another person must have taken; any step of the file may be named.
  std::vector<StepId> read_distinct_from(Fields& fields, const std::string& step) {
    const std::vector<Word> words = fields.names("distinct_from", Presence::optional);
    for (const Word& word : words) {
      reading_.refer(Reference::Kind::step, word, fields.owner());
      if (word.text == step)
        reading_.findings.add(
            word.at, "distinct-from-itself",
            wording::say("langkah '{}' tidak dapat dilakukan orang lain daripada dirinya sendiri",
                         "the step '{}' can't be taken by another person than itself", step));
    }
    return typed<StepId>(words);
  }

  std::vector<OutcomeDef> read_outcomes(Fields& step) {
    std::vector<OutcomeDef> outcomes;
    UniqueIds ids;
    const auto read_one = [&](Fields& fields) {
      const Word id = fields.id();
      const bool usable = !id.empty() && ids.add(id, reading_.findings);
      if (!usable) fields.lose();
      OutcomeDef outcome = read_outcome(fields);
      outcome.id = OutcomeId{id.text};
      outcome.at = reading_.findings.position(id.at);
      if (usable) outcomes.push_back(std::move(outcome));
    };
    const auto& items = step.list("outcomes", Presence::required);
    if (read_each(items, an_outcome, reading_.findings, read_one)) step.lose();
    return outcomes;
  }

  OutcomeDef read_outcome(Fields& fields) {
    OutcomeDef outcome;
    outcome.title = fields.translated("title");
    const Word fires = fields.name("fires", Presence::optional);
    outcome.fires = MoveId{fires.text};
    outcome.fires_at = reading_.findings.position(fires.at);
    const Word act = fields.name("establishes", Presence::optional);
    outcome.establishes = act.text;
    outcome.establishes_at = reading_.findings.position(act.at);
    outcome.documents = read_papers(fields, reading_);
    outcome.basis = read_basis(fields, "basis", reading_);
    return outcome;
  }

  Workflow& workflow_;
  UniqueIds& ids_;
  Reading& reading_;
};

StageDef read_stage(Fields& fields, const Word& id, Reading& reading) {
  StageDef stage;
  stage.id = StageId{id.text};
  stage.at = reading.findings.position(id.at);
  stage.title = fields.translated("title");
  stage.gist = fields.translated("gist");
  stage.basis = read_basis(fields, "basis", reading);
  return stage;
}

/// Returns the steps of a stage. A closed stage has none and leaves the key out.
const std::vector<Value>& steps_of(Fields& stage) {
  const Value* steps = stage.structure("steps", Presence::optional);
  return stage.list("steps", steps == nullptr ? Presence::optional : Presence::required);
}

}  // namespace

std::vector<AdviceDef> read_advice(Fields& step, Reading& reading) {
  std::vector<AdviceDef> all;
  read_each(step.list("advice", Presence::optional), an_advice, reading.findings,
            [&](Fields& fields) {
              AdviceDef advice;
              advice.at = reading.findings.position(fields.at());
              // An open question has its own words and basis; they are said in one place.
              if (fields.structure("unknown", Presence::optional) != nullptr) {
                const Word open = fields.name("unknown", Presence::required);
                advice.unknown = open.text;
                if (!open.empty()) reading.unknowns.push_back(open);
                all.push_back(std::move(advice));
                return;
              }
              advice.text = fields.translated("text");
              advice.basis = read_basis(fields, "basis", reading);
              all.push_back(std::move(advice));
            });
  return all;
}

std::vector<StepId> read_steps(const std::vector<Value>& items,
                               const StageId& stage,
                               UniqueIds& ids,
                               Workflow& workflow,
                               Reading& reading) {
  return StepReader(workflow, ids, reading).read(items, stage);
}

void read_stages(Fields& file, Workflow& workflow, Reading& reading) {
  UniqueIds step_ids;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    const Word id = fields.id();
    const bool usable = !id.empty() && ids.add(id, reading.findings);
    if (!usable) fields.lose();
    StageDef stage = read_stage(fields, id, reading);
    stage.steps = read_steps(steps_of(fields), stage.id, step_ids, workflow, reading);
    if (usable) workflow.stages.push_back(std::move(stage));
  };
  const auto& stages = file.list("stages", Presence::required);
  reading.unread.stages = read_each(stages, a_stage, reading.findings, read) || stages.empty();
  const Value* cross_stage = file.structure("cross_stage_steps", Presence::optional);
  if (cross_stage != nullptr)
    read_steps(file.list("cross_stage_steps", Presence::required), StageId{}, step_ids, workflow,
               reading);
}

}  // namespace ksdpl::yaml
