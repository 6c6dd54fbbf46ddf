// Finds conditions that say nothing: they hold in every case, or in none.
#include "workflow/lint.hpp"
#include "workflow/wording.hpp"

#include <array>
#include <cstdint>

namespace ksdpl::lint_parts {
namespace {

/// In how many of all cases a condition holds.
struct Holds {
  bool in_some = false;
  bool in_all = true;
};

/// Tries every level, initiative and choice of objects. Cases of which a fact is not known need no
/// try: "not known" is no answer of the condition.
Holds tried(const Expression& condition) {
  Holds holds;
  const auto objects = cooperation_objects();
  for (std::uint32_t chosen = 1; chosen < (1U << objects.size()); ++chosen) {
    CaseTraits traits;
    for (std::size_t i = 0; i < objects.size(); ++i) {
      if ((chosen & (1U << i)) != 0) traits.objects.emplace(objects[i].id);
    }
    for (const Level level : {Level::provinsi, Level::kabupaten, Level::kota}) {
      for (const Initiative initiative :
           {Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian}) {
        traits.level = level;
        traits.initiative = initiative;
        const bool yes = evaluate(condition, traits) == Tri::yes;
        holds.in_some = holds.in_some || yes;
        holds.in_all = holds.in_all && yes;
      }
    }
  }
  return holds;
}

void check(const Expression& condition, const std::string& owner, std::vector<Diagnostic>& found) {
  if (condition.kind == Expression::Kind::always) return;
  const Holds holds = tried(condition);
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
      check(content.when, document.id.value + "." + content.id.value, found);
  }
  for (const RequirementDef& requirement : workflow.requirements)
    check(requirement.applies_when, requirement.id.value, found);
}

}  // namespace ksdpl::lint_parts
