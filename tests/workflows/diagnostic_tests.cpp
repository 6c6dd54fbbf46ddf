// How a finding is written, and what its words do with data from a file.
#include "ksdpl/diagnostic.hpp"

#include "workflow/wording.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

BOOST_AUTO_TEST_SUITE(diagnostic_tests)

BOOST_AUTO_TEST_CASE(a_finding_is_one_line_with_place_sentence_and_code) {
  const Diagnostic finding{{"ksdpl.yaml", 12, 7}, "unknown-key", {"kunci asing", "a key"}, {}};
  BOOST_TEST(render(finding, Language::indonesian) ==
             "ksdpl.yaml:12:7: error: kunci asing [unknown-key]");
  BOOST_TEST(render(finding, Language::english) == "ksdpl.yaml:12:7: error: a key [unknown-key]");
}

BOOST_AUTO_TEST_CASE(the_article_stands_behind_the_sentence) {
  const Diagnostic finding{
      {"a.yaml", 1, 1}, "relaxes-statute", {"tenggat", "term"}, "PP 28/2018 Pasal 30 ayat (4)"};
  BOOST_TEST(render(finding, Language::english) ==
             "a.yaml:1:1: error: term (PP 28/2018 Pasal 30 ayat (4)) [relaxes-statute]");
}

BOOST_AUTO_TEST_CASE(data_is_quoted_shortened_and_kept_from_moving_the_cursor) {
  BOOST_TEST(wording::shown("dprd") == "'dprd'");
  BOOST_TEST(wording::shown("a\x1b[2Jb\n") == "'a\\x1b[2Jb\\x0a'");
  const std::string long_text = wording::shown(std::string(500, 'x'));
  BOOST_TEST(long_text.size() < 100U);
  BOOST_TEST(long_text.ends_with("…'"));
}

BOOST_AUTO_TEST_CASE(a_shortened_text_never_ends_inside_a_character) {
  std::string text;
  for (int i = 0; i < 60; ++i)
    text += "é";
  for (int shift = 0; shift < 3; ++shift) {
    const std::string shown =
        wording::shown(std::string(static_cast<std::size_t>(shift), 'x') + text);
    const std::string inner = shown.substr(0, shown.size() - std::string("…'").size());
    BOOST_TEST(inner.ends_with("é"), "shifted by " << shift);
  }
}

BOOST_AUTO_TEST_CASE(a_suggestion_names_the_near_word_or_the_few_there_are) {
  const Text near = wording::with_suggestion({"kata", "word"}, "lawe", {"law", "unknown"});
  BOOST_TEST(near.id == "kata; maksud Anda 'law'?");
  BOOST_TEST(near.en == "word; did you mean 'law'?");
  const Text few = wording::with_suggestion({"kata", "word"}, "xyz", {"law", "unknown"});
  BOOST_TEST(few.en == "word; known are: law, unknown");
  const Text many =
      wording::with_suggestion({"kata", "word"}, "xyz", std::vector<std::string>(40, "unknown"));
  BOOST_TEST(many.en == "word");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
