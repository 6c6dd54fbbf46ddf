// What people type becomes terms, whatever they type.
#include "ksdpl/search_index.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

std::vector<SearchTerm> terms(const std::vector<std::string>& words) {
  return parse_search(words);
}
using Terms = std::vector<SearchTerm>;

}  // namespace

BOOST_AUTO_TEST_SUITE(query_tests)

BOOST_AUTO_TEST_CASE(every_word_is_a_term_and_each_counts_once) {
  BOOST_TEST((terms({"surat", "konsultasi", "surat"}) == Terms{{"surat"}, {"konsultasi"}}));
}

BOOST_AUTO_TEST_CASE(a_word_with_blanks_is_a_phrase) {
  BOOST_TEST((terms({"sister city"}) == Terms{{"sister city"}}));
}

BOOST_AUTO_TEST_CASE(quotes_make_phrases_and_blanks_outside_separate) {
  BOOST_TEST((terms({"\"sister city\" surat"}) == Terms{{"sister city"}, {"surat"}}));
  BOOST_TEST((terms({"surat \"tanpa akhir"}) == Terms{{"surat"}, {"tanpa akhir"}}));
  BOOST_TEST((terms({"\"\""}).empty()));
}

BOOST_AUTO_TEST_CASE(a_star_behind_a_term_lets_its_last_word_go_on) {
  BOOST_TEST((terms({"kons*"}) == Terms{{"kons", true}}));
  BOOST_TEST((terms({"\"sister cit\"*"}) == Terms{{"sister cit", true}}));
  BOOST_TEST((terms({"k**"}) == Terms{{"k", true}}));
}

BOOST_AUTO_TEST_CASE(signs_alone_are_nothing_to_look_for) {
  BOOST_TEST(terms({"*", "-", "***", "—", "\"", "()", "？"}).empty());
  BOOST_TEST((terms({"—", "上海"}) == Terms{{"上海"}}));
}

BOOST_AUTO_TEST_CASE(control_characters_become_blanks) {
  BOOST_TEST(searchable(std::string("a\0b\x02"
                                    "c\nd",
                                    7)) == "a b c d");
  BOOST_TEST(searchable("Düsseldorf 上海") == "Düsseldorf 上海");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
