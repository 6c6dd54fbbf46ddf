// Full text over passages: an index in memory that is filled, asked, and turned into bytes and
// back.
#pragma once

#include "ksdpl/id.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// A piece of text of one entry, and where it stands.
struct Passage {
  CaseId case_id;
  std::uint64_t seq = 0;  ///< Of the entry in the journal.
  std::string field;      ///< What it is in the entry: "partner", "number", "note".
  std::string text;       ///< UTF-8, as `searchable` gives it.

  bool operator==(const Passage&) const = default;
};

/// Returns the text with every control character as a blank: what an index holds of it.
std::string searchable(std::string_view text);

/// One thing looked for: a word, or words that must follow each other.
struct SearchTerm {
  std::string words;
  bool prefix = false;  ///< The last word may go on.

  bool operator==(const SearchTerm&) const = default;
};

/// Reads what a person typed. Every word given is a term; one that holds blanks is a phrase. Inside
/// a word, "..." makes a phrase and blanks separate terms. A `*` at the end of a term lets its last
/// word go on; every other character is looked for and means nothing. Terms without a letter or a
/// digit are left out; nothing may be left.
std::vector<SearchTerm> parse_search(std::span<const std::string> words);

/// The state of the journal that an index was made of.
struct IndexedState {
  std::uint64_t size = 0;   ///< Entries.
  std::string root;         ///< Of the tree over them, 64 hex digits.
  std::uint64_t texts = 0;  ///< Sealed texts that were held.

  bool operator==(const IndexedState&) const = default;
};

/// A part of a snippet; a hit is a word that was looked for.
struct SnippetPart {
  std::string text;
  bool hit = false;

  bool operator==(const SnippetPart&) const = default;
};

struct PassageHit {
  Passage passage;
  std::vector<SnippetPart> snippet;  ///< Some words around the first hits.
};

/// What was found: the first hits, those of one case together, and how many there are.
struct PassageHits {
  std::vector<PassageHit> hits;
  std::size_t total = 0;  ///< Passages.
  std::size_t cases = 0;
};

/// The index can't be used: its bytes were altered. Make a new one.
class DamagedIndex : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Ignores case and diacritics. Not thread-safe.
class SearchIndex {
 public:
  /// An empty one, made of no entries.
  SearchIndex();
  ~SearchIndex();
  SearchIndex(const SearchIndex&) = delete;
  SearchIndex& operator=(const SearchIndex&) = delete;
  SearchIndex(SearchIndex&&) noexcept;
  SearchIndex& operator=(SearchIndex&&) noexcept;

  /// Returns the index that `bytes` gave; nothing when these are not its bytes, whole and
  /// unaltered, or those of another version.
  static std::optional<SearchIndex> from_bytes(std::string_view bytes);
  /// Returns the index as bytes that say what they are, with a digest over all of them; empty when
  /// it is too large for that.
  [[nodiscard]] std::string bytes() const;

  [[nodiscard]] const IndexedState& state() const;
  /// Adds passages; their texts become `searchable`.
  void add(const std::vector<Passage>& passages);
  /// Says which state the passages are those of.
  void settle(IndexedState state);

  /// Returns the passages of the cases in which every term occurs, the best first: where one
  /// passage of a case has every term, only such passages; else those with any. `limit` is the most
  /// hits that are returned. Throws DamagedIndex.
  [[nodiscard]] PassageHits find(const std::vector<SearchTerm>& terms, std::size_t limit) const;

 private:
  struct Inside;
  explicit SearchIndex(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace ksdpl
