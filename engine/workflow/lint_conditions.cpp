// Finds conditions that say nothing: they hold in every case, or in none.
#include "workflow/every_case.hpp"
#include "workflow/lint.hpp"
#include "workflow/wording.hpp"

namespace ksdpl::lint_parts {
namespace {

/// In how many of all cases a condition holds.
struct Holds {
  bool in_some = false;
  bool in_all = true;
};

Holds tried(const Statute& statute, const Expression& condition) {
  Holds holds;
  for (const CaseTraits& traits : every_case(statute)) {
    const bool yes = evaluate(condition, traits) == Tri::yes;
    holds.in_some = holds.in_some || yes;
    holds.in_all = holds.in_all && yes;
  }
  return holds;
}

void check(const Statute& statute,
           const Expression& condition,
           const std::string& owner,
           std::vector<Diagnostic>& found) {
  if (condition.kind == Expression::Kind::always) return;
  const Holds holds = tried(statute, condition);
  if (!holds.in_some) {
    add(found, condition.at, "condition-never",
        wording::say("syarat pada '{}' tidak pernah terpenuhi; yang dibatasinya tidak pernah "
                     "diminta",
                     "the condition on '{}' never holds; what it limits is never asked for",
                     owner));
  } else if (holds.in_all) {
    add(found, condition.at, "condition-always",
        wording::say("syarat pada '{}' selalu terpenuhi; hapus saja",
                     "the condition on '{}' always holds; leave it out", owner));
  }
}

}  // namespace

void find_idle_conditions(const Workflow& workflow, std::vector<Diagnostic>& found) {
  for (const DocumentDef& document : workflow.documents) {
    for (const ContentDef& content : document.contents)
      check(*workflow.statute, content.when, document.id.value + "." + content.id.value, found);
  }
  for (const RequirementDef& requirement : workflow.requirements)
    check(*workflow.statute, requirement.applies_when, requirement.id.value, found);
}

}  // namespace ksdpl::lint_parts
