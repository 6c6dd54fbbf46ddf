// Finds a sentence by its key among the tables.
#include "cli/phrases.hpp"

#include "cli/phrase_tables.hpp"

#include <vector>

namespace ksdpl::cli {

std::span<const KeyedPhrase> all_phrases() {
  // The tables follow the order of the keys (a test watches over it), so that a key is an index.
  static const std::vector<KeyedPhrase> all = [] {
    std::vector<KeyedPhrase> joined;
    for (const auto table :
         {error_phrases(),     hint_phrases(),       label_phrases(),   sentence_phrases(),
          demo_phrases(),      law_phrases(),        actor_phrases(),   workflow_phrases(),
          rehearsal_phrases(), proof_phrases(),      trust_phrases(),   import_phrases(),
          exchange_phrases(),  audit_phrases(),      dossier_phrases(), life_phrases(),
          document_phrases(),  completion_phrases(), report_phrases(),  search_phrases()})
      joined.insert(joined.end(), table.begin(), table.end());
    return joined;
  }();
  return all;
}

const Phrase& phrase_of(Say key) {
  return all_phrases()[static_cast<std::size_t>(key)].phrase;
}

}  // namespace ksdpl::cli
