// Control and bidi characters become visible, everything else stays.
#include "cli/visible.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

namespace ksdpl::cli {

BOOST_AUTO_TEST_SUITE(visible_tests)

BOOST_AUTO_TEST_CASE(ordinary_text_of_any_script_stays) {
  for (const char* text : {"Shanghai", "S\u00e3o Paulo", "\u4e0a\u6d77",
                           "\u0627\u0644\u0642\u062f\u0633", "K\u0438\u0457\u0432", "\U0001F1EE"})
    BOOST_TEST(visible(text) == text);
}

BOOST_AUTO_TEST_CASE(control_characters_are_written_out) {
  BOOST_TEST(visible("a\nb\tc\rd") == "a\\nb\\tc\\rd");
  BOOST_TEST(visible("\x1b[31mmerah\x07") == "\\x1b[31mmerah\\x07");
  BOOST_TEST(visible(std::string("a\0b", 3)) == "a\\x00b");
  BOOST_TEST(visible("\x7f\u0085\u009b") == "\\x7f\\x85\\x9b");
  BOOST_TEST(visible("\u2028\u2029") == "\\u2028\\u2029");
}

BOOST_AUTO_TEST_CASE(bidi_and_zero_width_characters_are_written_out) {
  BOOST_TEST(visible("a\u202eb\u2066c\u2069\u200f\u061c") ==
             "a\\u202eb\\u2066c\\u2069\\u200f\\u061c");
  BOOST_TEST(visible("a\u200bb\ufeffc\u00add") == "a\\u200bb\\ufeffc\\xadd");
  BOOST_TEST(visible("\U000E0041") == "\\U000e0041");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_written_out) {
  BOOST_TEST(visible("a\xff"
                     "b") == "a\\xffb");
  BOOST_TEST(visible("\xc0\xaf") == "\\xc0\\xaf");                    // An overlong slash.
  BOOST_TEST(visible("\xed\xa0\x80") == "\\xed\\xa0\\x80");           // A surrogate.
  BOOST_TEST(visible("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");  // Beyond Unicode.
  BOOST_TEST(visible("\xe2\x82") == "\\xe2\\x82");                    // Cut off.
  BOOST_TEST(!is_utf8("\xe2\x82"));
  BOOST_TEST(is_utf8("\u20ac"));
}

BOOST_AUTO_TEST_CASE(json_keeps_its_value_while_hidden_characters_are_escaped) {
  const std::string name =
      "a\u202eb\x7f\U000E0041\u2028"
      "c\x1b\n";
  const std::string printed = visible_json(nlohmann::json(name).dump());
  BOOST_TEST(visible(printed) == printed);
  BOOST_TEST(nlohmann::json::parse(printed).get<std::string>() == name);
}

BOOST_AUTO_TEST_CASE(width_counts_columns_not_bytes) {
  BOOST_TEST(display_width("abc") == 3U);
  BOOST_TEST(display_width("\u00e9") == 1U);
  BOOST_TEST(display_width("e\u0301") == 1U);
  BOOST_TEST(display_width("\u4e0a\u6d77") == 4U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
