// Checks that a workflow keeps every paper, content, act and requirement its statute demands.
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <algorithm>

namespace ksdpl::statute_check {
namespace {

using wording::say;

/// Returns the statute's own condition on a demand, as its gates test it; nullptr: always.
auto condition_on(const Statute& statute,
                  Wanted wanted,
                  std::string_view target,
                  std::string_view item) -> Tri (*)(const Facts&) {
  for (const Gate* gate : statute.gates()) {
    for (const Condition& condition : gate->conditions) {
      if (condition.wanted == wanted && condition.target == target && condition.item == item)
        return condition.applies;
    }
  }
  return nullptr;
}

template <class Definition>
const Definition* find_id(const std::vector<Definition>& definitions, std::string_view id) {
  const auto found = std::find_if(definitions.begin(), definitions.end(),
                                  [&](const Definition& d) { return d.id == id; });
  return found == definitions.end() ? nullptr : &*found;
}

/// Returns the definition that was probably meant to be `id` and is misspelt, or nullptr.
template <class Definition, class Known>
const Definition* misspelt(const std::vector<Definition>& definitions,
                           std::string_view id,
                           Known known) {
  std::vector<std::string> own;
  for (const Definition& definition : definitions) {
    if (!known(definition.id.value)) own.push_back(definition.id.value);
  }
  return find_id(definitions, nearest(id, own));
}

void report_missing(Inspection& inspection,
                    const Position& at,
                    Text message,
                    std::string_view written,
                    std::string_view article) {
  if (!written.empty()) {
    const Text hint = say("; yang tertulis '{}'", "; what is written is '{}'", written);
    message.id += hint.id;
    message.en += hint.en;
  }
  inspection.add(at, relaxes_statute, std::move(message), article);
}

void check_weight(Inspection& inspection,
                  const BasisRef& basis,
                  const Position& at,
                  const std::string& name,
                  std::string_view article) {
  if (binds(basis)) return;
  inspection.add(
      at, relaxes_statute,
      say("{} diwajibkan hukum; dasarnya tidak boleh dilemahkan menjadi '{}'",
          "{} is demanded by law; its basis may not be weakened to '{}'", name, id_of(basis.basis)),
      article);
}

// --- Papers -----------------------------------------------------------------------------------

void report_missing_content(Inspection& inspection,
                            const Paper& paper,
                            const PaperContent& content,
                            const DocumentDef& document) {
  const ContentDef* near = misspelt(document.contents, content.id, [&](const std::string& id) {
    return std::any_of(paper.contents.begin(), paper.contents.end(),
                       [&](const PaperContent& c) { return c.id == id; });
  });
  report_missing(inspection, near == nullptr ? document.at : near->at,
                 say("isi wajib '{}' tidak ada pada dokumen '{}'",
                     "the mandatory content '{}' is missing from the paper '{}'", content.id,
                     document.id.value),
                 near == nullptr ? std::string_view() : near->id.value, content.citation);
}

void check_content(Inspection& inspection,
                   const Paper& paper,
                   const PaperContent& content,
                   const DocumentDef& document) {
  const std::string name = document.id.value + "." + std::string(content.id);
  const ContentDef* written = find_id(document.contents, content.id);
  if (written == nullptr) {
    if (!inspection.unread.documents) report_missing_content(inspection, paper, content, document);
    return;
  }
  check_weight(inspection, written->basis, written->at, name, content.citation);
  check_narrowing(
      inspection,
      {name, content.citation,
       condition_on(inspection.statute, Wanted::document_content, paper.id, content.id)},
      written->when);
}

void report_missing_paper(Inspection& inspection, const Paper& paper) {
  const Workflow& workflow = inspection.workflow;
  const DocumentDef* near = misspelt(workflow.documents, paper.id, [&](const std::string& id) {
    return inspection.statute.paper(id) != nullptr;
  });
  report_missing(inspection, near == nullptr ? workflow.at : near->at,
                 say("dokumen wajib '{}' tidak ada dalam 'documents'",
                     "the mandatory paper '{}' is not among 'documents'", paper.id),
                 near == nullptr ? std::string_view() : near->id.value, paper.citation);
}

void check_paper(Inspection& inspection, const Paper& paper) {
  const DocumentDef* document = inspection.workflow.document(paper.id);
  if (document == nullptr) {
    if (!inspection.unread.documents) report_missing_paper(inspection, paper);
    return;
  }
  check_weight(inspection, document->basis, document->at, document->id.value, paper.citation);
  for (const PaperContent& content : paper.contents)
    check_content(inspection, paper, content, *document);
}

// --- Acts and requirements --------------------------------------------------------------------

bool establishes(const Workflow& workflow, const Act& act) {
  return std::any_of(workflow.steps.begin(), workflow.steps.end(), [&](const StepDef& step) {
    return step.stage == act.stage &&
           std::any_of(step.outcomes.begin(), step.outcomes.end(),
                       [&](const OutcomeDef& outcome) { return outcome.establishes == act.id; });
  });
}

void check_act(Inspection& inspection, const Act& act) {
  const bool unread = inspection.unread.steps || inspection.unread.stages;
  if (unread || establishes(inspection.workflow, act)) return;
  const StageDef* stage = inspection.workflow.stage(act.stage);
  inspection.add(stage == nullptr ? inspection.workflow.at : stage->at, relaxes_statute,
                 say("tidak ada langkah dalam tahap '{}' yang mencatat tindakan '{}'",
                     "no step of the stage '{}' establishes the act '{}'", act.stage, act.id),
                 act.citation);
}

// `Statute::requirements` says to whom a requirement applies in words of its own; as functions of
// the facts they read:
template <Applies applies>
Tri applying(const Facts& facts) {
  return applies_to(applies, facts);
}

Tri (*condition_of(Applies applies))(const Facts&) {
  switch (applies) {
    case Applies::always:
    case Applies::ksdpl_only: return nullptr;
    case Applies::science_and_technology: return &applying<Applies::science_and_technology>;
    case Applies::continuation: return &applying<Applies::continuation>;
    case Applies::non_profit_body: return &applying<Applies::non_profit_body>;
  }
  return nullptr;
}

void report_missing_requirement(Inspection& inspection, const Requirement& requirement) {
  const Workflow& workflow = inspection.workflow;
  const RequirementDef* near = misspelt(
      workflow.requirements, requirement.id,
      [&](const std::string& id) { return inspection.statute.requirement(id) != nullptr; });
  report_missing(inspection, near == nullptr ? workflow.at : near->at,
                 say("persyaratan '{}' tidak ada dalam 'requirements'",
                     "the requirement '{}' is not among 'requirements'", requirement.id),
                 near == nullptr ? std::string_view() : near->id.value, requirement.citation);
}

void check_requirement(Inspection& inspection, const Requirement& requirement) {
  const RequirementDef* written = inspection.workflow.requirement(requirement.id);
  if (written == nullptr) {
    if (!inspection.unread.requirements) report_missing_requirement(inspection, requirement);
    return;
  }
  check_weight(inspection, written->basis, written->at, written->id.value, requirement.citation);
  check_narrowing(inspection,
                  {written->id.value, requirement.citation, condition_of(requirement.applies)},
                  written->applies_when);
}

// --- Choices ----------------------------------------------------------------------------------

void check_values(Inspection& inspection, const StatutoryChoice& choice, const ChoiceDef& written) {
  for (const StatutoryValue& value : choice.values) {
    const ChoiceValueDef* named = written.value(value.id);
    if (named == nullptr) {
      report_missing(inspection, written.at,
                     say("nilai '{}' tidak ada pada pilihan '{}'",
                         "the value '{}' is missing from the choice '{}'", value.id, choice.id),
                     {}, value.citation);
    } else {
      check_weight(inspection, named->basis, named->at, written.id.value + "." + named->id,
                   value.citation);
    }
  }
  for (const ChoiceValueDef& value : written.values) {
    const bool known = std::any_of(choice.values.begin(), choice.values.end(),
                                   [&](const StatutoryValue& own) { return own.id == value.id; });
    if (!known)
      inspection.add(value.at, relaxes_statute,
                     say("hukum tidak mengenal nilai '{}' pada pilihan '{}'; daftarnya tertutup",
                         "the law knows no value '{}' of the choice '{}'; the list is closed",
                         value.id, choice.id),
                     choice.citation);
  }
}

void check_choice(Inspection& inspection, const StatutoryChoice& choice) {
  const ChoiceDef* written = inspection.workflow.choice(choice.id);
  if (written == nullptr) {
    report_missing(inspection, inspection.workflow.at,
                   say("pilihan '{}' tidak ada dalam 'choices'",
                       "the choice '{}' is not among 'choices'", choice.id),
                   {}, choice.citation);
    return;
  }
  check_weight(inspection, written->basis, written->at, written->id.value, choice.citation);
  check_values(inspection, choice, *written);
}

}  // namespace

void check_minima(Inspection& inspection) {
  for (const Paper& paper : inspection.statute.papers())
    check_paper(inspection, paper);
  for (const Requirement& requirement : inspection.statute.requirements())
    check_requirement(inspection, requirement);
  for (const StatutoryChoice& choice : inspection.statute.choices())
    check_choice(inspection, choice);
  for (const Act& act : inspection.statute.acts())
    check_act(inspection, act);
}

}  // namespace ksdpl::statute_check
