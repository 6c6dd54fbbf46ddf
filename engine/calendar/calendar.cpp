// The lists of free days by year, and what they say of a day.
#include "ksdpl/calendar.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl {
namespace {

bool by_date(const FreeDay& a, const FreeDay& b) {
  return a.date < b.date;
}

}  // namespace

std::string_view id_of(FreeDayKind kind) {
  switch (kind) {
    case FreeDayKind::akhir_pekan: return "akhir_pekan";
    case FreeDayKind::libur_nasional: return "libur_nasional";
    case FreeDayKind::cuti_bersama: return "cuti_bersama";
  }
  return {};
}

std::optional<FreeDayKind> listed_kind_from_id(std::string_view id) {
  for (const FreeDayKind kind : {FreeDayKind::libur_nasional, FreeDayKind::cuti_bersama})
    if (id_of(kind) == id) return kind;
  return std::nullopt;
}

Phrase label_of(FreeDayKind kind) {
  switch (kind) {
    case FreeDayKind::akhir_pekan: return {"akhir pekan", "weekend"};
    case FreeDayKind::libur_nasional: return {"libur nasional", "public holiday"};
    case FreeDayKind::cuti_bersama: return {"cuti bersama", "collective leave"};
  }
  return {};
}

Calendar::Calendar(std::vector<CalendarYear> years, std::string version)
    : version_(std::move(version)) {
  for (CalendarYear& year : years) {
    std::sort(year.days.begin(), year.days.end(), by_date);
    years_.insert_or_assign(year.year, std::move(year));
  }
}

const CalendarYear* Calendar::year(int year) const {
  const auto found = years_.find(year);
  return found == years_.end() ? nullptr : &found->second;
}

bool Calendar::complete(int year) const {
  const CalendarYear* list = this->year(year);
  return list != nullptr && list->complete;
}

const FreeDay* Calendar::listed(const Date& day) const {
  const CalendarYear* list = year(static_cast<int>(day.year()));
  if (list == nullptr) return nullptr;
  const auto found =
      std::lower_bound(list->days.begin(), list->days.end(), FreeDay{day, {}, {}, {}}, by_date);
  return found != list->days.end() && found->date == day ? &*found : nullptr;
}

bool Calendar::is_working_day(const Date& day) const {
  return !is_weekend(day) && listed(day) == nullptr;
}

}  // namespace ksdpl
