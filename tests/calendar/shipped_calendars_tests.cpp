// The calendars that come with the program: sound, sourced, and consistent with each other.
#include "ksdpl/calendar_loader.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

LoadedCalendar shipped() {
  return load_calendar(std::get<CalendarFiles>(find_calendars({})), "uji");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_calendars_tests)

BOOST_AUTO_TEST_CASE(every_shipped_calendar_loads_without_an_error) {
  for (const Diagnostic& error : shipped().errors)
    BOOST_ERROR(render(error, Language::english));
}

BOOST_AUTO_TEST_CASE(a_complete_year_names_its_decree_and_was_read_somewhere) {
  const Calendar calendar = shipped().calendar;
  for (const auto& [number, year] : calendar.years()) {
    if (!year.complete) continue;
    BOOST_TEST(!year.decrees.empty(), number);
    BOOST_TEST((year.confidence != Confidence::not_found), number);
  }
}

BOOST_AUTO_TEST_CASE(days_that_are_fixed_by_their_date_are_in_every_complete_year) {
  // New Year, Labour Day, Pancasila, Independence Day, Christmas: presidential decrees of their
  // own.
  using namespace std::chrono;  // NOLINT(google-build-using-namespace)
  const Calendar calendar = shipped().calendar;
  for (const auto& [number, list] : calendar.years()) {
    if (!list.complete) continue;
    for (const month_day fixed : {January / 1, May / 1, June / 1, August / 17, December / 25}) {
      const Date date{year{number} / fixed};
      const FreeDay* listed = calendar.listed(date);
      BOOST_TEST((listed != nullptr && listed->kind == FreeDayKind::libur_nasional),
                 to_string(date));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
