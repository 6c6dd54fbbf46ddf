// What must hold of every count, on random calendars.
#include "calendar/made_up.hpp"

#include <set>

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

namespace ksdpl {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int first_year = 2018;
constexpr int last_year = 2030;

Date some_day() {
  const sys_days first{test::day("2018-01-01")};
  return Date{first + days{*rc::gen::inRange(0, 365 * 8)}};
}

/// A calendar of random free days, every year of it complete.
Calendar some_calendar() {
  std::map<int, std::set<Date>> chosen;
  const auto offsets =
      *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 365 * (last_year - first_year)));
  for (const int offset : offsets) {
    const Date date{sys_days{test::day("2018-01-01")} + days{offset}};
    chosen[static_cast<int>(date.year())].insert(date);
  }
  std::vector<CalendarYear> years;
  for (int year = first_year; year <= last_year; ++year) {
    CalendarYear list{year, true, {}, Confidence::verbatim, {}, {}};
    for (const Date& date : chosen[year])
      list.days.push_back({date, FreeDayKind::libur_nasional, {"libur", "free"}, {}});
    years.push_back(std::move(list));
  }
  return {std::move(years), "uji"};
}

int some_term() {
  return *rc::gen::inRange(0, 250);
}

Date due(const Calendar& calendar, const Date& start, int term) {
  return reckon(calendar, start, WorkingDays{term}).due;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reckoning_properties_tests)

BOOST_AUTO_TEST_CASE(a_term_never_ends_on_a_free_day) {
  const bool holds = rc::check("never on a free day", [] {
    const Calendar calendar = some_calendar();
    RC_ASSERT(calendar.is_working_day(due(calendar, some_day(), some_term() + 1)));
  });
  BOOST_TEST(holds);
}

BOOST_AUTO_TEST_CASE(as_many_days_are_counted_as_the_term_has) {
  const bool holds = rc::check("counted days are the term", [] {
    const Calendar calendar = some_calendar();
    const Date start = some_day();
    const int term = some_term();
    const Reckoning reckoning = reckon(calendar, start, WorkingDays{term});
    int number = 0;
    sys_days expected{start};
    for (const ReckonedDay& day : reckoning.days) {
      expected += days{1};
      RC_ASSERT(sys_days{day.date} == expected);
      RC_ASSERT(day.counted() == calendar.is_working_day(day.date));
      if (day.counted()) RC_ASSERT(day.number == ++number);
    }
    RC_ASSERT(number == term);
    RC_ASSERT(working_days_between(calendar, start, reckoning.due).days == term);
  });
  BOOST_TEST(holds);
}

BOOST_AUTO_TEST_CASE(a_later_start_or_a_longer_term_never_ends_earlier) {
  const bool holds = rc::check("monotonic", [] {
    const Calendar calendar = some_calendar();
    const Date start = some_day();
    const Date later{sys_days{start} + days{*rc::gen::inRange(0, 30)}};
    const int term = some_term();
    const int longer = term + *rc::gen::inRange(1, 30);
    RC_ASSERT(due(calendar, start, term) <= due(calendar, later, term));
    RC_ASSERT(due(calendar, start, term) < due(calendar, start, longer));
  });
  BOOST_TEST(holds);
}

BOOST_AUTO_TEST_CASE(holidays_only_ever_move_the_day_later) {
  const bool holds = rc::check("never before the weekends-only day", [] {
    const Calendar calendar = some_calendar();
    const Date start = some_day();
    const int term = some_term();
    RC_ASSERT(due_day(start, WorkingDays{term}).earliest <= due(calendar, start, term));
    RC_ASSERT(due(Calendar(), start, term) == due_day(start, WorkingDays{term}).earliest);
  });
  BOOST_TEST(holds);
}

BOOST_AUTO_TEST_CASE(two_terms_one_after_the_other_are_the_sum_of_them) {
  const bool holds = rc::check("additive", [] {
    const Calendar calendar = some_calendar();
    const Date start = some_day();
    const int first = some_term();
    const int second = *rc::gen::inRange(0, 100);
    RC_ASSERT(due(calendar, due(calendar, start, first), second) ==
              due(calendar, start, first + second));
  });
  BOOST_TEST(holds);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
