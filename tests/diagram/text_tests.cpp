// Text from data becomes harmless, visible and no wider than its place.
#include "diagram/statutes.hpp"
#include "report/text.hpp"

#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl::report;  // NOLINT(google-build-using-namespace)

constexpr std::string_view seen = "\xEF\xBF\xBD";

}  // namespace

BOOST_AUTO_TEST_SUITE(text_tests)

BOOST_AUTO_TEST_CASE(ordinary_words_pass_unchanged) {
  for (const std::string_view words :
       {"", "Pasal 30 ayat (4)", "Yogyakarta–Kyōto", "上海市", "😀"}) {
    BOOST_TEST(printable(words) == words);
  }
}

BOOST_AUTO_TEST_CASE(line_breaks_and_tabs_become_blanks) {
  BOOST_TEST(printable("a\nb\tc\rd") == "a b c d");
}

BOOST_AUTO_TEST_CASE(characters_that_act_unseen_become_visible) {
  for (const std::string_view hidden :
       {"\x01", "\x7F", "\xC2\x85", "\xD8\x9C", "\xE2\x80\x8E", "\xE2\x80\xAE", "\xE2\x81\xA6",
        "\xE2\x80\xA8", "\xEF\xBB\xBF"}) {
    BOOST_TEST(printable("a" + std::string(hidden) + "b") == "a" + std::string(seen) + "b");
  }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_utf_8_become_visible) {
  BOOST_TEST(printable("a\xFF") == "a" + std::string(seen));
  BOOST_TEST(printable("\xC3") == seen);
  BOOST_TEST(printable("\xC0\xAF").find('/') == std::string::npos);
  BOOST_TEST(printable("\xED\xA0\x80").find(seen) == 0U);
  BOOST_TEST(printable("\xF4\x90\x80\x80").find(seen) == 0U);
}

BOOST_AUTO_TEST_CASE(each_format_gets_its_own_escapes) {
  BOOST_TEST(xml_escaped(R"(<a b="c">&'</a>)") == "&lt;a b=&quot;c&quot;&gt;&amp;&#39;&lt;/a&gt;");
  BOOST_TEST(dot_escaped(R"(a"b\n)") == R"(a\"b\\n)");
  BOOST_TEST(mermaid_escaped("a: b; #1") == "a#58; b#59; #35;1");
  BOOST_TEST(markdown_escaped("a|b<c>`d`") == "a\\|b&lt;c&gt;\\`d\\`");
}

BOOST_AUTO_TEST_CASE(lines_break_at_blanks_and_keep_every_word) {
  const Font font{10.0, false};
  const std::string words = "permohonan persetujuan DPRD atas rencana kerja sama";
  std::string joined;
  for (const std::string& line : wrapped(words, 90.0, font)) {
    BOOST_TEST(text_width(line, font) <= 90.0);
    joined += (joined.empty() ? "" : " ") + line;
  }
  BOOST_TEST(joined == words);
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_the_line_is_cut_between_characters) {
  const Font font{10.0, true};
  std::string joined;
  for (const std::string& line : wrapped("ééééééééééééééééééééééééé", 50.0, font)) {
    BOOST_TEST(text_width(line, font) <= 50.0);
    BOOST_TEST(printable(line) == line);
    joined += line;
  }
  BOOST_TEST(joined == "ééééééééééééééééééééééééé");
}

BOOST_AUTO_TEST_CASE(a_line_too_narrow_for_one_character_still_makes_progress) {
  BOOST_TEST(wrapped("abc", 0.1, {10.0, false}).size() == 3U);
  BOOST_TEST(wrapped("", 10.0, {10.0, false}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
