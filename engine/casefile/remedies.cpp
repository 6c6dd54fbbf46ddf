// Says what to type to clear a check, and who can supply what it wants.
#include "casefile/checks.hpp"
#include "casefile/evidence.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// Returns the step whose outcome establishes the act.
Tried establishing(const Workflow& workflow, std::string_view act) {
  for (const StepDef& step : workflow.steps) {
    for (const OutcomeDef& outcome : step.outcomes) {
      if (outcome.establishes == act) return {&step, &outcome};
    }
  }
  return {};
}

std::string step_command(const Case& c, const Workflow& workflow, const std::string& target) {
  if (const Tried tried = establishing(workflow, target); tried.step != nullptr)
    return record_command(c, tried);
  const StepDef* step = workflow.step(target);
  return step == nullptr ? "" : record_command(c, {step, &step->outcomes.front()});
}

/// Returns the option of `correct` that supplies a fact, with a word for its value.
std::string fact_option(const std::string& fact, const std::string& item) {
  if (fact == "choice") return "--choice " + item + "=NILAI";
  return fact == "agreement_on" ? "--signed TANGGAL" : "--" + fact + " NILAI";
}

std::string fact_command(const Case& c, const std::string& fact, const std::string& item) {
  const std::string opened = c.events.empty() ? "1" : std::to_string(c.events.front().seq);
  return "correct " + c.id.value + " " + opened + " " + fact_option(fact, item) +
         " --reason ALASAN";
}

std::string date_command(const Case& c, const Workflow& workflow, const Check& check) {
  if (check.evidence.empty()) return step_command(c, workflow, check.remedy.target);
  return "correct " + c.id.value + " " + std::to_string(check.evidence.front()) +
         " --on TANGGAL --reason ALASAN";
}

std::string command_of(const Check& check, const Case& c, const Workflow& workflow) {
  const std::string& target = check.remedy.target;
  if (check.remedy.replaces) {
    if (const FiledPaper* weak = c.paper(*check.remedy.replaces))
      return renew_command(c, workflow, *weak);
  }
  switch (check.remedy.wanted) {
    case Wanted::document:
    case Wanted::document_content: return file_command(c, workflow, target);
    case Wanted::step: return step_command(c, workflow, target);
    case Wanted::step_date: return date_command(c, workflow, check);
    case Wanted::assessment:
    case Wanted::reassessment: return assess_command(c, workflow, target);
    case Wanted::case_fact: return fact_command(c, target, check.remedy.item);
    case Wanted::resume: return command_for_move(c, workflow, "lanjutkan", "ditunda");
    case Wanted::earlier_move: return command_for_move(c, workflow, target, check.remedy.item);
    case Wanted::effective_date:  // Who tries the step completes it.
    case Wanted::command_option:
    case Wanted::nothing: return {};
  }
  return {};
}

}  // namespace

std::string record_command(const Case& c, const Tried& tried) {
  if (tried.step == nullptr) return {};
  return "record " + c.id.value + " " + tried.step->id.value + " " + tried.outcome->id.value;
}

std::string file_command(const Case& c, const Workflow& workflow, const std::string& document) {
  std::string command = "file " + c.id.value + " " + document + " BERKAS";
  const DocumentDef* def = workflow.document(document);
  std::string contents;
  if (def != nullptr) {
    for (const ContentDef& content : def->contents) {
      contents += (contents.empty() ? "" : ",") + content.id.value;
    }
  }
  return contents.empty() ? command : command + " --contains " + contents;
}

Tried firing_from(const Workflow& workflow,
                  std::string_view move,
                  std::string_view source,
                  std::string_view machine) {
  Tried cross_stage;
  for (const auto& [step, outcome] : workflow.firing(move)) {
    if (step->stage == source || step->stage == machine) return {step, outcome};
    if (step->stage.empty()) cross_stage = {step, outcome};
  }
  return cross_stage;
}

std::string command_for_move(const Case& c,
                             const Workflow& workflow,
                             std::string_view move,
                             std::string_view source) {
  const auto rows = workflow.statute->rows();
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Row& r) { return r.move == move && r.source == source; });
  const std::string_view machine = row == rows.end() ? std::string_view() : row->machine;
  return record_command(c, firing_from(workflow, move, source, machine));
}

void complete(Check& check, const Case& c, const Workflow& workflow) {
  if (const ActorDef* actor = workflow.actor(check.who)) check.who_title = actor->title;
  if (check.remedy.command.empty()) check.remedy.command = command_of(check, c, workflow);
}

}  // namespace ksdpl
