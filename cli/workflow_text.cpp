// The procedure as text for people, for `workflow show`.
#include "cli/workflow_text.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/workflow_json.hpp"

#include <algorithm>

#include <fmt/ranges.h>

namespace ksdpl::cli {
namespace {

void heading(TextWriter& out, Say key, Language language) {
  out.blank();
  out.line(say(language, key), Tone::strong);
}

std::string named(std::string_view id, const Text& title, Language language) {
  return fmt::format("{}: {}", id, title.in(language));
}

/// Returns the mark of what stands in the region's file; empty for what is national.
std::string mark_of(const Workflow& workflow, const Position& at, Language language) {
  if (!workflow.is_regional(at)) return {};
  return say(language, Say::mark_regional, workflow.overlay->region.in(language));
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

void write_deadline(TextWriter& out, Say label, const DeadlineDef& deadline, Language language) {
  out.field(say(language, label),
            say(language, Say::deadline_rule, deadline.days.count, deadline.starts.value), 4);
  out.field(say(language, Say::label_basis), basis_text(deadline.basis, language), 4);
  if (!deadline.convention.empty())
    out.field(say(language, Say::label_convention),
              fmt::format("{} [{}]", deadline.convention.in(language),
                          basis_text(deadline.convention_basis, language)),
              4);
}

/// Writes what the region asks for at a step of the national file.
void write_regional(TextWriter& out,
                    const Workflow& workflow,
                    const StepDef& step,
                    Language language) {
  for (const RegionalDemand& demand : step.regional_demands) {
    const bool paper = demand.kind == RegionalDemand::Kind::document;
    const std::string target = demand.outcome.empty() ? demand.target
                                                      : say(language, Say::only_with_outcome,
                                                            demand.target, demand.outcome.value);
    out.field(say(language, paper ? Say::label_regional_paper : Say::label_regional_after),
              fmt::format("{}  [{}]{}", target, basis_text(demand.basis, language),
                          mark_of(workflow, demand.at, language)),
              4);
  }
  if (step.regional_deadline)
    write_deadline(out, Say::label_regional_due, *step.regional_deadline, language);
}

void write_choice(TextWriter& out, const ChoiceDef& choice, Language language) {
  out.item({"  -", Tone::plain},
           fmt::format("{}  [{}]", named(choice.id.value, choice.title, language),
                       basis_text(choice.basis, language)));
  for (const ChoiceValueDef& value : choice.values) {
    // Values that rest on what the choice rests on would only repeat it.
    const bool alike = value.basis.basis == choice.basis.basis;
    out.item({"    *", Tone::plain},
             named(value.id, value.title, language) +
                 (alike ? "" : fmt::format("  [{}]", basis_text(value.basis, language))));
  }
}

/// Says what a test counts, and in which years.
std::string test_text(const ActivityTest& test, Language language) {
  using Counts = ActivityTest::Counts;
  const Say counted = test.counts == Counts::indicators   ? Say::own_test_indicators
                      : test.counts == Counts::activities ? Say::own_test_activities
                                                          : Say::own_test_reports;
  std::string text = say(language, counted, test.at_least);
  if (test.last_years > 0) text += " " + say(language, Say::own_test_last_years, test.last_years);
  if (test.since > 0) text += " " + say(language, Say::own_test_since, test.since);
  return text;
}

std::string class_text(const ActivityClass& named, Language language) {
  const std::string title = fmt::format("{} ({})", named.title.in(language), named.id);
  if (named.tests.empty()) return say(language, Say::own_class_rest, title);
  std::vector<std::string> tests;
  for (const ActivityTest& test : named.tests)
    tests.push_back(test_text(test, language));
  return say(language, Say::own_class, title,
             fmt::format("{}", fmt::join(tests, say(language, Say::word_and))));
}

/// Writes what the bureau sets for itself and the law does not.
void write_own_rules(TextWriter& out, const Overlay& overlay, Language language) {
  if (const auto& period = overlay.report_period)
    out.field(
        say(language, Say::label_report_period),
        fmt::format("{}  [{}]", period->term.in(language), basis_text(period->basis, language)));
  const auto& rule = overlay.activity_rule;
  if (!rule) return;
  out.field(say(language, Say::label_own_rule),
            fmt::format("{}  [{}]", rule->title.in(language), basis_text(rule->basis, language)));
  for (const ActivityClass& named : rule->classes)
    out.item({"  -", Tone::plain}, class_text(named, language));
}

void write_overlay(TextWriter& out, const Workflow& workflow, Language language) {
  if (!workflow.overlay) return;
  const Overlay& overlay = *workflow.overlay;
  out.field(say(language, Say::label_region), overlay.region.in(language));
  out.field(say(language, Say::label_extends), overlay.extends);
  if (overlay.rules.empty())
    out.field(say(language, Say::label_regional_rule), say(language, Say::no_adopting_rule_named));
  for (const AdoptingRule& rule : overlay.rules)
    out.field(say(language, Say::label_regional_rule),
              fmt::format("{} ({})", rule.regulation, rule.source.in(language)));
  write_own_rules(out, overlay, language);
}

void write_document(TextWriter& out,
                    const Workflow& workflow,
                    const DocumentDef& document,
                    Language language) {
  out.item({"  -", Tone::plain}, named(document.id.value, document.title, language) +
                                     mark_of(workflow, document.at, language));
  out.field(say(language, Say::label_basis), basis_text(document.basis, language), 4);
  out.field(say(language, Say::label_issuer), document.issuer.value, 4);
  for (const ContentDef& content : document.contents) {
    const std::string when = condition_text(content.when, language);
    out.item(
        {"    *", Tone::plain},
        fmt::format("{}{}  [{}]{}", named(content.id.value, content.title, language),
                    when.empty() ? "" : say(language, Say::only_when, when),
                    basis_text(content.basis, language), mark_of(workflow, content.at, language)));
  }
}

void write_requirement(TextWriter& out,
                       const Workflow& workflow,
                       const RequirementDef& requirement,
                       Language language) {
  out.item({"  -", Tone::plain}, named(requirement.id.value, requirement.title, language) +
                                     mark_of(workflow, requirement.at, language));
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
  out.line(named(step.id.value, step.title, language) + mark_of(workflow, step.at, language),
           Tone::plain, 2);
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
  if (step.deadline) write_deadline(out, Say::label_due, *step.deadline, language);
  write_regional(out, workflow, step, language);
  for (const AdviceDef& advice : step.advice)
    out.item({"    !", Tone::warn}, told_text(advice.text, place_of(advice.basis, language),
                                              advice.basis.basis, advice.unknown, language) +
                                        mark_of(workflow, advice.at, language));
}

void write_workflow(TextWriter& out, const Workflow& workflow, Language language) {
  out.line(named(workflow.id, workflow.title, language), Tone::strong);
  out.field(say(language, Say::label_edition), workflow.edition);
  write_overlay(out, workflow, language);
  if (!workflow.choices.empty()) heading(out, Say::heading_choices, language);
  for (const ChoiceDef& choice : workflow.choices)
    write_choice(out, choice, language);
  heading(out, Say::heading_actors, language);
  for (const ActorDef& actor : workflow.actors)
    out.item({"  -", Tone::plain},
             fmt::format("{}  [{}]{}", named(actor.id.value, actor.title, language),
                         basis_text(actor.basis, language), mark_of(workflow, actor.at, language)));
  heading(out, Say::heading_papers, language);
  for (const DocumentDef& document : workflow.documents)
    write_document(out, workflow, document, language);
  heading(out, Say::heading_requirements, language);
  for (const RequirementDef& requirement : workflow.requirements)
    write_requirement(out, workflow, requirement, language);
  heading(out, Say::heading_stages, language);
  for (const StageDef& stage : workflow.stages)
    write_stage(out, workflow, stage, language);
  heading(out, Say::heading_any_stage, language);
  for (const StepDef& step : workflow.steps)
    if (step.stage.empty()) write_step(out, workflow, step, language);
}

}  // namespace ksdpl::cli
