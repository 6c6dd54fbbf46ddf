// A thousand lawful histories, each with one deviation of every kind: it is found where it is, and
// nothing else is.
#include "audit/auditing.hpp"
#include "audit/histories.hpp"

#include <algorithm>
#include <map>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Expected;
using test::History;
using test::Plant;

// The sanitizers are slow, and see the same paths in fewer histories.
#ifdef __SANITIZE_ADDRESS__
constexpr int histories = 60;
#else
constexpr int histories = 1000;
#endif
constexpr std::uint64_t seed = 20180713;

std::vector<AuditFinding> audit_of(const History& history) {
  const Case c = fold(history.events);
  return audit(c, *test::shipped_workflow(), directory_of(history.registry),
               test::shipped_calendar(), history.today);
}

/// Returns what needs attention; notes are no findings.
std::vector<Expected> found_in(const std::vector<AuditFinding>& findings) {
  std::vector<Expected> found;
  for (const AuditFinding& finding : findings) {
    if (needs_attention(finding.severity)) found.push_back({finding.event, finding.code});
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string told(const History& history, const std::vector<AuditFinding>& findings) {
  std::string all = "history:";
  for (const Event& event : history.events) {
    const auto* step = std::get_if<StepRecorded>(&event.body);
    if (step == nullptr) continue;
    all += "\n  #" + std::to_string(event.seq) + " " + to_string(event.effective) + " " +
           step->row + " " + step->step.value + " " + step->outcome.value;
  }
  all += "\nexpected:";
  for (const Expected& expected : history.expected)
    all += "\n  #" + std::to_string(expected.event) + " " + expected.code;
  all += "\nfound:";
  for (const AuditFinding& finding : findings)
    all += "\n  #" + std::to_string(finding.event) + " " + finding.code + ": " + finding.text.en;
  return all;
}

void must_find(const History& history, std::string_view what) {
  const auto findings = audit_of(history);
  BOOST_REQUIRE_MESSAGE(found_in(findings) == history.expected,
                        what << ", " << told(history, findings));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(planted_tests)

BOOST_AUTO_TEST_CASE(lawful_histories_give_nothing_but_what_the_law_leaves_open) {
  std::mt19937_64 random(seed);
  for (int i = 0; i < histories; ++i)
    must_find(test::lawful_history(random), "lawful");
}

BOOST_AUTO_TEST_CASE(every_planted_deviation_is_found_where_it_is_and_nothing_else) {
  std::mt19937_64 random(seed);
  std::map<Plant, int> planted;
  for (int i = 0; i < histories; ++i) {
    const History lawful = test::lawful_history(random);
    for (const Plant plant : test::plants) {
      const auto history = test::planted(lawful, plant, random);
      if (!history) continue;
      ++planted[plant];
      must_find(*history, test::name_of(plant));
    }
  }
  for (const Plant plant : test::plants)
    BOOST_TEST(planted[plant] > histories / 2, test::name_of(plant) << " was planted too seldom");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
