// Looks for words in everything that was said of cases, and says where they stand.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/journal.hpp"
#include "ksdpl/search_index.hpp"
#include "ksdpl/search_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What is looked for, and what the journal itself doesn't know.
struct SearchRequest {
  std::vector<SearchTerm> terms;  ///< None: nothing is found.
  std::size_t limit = 100;        ///< The most hits returned.
  /// Returns what a country is called, given its code; empty: nobody knows.
  std::function<Text(std::string_view)> country_name{};
  /// Told, while entries are read into the index, how many are in it and of how many.
  std::function<void(std::uint64_t, std::uint64_t)> progress{};
};

/// Whether what stands in an entry still holds.
enum class TextStanding : std::uint8_t {
  berlaku,     ///< As far as the record shows.
  dikoreksi,   ///< A later entry put something else in its place.
  dibatalkan,  ///< The entry was taken back as a whole.
};
/// Returns the name of the enumerator: "dikoreksi".
std::string_view id_of(TextStanding standing);

struct SearchHit {
  EventSeq seq = 0;
  std::string field;  ///< One of `search_fields`.
  std::string text;   ///< All of it.
  std::vector<SnippetPart> snippet;
  TextStanding standing = TextStanding::berlaku;
  EventSeq changed_by = 0;  ///< The entry that corrected or annulled it; 0: it holds.
};

struct FoundCase {
  Case file;
  Text stage_title;
  std::vector<SearchHit> hits;  ///< The best first; at least one.
};

/// How the answer came about; the answer is the same.
enum class IndexUse : std::uint8_t {
  kept,     ///< The index was of this state of the journal.
  grown,    ///< It was of an earlier state; what came since was added.
  rebuilt,  ///< There was none that could be used.
};

struct SearchAnswer {
  std::vector<FoundCase> cases;  ///< The best first.
  std::size_t total_hits = 0;    ///< Also those beyond the limit.
  std::size_t total_cases = 0;
  IndexUse use = IndexUse::kept;
  bool index_kept = true;  ///< The next search need not make it again.
};

/// A field of an entry that is looked into. Ids are a contract: append, never rename.
struct SearchField {
  std::string_view id;
  Phrase label;
};
/// Returns every field, in an order people can read.
const std::vector<SearchField>& search_fields();

/// Looks for the terms in the journal as it stands, through an index that is brought up to date, or
/// made anew when it is of another journal, of a past that is none of this one's, or damaged, or
/// when sealed content was destroyed since. Nothing is told that is not in the record now. The
/// journal is only read. Throws Fault.
SearchAnswer search(Journal& journal, SearchShelf& shelf, const SearchRequest& request);

}  // namespace ksdpl
