// A count of hari kerja in words: what was skipped, day by day, and by which lists.
#include "cli/reckoning_text.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace ksdpl::cli {
namespace {

using Days = std::vector<ReckonedDay>;

constexpr std::array<Phrase, 7> weekdays{{{"Minggu", "Sunday"},
                                          {"Senin", "Monday"},
                                          {"Selasa", "Tuesday"},
                                          {"Rabu", "Wednesday"},
                                          {"Kamis", "Thursday"},
                                          {"Jumat", "Friday"},
                                          {"Sabtu", "Saturday"}}};

std::string years_text(const std::vector<int>& years) {
  std::vector<std::string> words;
  words.reserve(years.size());
  for (const int year : years)
    words.push_back(std::to_string(year));
  return joined(words);
}

/// "Sabtu 2021-12-25 (akhir pekan; Hari Raya Natal)".
std::string skipped_day(const ReckonedDay& day, Language language) {
  std::string why(label_of(day.reason).in(language));
  if (!day.title.empty()) {
    why += day.reason == FreeDayKind::akhir_pekan ? "; " : ": ";
    why += day.title.in(language);
  }
  return fmt::format("{} {} ({})", weekday_text(day.date, language), to_string(day.date), why);
}

/// "hari 1-4: 2021-12-20 s.d. 2021-12-23", "hari 5: 2021-12-24".
std::string counted_days(Days::const_iterator first, Days::const_iterator last, Language language) {
  const std::string from = to_string(first->date);
  if (first == last) return say(language, Say::reckoned_day, first->number, from);
  return say(language, Say::reckoned_days, first->number, last->number, from,
             to_string(last->date));
}

std::string skipped_days(Days::const_iterator first, Days::const_iterator end, Language language) {
  std::vector<std::string> words;
  for (; first != end; ++first)
    words.push_back(skipped_day(*first, language));
  return say(language, Say::reckoned_skipped, joined(words));
}

}  // namespace

std::string weekday_text(const Date& day, Language language) {
  const std::chrono::weekday weekday{std::chrono::sys_days{day}};
  return std::string(weekdays.at(weekday.c_encoding()).in(language));
}

std::string skipped_in_short(const Reckoning& reckoning, Language language) {
  if (!reckoning.calendar_complete) return say(language, Say::deadline_weekends);
  const auto count = [&](FreeDayKind kind) {
    return std::count_if(
        reckoning.days.begin(), reckoning.days.end(),
        [kind](const ReckonedDay& day) { return !day.counted() && day.reason == kind; });
  };
  return say(language, Say::deadline_skipped, count(FreeDayKind::akhir_pekan),
             count(FreeDayKind::libur_nasional), count(FreeDayKind::cuti_bersama));
}

std::vector<std::string> day_by_day(const Reckoning& reckoning, Language language) {
  std::vector<std::string> lines;
  const Days& days = reckoning.days;
  for (auto from = days.begin(); from != days.end();) {
    const bool counted = from->counted();
    const auto end = std::find_if(
        from, days.end(), [counted](const ReckonedDay& day) { return day.counted() != counted; });
    lines.push_back(counted ? counted_days(from, end - 1, language)
                            : skipped_days(from, end, language));
    from = end;
  }
  return lines;
}

std::vector<std::string> decree_lines(const Reckoning& reckoning, Language language) {
  std::map<int, std::string> decrees;
  for (const ReckonedDay& day : reckoning.days)
    if (!day.counted() && !day.decrees.empty())
      decrees.emplace(static_cast<int>(day.date.year()), day.decrees);
  std::vector<std::string> lines;
  lines.reserve(decrees.size());
  for (const auto& [year, numbers] : decrees)
    lines.push_back(say(language, Say::reckoned_decrees, year, numbers));
  return lines;
}

std::string calendar_line(const Reckoning& reckoning, Language language) {
  const std::string version = reckoning.calendar_version.empty() ? say(language, Say::calendar_none)
                                                                 : reckoning.calendar_version;
  if (reckoning.calendar_complete) return say(language, Say::calendar_version, version);
  return say(language, Say::calendar_incomplete, years_text(reckoning.incomplete_years), version);
}

}  // namespace ksdpl::cli
