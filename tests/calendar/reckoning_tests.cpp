// How a term of hari kerja is counted, day by day, on a made-up calendar.
#include "calendar/made_up.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::made_up;
using test::runs_out;
namespace utf = boost::unit_test;

const ReckonedDay& on(const Reckoning& reckoning, std::string_view date) {
  for (const ReckonedDay& each : reckoning.days)
    if (each.date == day(date)) return each;
  BOOST_FAIL(date << " is not in the count");
  throw std::logic_error("unreachable");
}

int between(std::string_view from, std::string_view to) {
  return working_days_between(made_up(), day(from), day(to)).days;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reckoning_tests)

BOOST_AUTO_TEST_CASE(the_day_of_receipt_is_day_0,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  BOOST_TEST(runs_out(made_up(), "2020-12-22", 0) == "2020-12-22");
  BOOST_TEST(runs_out(made_up(), "2020-12-22", 1) == "2020-12-23");
}

BOOST_AUTO_TEST_CASE(weekends_holidays_and_collective_leave_do_not_count) {
  // From Wednesday the 23rd: 24 and 25 free, a weekend, then Monday the 28th is day 1.
  BOOST_TEST(runs_out(made_up(), "2020-12-23", 1) == "2020-12-28");
  // 29, 30, then 31 and 1 January free, a weekend, and Monday the 4th.
  BOOST_TEST(runs_out(made_up(), "2020-12-23", 3) == "2020-12-30");
  BOOST_TEST(runs_out(made_up(), "2020-12-23", 4) == "2021-01-04");
}

BOOST_AUTO_TEST_CASE(a_receipt_on_a_free_day_counts_from_the_next_working_day) {
  for (const char* start : {"2020-12-23", "2020-12-24", "2020-12-25", "2020-12-26", "2020-12-27"})
    BOOST_TEST(runs_out(made_up(), start, 1) == "2020-12-28", start);
}

BOOST_AUTO_TEST_CASE(each_day_says_which_it_is_or_why_it_is_left_out) {
  const Reckoning reckoning = reckon(made_up(), day("2020-12-22"), WorkingDays{2});
  BOOST_TEST(to_string(reckoning.due) == "2020-12-28");
  BOOST_TEST(reckoning.days.size() == 6U);
  BOOST_TEST(on(reckoning, "2020-12-23").number == 1);
  BOOST_TEST((on(reckoning, "2020-12-24").reason == FreeDayKind::cuti_bersama));
  BOOST_TEST(on(reckoning, "2020-12-24").title.id == "menjelang Natal");
  BOOST_TEST((on(reckoning, "2020-12-25").reason == FreeDayKind::libur_nasional));
  BOOST_TEST((on(reckoning, "2020-12-26").reason == FreeDayKind::akhir_pekan));
  BOOST_TEST(on(reckoning, "2020-12-28").number == 2);
}

BOOST_AUTO_TEST_CASE(a_skipped_day_names_the_decrees_of_its_year_and_a_weekend_none) {
  const Reckoning reckoning = reckon(made_up(), day("2020-12-22"), WorkingDays{2});
  BOOST_TEST(on(reckoning, "2020-12-25").decrees == "1/2019; 2/2020");
  BOOST_TEST(on(reckoning, "2020-12-26").decrees.empty());
}

BOOST_AUTO_TEST_CASE(a_holiday_on_a_weekend_is_skipped_once_and_keeps_its_name) {
  const Reckoning reckoning = reckon(made_up(), day("2021-02-12"), WorkingDays{1});
  BOOST_TEST(to_string(reckoning.due) == "2021-02-15");
  BOOST_TEST((on(reckoning, "2021-02-14").reason == FreeDayKind::akhir_pekan));
  BOOST_TEST(on(reckoning, "2021-02-14").title.id == "pada hari Minggu");
}

BOOST_AUTO_TEST_CASE(a_count_within_complete_years_is_complete_and_names_them) {
  const Reckoning reckoning = reckon(made_up(), day("2020-12-23"), WorkingDays{4});
  BOOST_TEST(reckoning.calendar_complete);
  BOOST_TEST((reckoning.years == std::vector{2020, 2021}));
  BOOST_TEST(reckoning.incomplete_years.empty());
  BOOST_TEST(reckoning.calendar_version == "uji-1");
}

BOOST_AUTO_TEST_CASE(the_year_of_day_0_alone_does_not_matter) {
  // 2019 has no list, but no day of it is counted.
  const Reckoning reckoning = reckon(made_up(), day("2019-12-31"), WorkingDays{5});
  BOOST_TEST(reckoning.calendar_complete);
  BOOST_TEST((reckoning.years == std::vector{2020}));
}

BOOST_AUTO_TEST_CASE(into_an_incomplete_year_only_weekends_are_left_out) {
  // By weekends alone: 28-31 December are days 1-4, and Monday 3 January is day 5, listed or not.
  const Reckoning reckoning = reckon(made_up(), day("2021-12-27"), WorkingDays{5});
  BOOST_TEST(!reckoning.calendar_complete);
  BOOST_TEST(to_string(reckoning.due) == "2022-01-03");
  BOOST_TEST((reckoning.incomplete_years == std::vector{2022}));
  for (const ReckonedDay& each : reckoning.days)
    BOOST_TEST((each.counted() || each.reason == FreeDayKind::akhir_pekan));
}

BOOST_AUTO_TEST_CASE(known_free_days_can_push_a_count_into_a_year_without_a_list) {
  // By weekends alone it would end on 31 December 2020, in a complete year.
  CalendarYear only_2020 = made_up().years().at(2020);
  const Calendar calendar({only_2020}, "uji-2");
  const Reckoning reckoning = reckon(calendar, day("2020-12-28"), WorkingDays{3});
  BOOST_TEST(!reckoning.calendar_complete);
  BOOST_TEST((reckoning.incomplete_years == std::vector{2021}));
  BOOST_TEST(to_string(reckoning.due) == "2020-12-31");
}

BOOST_AUTO_TEST_CASE(days_between_count_the_last_and_not_the_first) {
  BOOST_TEST(between("2020-12-23", "2020-12-23") == 0);
  BOOST_TEST(between("2020-12-22", "2020-12-23") == 1);
  BOOST_TEST(between("2020-12-23", "2020-12-28") == 1);
  BOOST_TEST(between("2020-12-23", "2021-01-04") == 4);
}

BOOST_AUTO_TEST_CASE(days_between_are_negative_backwards) {
  BOOST_TEST(between("2021-01-04", "2020-12-23") == -4);
  BOOST_TEST(between("2020-12-28", "2020-12-25") == -1);
}

BOOST_AUTO_TEST_CASE(days_between_say_when_a_year_is_not_known) {
  BOOST_TEST(
      working_days_between(made_up(), day("2020-12-01"), day("2021-12-31")).calendar_complete);
  BOOST_TEST(
      !working_days_between(made_up(), day("2021-12-31"), day("2022-01-03")).calendar_complete);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
