// The canonical text of a bundle: what a case pins.
#include "workflows/sample.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

Bundle small() {
  return {"b.yaml", {{"b.yaml", "isi"}, {"a/hukum.yaml", "pasal"}}};
}

BOOST_AUTO_TEST_SUITE(bundle_tests)

BOOST_AUTO_TEST_CASE(the_text_is_canonical_json_with_sorted_keys_and_no_blanks) {
  BOOST_TEST(to_canonical_json(small()) ==
             R"({"files":{"a/hukum.yaml":"pasal","b.yaml":"isi"},"main":"b.yaml"})");
}

BOOST_AUTO_TEST_CASE(only_what_rfc_8785_escapes_is_escaped) {
  Bundle bundle = small();
  bundle.files["b.yaml"] = "\"kutip\" \\ baris\n tab\t é 東 🙂 / \x7f \x01";
  BOOST_TEST(to_canonical_json(bundle) ==
             "{\"files\":{\"a/hukum.yaml\":\"pasal\",\"b.yaml\":\"\\\"kutip\\\" \\\\ baris\\n "
             "tab\\t é 東 🙂 / \x7f \\u0001\"},\"main\":\"b.yaml\"}");
}

BOOST_AUTO_TEST_CASE(a_bundle_comes_back_from_its_text_as_it_was) {
  for (const Bundle& bundle : {small(), Bundle{"ksdpl.yaml", embedded_workflows()}}) {
    const auto again = bundle_from_json(to_canonical_json(bundle));
    BOOST_REQUIRE(again);
    BOOST_TEST(again->main == bundle.main);
    BOOST_TEST((again->files == bundle.files));
    BOOST_TEST(to_canonical_json(*again) == to_canonical_json(bundle));
  }
}

BOOST_AUTO_TEST_CASE(one_byte_more_in_a_file_is_another_text) {
  Bundle other = small();
  other.files["a/hukum.yaml"] += " ";
  BOOST_TEST(to_canonical_json(other) != to_canonical_json(small()));
}

BOOST_AUTO_TEST_CASE(what_is_no_bundle_is_nothing) {
  for (const char* text :
       {"", "null", "[]", "{}", R"({"files":{},"main":"a"})", R"({"files":{"a":""}})",
        R"({"main":"a"})", R"({"files":{"a":1},"main":"a"})", R"({"files":["a"],"main":"a"})",
        R"({"files":{"a":""},"main":1})", R"({"files":{"a":""},"main":"b"})",
        R"({"files":{"a":""},"main":"a")", R"({"files":{"a":""},"main":"a","more":0})",
        "{\"files\":{\"a\":\"\xff\"},\"main\":\"a\"}"}) {
    BOOST_TEST(!bundle_from_json(text), text);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
