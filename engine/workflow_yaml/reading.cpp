// What is gathered while a workflow file is read and can only be checked once all of it is known.
#include "workflow_yaml/reading.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <utility>

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

void check_known(const Word& word,
                 const std::vector<std::string>& known,
                 const Text& what,
                 Findings& findings) {
  if (word.empty() || std::find(known.begin(), known.end(), word.text) != known.end()) return;
  // Whoever would search long for a near word may stop when nobody will read it.
  Text message = wording::say("{0} {1} tidak dikenal", "the {2} {1} is not known", what.id,
                              wording::shown(word.text), what.en);
  if (!findings.full()) message = wording::with_suggestion(std::move(message), word.text, known);
  findings.add(word.at, "unknown-reference", std::move(message));
}

}  // namespace ksdpl::yaml
