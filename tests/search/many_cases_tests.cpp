// Thousands of cases: the same answers, and a file made once.
#include "ksdpl/casebook.hpp"
#include "ksdpl/search.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

constexpr int many = 5000;

/// Writes cases straight into a journal in memory: what decides is tested elsewhere.
void write_cases(Journal& journal, int from, int to) {
  const Bundle bundle = std::get<Bundle>(find_bundle("ksdpl", {}));
  const std::string text = to_canonical_json(bundle);
  const auto writer = journal.write();
  writer->keep_bundle(sha256_hex(text), text);
  for (int i = from; i < to; ++i) {
    Event event;
    event.seq = writer->size();
    event.case_id = CaseId{"K-" + std::to_string(i)};
    event.case_seq = 1;
    event.actor = "petugas";
    event.reason = i % 10 == 0 ? "nota dinas \"penting\" OR <b>" + std::to_string(i) : "biasa";
    event.workflow_hash = sha256_hex(text);
    CaseProfile profile;
    profile.partner = "Kota " + std::to_string(i);
    event.body = CaseOpened{"ksdpl", "ksdpl/pp-28-2018", profile};
    const Leaf leaf = seal(event);
    writer->append(leaf.stored, leaf.texts, {});
  }
  writer->commit();
}

SearchAnswer asked(Journal& journal, SearchShelf& shelf, const char* word) {
  SearchRequest request;
  request.terms = parse_search(std::vector<std::string>{word});
  return search(journal, shelf, request);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(many_cases_tests)

BOOST_AUTO_TEST_CASE(thousands_of_cases_are_searched) {
  const auto journal = make_memory_journal("uji", Timestamp());
  const auto shelf = make_memory_search_shelf();
  write_cases(*journal, 0, many);
  const SearchAnswer first = asked(*journal, *shelf, "penting");
  BOOST_TEST((first.use == IndexUse::rebuilt));
  BOOST_TEST(first.total_hits == static_cast<std::size_t>(many / 10));
  BOOST_TEST(first.cases.size() == 100U);
  const SearchAnswer one = asked(*journal, *shelf, "\"Kota 4321\"");
  BOOST_TEST((one.use == IndexUse::kept));
  BOOST_TEST(one.total_hits == 1U);
  write_cases(*journal, many, many + 1);
  const SearchAnswer grown = asked(*journal, *shelf, "penting");
  BOOST_TEST((grown.use == IndexUse::grown));
  BOOST_TEST(grown.total_hits == first.total_hits + 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
