// The registry of provisions: exact look-up, and what lies inside an article.
#include "ksdpl/law.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(registry_tests)

namespace {

Citation read(std::string_view text) {
  const auto citation = parse_citation(text);
  BOOST_REQUIRE_MESSAGE(citation.has_value(), "unreadable: " << text);
  return *citation;
}

Provision provision(std::string_view text) {
  return {.citation = read(text),
          .gist = Text{"inti " + std::string(text), "gist of " + std::string(text)},
          .status = Basis::law,
          .confidence = Confidence::verbatim,
          .source = "PP",
          .silent_on = {}};
}

LawRegistry registry(const std::vector<std::string_view>& texts) {
  std::vector<Provision> provisions;
  provisions.reserve(texts.size());
  for (const std::string_view text : texts)
    provisions.push_back(provision(text));
  return LawRegistry(std::move(provisions));
}

std::vector<std::string> spelled(const std::vector<const Provision*>& provisions) {
  std::vector<std::string> texts;
  texts.reserve(provisions.size());
  for (const Provision* found : provisions)
    texts.push_back(to_string(found->citation));
  return texts;
}

// Out of order on purpose.
LawRegistry pasal_30_and_neighbours() {
  return registry({"PP 28/2018 Pasal 31 ayat (1)", "PP 28/2018 Pasal 30 ayat (10)",
                   "PP 28/2018 Pasal 30 ayat (3) huruf b", "PP 28/2018 Pasal 30 ayat (3)",
                   "PP 28/2018 Pasal 9", "PP 28/2018 Pasal 30 ayat (3) huruf a",
                   "PP 28/2018 Pasal 30 ayat (4)", "UU 23/2014 Pasal 30 ayat (4)",
                   "Penjelasan PP 28/2018 Pasal 30 ayat (3)"});
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_empty_registry_finds_nothing) {
  const LawRegistry empty;
  BOOST_TEST(empty.provisions().empty());
  BOOST_TEST(empty.find(read("PP 28/2018 Pasal 30 ayat (4)")) == nullptr);
  BOOST_TEST(!empty.resolves(read("PP 28/2018")));
  BOOST_TEST(empty.inside(read("PP 28/2018")).empty());
}

BOOST_AUTO_TEST_CASE(provisions_are_kept_in_the_order_of_their_citations) {
  const LawRegistry law = pasal_30_and_neighbours();
  const auto ordered = [](const Provision& a, const Provision& b) {
    return a.citation < b.citation;
  };
  BOOST_TEST(law.provisions().size() == 9U);
  BOOST_TEST(std::is_sorted(law.provisions().begin(), law.provisions().end(), ordered));
}

BOOST_AUTO_TEST_CASE(a_provision_is_found_at_exactly_its_place) {
  const LawRegistry law = pasal_30_and_neighbours();
  for (const Provision& kept : law.provisions()) {
    BOOST_TEST(law.find(kept.citation) == &kept);
    BOOST_TEST(law.resolves(kept.citation));
  }
  const Provision* found = law.find(read("pp 28/2018 pasal 30 ayat (4)"));
  BOOST_REQUIRE(found != nullptr);
  BOOST_TEST(found->gist.en == "gist of PP 28/2018 Pasal 30 ayat (4)");
}

BOOST_AUTO_TEST_CASE(a_letter_that_was_not_read_does_not_resolve_through_its_ayat) {
  const LawRegistry law = pasal_30_and_neighbours();
  for (const std::string_view unread :
       {"PP 28/2018 Pasal 30 ayat (3) huruf c", "PP 28/2018 Pasal 30 ayat (4) huruf a",
        "PP 28/2018 Pasal 9 ayat (1)"}) {
    BOOST_TEST_CONTEXT(unread) {
      BOOST_TEST(!law.resolves(read(unread)));
    }
  }
}

BOOST_AUTO_TEST_CASE(
    an_article_does_not_resolve_through_its_ayat_nor_the_text_for_its_elucidation) {
  const LawRegistry law = pasal_30_and_neighbours();
  for (const std::string_view absent :
       {"PP 28/2018", "PP 28/2018 Pasal 30", "PP 28/2018 Pasal 31",
        "Penjelasan PP 28/2018 Pasal 30 ayat (4)", "UU 23/2014 Pasal 30 ayat (3)"}) {
    BOOST_TEST_CONTEXT(absent) {
      BOOST_TEST(!law.resolves(read(absent)));
      BOOST_TEST(law.find(read(absent)) == nullptr);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_places_inside_an_article_are_listed_in_order_without_the_article_itself) {
  const LawRegistry law = pasal_30_and_neighbours();
  const std::vector<std::string> inside_article = spelled(law.inside(read("PP 28/2018 Pasal 30")));
  const std::vector<std::string> expected{
      "PP 28/2018 Pasal 30 ayat (3)", "PP 28/2018 Pasal 30 ayat (3) huruf a",
      "PP 28/2018 Pasal 30 ayat (3) huruf b", "PP 28/2018 Pasal 30 ayat (4)",
      "PP 28/2018 Pasal 30 ayat (10)"};
  BOOST_TEST(inside_article == expected, boost::test_tools::per_element());
  const std::vector<std::string> inside_ayat =
      spelled(law.inside(read("PP 28/2018 Pasal 30 ayat (3)")));
  const std::vector<std::string> letters{"PP 28/2018 Pasal 30 ayat (3) huruf a",
                                         "PP 28/2018 Pasal 30 ayat (3) huruf b"};
  BOOST_TEST(inside_ayat == letters, boost::test_tools::per_element());
  BOOST_TEST(law.inside(read("PP 28/2018 Pasal 30 ayat (4)")).empty());
}

namespace {

Unknown open_question(std::string id, int number, const std::vector<std::string_view>& places) {
  Unknown open;
  open.id = std::move(id);
  open.number = number;
  open.sentence = {"belum diketahui", "not known"};
  for (const std::string_view place : places)
    open.touches.citations.push_back(read(place));
  return open;
}

std::vector<std::string> ids(const std::vector<const Unknown*>& unknowns) {
  std::vector<std::string> all;
  all.reserve(unknowns.size());
  for (const Unknown* open : unknowns)
    all.push_back(open->id);
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(open_questions_come_in_the_order_of_their_numbers_and_are_found_by_id) {
  const LawRegistry law({}, {open_question("kedua", 2, {"PP 28/2018 Pasal 31"}),
                             open_question("pertama", 1, {"PP 28/2018 Pasal 30"})});
  BOOST_REQUIRE_EQUAL(law.unknowns().size(), 2U);
  BOOST_TEST(law.unknowns()[0].id == "pertama");
  BOOST_REQUIRE(law.unknown("kedua") != nullptr);
  BOOST_TEST(law.unknown("kedua")->number == 2);
  BOOST_TEST(law.unknown("ketiga") == nullptr);
}

BOOST_AUTO_TEST_CASE(an_open_question_touches_what_lies_inside_its_place_and_around_it) {
  const LawRegistry law({},
                        {open_question("ayat", 1, {"PP 28/2018 Pasal 30 ayat (4)"}),
                         open_question("pasal", 2, {"PP 28/2018 Pasal 31", "UU 24/2000 Pasal 7"})});
  const auto at = [&](std::string_view place) { return ids(law.touching(read(place))); };
  BOOST_TEST(at("PP 28/2018 Pasal 30 ayat (4)") == std::vector<std::string>{"ayat"});
  BOOST_TEST(at("PP 28/2018 Pasal 30") == std::vector<std::string>{"ayat"});
  BOOST_TEST(at("PP 28/2018 Pasal 31 ayat (2)") == std::vector<std::string>{"pasal"});
  BOOST_TEST(at("PP 28/2018") == (std::vector<std::string>{"ayat", "pasal"}));
  BOOST_TEST(at("PP 28/2018 Pasal 30 ayat (3)").empty());
  BOOST_TEST(at("UU 23/2014").empty());
}

BOOST_AUTO_TEST_CASE(what_is_done_meanwhile_is_told_after_what_is_not_known) {
  Unknown open = open_question("x", 1, {});
  BOOST_TEST(told(open).en == "not known");
  open.meanwhile = {"kasus menunggu", "the case waits"};
  BOOST_TEST(told(open).id == "belum diketahui kasus menunggu");
  BOOST_TEST(told(open).en == "not known the case waits");
}

BOOST_AUTO_TEST_CASE(what_applies_through_an_article_resolves_where_both_are_registered) {
  const LawRegistry law =
      registry({"PP 28/2018 Pasal 38", "PP 28/2018 Pasal 30", "PP 28/2018 Pasal 30 ayat (4)"});
  const Provision* found = law.find(read("PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)"));
  BOOST_REQUIRE(found != nullptr);
  BOOST_TEST(to_string(found->citation) == "PP 28/2018 Pasal 30 ayat (4)");
  BOOST_TEST(!law.resolves(read("PP 28/2018 Pasal 39 jo. Pasal 30 ayat (4)")));
  BOOST_TEST(!law.resolves(read("PP 28/2018 Pasal 38 jo. Pasal 30 ayat (3)")));
}

BOOST_AUTO_TEST_SUITE_END()
