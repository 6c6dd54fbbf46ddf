// What is gathered while a workflow file is read and can only be checked once all of it is known.
#include "workflow_yaml/reading.hpp"

#include "workflow/wording.hpp"

namespace ksdpl::yaml {

void Reading::refer(Reference::Kind kind, const Word& word, const Text& owner) {
  if (!word.empty()) references.push_back({kind, word, owner});
}

bool UniqueIds::add(const Word& id, Findings& findings) {
  const auto [twin, fresh] = lines_.emplace(id.text, id.at.line);
  if (fresh) return true;
  findings.add(id.at, "duplicate-id",
               wording::say("id {} sudah dipakai pada baris {}", "the id {} is used on line {}",
                            wording::shown(id.text), twin->second));
  return false;
}

}  // namespace ksdpl::yaml
