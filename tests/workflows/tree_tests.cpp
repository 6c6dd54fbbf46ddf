// The strict tree: what it keeps, where it says things stand, and what bombs do to it.
#include "workflow_yaml/tree.hpp"
#include "workflows/sample.hpp"

#include <random>

#include <boost/test/unit_test.hpp>

namespace ksdpl::yaml {
namespace {

struct Reading {
  std::optional<Value> tree;
  std::vector<Diagnostic> found;
};

Reading read(std::string_view text) {
  Findings findings("uji.yaml");
  Reading reading;
  reading.tree = read_tree(text, findings);
  reading.found = findings.in_order();
  return reading;
}

std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string text;
  while (text.size() + unit.size() <= bytes)
    text += unit;
  return text;
}

BOOST_AUTO_TEST_SUITE(tree_tests)

BOOST_AUTO_TEST_CASE(maps_lists_and_texts_come_back_with_their_places) {
  const Reading reading = read("a: satu\nb:\n  - dua\n  - {c: \"tiga\"}\n");
  BOOST_REQUIRE(reading.tree);
  BOOST_TEST(reading.found.empty(), test::listed(reading.found));
  const Value& root = *reading.tree;
  BOOST_REQUIRE_EQUAL(root.members.size(), 2U);
  BOOST_TEST(root.members[0].key == "a");
  BOOST_TEST(root.members[0].value.text == "satu");
  BOOST_TEST(root.members[0].value.at.line == 1);
  BOOST_TEST(root.members[0].value.at.column == 4);
  const Value& list = root.members[1].value;
  BOOST_REQUIRE_EQUAL(list.items.size(), 2U);
  BOOST_TEST(list.items[0].at.line == 3);
  BOOST_TEST(list.items[0].at.column == 5);
  BOOST_TEST(list.items[1].members[0].value.text == "tiga");
  BOOST_TEST(list.items[1].members[0].value.quoted);
}

BOOST_AUTO_TEST_CASE(columns_count_bytes_and_a_byte_order_mark_counts_for_nothing) {
  const Reading reading = read("\xEF\xBB\xBF{é: b}\n");
  BOOST_REQUIRE(reading.tree);
  BOOST_TEST(reading.tree->members[0].key_at.column == 2);
  BOOST_TEST(reading.tree->members[0].value.at.column == 6);
}

BOOST_AUTO_TEST_CASE(folded_text_keeps_its_words_and_windows_line_ends_vanish) {
  const Reading reading = read("a: >-\r\n  satu\r\n  dua\r\nb: x\r\n");
  BOOST_REQUIRE(reading.tree);
  BOOST_TEST(reading.found.empty(), test::listed(reading.found));
  BOOST_TEST(reading.tree->members[0].value.text == "satu dua");
  BOOST_TEST(reading.tree->members[1].value.text == "x");
}

BOOST_AUTO_TEST_CASE(a_quote_inside_quotes_does_not_close_them) {
  for (const char* text :
       {"a: 'it''s'\n", "a: \"say \\\"so\\\"\"\n", "a: 'x # y'\n", "a: \"satu\n  dua\"\n"}) {
    BOOST_TEST(read(text).found.empty(), text);
  }
  for (const char* text : {"a: 'it''s\n", "a: 'satu\nb: dua\n", "a: 'x''\n"}) {
    const Reading reading = read(text);
    BOOST_REQUIRE_MESSAGE(!reading.found.empty(), text);
    BOOST_TEST(reading.found[0].code == "open-quote", text);
  }
}

BOOST_AUTO_TEST_CASE(words_in_quotes_are_words) {
  BOOST_TEST(read("a: ['yes', \"no\", 'n', '010', 'true']\n").found.empty());
}

BOOST_AUTO_TEST_CASE(plain_words_that_readers_disagree_on_are_refused_once_each) {
  const Reading reading = read("a: [yes, No, ON, off, y, N, nope, onto, 'on']\n");
  BOOST_TEST(test::with_code(reading.found, "doubtful-boolean").size() == 6U);
  BOOST_TEST(reading.found.size() == 6U, test::listed(reading.found));
}

BOOST_AUTO_TEST_CASE(plain_numbers_that_readers_disagree_on_are_refused) {
  const Reading reading = read("a: [010, 0x1F, 0o17, -07, 0b1, 0, 10, 0.5, 2018, 28/2018]\n");
  BOOST_TEST(test::with_code(reading.found, "doubtful-number").size() == 5U,
             test::listed(reading.found));
  BOOST_TEST(reading.found.size() == 5U, test::listed(reading.found));
}

BOOST_AUTO_TEST_CASE(the_first_of_two_equal_keys_is_kept) {
  const Reading reading = read("a: satu\n'a': dua\n");
  BOOST_REQUIRE(reading.tree);
  BOOST_REQUIRE_EQUAL(reading.tree->members.size(), 1U);
  BOOST_TEST(reading.tree->members[0].value.text == "satu");
  BOOST_REQUIRE_EQUAL(reading.found.size(), 1U);
  BOOST_TEST(reading.found[0].at.line == 2);
}

BOOST_AUTO_TEST_CASE(thirty_two_levels_are_read_and_thirty_three_are_not) {
  const auto nested = [](std::size_t levels) {
    return std::string(levels, '[') + "x" + std::string(levels, ']') + "\n";
  };
  BOOST_TEST(read(nested(most_levels)).found.empty());
  BOOST_TEST(
      test::codes(read(nested(most_levels + 1)).found) == std::vector<std::string>{"too-deep"},
      boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(fifty_thousand_values_are_read_and_one_more_is_not) {
  std::string text;
  for (std::size_t i = 1; i < most_values; ++i)
    text += "- x\n";
  BOOST_TEST(read(text).found.empty());
  BOOST_TEST(test::codes(read(text + "- x\n").found) == std::vector<std::string>{"too-many-values"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_file_full_of_any_sign_of_yaml_ends_in_an_answer) {
  for (const char* unit : {"[",     "{",   "? ",   "- ",    "a: ",   "'",       "\"",      "&a ",
                           "*a ",   "!",   "|",    ">",     "#",     "%",       "-",       "[a,",
                           "{a: ",  "[],", " ",    "\n",    "a\n",   "a:\n",    "- - a\n", ": ",
                           ",",     "[{",  "!!a ", "---\n", "...\n", "\"a\": ", "[? ",     "\\",
                           "- |\n", "`",   "a b ", "&a [",  "? a\n", "<<: *a\n"}) {
    const Reading reading = read(repeated(unit, 200'000));
    BOOST_TEST((reading.tree.has_value() || !reading.found.empty()), unit);
  }
}

BOOST_AUTO_TEST_CASE(random_damage_never_escapes_as_an_exception) {
  const std::string sound = test::compact().substr(0, 1500);
  std::mt19937 random(20180713);
  for (int round = 0; round < 1500; ++round) {
    std::string text = sound.substr(0, 1 + random() % sound.size());
    for (int hit = 0; hit < 4; ++hit)
      text[random() % text.size()] = static_cast<char>(random() % 256);
    const Reading reading = read(text);
    BOOST_TEST((reading.tree.has_value() || !reading.found.empty()), "in round " << round);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl::yaml
