// "Did you mean": near words are found, far ones are not offered.
#include "ksdpl/workflow.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

const std::vector<std::string> moves{"mohon_persetujuan_dprd", "setujui_rencana", "tolak_rencana",
                                     "tandatangani_naskah"};

BOOST_AUTO_TEST_SUITE(nearest_tests)

BOOST_AUTO_TEST_CASE(a_letter_missing_surplus_or_wrong_is_forgiven) {
  BOOST_TEST(nearest("setujui_rencna", moves) == "setujui_rencana");
  BOOST_TEST(nearest("setujui_rencanaa", moves) == "setujui_rencana");
  BOOST_TEST(nearest("setujui_rencani", moves) == "setujui_rencana");
}

BOOST_AUTO_TEST_CASE(two_letters_swapped_count_as_one_slip) {
  BOOST_TEST(nearest("titel", {"title"}) == "title");
  BOOST_TEST(nearest("dprd", {"dpdr"}) == "dpdr");
}

BOOST_AUTO_TEST_CASE(capitals_do_not_matter) {
  BOOST_TEST(nearest("SHANGHAI-2017", {"shanghai-2016"}) == "shanghai-2016");
  BOOST_TEST(nearest("Tolak_Rencana", moves) == "tolak_rencana");
}

BOOST_AUTO_TEST_CASE(another_word_is_not_offered) {
  BOOST_TEST(nearest("kajian", moves) == "");
  BOOST_TEST(nearest("law", {"unknown"}) == "");
  BOOST_TEST(nearest("x", {"yes"}) == "");
}

BOOST_AUTO_TEST_CASE(of_equally_near_words_the_first_is_offered) {
  BOOST_TEST(nearest("ayat 5", {"ayat 1", "ayat 2"}) == "ayat 1");
}

BOOST_AUTO_TEST_CASE(nothing_is_near_an_empty_word_or_in_an_empty_list) {
  BOOST_TEST(nearest("", moves) == "");
  BOOST_TEST(nearest("tolak_rencana", {}) == "");
}

BOOST_AUTO_TEST_CASE(a_word_of_a_megabyte_is_not_compared_with_anything) {
  BOOST_TEST(nearest(std::string(1'000'000, 'a'), {std::string(1'000'000, 'a')}) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
