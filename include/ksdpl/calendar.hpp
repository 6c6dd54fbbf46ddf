// The days that are no hari kerja, year by year, and how a term of hari kerja is counted.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/law.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// Why a day is no hari kerja. Weekends are known by themselves; the other two come from the joint
/// decree of the year.
enum class FreeDayKind : std::uint8_t { akhir_pekan, libur_nasional, cuti_bersama };

/// Returns "akhir_pekan", "libur_nasional" or "cuti_bersama".
std::string_view id_of(FreeDayKind kind);
/// Returns the kind a calendar file may name: `libur_nasional` or `cuti_bersama`.
std::optional<FreeDayKind> listed_kind_from_id(std::string_view id);
/// Returns what a person reads: "akhir pekan", "libur nasional", "cuti bersama".
Phrase label_of(FreeDayKind kind);

/// The decree that sets the free days of a year, or one that changes it.
struct Decree {
  std::string number;  ///< As the source cites it: "642/2020, 4/2020, 4/2020".
  Text title;          ///< May be empty.
  EffectiveDate date;
  std::string source;  ///< Where it was read.
};

/// One day of a decree. It may fall on a weekend; then it is listed, and changes no count.
struct FreeDay {
  Date date;
  FreeDayKind kind = FreeDayKind::libur_nasional;
  Text title;
  Text note;  ///< May be empty.
};

/// The free days of one year, as far as they were found.
struct CalendarYear {
  int year = 0;
  bool complete = false;  ///< False: the list was not found or not read in full.
  std::vector<Decree> decrees;
  Confidence confidence = Confidence::not_found;
  Text note;                  ///< May be empty.
  std::vector<FreeDay> days;  ///< By date, each date once.
};

/// Every year there is a list for. Immutable; a year that is not in it is not complete.
class Calendar {
 public:
  /// Knows Saturdays and Sundays only; no year is complete.
  Calendar() = default;
  /// `version` names the state of the lists: the beginning of the hash of their texts.
  Calendar(std::vector<CalendarYear> years, std::string version);

  /// Returns the version; empty when there is no list at all.
  [[nodiscard]] const std::string& version() const { return version_; }
  /// Returns the years there is a list for, complete or not, in order.
  [[nodiscard]] const std::map<int, CalendarYear>& years() const { return years_; }
  /// Returns the list of a year, or nullptr.
  [[nodiscard]] const CalendarYear* year(int year) const;
  /// Says whether the list of the year is there and complete.
  [[nodiscard]] bool complete(int year) const;
  /// Returns the entry of that day, also on a weekend, or nullptr.
  [[nodiscard]] const FreeDay* listed(const Date& day) const;
  /// Says whether the day is neither a Saturday nor a Sunday nor listed.
  [[nodiscard]] bool is_working_day(const Date& day) const;

 private:
  std::map<int, CalendarYear> years_;
  std::string version_;
};

/// One day after the start of a term: counted, or left out and why.
struct ReckonedDay {
  Date date;
  int number = 0;  ///< The hari kerja it is, from 1; 0 when it is not counted.
  FreeDayKind reason = FreeDayKind::akhir_pekan;  ///< Of a day that is not counted.
  Text title;           ///< Of the day in the decree; also where it falls on a weekend.
  std::string decrees;  ///< What sets it: the numbers of the year's decrees; empty: a mere weekend.

  [[nodiscard]] bool counted() const { return number > 0; }
};

/// How a term of hari kerja runs out, day by day.
///
/// The day the term starts is day 0 and every hari kerja after it counts one. PP 28/2018 says
/// "sejak menerima" and neither whether that day counts nor what a hari kerja is: both are a
/// convention.
struct Reckoning {
  Date start;  ///< Day 0; may itself be a free day.
  WorkingDays term;
  /// The day the term runs out. With an incomplete calendar the earliest it can be: only Saturdays
  /// and Sundays are left out.
  Date due;
  bool calendar_complete = false;
  std::vector<ReckonedDay> days;      ///< Every day after the start up to `due`.
  std::vector<int> years;             ///< The years the count touches, in order.
  std::vector<int> incomplete_years;  ///< Those of them without a complete list.
  std::string calendar_version;
};

/// Counts a term of at least 0 hari kerja from its day 0.
Reckoning reckon(const Calendar& calendar, const Date& start, WorkingDays term);

/// A number of hari kerja between two days, and whether every year of them has a complete list.
struct WorkingDayCount {
  int days = 0;
  bool calendar_complete = true;
};

/// Counts the hari kerja after `from` up to and including `to`; negative when `to` comes first.
WorkingDayCount working_days_between(const Calendar& calendar, const Date& from, const Date& to);

}  // namespace ksdpl
