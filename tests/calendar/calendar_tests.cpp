// What the lists of free days say of a day and of a year.
#include "calendar/made_up.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::made_up;

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_tests)

BOOST_AUTO_TEST_CASE(without_a_list_only_weekends_are_free_and_no_year_is_complete) {
  const Calendar none;
  BOOST_TEST(none.is_working_day(day("2021-01-01")));
  BOOST_TEST(!none.is_working_day(day("2021-01-02")));
  BOOST_TEST(!none.complete(2021));
  BOOST_TEST(none.version().empty());
}

BOOST_AUTO_TEST_CASE(a_listed_day_is_no_working_day_and_its_neighbours_are) {
  BOOST_TEST(made_up().is_working_day(day("2020-12-23")));
  BOOST_TEST(!made_up().is_working_day(day("2020-12-24")));
  BOOST_TEST(!made_up().is_working_day(day("2020-12-25")));
  BOOST_TEST(made_up().is_working_day(day("2020-12-28")));
}

BOOST_AUTO_TEST_CASE(the_days_of_a_year_come_in_order_whatever_the_order_of_the_file) {
  const Calendar calendar = made_up();
  const CalendarYear* year = calendar.year(2020);
  BOOST_REQUIRE(year != nullptr);
  for (std::size_t i = 1; i < year->days.size(); ++i)
    BOOST_TEST((year->days[i - 1].date < year->days[i].date));
}

BOOST_AUTO_TEST_CASE(only_a_year_whose_list_says_so_is_complete) {
  BOOST_TEST(made_up().complete(2020));
  BOOST_TEST(made_up().complete(2021));
  BOOST_TEST(!made_up().complete(2022));
  BOOST_TEST(!made_up().complete(2019));
}

BOOST_AUTO_TEST_CASE(a_listed_day_on_a_weekend_stays_visible) {
  const Calendar calendar = made_up();
  const FreeDay* listed = calendar.listed(day("2021-02-14"));
  BOOST_REQUIRE(listed != nullptr);
  BOOST_TEST(listed->title.id == "pada hari Minggu");
  BOOST_TEST(calendar.listed(day("2021-02-13")) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_weekend_is_no_kind_a_list_may_name) {
  BOOST_TEST((listed_kind_from_id("libur_nasional") == FreeDayKind::libur_nasional));
  BOOST_TEST((listed_kind_from_id("cuti_bersama") == FreeDayKind::cuti_bersama));
  BOOST_TEST(!listed_kind_from_id("akhir_pekan").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
