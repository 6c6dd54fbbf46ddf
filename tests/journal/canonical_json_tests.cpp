// The canonical spelling of RFC 8785, for the subset a leaf uses.
#include "journal/canonical_json.hpp"
#include "journal/sandbox.hpp"

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
using journal::Json;
using journal::parse_canonical;
using journal::to_canonical;
using namespace std::string_literals;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(canonical_json_tests)

BOOST_AUTO_TEST_CASE(keys_are_sorted_and_nothing_stands_between_tokens) {
  const Json value = {{"seq", 7},
                      {"case_seq", 1},
                      {"case", "A"},
                      {"Z", Json::array({1, "b", true})},
                      {"v", Json::object()}};
  BOOST_TEST(to_canonical(value) == R"({"Z":[1,"b",true],"case":"A","case_seq":1,"seq":7,"v":{}})");
}

BOOST_AUTO_TEST_CASE(the_string_example_of_rfc_8785_is_spelled_as_the_rfc_spells_it) {
  // Section 3.2.2: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/".
  const std::string value = "\u20ac$\x0f\nA'B\"\\\\\"/";
  BOOST_TEST(to_canonical(value) == "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
}

BOOST_AUTO_TEST_CASE(every_control_character_is_escaped_in_its_one_way) {
  static constexpr std::string_view short_forms[] = {"\\b", "\\t", "\\n", "\\f", "\\r"};
  static constexpr char short_controls[] = {'\b', '\t', '\n', '\f', '\r'};
  for (char c = 0; c < 0x20; ++c) {
    std::string expected = "\\u00"s + (c < 0x10 ? '0' : '1') + "0123456789abcdef"[c & 15];
    for (std::size_t i = 0; i < std::size(short_controls); ++i) {
      if (short_controls[i] == c) expected = short_forms[i];
    }
    BOOST_TEST(to_canonical(std::string(1, c)) == "\"" + expected + "\"");
  }
}

BOOST_AUTO_TEST_CASE(everything_above_the_controls_stands_for_itself) {
  for (const std::string& text : {"\x7f"s, "/"s, "\u0080"s, "\u2028\u2029"s, "\ufeff"s, "\uffff"s,
                                  "\U0001f1ee\U0001f1e9"s, "\U0010ffff"s, "\u202e"s}) {
    BOOST_TEST(to_canonical(text) == "\"" + text + "\"");
    const auto back = parse_canonical("\"" + text + "\"");
    BOOST_REQUIRE(back.has_value());
    BOOST_TEST(back->get<std::string>() == text);
  }
}

BOOST_AUTO_TEST_CASE(integers_are_exact_to_two_to_the_53rd) {
  BOOST_TEST(to_canonical(9007199254740991U) == "9007199254740991");
  BOOST_TEST(to_canonical(-9007199254740991) == "-9007199254740991");
  BOOST_TEST(to_canonical(0) == "0");
  CHECK_FAULT((void)to_canonical(9007199254740992U), Fault::Kind::bug);
  CHECK_FAULT((void)to_canonical(-9007199254740992), Fault::Kind::bug);
}

BOOST_AUTO_TEST_CASE(a_fraction_has_no_place_in_a_leaf) {
  CHECK_FAULT((void)to_canonical(Json{{"x", 1.5}}), Fault::Kind::bug);
  CHECK_FAULT((void)to_canonical(Json{{"x", 1.0}}), Fault::Kind::bug);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf_8_is_refused_as_the_users_mistake) {
  for (const std::string& text :
       {"\x80"s, "\xff"s, "\xc3"s, "\xc0\x80"s, "\xe0\x80\x80"s, "\xed\xa0\x80"s,
        "\xf4\x90\x80\x80"s, "\xf8\x88\x80\x80\x80"s, "abc\xe2\x82"s}) {
    CHECK_FAULT((void)to_canonical(text), Fault::Kind::usage);
    BOOST_TEST(!journal::is_utf8(text));
    BOOST_TEST(!parse_canonical("\"" + text + "\"").has_value());
  }
  BOOST_TEST(journal::is_utf8("Pasal \u2013 \U0001f1ee\x00 ok"s));
}

BOOST_AUTO_TEST_CASE(another_spelling_of_the_same_value_is_not_read) {
  BOOST_TEST(parse_canonical(R"({"a":1,"b":2})").has_value());
  for (const std::string& text : {R"({"b":2,"a":1})"s,
                                  R"({"a":1, "b":2})"s,
                                  " {}"s,
                                  "{}\n"s,
                                  "{}{}"s,
                                  R"({"a":1,"a":1})"s,
                                  R"("\/")"s,
                                  R"("\u0041")"s,
                                  R"("\u000F")"s,
                                  R"("\u000a")"s,
                                  "1.0"s,
                                  "1e3"s,
                                  "-0"s,
                                  "01"s,
                                  "\xef\xbb\xbf{}"s,
                                  "{}\0"s,
                                  ""s,
                                  "nul"s,
                                  "{\"\u00e9\":1}"s,
                                  "9007199254740992"s,
                                  "123456789012345678901234567890"s,
                                  "/**/1"s}) {
    BOOST_TEST(!parse_canonical(text).has_value(), text);
  }
}

BOOST_AUTO_TEST_CASE(hostile_nesting_is_refused_without_harm) {
  const std::size_t depth = 30'000;
  BOOST_TEST(!parse_canonical(std::string(depth, '[') + std::string(depth, ']')).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
