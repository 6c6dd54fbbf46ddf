// Checkpoints: three lines in a note, one line on paper.
#include "ksdpl/checkpoint.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(checkpoint_tests)

namespace {

Checkpoint sample() {
  return {"jakarta.go.id/ksdpl", {42, empty_root()}};
}

constexpr std::string_view sample_text =
    "jakarta.go.id/ksdpl\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";

}  // namespace

BOOST_AUTO_TEST_CASE(a_checkpoint_is_three_lines_and_comes_back) {
  BOOST_TEST(text_of(sample()) == sample_text);
  BOOST_TEST((checkpoint_from_text(sample_text) == sample()));
}

BOOST_AUTO_TEST_CASE(extension_lines_may_follow_but_not_be_empty) {
  BOOST_TEST((checkpoint_from_text(std::string(sample_text) + "2026-11-21\n") == sample()));
  BOOST_TEST(!checkpoint_from_text(std::string(sample_text) + "\n").has_value());
  BOOST_TEST(!checkpoint_from_text(std::string(sample_text) + "no end").has_value());
}

BOOST_AUTO_TEST_CASE(what_is_not_quite_a_checkpoint_is_none) {
  const std::string root = base64_of(empty_root());
  for (const std::string& text :
       {std::string(), "a\n1\n" + root, "\n1\n" + root + "\n", "a\n01\n" + root + "\n",
        "a\n-1\n" + root + "\n", "a\n+1\n" + root + "\n", "a\n1 \n" + root + "\n",
        "a\n18446744073709551616\n" + root + "\n", "a\n1\n" + root.substr(4) + "\n",
        std::string("a\n1\n\n"), "a\n\n" + root + "\n"}) {
    BOOST_TEST(!checkpoint_from_text(text).has_value(), text);
  }
}

BOOST_AUTO_TEST_CASE(a_line_on_paper_comes_back_however_it_was_typed) {
  const std::string line = paper_line(sample());
  BOOST_TEST(line ==
             "ksdpl-1 jakarta.go.id/ksdpl 42 "
             "e3b0c442-98fc1c14-9afbf4c8-996fb924-27ae41e4-649b934c-a495991b-7852b855");
  BOOST_TEST((checkpoint_from_paper(line) == sample()));
  BOOST_TEST((checkpoint_from_paper("  " + line + "\n") == sample()));
  BOOST_TEST((checkpoint_from_paper(
                  "ksdpl-1 jakarta.go.id/ksdpl 42 "
                  "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855") == sample()));
}

BOOST_AUTO_TEST_CASE(a_line_with_a_digit_too_few_or_a_word_too_many_is_none) {
  const std::string line = paper_line(sample());
  for (const std::string& other :
       {line.substr(0, line.size() - 1), line + "0", line + " x", line.substr(1),
        "ksdpl-2" + line.substr(7), std::string("ksdpl-1"), std::string()}) {
    BOOST_TEST(!checkpoint_from_paper(other).has_value(), other);
  }
}

BOOST_AUTO_TEST_SUITE_END()
