// A small calendar of made-up years for tests, and days as they are written.
#pragma once

#include "ksdpl/calendar.hpp"

#include <string>
#include <string_view>

namespace ksdpl::test {

/// Reads a day; fails the test when it is none.
Date day(std::string_view text);

/// Returns a made-up calendar: 2020 and 2021 complete, 2022 with one day and not complete.
///
/// Free in 2020: 24 and 25 December (a Thursday, cuti bersama, and a Friday), 31 December (a
/// Thursday, cuti bersama). Free in 2021: 1 January (a Friday), 14 February (a Sunday).
Calendar made_up();

/// Returns when a term runs out by `calendar`.
std::string runs_out(const Calendar& calendar, std::string_view start, int term);

}  // namespace ksdpl::test
