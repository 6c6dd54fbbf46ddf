// A made-up calendar for cases in tests: 2020 and 2021 complete, three free weekdays in October
// 2020.
#pragma once

#include "ksdpl/calendar.hpp"

namespace ksdpl::test {

inline Calendar full_2020_and_2021() {
  const Decree decree{"uji", {}, {}, "rekaan"};
  CalendarYear y2020{2020, true, {decree}, Confidence::secondary, {}, {}};
  for (const char* day : {"2020-10-28", "2020-10-29", "2020-10-30"})
    y2020.days.push_back({*parse_date(day), FreeDayKind::cuti_bersama, {"uji", "test"}, {}});
  CalendarYear y2021{2021, true, {decree}, Confidence::secondary, {}, {}};
  y2021.days.push_back(
      {*parse_date("2021-01-01"), FreeDayKind::libur_nasional, {"uji", "test"}, {}});
  return {{y2020, y2021}, "uji"};
}

}  // namespace ksdpl::test
