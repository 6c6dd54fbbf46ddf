// The procedure as text for people, for `workflow show`.
#include "cli/workflow_text.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/workflow_json.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

void heading(TextWriter& out, Say key, Language language) {
  out.blank();
  out.line(say(language, key), Tone::strong);
}

std::string named(std::string_view id, const Text& title, Language language) {
  return fmt::format("{}: {}", id, title.in(language));
}

/// Returns "T7: menunggu_dprd -> rencana_disetujui_dprd", for each row of the move from this stage.
std::string rows_text(const Workflow& workflow, const StepDef& step, const MoveId& move) {
  std::vector<std::string> rows;
  for (const Row& row : workflow.statute->rows()) {
    const bool here = step.stage.empty() || step.stage == row.source || step.stage == row.machine;
    if (row.move == move.value && here)
      rows.push_back(fmt::format("{}: {} -> {}", row.number, row.source, row.target));
  }
  // A move open in every stage would fill the page with its rows.
  return rows.size() > 3 ? fmt::format("{}; ... ({})", rows.front(), rows.size()) : joined(rows);
}

void write_outcome(TextWriter& out,
                   const Workflow& workflow,
                   const StepDef& step,
                   const OutcomeDef& outcome,
                   Language language) {
  out.item({"    -", Tone::plain},
           fmt::format("{}  [{}]", named(outcome.id.value, outcome.title, language),
                       basis_text(outcome.basis, language)));
  if (!outcome.fires.empty())
    out.field(say(language, Say::label_move),
              fmt::format("{} ({})", outcome.fires.value, rows_text(workflow, step, outcome.fires)),
              6);
  if (!outcome.establishes.empty())
    out.field(say(language, Say::label_establishes), outcome.establishes, 6);
  if (!outcome.documents.empty())
    out.field(say(language, Say::label_papers), joined_ids(outcome.documents), 6);
}

void write_deadline(TextWriter& out, const DeadlineDef& deadline, Language language) {
  out.field(say(language, Say::label_due),
            say(language, Say::deadline_rule, deadline.days.count, deadline.starts.value), 4);
  out.field(say(language, Say::label_basis), basis_text(deadline.basis, language), 4);
  if (!deadline.convention.empty())
    out.field(say(language, Say::label_convention),
              fmt::format("{} [{}]", deadline.convention.in(language),
                          basis_text(deadline.convention_basis, language)),
              4);
}

void write_document(TextWriter& out, const DocumentDef& document, Language language) {
  out.item({"  -", Tone::plain}, named(document.id.value, document.title, language));
  out.field(say(language, Say::label_basis), basis_text(document.basis, language), 4);
  out.field(say(language, Say::label_issuer), document.issuer.value, 4);
  for (const ContentDef& content : document.contents) {
    const std::string when = condition_text(content.when, language);
    out.item({"    *", Tone::plain},
             fmt::format("{}{}  [{}]", named(content.id.value, content.title, language),
                         when.empty() ? "" : say(language, Say::only_when, when),
                         basis_text(content.basis, language)));
  }
}

void write_requirement(TextWriter& out, const RequirementDef& requirement, Language language) {
  out.item({"  -", Tone::plain}, named(requirement.id.value, requirement.title, language));
  out.field(say(language, Say::label_basis), basis_text(requirement.basis, language), 4);
  if (!requirement.gist.empty())
    out.field(say(language, Say::label_gist), requirement.gist.in(language), 4);
  out.field(say(language, Say::label_wanted), requirement.evidence.in(language), 4);
  const std::string when = condition_text(requirement.applies_when, language);
  if (!when.empty()) out.field(say(language, Say::label_applies), when, 4);
}

void write_stage(TextWriter& out,
                 const Workflow& workflow,
                 const StageDef& stage,
                 Language language) {
  out.blank();
  out.line(named(stage.id.value, stage.title, language), Tone::strong);
  out.field(say(language, Say::label_basis), basis_text(stage.basis, language), 2);
  if (!stage.gist.empty()) out.field(say(language, Say::label_gist), stage.gist.in(language), 2);
  for (const StepDef& step : workflow.steps)
    if (step.stage == stage.id) write_step(out, workflow, step, language);
}

}  // namespace

void write_step(TextWriter& out, const Workflow& workflow, const StepDef& step, Language language) {
  out.line(named(step.id.value, step.title, language), Tone::plain, 2);
  out.field(say(language, Say::label_basis), basis_text(step.basis, language), 4);
  if (!step.gist.empty()) out.field(say(language, Say::label_gist), step.gist.in(language), 4);
  std::vector<std::string> actors;
  for (const ActorId& actor : step.actors)
    actors.push_back(actor_title(workflow, actor, language));
  out.field(say(language, Say::label_actors), joined(actors), 4);
  if (!step.after.empty()) out.field(say(language, Say::label_after), joined_ids(step.after), 4);
  if (!step.distinct_from.empty())
    out.field(say(language, Say::label_distinct_from), joined_ids(step.distinct_from), 4);
  if (!step.documents.empty())
    out.field(say(language, Say::label_papers), joined_ids(step.documents), 4);
  for (const OutcomeDef& outcome : step.outcomes)
    write_outcome(out, workflow, step, outcome, language);
  if (step.deadline) write_deadline(out, *step.deadline, language);
  for (const AdviceDef& advice : step.advice)
    out.item({"    !", Tone::warn}, told_text(advice.text, place_of(advice.basis),
                                              advice.basis.basis, advice.unknown, language));
}

void write_workflow(TextWriter& out, const Workflow& workflow, Language language) {
  out.line(named(workflow.id, workflow.title, language), Tone::strong);
  out.field(say(language, Say::label_edition), workflow.edition);
  heading(out, Say::heading_actors, language);
  for (const ActorDef& actor : workflow.actors)
    out.item({"  -", Tone::plain},
             fmt::format("{}  [{}]", named(actor.id.value, actor.title, language),
                         basis_text(actor.basis, language)));
  heading(out, Say::heading_papers, language);
  for (const DocumentDef& document : workflow.documents)
    write_document(out, document, language);
  heading(out, Say::heading_requirements, language);
  for (const RequirementDef& requirement : workflow.requirements)
    write_requirement(out, requirement, language);
  heading(out, Say::heading_stages, language);
  for (const StageDef& stage : workflow.stages)
    write_stage(out, workflow, stage, language);
  heading(out, Say::heading_any_stage, language);
  for (const StepDef& step : workflow.steps)
    if (step.stage.empty()) write_step(out, workflow, step, language);
}

}  // namespace ksdpl::cli
