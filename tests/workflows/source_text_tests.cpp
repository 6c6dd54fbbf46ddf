// Bytes that may not reach the parser, and those that may.
#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/source_text.hpp"
#include "workflows/sample.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::yaml {
namespace {

std::vector<Diagnostic> findings_of(std::string_view text) {
  Findings findings("uji.yaml");
  check_source(text, findings);
  return findings.in_order();
}

std::string code_of(std::string_view text) {
  const auto found = findings_of(text);
  return found.empty() ? "" : found.front().code;
}

BOOST_AUTO_TEST_SUITE(source_text_tests)

BOOST_AUTO_TEST_CASE(plain_text_of_any_language_passes) {
  BOOST_TEST(code_of("title: Tōkyō, 東京, Київ, القدس, São Paulo 🙂\n") == "");
  BOOST_TEST(code_of("") == "");
}

BOOST_AUTO_TEST_CASE(line_ends_of_windows_and_a_byte_order_mark_pass) {
  BOOST_TEST(code_of("\xEF\xBB\xBF"
                     "a: b\r\nc: d\r\n") == "");
}

BOOST_AUTO_TEST_CASE(a_lone_carriage_return_does_not_pass) {
  BOOST_TEST(code_of("a: b\rc: d\n") == "control-character");
  BOOST_TEST(code_of("a: b\r") == "control-character");
}

BOOST_AUTO_TEST_CASE(what_is_not_utf8_is_refused_at_its_place) {
  for (const std::string_view bad : {"\x80", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80",
                                     "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF\xFE"}) {
    const auto found = findings_of("ab\nc" + std::string(bad));
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found[0].code == "bad-encoding");
    BOOST_TEST(found[0].at.line == 2);
    BOOST_TEST(found[0].at.column == 2);
  }
}

BOOST_AUTO_TEST_CASE(hidden_characters_are_refused_wherever_they_stand) {
  for (const std::string_view hidden :
       {"\x01", "\x04", "\x0b", "\x1b", "\x7f", "\u0085", "\u00ad", "\u061c", "\u200b", "\u200e",
        "\u2028", "\u202e", "\u2066", "\ufeff", "\U000e0041"}) {
    BOOST_TEST(code_of("# " + std::string(hidden) + "\n") == "control-character",
               name_of(read_code_point(hidden, 0)->value));
  }
  BOOST_TEST(code_of(std::string("a\0b", 3)) == "control-character");
}

BOOST_AUTO_TEST_CASE(a_tab_that_indents_has_a_sentence_of_its_own) {
  const auto indenting = findings_of("a:\n  \tb: c\n");
  const auto inside = findings_of("a:\tb\n");
  BOOST_REQUIRE_EQUAL(indenting.size(), 1U);
  BOOST_REQUIRE_EQUAL(inside.size(), 1U);
  BOOST_TEST(indenting[0].code == "tab");
  BOOST_TEST(inside[0].code == "tab");
  BOOST_TEST(indenting[0].message.en != inside[0].message.en);
  BOOST_TEST(indenting[0].at.line == 2);
  BOOST_TEST(indenting[0].at.column == 3);
}

BOOST_AUTO_TEST_CASE(every_line_with_a_tab_is_reported_once) {
  BOOST_TEST(findings_of("\ta\t\n\tb\n c\n\td\n").size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_million_bad_lines_end_in_a_readable_number_of_findings) {
  std::string text;
  for (int i = 0; i < 500'000; ++i)
    text += "\t\n";
  const auto found = findings_of(text);
  BOOST_TEST(found.size() == 201U);
  BOOST_TEST(found.back().code == "more-errors");
}

BOOST_AUTO_TEST_CASE(a_file_of_exactly_the_limit_passes_and_one_byte_more_does_not) {
  BOOST_TEST(code_of(std::string(most_bytes, 'a')) == "");
  BOOST_TEST(code_of(std::string(most_bytes + 1, 'a')) == "too-large");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl::yaml
