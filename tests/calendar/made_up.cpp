// A small calendar of made-up years for tests, and days as they are written.
#include "calendar/made_up.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

FreeDay free_day(std::string_view date, FreeDayKind kind, std::string title) {
  return {day(date), kind, {title, title}, {}};
}

}  // namespace

Date day(std::string_view text) {
  const auto date = parse_date(text);
  BOOST_REQUIRE_MESSAGE(date.has_value(), "unreadable: " << text);
  return *date;
}

Calendar made_up() {
  using Kind = FreeDayKind;
  const Decree first{"1/2019", {}, EffectiveDate{day("2019-09-01")}, "rekaan"};
  const Decree change{"2/2020", {}, EffectiveDate{day("2020-05-20")}, "rekaan"};
  CalendarYear y2020{2020, true, {first, change}, Confidence::secondary, {}, {}};
  // Not in the order of the dates: the calendar sorts them.
  y2020.days = {free_day("2020-12-31", Kind::cuti_bersama, "akhir tahun"),
                free_day("2020-12-24", Kind::cuti_bersama, "menjelang Natal"),
                free_day("2020-12-25", Kind::libur_nasional, "Natal")};
  CalendarYear y2021{2021, true, {{"3/2020", {}, {}, "rekaan"}}, Confidence::secondary, {}, {}};
  y2021.days = {free_day("2021-01-01", Kind::libur_nasional, "Tahun Baru"),
                free_day("2021-02-14", Kind::libur_nasional, "pada hari Minggu")};
  CalendarYear y2022{2022, false, {}, Confidence::not_found, {}, {}};
  y2022.days = {free_day("2022-01-03", Kind::libur_nasional, "belum tentu")};
  return {{y2022, y2020, y2021}, "uji-1"};
}

std::string runs_out(const Calendar& calendar, std::string_view start, int term) {
  return to_string(reckon(calendar, day(start), WorkingDays{term}).due);
}

}  // namespace ksdpl::test
