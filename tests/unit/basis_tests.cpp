// The five words for what a rule rests on, and the five for how well a provision was read.
#include "ksdpl/law.hpp"

#include "unit/printing.hpp"

#include <array>
#include <set>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(basis_tests)

namespace {

// Persisted in events: this order and these words are for ever.
constexpr std::array<std::pair<Basis, std::string_view>, 5> words{{
    {Basis::law, "law"},
    {Basis::inferred, "inferred"},
    {Basis::reported, "reported"},
    {Basis::silent_in_pp, "silent_in_pp"},
    {Basis::unknown, "unknown"},
}};

}  // namespace

BOOST_AUTO_TEST_CASE(every_basis_has_its_persisted_word_and_is_read_back_from_it) {
  int number = 0;
  for (const auto& [basis, word] : words) {
    BOOST_TEST(static_cast<int>(basis) == number++);
    BOOST_TEST(id_of(basis) == word);
    BOOST_TEST((basis_from_id(word) == basis));
  }
}

BOOST_AUTO_TEST_CASE(any_other_word_is_no_basis) {
  for (const std::string_view word :
       {"", "Law", "law ", " law", "none", "tidak_diatur", "tidak diatur", "dilaporkan", "hukum",
        "silent", "silent_in", "seed"}) {
    BOOST_TEST_CONTEXT('"' << word << '"') {
      BOOST_TEST(!basis_from_id(word).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_person_reads_a_different_label_for_every_basis_in_both_languages) {
  std::set<std::string_view> indonesian;
  std::set<std::string_view> english;
  for (const auto& [basis, word] : words) {
    indonesian.insert(label_of(basis).id);
    english.insert(label_of(basis).en);
  }
  BOOST_TEST(indonesian.size() == words.size());
  BOOST_TEST(english.size() == words.size());
  BOOST_TEST(!indonesian.contains(""));
  BOOST_TEST(!english.contains(""));
}

BOOST_AUTO_TEST_CASE(silence_is_always_shown_with_the_regulation_that_was_not_read) {
  BOOST_TEST(label_of(Basis::silent_in_pp).id ==
             "tidak diatur dalam PP 28/2018; Permendagri 25/2020 belum dibaca");
  BOOST_TEST(label_of(Basis::silent_in_pp).en.find("Permendagri 25/2020") !=
             std::string_view::npos);
  BOOST_TEST(label_of(Basis::reported).id == "dilaporkan");
}

BOOST_AUTO_TEST_CASE(every_confidence_has_the_code_of_the_law_file_and_is_read_back_from_it) {
  const std::array<std::pair<Confidence, std::string_view>, 5> codes{{
      {Confidence::verbatim, "V"},
      {Confidence::verbatim_with_gaps, "V-ocr"},
      {Confidence::secondary, "S"},
      {Confidence::seed, "SEED"},
      {Confidence::not_found, "U"},
  }};
  for (const auto& [confidence, code] : codes) {
    BOOST_TEST(id_of(confidence) == code);
    BOOST_TEST((confidence_from_id(code) == confidence));
  }
}

BOOST_AUTO_TEST_CASE(any_other_code_is_no_confidence) {
  for (const std::string_view code : {"", "v", "V ", "V-OCR", "ocr", "seed", "?", "VU"}) {
    BOOST_TEST_CONTEXT('"' << code << '"') {
      BOOST_TEST(!confidence_from_id(code).has_value());
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
