// Answers counts of hari kerja over stdin and stdout, for a reckoning from outside to compare with.
//
//   libur 2021-01-01 2021-02-12 ...   the free days from here on; every year counts as complete
//   jatuh 2021-01-04 45               answered by the day the term runs out: 2021-03-10
//   hitung 2021-01-04 2021-03-10      answered by the hari kerja after the one up to the other: 45
//
// Anything else ends it with exit 2.
#include "ksdpl/calendar.hpp"

#include <iostream>
#include <map>
#include <sstream>
#include <string>

namespace {

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

/// Returns a calendar of these free days in which every year that a date can have is complete.
Calendar calendar_of(std::istringstream& words) {
  std::map<int, CalendarYear> years;
  for (int year = 1900; year <= 2200; ++year)
    years[year] = {year, true, {}, Confidence::verbatim, {}, {}};
  for (std::string word; words >> word;) {
    const Date day = parse_date(word).value();
    years.at(static_cast<int>(day.year()))
        .days.push_back({day, FreeDayKind::libur_nasional, {"libur", "free"}, {}});
  }
  std::vector<CalendarYear> lists;
  for (auto& [year, list] : years)
    lists.push_back(std::move(list));
  return {std::move(lists), "uji"};
}

Date read_day(std::istringstream& words) {
  std::string word;
  words >> word;
  return parse_date(word).value();
}

std::string answer(const Calendar& calendar, const std::string& verb, std::istringstream& words) {
  const Date from = read_day(words);
  if (verb == "jatuh") {
    int term = 0;
    words >> term;
    const Reckoning reckoning = reckon(calendar, from, WorkingDays{term});
    return reckoning.calendar_complete ? to_string(reckoning.due) : "belum lengkap";
  }
  return std::to_string(working_days_between(calendar, from, read_day(words)).days);
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Calendar calendar;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    if (verb == "libur") {
      calendar = calendar_of(words);
    } else if (verb == "jatuh" || verb == "hitung") {
      std::cout << answer(calendar, verb, words) << "\n";
    } else {
      std::cerr << "ksdpl_working_days: " << line << "\n";
      return 2;
    }
  }
  return 0;
}
