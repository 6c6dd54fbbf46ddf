// A bureau's own activity rule, held against the record; what has no certain year may count or not.
#include "ksdpl/activity.hpp"

#include "support/desk.hpp"
#include "support/random_overlay.hpp"

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

/// An overlay whose rule has the class "aktif" with these tests, then one for all the rest.
std::shared_ptr<const Workflow> with_rule(const std::string& tests) {
  return test::load_overlay(
      "format: ksdpl.overlay/1\nid: biro\nextends: ksdpl\n"
      "region: {id: Daerah Uji, en: Test Region}\ntitle: {id: uji, en: test}\n"
      "activity_rule:\n  title: {id: ukuran biro, en: the bureau's measure}\n"
      "  basis: {reported: Nota Dinas 7/2030}\n"
      "  classes:\n"
      "    - id: aktif\n      title: {id: aktif, en: active}\n      when:\n" +
      tests + "    - {id: lainnya, title: {id: lainnya, en: the rest}}\n");
}

struct Office : Desk {
  explicit Office(const std::string& tests) : Desk(opening(tests)) {}
  static Opening opening(const std::string& tests) {
    Opening opening = complete_opening();
    opening.workflow = with_rule(tests);
    opening.profile.agreement_on = day("2009-04-15");
    opening.on = day("2009-04-15");
    opening.retrospective = true;
    return opening;
  }
  void did(std::string_view indicator, std::string_view on) {
    BOOST_REQUIRE(!test::refused(record("kegiatan", indicator, day(on))));
  }
  /// Returns the class in 2024, with "?" after one that only may hold.
  std::string outcome() {
    const Activity activity = activity_of(file_of(), workflow());
    const RuleOutcome found = outcome_of(*workflow().overlay->activity_rule, file_of(), activity,
                                         day("2024-06-03").day());
    if (found.found == nullptr) return "-";
    return found.found->id + (found.kind == RuleOutcome::Kind::unknown ? "?" : "");
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(activity_rule_tests)

BOOST_AUTO_TEST_CASE(nothing_shipped_has_a_rule) {
  for (const char* name : {"ksdpl", "ksdll", "dki-jakarta"}) {
    const auto workflow = load_workflow(std::get<Bundle>(find_bundle(name, {}))).workflow;
    BOOST_TEST((!workflow->overlay || !workflow->overlay->activity_rule), name);
    BOOST_TEST((!workflow->overlay || !workflow->overlay->report_period), name);
  }
}

BOOST_AUTO_TEST_CASE(different_indicators_are_counted_once_each_in_the_years_asked_about) {
  Office office("        - {indicators: 2, last_years: 2}\n");
  BOOST_TEST(office.outcome() == "lainnya");
  office.did("saling_kunjung", "2024-01-02");
  office.did("saling_kunjung", "2023-01-02");
  BOOST_TEST(office.outcome() == "lainnya", "one indicator twice is one");
  office.did("acara_bersama", "2022-12-31");
  BOOST_TEST(office.outcome() == "lainnya", "2022 is not one of the last two years");
  office.did("acara_bersama", "2023-01-01");
  BOOST_TEST(office.outcome() == "aktif");
}

BOOST_AUTO_TEST_CASE(activities_since_a_year_count_from_its_first_day) {
  Office office("        - {activities: 1, since: 2020}\n");
  office.did("saling_kunjung", "2019-12-31");
  BOOST_TEST(office.outcome() == "lainnya");
  office.did("saling_kunjung", "2020-01-01");
  BOOST_TEST(office.outcome() == "aktif");
}

BOOST_AUTO_TEST_CASE(every_test_of_a_class_has_to_hold) {
  Office office("        - {activities: 1}\n        - {reports: 1, last_years: 1}\n");
  office.did("saling_kunjung", "2012-01-01");
  BOOST_TEST(office.outcome() == "lainnya");
  BOOST_REQUIRE(
      !test::refused(office.record("laporan_pelaksanaan", "disampaikan", day("2024-01-31"))));
  BOOST_TEST(office.outcome() == "aktif");
}

BOOST_AUTO_TEST_CASE(an_activity_without_a_year_leaves_the_outcome_open_where_it_decides) {
  Office decided("        - {activities: 2, last_years: 3}\n");
  decided.did("saling_kunjung", "2024-01-02");
  BOOST_TEST(decided.outcome() == "lainnya");
  decided.did("saling_kunjung", "");
  BOOST_TEST(decided.outcome() == "aktif?");
  decided.did("acara_bersama", "2023-01-02");
  BOOST_TEST(decided.outcome() == "aktif", "without it there are enough");
  Office ever("        - {activities: 1}\n");
  ever.did("saling_kunjung", "");
  BOOST_TEST(ever.outcome() == "aktif", "when it was does not matter");
}

BOOST_AUTO_TEST_CASE(a_rule_without_a_class_for_the_rest_may_have_no_outcome) {
  ActivityRule rule;
  ActivityTest test;
  test.at_least = 1;
  rule.classes.push_back({"aktif", {"aktif", "active"}, {test}, {}});
  Office office("        - {activities: 1}\n");
  const Activity activity = activity_of(office.file_of(), office.workflow());
  const RuleOutcome found = outcome_of(rule, office.file_of(), activity, day("2024-06-03").day());
  BOOST_TEST((found.kind == RuleOutcome::Kind::none));
  BOOST_TEST(found.found == nullptr);
}

BOOST_AUTO_TEST_CASE(an_activity_in_a_range_of_years_counts_only_where_the_whole_range_does) {
  Office office("        - {activities: 1, last_years: 2}\n");
  Activity activity = activity_of(office.file_of(), office.workflow());
  const auto kind_of = [&](YearSpan years) {
    activity.spans = {{years, OutcomeId("saling_kunjung"), 9}};
    return outcome_of(*office.workflow().overlay->activity_rule, office.file_of(), activity,
                      day("2024-06-03").day());
  };
  BOOST_TEST(kind_of({2023, 2024}).found->id == "aktif");
  BOOST_TEST((kind_of({2022, 2023}).kind == RuleOutcome::Kind::unknown));
  BOOST_TEST(kind_of({2021, 2022}).found->id == "lainnya");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
