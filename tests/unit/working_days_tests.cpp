// Hari kerja: weekends are skipped, holidays are not known, the day of receipt is day 0.
#include "ksdpl/date.hpp"

#include <array>
#include <chrono>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(working_days_tests)

namespace {

Date day(std::string_view text) {
  const auto date = parse_date(text);
  BOOST_REQUIRE_MESSAGE(date.has_value(), "unreadable: " << text);
  return *date;
}

std::string runs_out(std::string_view start, int term) {
  return to_string(due_day(day(start), WorkingDays{term}).earliest);
}

/// Returns 0 for Sunday ... 6 for Saturday, by Sakamoto's table: nothing of <chrono> is trusted
/// here.
int day_of_week(int y, int m, int d) {
  static constexpr std::array<int, 12> shift{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (m < 3) --y;
  return (y + y / 4 - y / 100 + y / 400 + shift.at(static_cast<std::size_t>(m - 1)) + d) % 7;
}

bool free_day(const Date& date) {
  const int weekday = day_of_week(static_cast<int>(date.year()),
                                  static_cast<int>(static_cast<unsigned>(date.month())),
                                  static_cast<int>(static_cast<unsigned>(date.day())));
  return weekday == 0 || weekday == 6;
}

/// Returns the following day of the calendar, one step at a time.
Date next(const Date& date) {
  using std::chrono::day;
  const Date tomorrow{date.year(), date.month(), date.day() + std::chrono::days{1}};
  if (tomorrow.ok()) return tomorrow;
  if (date.month() != std::chrono::December)
    return Date{date.year(), date.month() + std::chrono::months{1}, day{1}};
  return Date{date.year() + std::chrono::years{1}, std::chrono::January, day{1}};
}

/// Counts the slow way: walks day by day and strikes one off for every day that is not free.
Date counted_by_hand(Date date, int term) {
  while (term > 0) {
    date = next(date);
    if (!free_day(date)) --term;
  }
  return date;
}

}  // namespace

BOOST_AUTO_TEST_CASE(only_saturday_and_sunday_are_a_weekend) {
  // 2020-09-21 was a Monday.
  const std::array<bool, 7> weekend{false, false, false, false, false, true, true};
  Date date = day("2020-09-21");
  for (const bool expected : weekend) {
    BOOST_TEST_CONTEXT(to_string(date)) {
      BOOST_TEST(is_weekend(date) == expected);
    }
    date = next(date);
  }
  BOOST_TEST(!is_weekend(day("2020-08-17")), "a public holiday is not a weekend");
}

BOOST_AUTO_TEST_CASE(weekends_agree_with_an_independent_reckoning_over_four_centuries) {
  int disagreements = 0;
  for (Date date = day("1900-01-01"); date < day("2300-01-01"); date = next(date)) {
    disagreements += is_weekend(date) == free_day(date) ? 0 : 1;
  }
  BOOST_TEST(disagreements == 0);
}

BOOST_AUTO_TEST_CASE(the_surabaya_gaziantep_terms_run_out_as_the_law_file_counts_them,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4); procedure (e) C3")) {
  BOOST_TEST(runs_out("2020-09-24", 45) == "2020-11-26");
  BOOST_TEST(runs_out("2020-10-05", 45) == "2020-12-07");
  BOOST_TEST(runs_out("2020-09-24", 33) == "2020-11-10");
}

BOOST_AUTO_TEST_CASE(the_day_of_receipt_is_day_0) {
  BOOST_TEST(runs_out("2020-09-24", 0) == "2020-09-24");
  BOOST_TEST(runs_out("2020-09-24", 1) == "2020-09-25");
  BOOST_TEST(runs_out("2020-09-25", 1) == "2020-09-28");
}

BOOST_AUTO_TEST_CASE(a_term_that_starts_on_a_weekend_counts_from_the_monday) {
  for (const std::string_view start : {"2020-10-02", "2020-10-03", "2020-10-04"}) {
    BOOST_TEST_CONTEXT(start) {
      BOOST_TEST(runs_out(start, 1) == "2020-10-05");
      BOOST_TEST(runs_out(start, 45) == "2020-12-04");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_term_crosses_leap_days_and_years) {
  BOOST_TEST(runs_out("2020-02-28", 1) == "2020-03-02");
  BOOST_TEST(runs_out("2024-02-28", 1) == "2024-02-29");
  BOOST_TEST(runs_out("2026-12-31", 1) == "2027-01-01");
}

BOOST_AUTO_TEST_CASE(forty_five_days_agree_with_an_independent_count_on_random_dates,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  // A fixed seed: the same dates on every machine.
  std::mt19937 random(30'4);  // NOLINT(cert-msc51-cpp)
  std::uniform_int_distribution<int> offset(0, 150 * 365);
  std::uniform_int_distribution<int> any_term(0, 400);
  for (int round = 0; round < 400; ++round) {
    const Date start{std::chrono::sys_days{day("1950-01-01")} + std::chrono::days{offset(random)}};
    for (const int term : {45, any_term(random)}) {
      const DueDay due = due_day(start, WorkingDays{term});
      BOOST_TEST_CONTEXT(to_string(start) << " + " << term) {
        BOOST_TEST(to_string(due.earliest) == to_string(counted_by_hand(start, term)));
        BOOST_TEST((term == 0 || !is_weekend(due.earliest)));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_due_day_says_that_holidays_were_not_counted) {
  BOOST_TEST(!due_day(day("2020-09-24"), WorkingDays{45}).calendar_complete);
  BOOST_TEST(!DueDay{}.calendar_complete);
}

BOOST_AUTO_TEST_SUITE_END()
