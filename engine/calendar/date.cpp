// Reads and writes days and moments; knows nothing of holidays.
#include "ksdpl/date.hpp"

namespace ksdpl {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::month;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

constexpr hours wib{7};
constexpr hours wita{8};
constexpr hours wit{9};

/// Reads exactly `text.size()` digits.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string padded(long long value, std::size_t width) {
  std::string text = std::to_string(value);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

/// Reads "10:07", "10:07:43" or "10:07:43.120" from the start of `text`, which it shortens.
std::optional<milliseconds> take_time(std::string_view& text) {
  const auto part = [&](char before, std::size_t width, int limit) -> std::optional<int> {
    const std::size_t lead = before == '\0' ? 0 : 1;
    if (text.size() < lead + width || (lead == 1 && text.front() != before)) return std::nullopt;
    const auto value = digits(text.substr(lead, width));
    if (!value || *value >= limit) return std::nullopt;
    text.remove_prefix(lead + width);
    return value;
  };
  const auto h = part('\0', 2, 24);
  const auto m = h ? part(':', 2, 60) : std::nullopt;
  if (!m) return std::nullopt;
  milliseconds time = hours{*h} + minutes{*m};
  if (const auto s = part(':', 2, 60)) {
    time += seconds{*s};
    if (const auto ms = part('.', 3, 1000)) time += milliseconds{*ms};
  }
  return time;
}

/// Reads a zone: "Z", "+07:00", "WIB", "WITA" or "WIT".
std::optional<minutes> zone_offset(std::string_view text) {
  if (text == "Z") return minutes{0};
  if (text == "WIB") return wib;
  if (text == "WITA") return wita;
  if (text == "WIT") return wit;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const auto h = digits(text.substr(1, 2));
  const auto m = digits(text.substr(4, 2));
  if (!h || !m || *h > 14 || *m > 59) return std::nullopt;
  const minutes offset = hours{*h} + minutes{*m};
  return text[0] == '-' ? -offset : offset;
}

Date day_at_offset(Timestamp moment, hours offset) {
  return Date{floor<days>(moment + offset)};
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text.substr(0, 4));
  const auto m = digits(text.substr(5, 2));
  const auto d = digits(text.substr(8, 2));
  if (!y || !m || !d || *y < 1900) return std::nullopt;
  const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string to_string(const Date& date) {
  return padded(static_cast<int>(date.year()), 4) + "-" +
         padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<EffectiveDate> parse_effective_date(std::string_view text) {
  if (text == unknown_date_id) return EffectiveDate{};
  const auto date = parse_date(text);
  return date ? std::optional(EffectiveDate{*date}) : std::nullopt;
}

std::string to_string(const EffectiveDate& date) {
  return date.known() ? to_string(date.day()) : std::string(unknown_date_id);
}

std::string to_string(Timestamp moment) {
  const auto midnight = floor<days>(moment);
  const std::chrono::hh_mm_ss<milliseconds> time{moment - midnight};
  return to_string(Date{midnight}) + "T" + padded(time.hours().count(), 2) + ":" +
         padded(time.minutes().count(), 2) + ":" + padded(time.seconds().count(), 2) + "." +
         padded(time.subseconds().count(), 3) + "Z";
}

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
      text[19] != '.' || text[23] != 'Z') {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, 10));
  const auto h = digits(text.substr(11, 2));
  const auto m = digits(text.substr(14, 2));
  const auto s = digits(text.substr(17, 2));
  const auto ms = digits(text.substr(20, 3));
  if (!date || !h || !m || !s || !ms || *h > 23 || *m > 59 || *s > 59) return std::nullopt;
  return Timestamp{sys_days{*date}} + hours{*h} + minutes{*m} + seconds{*s} + milliseconds{*ms};
}

std::optional<Timestamp> parse_moment(std::string_view text) {
  const auto date = parse_date(text.substr(0, 10));
  if (!date) return std::nullopt;
  text.remove_prefix(10);
  if (text.empty()) return Timestamp{sys_days{*date}} + days{1} - milliseconds{1} - wib;
  if (text.front() != 'T' && text.front() != ' ') return std::nullopt;
  text.remove_prefix(1);
  const auto time = take_time(text);
  if (!time) return std::nullopt;
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto offset = zone_offset(text);
  if (!offset) return std::nullopt;
  return Timestamp{sys_days{*date}} + *time - *offset;
}

Date latest_day_in_indonesia(Timestamp moment) {
  return day_at_offset(moment, wit);
}

Date day_in_jakarta(Timestamp moment) {
  return day_at_offset(moment, wib);
}

}  // namespace ksdpl
