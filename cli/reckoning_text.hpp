// A count of hari kerja in words: what was skipped, day by day, and by which lists.
#pragma once

#include "ksdpl/calendar.hpp"

#include <string>
#include <vector>

namespace ksdpl::cli {

/// Returns how many days of each kind were skipped, or why only weekends were.
std::string skipped_in_short(const Reckoning& reckoning, Language language);
/// Returns every day: runs of counted days, and the skipped days between them, each by name.
std::vector<std::string> day_by_day(const Reckoning& reckoning, Language language);
/// Returns which decrees set the skipped days, one line a year.
std::vector<std::string> decree_lines(const Reckoning& reckoning, Language language);
/// Returns the version of the calendar and, where it is not complete, which years are missing.
std::string calendar_line(const Reckoning& reckoning, Language language);

/// Returns "Sabtu", "Saturday".
std::string weekday_text(const Date& day, Language language);

}  // namespace ksdpl::cli
