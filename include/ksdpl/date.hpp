// Dates of the law and of the record, and the one deadline the statute sets.
#pragma once

#include "ksdpl/language.hpp"
#include "ksdpl/law.hpp"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// A day of the Gregorian calendar, as papers are dated; no time zone.
using Date = std::chrono::year_month_day;

/// Reads "YYYY-MM-DD" of a real day from 1900 to 9999; anything else is nothing.
std::optional<Date> parse_date(std::string_view text);
std::string to_string(const Date& date);

/// The word that stands wherever a date is not known.
inline constexpr std::string_view unknown_date_id = "tidak_diketahui";

/// The date on which something took effect in law: a day, or openly unknown.
/// Unknown is a value: it is stored, shown, and makes what depends on it unknown too.
class EffectiveDate {
 public:
  /// The unknown date.
  EffectiveDate() = default;
  explicit EffectiveDate(Date day) : day_(day) {}

  [[nodiscard]] bool known() const { return day_.has_value(); }
  /// Returns the day; must be known.
  [[nodiscard]] const Date& day() const { return *day_; }
  bool operator==(const EffectiveDate&) const = default;

 private:
  std::optional<Date> day_;
};

/// Reads a date or "tidak_diketahui"; anything else is nothing.
std::optional<EffectiveDate> parse_effective_date(std::string_view text);
/// Returns the day or "tidak_diketahui".
std::string to_string(const EffectiveDate& date);

/// The moment an event was written, UTC, milliseconds.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Returns "2026-11-21T04:07:43.120Z".
std::string to_string(Timestamp moment);
std::optional<Timestamp> parse_timestamp(std::string_view text);
/// Reads a moment as a person types it: "2026-11-21" (the end of that day in western Indonesia), or
/// a day and a time with its zone: "2026-11-21T10:07+07:00", "2026-11-21T03:07:43.120Z",
/// "2026-11-21T10:07 WIB" (WITA, WIT). Seconds and milliseconds may be left out.
std::optional<Timestamp> parse_moment(std::string_view text);

/// Returns the calendar day it already is somewhere in Indonesia (WIT, UTC+9) at that moment:
/// the latest day on which something can have happened there.
Date latest_day_in_indonesia(Timestamp moment);
/// Returns the day in western Indonesia (WIB, UTC+7), where the ministries are.
Date day_in_jakarta(Timestamp moment);

/// A number of hari kerja.
struct WorkingDays {
  int count = 0;
  bool operator==(const WorkingDays&) const = default;
  auto operator<=>(const WorkingDays&) const = default;
};

/// The day a term of working days runs out, with what is not certain about it.
/// Counting convention: the day of receipt is day 0 (PP 28/2018 does not say).
struct DueDay {
  Date earliest;  ///< The day; with an incomplete calendar the earliest it can be.
  bool calendar_complete =
      false;  ///< False: public holidays were not counted, the true day may be later.
};

/// Returns when `term` counted from `start` runs out, skipping weekends only.
DueDay due_day(const Date& start, WorkingDays term);

/// Says whether the day is a Saturday or Sunday.
bool is_weekend(const Date& day);

}  // namespace ksdpl
