// Counts terms of hari kerja against the lists of free days, and shows each day of the count.
#include "ksdpl/calendar.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

int year_of(const Date& day) {
  return static_cast<int>(day.year());
}

std::string numbers(const std::vector<Decree>& decrees) {
  std::string joined;
  for (const Decree& decree : decrees)
    joined += (joined.empty() ? "" : "; ") + decree.number;
  return joined;
}

/// Says what a day is; `counted` is the number it gets when it is a hari kerja.
ReckonedDay reckoned(const Calendar& calendar, const Date& day, int counted) {
  ReckonedDay result;
  result.date = day;
  const FreeDay* listed = calendar.listed(day);
  if (listed != nullptr) {
    result.reason = listed->kind;
    result.title = listed->title;
    result.decrees = numbers(calendar.year(year_of(day))->decrees);
  }
  if (is_weekend(day)) {
    result.reason = FreeDayKind::akhir_pekan;
  } else if (listed == nullptr) {
    result.number = counted;
  }
  return result;
}

/// Counts without asking whether the lists are complete.
Reckoning counted(const Calendar& calendar, const Date& start, WorkingDays term) {
  Reckoning result;
  result.start = start;
  result.term = term;
  sys_days day{start};
  for (int number = 0; number < term.count;) {
    day += days{1};
    result.days.push_back(reckoned(calendar, Date{day}, number + 1));
    if (result.days.back().counted()) ++number;
    const int year = year_of(result.days.back().date);
    if (result.years.empty() || result.years.back() != year) result.years.push_back(year);
  }
  result.due = Date{day};
  return result;
}

}  // namespace

Reckoning reckon(const Calendar& calendar, const Date& start, WorkingDays term) {
  Reckoning result = counted(calendar, start, term);
  std::vector<int> years = std::move(result.years);
  std::vector<int> incomplete;
  std::copy_if(years.begin(), years.end(), std::back_inserter(incomplete),
               [&](int year) { return !calendar.complete(year); });
  // Part of a list is no list: what it does not name may be free too, what it names may have been
  // moved. Only weekends are certain.
  if (!incomplete.empty()) result = counted(Calendar(), start, term);
  result.years = std::move(years);
  result.calendar_complete = incomplete.empty();
  result.incomplete_years = std::move(incomplete);
  result.calendar_version = calendar.version();
  return result;
}

WorkingDayCount working_days_between(const Calendar& calendar, const Date& from, const Date& to) {
  if (to < from) {
    WorkingDayCount count = working_days_between(calendar, to, from);
    count.days = -count.days;
    return count;
  }
  WorkingDayCount count;
  for (sys_days day = sys_days{from} + days{1}; day <= sys_days{to}; day += days{1}) {
    const Date date{day};
    if (calendar.is_working_day(date)) ++count.days;
    count.calendar_complete = count.calendar_complete && calendar.complete(year_of(date));
  }
  return count;
}

}  // namespace ksdpl
