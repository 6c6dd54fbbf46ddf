// Which words may stand for an argument of a verb: closed vocabularies, ids, files.
#pragma once

#include "cli/completion_world.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// A word to offer, and a few words about it.
struct Candidate {
  std::string word;
  std::string about = {};
};

/// What may stand at a place. Files are offered where none of the words fits.
struct Offer {
  enum class Files : std::uint8_t { none, files, folders };
  std::vector<Candidate> words;
  Files files = Files::none;
};

/// Where the words of an argument come from.
struct ValueSource {
  std::string_view verb;      ///< Empty: any verb that has the argument.
  std::string_view argument;  ///< "CASE", "--level".
  std::string_view literal;   ///< Words parted by blanks; empty: `find` knows them.
  Offer (*find)(const TypedLine& line, CompletionWorld& world, Language language) = nullptr;
};

/// Returns the table; a row for one verb comes before the one for any.
std::span<const ValueSource> value_sources();
/// Returns where the words for an argument come from, or nullptr when nothing is said of it.
const ValueSource* value_source(std::string_view verb, std::string_view argument);

/// Returns the words that continue a verb whose first words are `opened`; plumbing is left out.
Offer offer_verbs(std::string_view opened, Language language);
/// Returns what may stand for an argument. Throws where the world can't answer.
Offer offer_value(const Argument& argument,
                  const TypedLine& line,
                  CompletionWorld& world,
                  Language language);

}  // namespace ksdpl::cli
