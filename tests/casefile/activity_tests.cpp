// Activities by year and indicator, and what there is to look at again in a signed cooperation.
#include "ksdpl/activity.hpp"

#include "support/desk.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(activity_tests)

namespace {

/// An imported cooperation older than the PP.
Desk imported() {
  Desk::Opening opening = Desk::complete_opening();
  opening.profile.agreement_on = day("2009-04-15");
  opening.on = day("2009-04-15");
  opening.retrospective = true;
  return Desk(opening);
}

EventSeq record(Desk& desk, std::string_view indicator, std::string_view on) {
  const auto result = desk.record("kegiatan", indicator, day(on));
  BOOST_REQUIRE(std::holds_alternative<Event>(result));
  return desk.last().seq;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_indicators_are_the_five_of_the_workflow_in_its_order) {
  Desk desk = imported();
  const Activity activity = activity_of(desk.file_of(), desk.workflow());
  std::vector<std::string> ids;
  for (const Indicator& indicator : activity.indicators) {
    ids.push_back(indicator.id.value);
    BOOST_TEST((indicator.basis.basis == Basis::reported), "practice, not law");
  }
  const std::vector<std::string> five{"kontak_dan_komunikasi", "dokumen_pertukaran",
                                      "saling_kunjung", "bantuan_dan_kerja_sama_teknis",
                                      "acara_bersama"};
  BOOST_TEST(ids == five, boost::test_tools::per_element());
  BOOST_TEST(activity.years.empty());
}

BOOST_AUTO_TEST_CASE(evidence_is_gathered_by_year_and_indicator) {
  Desk desk = imported();
  const EventSeq visit = record(desk, "saling_kunjung", "2019-05-02");
  const EventSeq again = record(desk, "saling_kunjung", "2019-11-02");
  const EventSeq event = record(desk, "acara_bersama", "2018-08-17");
  const EventSeq undated = record(desk, "acara_bersama", "");
  const Activity activity = activity_of(desk.file_of(), desk.workflow());
  BOOST_REQUIRE(activity.years.size() == 2U);
  BOOST_TEST(activity.years.front().year == 2018);
  BOOST_TEST(
      (activity.in(2019, OutcomeId("saling_kunjung")) == std::vector<EventSeq>{visit, again}));
  BOOST_TEST((activity.in(2018, OutcomeId("acara_bersama")) == std::vector<EventSeq>{event}));
  BOOST_TEST(activity.in(2018, OutcomeId("saling_kunjung")).empty());
  BOOST_TEST((activity.undated == std::vector<EventSeq>{undated}));
}

BOOST_AUTO_TEST_CASE(an_activity_that_was_taken_back_is_no_evidence) {
  Desk desk = imported();
  EntryCorrected correction;
  correction.target = record(desk, "saling_kunjung", "2019-05-02");
  correction.annul = true;
  BOOST_REQUIRE(std::holds_alternative<Event>(desk.correct(correction)));
  BOOST_TEST(activity_of(desk.file_of(), desk.workflow()).years.empty());
}

BOOST_AUTO_TEST_CASE(words_name_a_year_only_when_they_name_one) {
  BOOST_TEST((year_named_in("2019") == 2019));
  BOOST_TEST((year_named_in("April 2019") == 2019));
  BOOST_TEST((year_named_in("awal 2019, akhir 2019") == 2019));
  for (const std::string_view words :
       {"", "awal tahun", "2017-2019", "2018 dan 2019", "12019", "201", "20191", "1944", "3019"})
    BOOST_TEST(!year_named_in(words).has_value(), words);
}

BOOST_AUTO_TEST_CASE(words_that_join_two_years_name_a_range) {
  const YearSpan span{2018, 2019};
  for (const std::string_view words :
       {"2018-2019", "2018 - 2019", "2018\u20132019", "2018 s.d. 2019", "2018 s/d 2019",
        "tahun 2018 sampai dengan 2019", "Mei 2018 hingga Juni 2019", "2018 to 2019"})
    BOOST_TEST((years_named_in(words) == span), words);
  for (const std::string_view words : {"2018 dan 2019", "2018, 2019", "2018", "2019-2018",
                                       "2018-2019-2020", "2018-2018", "2018 2019", ""})
    BOOST_TEST(!years_named_in(words).has_value(), words);
}

BOOST_AUTO_TEST_CASE(a_range_of_years_is_evidence_of_the_range_and_of_none_of_its_years) {
  Desk desk = imported();
  record(desk, "saling_kunjung", "2016-05-02");
  std::vector<Event> events = desk.file_of().events;
  record(desk, "acara_bersama", "");
  Event told = desk.last();
  std::get<StepStated>(told.body).imported = AsImported{{"koran"}, "2018-2019"};
  events.push_back(told);
  const Case c = fold(events);
  const Activity activity = activity_of(c, desk.workflow());
  BOOST_REQUIRE(activity.spans.size() == 1U);
  BOOST_TEST((activity.spans.front().years == YearSpan{2018, 2019}));
  BOOST_TEST(activity.spans.front().indicator.value == "acara_bersama");
  BOOST_TEST(activity.undated.empty());
  BOOST_TEST(activity.in(2018, OutcomeId("acara_bersama")).empty());
  BOOST_TEST(activity.in(2019, OutcomeId("acara_bersama")).empty());
  const auto look = reexamination_of(c, activity);
  BOOST_TEST((look->last_year == 2018), "it did not happen before 2018");
  BOOST_TEST((look->last_year_at_most == 2019));
}

BOOST_AUTO_TEST_CASE(what_is_looked_at_again_is_what_the_record_shows) {
  Desk desk = imported();
  const auto look = [&] {
    const Activity activity = activity_of(desk.file_of(), desk.workflow());
    return *reexamination_of(desk.file_of(), activity);
  };
  BOOST_TEST(look().in_force);
  BOOST_TEST(look().reports == 0U);
  BOOST_TEST(!look().last_year.has_value());
  record(desk, "saling_kunjung", "2019-05-02");
  desk.record("hambatan", "dicatat", day("2019-06-01"));
  desk.record("laporan_pelaksanaan", "disampaikan", day("2020-01-31"));
  BOOST_TEST((look().last_year == 2019));
  BOOST_TEST(look().reports == 1U);
  BOOST_TEST(to_string(look().last_report) == "2020-01-31");
  BOOST_TEST(look().obstacle);
  desk.record("pengakhiran", "diakhiri", day("2021-01-01"));
  BOOST_TEST(!look().in_force);
}

BOOST_AUTO_TEST_CASE(a_case_that_was_not_signed_has_nothing_to_look_at_again) {
  Desk desk;
  const Activity activity = activity_of(desk.file_of(), desk.workflow());
  BOOST_TEST(!reexamination_of(desk.file_of(), activity).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
