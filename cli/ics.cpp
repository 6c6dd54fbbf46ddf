// Calendar entries as RFC 5545 text, for the calendar programs of other people.
#include "cli/ics.hpp"

#include "cli/visible.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ksdpl::cli {
namespace {

constexpr std::size_t most_octets = 75;

std::string compact(std::string text) {
  const auto is_separator = [](char c) { return c == '-' || c == ':'; };
  text.erase(std::remove_if(text.begin(), text.end(), is_separator), text.end());
  return text;
}

/// "20211224".
std::string day_text(const Date& day) {
  return compact(to_string(day));
}

/// "20211224T030405Z": whole seconds.
std::string stamp_text(Timestamp moment) {
  const std::string text = compact(to_string(moment));
  return text.substr(0, text.find('.')) + "Z";
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string entry_text(const IcsEntry& entry) {
  std::string description;
  for (const std::string& line : entry.description)
    description += (description.empty() ? "" : "\\n") + ics_text(line);
  const Date next{std::chrono::sys_days{entry.day} + std::chrono::days{1}};
  std::string text = ics_line("BEGIN:VEVENT");
  text += ics_line("UID:" + ics_text(entry.uid));
  text += ics_line("DTSTAMP:" + stamp_text(entry.stamp));
  text += ics_line("DTSTART;VALUE=DATE:" + day_text(entry.day));
  text += ics_line("DTEND;VALUE=DATE:" + day_text(next));
  text += ics_line("SUMMARY:" + ics_text(entry.summary));
  text += ics_line("DESCRIPTION:" + description);
  // A limit takes nobody's time.
  text += ics_line("TRANSP:TRANSPARENT");
  text += ics_line("END:VEVENT");
  return text;
}

}  // namespace

std::string ics_text(std::string_view text) {
  std::string escaped;
  for (const char c : visible(text)) {
    if (c == '\\' || c == ',' || c == ';') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string ics_line(std::string_view line) {
  std::string folded;
  std::size_t room = most_octets;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && continues_character(line[cut]))
      --cut;
    folded.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = most_octets - 1;  // The blank that marks the fold counts.
  }
  return folded.append(line).append("\r\n");
}

std::string to_ics(const std::vector<IcsEntry>& entries) {
  std::string text;
  for (const char* line :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ksdpl//due//ID", "CALSCALE:GREGORIAN",
        "BEGIN:VTIMEZONE", "TZID:Asia/Jakarta", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:WIB", "END:STANDARD", "END:VTIMEZONE"})
    text += ics_line(line);
  for (const IcsEntry& entry : entries)
    text += entry_text(entry);
  return text + ics_line("END:VCALENDAR");
}

}  // namespace ksdpl::cli
