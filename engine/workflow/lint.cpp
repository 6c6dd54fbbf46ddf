// Finds what an author of a workflow should mend: unused definitions, sentences left untranslated.
// A requirement needs no user: every one stands on the checklist of every case.
#include "workflow/lint.hpp"

#include "ksdpl/dossier_rules.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ksdpl {
namespace lint_parts {

void add(std::vector<Diagnostic>& found, const Position& at, std::string_view code, Text message) {
  found.push_back({at, std::string(code), std::move(message), {}});
}

namespace {

using wording::say;
using Names = std::set<std::string, std::less<>>;

Names used_actors(const Workflow& workflow) {
  Names used;
  for (const std::string_view actor : workflow.statute->actors())
    used.emplace(actor);
  for (const DocumentDef& document : workflow.documents)
    used.insert(document.issuer.value);
  for (const RequirementDef& requirement : workflow.requirements)
    used.insert(requirement.assessed_by.value);
  for (const StepDef& step : workflow.steps) {
    for (const ActorId& actor : step.actors)
      used.insert(actor.value);
  }
  return used;
}

Names used_documents(const Workflow& workflow) {
  Names used;
  for (const Paper& paper : workflow.statute->papers())
    used.emplace(paper.id);
  // No step asks for it: reviewers send it back.
  used.emplace(review_paper);
  for (const StepDef& step : workflow.steps) {
    for (const DocumentId& document : step.documents)
      used.insert(document.value);
    for (const OutcomeDef& outcome : step.outcomes) {
      for (const DocumentId& document : outcome.documents)
        used.insert(document.value);
    }
    for (const RegionalDemand& demand : step.regional_demands)
      used.insert(demand.target);
  }
  return used;
}

void find_unused(const Workflow& workflow, std::vector<Diagnostic>& found) {
  const Names actors = used_actors(workflow);
  for (const ActorDef& actor : workflow.actors) {
    if (actors.contains(actor.id.value)) continue;
    add(found, actor.at, "unused-actor",
        say("pelaku '{}' tidak dipakai di mana pun", "nothing uses the actor '{}'",
            actor.id.value));
  }
  const Names documents = used_documents(workflow);
  for (const DocumentDef& document : workflow.documents) {
    if (documents.contains(document.id.value)) continue;
    add(found, document.at, "unused-document",
        say("dokumen '{}' tidak diminta langkah mana pun", "no step asks for the paper '{}'",
            document.id.value));
  }
}

/// Calls `use` with the basis of everything of a step that a region's rule may make bind.
template <class Use>
void each_basis(const StepDef& step, Use use) {
  use(step.basis);
  for (const RegionalDemand& demand : step.regional_demands)
    use(demand.basis);
  if (step.deadline) use(step.deadline->basis);
  if (step.regional_deadline) use(step.regional_deadline->basis);
}

/// The same for a whole workflow.
template <class Use>
void each_basis(const Workflow& workflow, Use use) {
  for (const DocumentDef& document : workflow.documents) {
    use(document.basis);
    for (const ContentDef& content : document.contents)
      use(content.basis);
  }
  for (const RequirementDef& requirement : workflow.requirements)
    use(requirement.basis);
  for (const StepDef& step : workflow.steps)
    each_basis(step, use);
}

/// Reports a rule of the region that no basis names: what it adopts was forgotten.
void find_unused_rules(const Workflow& workflow, std::vector<Diagnostic>& found) {
  if (!workflow.overlay) return;
  Names used;
  each_basis(workflow, [&](const BasisRef& basis) { used.insert(basis.adopted_by); });
  for (const AdoptingRule& rule : workflow.overlay->rules) {
    if (used.contains(rule.regulation)) continue;
    add(found, rule.at, "unused-rule",
        say("aturan daerah '{}' tidak dipakai dasar mana pun",
            "no basis names the region's rule '{}'", rule.id));
  }
}

/// Reports a sentence that is there in one language only, or the same in both. Titles may well be
/// the same: a name stays a name.
void check_sentence(const Text& sentence,
                    const Position& at,
                    const std::string& owner,
                    std::vector<Diagnostic>& found) {
  const bool translated = !sentence.id.empty() && !sentence.en.empty();
  if (translated && sentence.id != sentence.en) return;
  add(found, at, "untranslated",
      say("kalimat pada '{}' belum ada dalam kedua bahasa",
          "a sentence of '{}' is not there in both languages", owner));
}

void check_title(const Text& title,
                 const Position& at,
                 const std::string& owner,
                 std::vector<Diagnostic>& found) {
  if (title.id.empty() || title.en.empty()) check_sentence(title, at, owner, found);
}

void check_step(const StepDef& step, std::vector<Diagnostic>& found) {
  const std::string& id = step.id.value;
  check_title(step.title, step.at, id, found);
  check_sentence(step.gist, step.at, id, found);
  for (const OutcomeDef& outcome : step.outcomes)
    check_title(outcome.title, outcome.at, id + "." + outcome.id.value, found);
  for (const AdviceDef& advice : step.advice)
    check_sentence(advice.text, step.at, id, found);
}

void find_untranslated(const Workflow& workflow, std::vector<Diagnostic>& found) {
  for (const ActorDef& actor : workflow.actors)
    check_title(actor.title, actor.at, actor.id.value, found);
  for (const DocumentDef& document : workflow.documents) {
    check_title(document.title, document.at, document.id.value, found);
    for (const ContentDef& content : document.contents)
      check_title(content.title, content.at, content.id.value, found);
  }
  for (const RequirementDef& requirement : workflow.requirements) {
    check_title(requirement.title, requirement.at, requirement.id.value, found);
    check_sentence(requirement.gist, requirement.at, requirement.id.value, found);
    check_sentence(requirement.evidence, requirement.at, requirement.id.value, found);
  }
  for (const StageDef& stage : workflow.stages) {
    check_title(stage.title, stage.at, stage.id.value, found);
    check_sentence(stage.gist, stage.at, stage.id.value, found);
  }
  for (const StepDef& step : workflow.steps)
    check_step(step, found);
  for (const ChoiceDef& choice : workflow.choices) {
    check_title(choice.title, choice.at, choice.id.value, found);
    for (const ChoiceValueDef& value : choice.values)
      check_title(value.title, value.at, choice.id.value + "." + value.id, found);
  }
}

}  // namespace
}  // namespace lint_parts

std::vector<Diagnostic> lint(const Workflow& workflow) {
  std::vector<Diagnostic> found;
  lint_parts::find_unused(workflow, found);
  lint_parts::find_unused_rules(workflow, found);
  lint_parts::find_untranslated(workflow, found);
  lint_parts::find_unknown_touches(workflow, found);
  lint_parts::find_idle_conditions(workflow, found);
  lint_parts::find_unreachable(workflow, found);
  std::stable_sort(found.begin(), found.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.at.file, a.at.line, a.at.column) <
           std::tie(b.at.file, b.at.line, b.at.column);
  });
  return found;
}

}  // namespace ksdpl
