// Every sentence exists in both languages and asks for the same things.
#include "cli/phrases.hpp"

#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    found.emplace(text.substr(at, text.find('}', at) - at + 1));
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrases_tests)

BOOST_AUTO_TEST_CASE(a_key_is_the_place_of_its_sentence) {
  std::size_t place = 0;
  for (const KeyedPhrase& entry : all_phrases())
    BOOST_TEST(static_cast<std::size_t>(entry.key) == place++);
}

BOOST_AUTO_TEST_CASE(every_sentence_is_there_in_both_languages) {
  for (const KeyedPhrase& entry : all_phrases()) {
    BOOST_TEST(!entry.phrase.id.empty(), entry.phrase.en);
    BOOST_TEST(!entry.phrase.en.empty(), entry.phrase.id);
  }
}

BOOST_AUTO_TEST_CASE(both_languages_fill_in_the_same_values) {
  for (const KeyedPhrase& entry : all_phrases())
    BOOST_TEST(placeholders(entry.phrase.id) == placeholders(entry.phrase.en), entry.phrase.en);
}

BOOST_AUTO_TEST_CASE(nothing_is_called_not_regulated_without_saying_what_was_read) {
  // settled.md: never a bare "tidak diatur".
  for (const KeyedPhrase& entry : all_phrases()) {
    const bool bare = entry.phrase.id.find("tidak diatur") != std::string_view::npos &&
                      entry.phrase.id.find("PP 28/2018") == std::string_view::npos;
    BOOST_TEST(!bare, entry.phrase.id);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
