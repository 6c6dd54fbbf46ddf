// Reads the top of an overlay and puts what it adds into a copy of the national workflow.
#include "workflow/wording.hpp"
#include "workflow_yaml/overlay.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl::yaml {
namespace {

const Text an_overlay{"berkas daerah", "the overlay"};

const Member* member(const Value& root, std::string_view key) {
  if (root.kind != Value::Kind::map) return nullptr;
  const auto found = std::find_if(root.members.begin(), root.members.end(),
                                  [&](const Member& m) { return m.key == key; });
  return found == root.members.end() ? nullptr : &*found;
}

void check_format(Fields& file) {
  const Word format = file.text("format");
  if (format.empty() || format.text == overlay_format) return;
  file.findings().add(format.at, "wrong-format",
                      wording::say("format {} tidak dikenal; berkas dengan 'extends' memakai '{}'",
                                   "the format {} is not known; a file with 'extends' uses '{}'",
                                   wording::shown(format.text), overlay_format));
}

/// Adds definitions that the national file does not have; the others are refused.
template <class Definition>
void add_new(std::vector<Definition>& merged,
             std::vector<Definition> added,
             const Text& kind,
             const Extending& extending) {
  const std::size_t national = merged.size();
  for (Definition& definition : added) {
    const auto end = merged.begin() + static_cast<std::ptrdiff_t>(national);
    const auto twin = std::find_if(merged.begin(), end,
                                   [&](const Definition& d) { return d.id == definition.id; });
    if (twin != end) {
      refuse_redefinition(extending, definition.at, kind, definition.id.value, twin->basis);
    } else {
      merged.push_back(std::move(definition));
    }
  }
}

}  // namespace

bool is_overlay(const Value& root) {
  const Member* format = member(root, "format");
  const bool named = format != nullptr && format->value.text == overlay_format;
  return named || member(root, "extends") != nullptr;
}

Word extended_name(const Value& root) {
  const Member* extends = member(root, "extends");
  if (extends == nullptr || extends->value.kind != Value::Kind::scalar) return {};
  return {extends->value.text, extends->value.at};
}

Workflow read_overlay(const Value& root,
                      const Workflow& base,
                      std::vector<Word>& law_files,
                      Reading& reading) {
  Workflow merged = base;
  const Extending extending{base, merged, reading};
  Fields file(root, an_overlay, reading.findings);
  check_format(file);
  merged.id = file.id().text;
  file.name("extends", Presence::required);
  Overlay overlay;
  overlay.extends = base.id;
  overlay.file = reading.findings.file();
  overlay.region = file.translated("region");
  merged.title = file.translated("title");
  law_files = file.names("law", Presence::optional);
  overlay.rules = read_adopting_rules(file, reading);
  reading.adopting = &overlay.rules;
  add_new(merged.choices, read_choices(file, reading), {"pilihan", "the choice"}, extending);
  add_new(merged.actors, read_actors(file, reading, Presence::optional), {"pelaku", "the actor"},
          extending);
  add_new(merged.documents, read_documents(file, reading, Presence::optional),
          {"dokumen", "the paper"}, extending);
  add_new(merged.requirements, read_requirements(file, reading, Presence::optional),
          {"persyaratan", "the requirement"}, extending);
  read_additions(file, extending);
  read_own_rules(file, extending, overlay);
  refuse_removals(file, extending);
  refuse_changes(file, {"edition", "stages"}, extending, {});
  refuse_national_law(reading);
  file.finish();
  reading.adopting = nullptr;
  merged.overlay = std::move(overlay);
  return merged;
}

}  // namespace ksdpl::yaml
