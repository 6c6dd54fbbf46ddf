// The index: what it finds, how it marks it, and that altered bytes are no index.
#include "ksdpl/search_index.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

constexpr std::size_t all = 1000;

SearchIndex sample() {
  SearchIndex index;
  index.add({{CaseId{"A"}, 1, "partner", "Düsseldorf"},
             {CaseId{"A"}, 2, "note", "kunjungan kebudayaan ke kota kembar"},
             {CaseId{"B"}, 3, "partner", "New York"},
             {CaseId{"B"}, 4, "number", "012/DPRD/2026"},
             {CaseId{"C"}, 5, "note", "kota, lalu budaya"}});
  index.settle({6, std::string(64, 'a'), 9});
  return index;
}

/// Returns "A#2 A#1" for what is found.
std::string found(const SearchIndex& index, const std::vector<std::string>& words) {
  std::string places;
  for (const PassageHit& hit : index.find(parse_search(words), all).hits)
    places += (places.empty() ? "" : " ") + hit.passage.case_id.value + "#" +
              std::to_string(hit.passage.seq);
  return places;
}

std::string marked(const PassageHit& hit) {
  std::string text;
  for (const SnippetPart& part : hit.snippet)
    text += part.hit ? "[" + part.text + "]" : part.text;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_tests)

BOOST_AUTO_TEST_CASE(case_and_diacritics_do_not_matter) {
  const SearchIndex index = sample();
  for (const char* word : {"düsseldorf", "DUSSELDORF", "Dusseldorf", "düss*"})
    BOOST_TEST(found(index, {word}) == "A#1", word);
}

BOOST_AUTO_TEST_CASE(a_number_with_signs_is_found_as_it_is_written_and_by_its_parts) {
  const SearchIndex index = sample();
  for (const char* word : {"012/DPRD/2026", "DPRD/2026", "dprd", "012-dprd", "012*"})
    BOOST_TEST(found(index, {word}) == "B#4", word);
  BOOST_TEST(found(index, {"2026/DPRD"}).empty());
}

BOOST_AUTO_TEST_CASE(every_word_must_be_in_the_case_and_best_in_one_place) {
  const SearchIndex index = sample();
  BOOST_TEST(found(index, {"kota", "kunjungan"}) == "A#2");
  BOOST_TEST(found(index, {"düsseldorf", "kunjungan"}) == "A#1 A#2");
  BOOST_TEST(found(index, {"york", "kunjungan"}).empty());
  BOOST_TEST(found(index, {"kota", "tidakada"}).empty());
}

BOOST_AUTO_TEST_CASE(words_in_quotes_follow_each_other) {
  const SearchIndex index = sample();
  BOOST_TEST(found(index, {"kota kembar"}) == "A#2");
  BOOST_TEST(found(index, {"\"kembar kota\""}).empty());
}

BOOST_AUTO_TEST_CASE(the_words_found_are_marked_in_a_snippet) {
  const auto hits = sample().find(parse_search(std::vector<std::string>{"budaya"}), all);
  BOOST_REQUIRE(hits.hits.size() == 1U);
  BOOST_TEST(marked(hits.hits.front()) == "kota, lalu [budaya]");
}

BOOST_AUTO_TEST_CASE(what_lies_beyond_the_limit_is_counted) {
  const auto hits = sample().find(parse_search(std::vector<std::string>{"kota"}), 1);
  BOOST_TEST(hits.hits.size() == 1U);
  BOOST_TEST(hits.total == 2U);
  BOOST_TEST(hits.cases == 2U);
}

BOOST_AUTO_TEST_CASE(nothing_typed_is_a_command_of_the_index) {
  const SearchIndex index = sample();
  for (const char* hostile : {"NEAR(kota kembar)",
                              "kota OR york",
                              "text:kota",
                              "kota NOT kembar",
                              "^kota",
                              "{text}: kota",
                              "kota)",
                              "(kota",
                              "-kota",
                              "+",
                              "kota + kembar",
                              "a AND",
                              "'; DROP TABLE passages; --",
                              "<b>kota</b>",
                              "\\",
                              "%",
                              "\"\"\"",
                              "* kota",
                              "case_id:A",
                              "rank",
                              "kota* OR *",
                              "\xf0\x9f\x98\x80"})
    BOOST_CHECK_NO_THROW(static_cast<void>(found(index, {hostile})));
  BOOST_TEST(found(index, {"kota"}) == "C#5 A#2");
}

BOOST_AUTO_TEST_CASE(hostile_text_is_kept_as_text) {
  SearchIndex index;
  using namespace std::string_literals;
  const std::string text =
      "<script>alert('kota')</script> \"x\" \x02"
      "kota\x03 \0 akhir"s;
  index.add({{CaseId{"A"}, 1, "note", text}});
  index.settle({2, std::string(64, 'a'), 1});
  const auto hits = index.find(parse_search(std::vector<std::string>{"akhir"}), all);
  BOOST_REQUIRE(hits.hits.size() == 1U);
  BOOST_TEST(hits.hits.front().passage.text == searchable(text));
}

BOOST_AUTO_TEST_CASE(bytes_give_the_same_index_again) {
  const SearchIndex index = sample();
  const auto again = SearchIndex::from_bytes(index.bytes());
  BOOST_REQUIRE(again.has_value());
  BOOST_TEST((again->state() == index.state()));
  BOOST_TEST(found(*again, {"kota"}) == found(index, {"kota"}));
}

BOOST_AUTO_TEST_CASE(an_index_read_back_can_grow) {
  auto index = SearchIndex::from_bytes(sample().bytes());
  BOOST_REQUIRE(index.has_value());
  index->add({{CaseId{"D"}, 7, "note", "kota baru"}});
  index->settle({8, std::string(64, 'b'), 10});
  BOOST_TEST(found(*index, {"baru"}) == "D#7");
  BOOST_TEST(SearchIndex::from_bytes(index->bytes())->state().size == 8U);
}

BOOST_AUTO_TEST_CASE(altered_bytes_are_no_index) {
  const std::string bytes = sample().bytes();
  BOOST_TEST(!SearchIndex::from_bytes("").has_value());
  BOOST_TEST(!SearchIndex::from_bytes("anything").has_value());
  BOOST_TEST(!SearchIndex::from_bytes(bytes + "x").has_value());
  for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 61) {
    std::string altered = bytes;
    altered[at] = static_cast<char>(altered[at] ^ 1);
    BOOST_TEST(!SearchIndex::from_bytes(altered).has_value(), at);
    BOOST_TEST(!SearchIndex::from_bytes(bytes.substr(0, at)).has_value(), at);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
