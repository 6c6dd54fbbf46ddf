// Calendar entries as RFC 5545 text, for the calendar programs of other people.
#pragma once

#include "ksdpl/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// One whole-day entry. The same `uid` with a later `stamp` replaces the entry in the reader's
/// calendar.
struct IcsEntry {
  std::string uid;
  Timestamp stamp{};
  Date day;
  std::string summary;
  std::vector<std::string> description;  ///< Line by line.
};

/// Returns the entries as one VCALENDAR: CRLF, lines folded at 75 octets, text escaped. The days
/// are those of western Indonesia, whose VTIMEZONE is always there, so that a calendar without
/// entries is valid too.
std::string to_ics(const std::vector<IcsEntry>& entries);

/// Returns text as a value of type TEXT: backslash, comma, semicolon and line breaks escaped,
/// hidden characters made visible.
std::string ics_text(std::string_view text);
/// Returns a content line with its CRLF, folded so that no line is longer than 75 octets and no
/// UTF-8 character is split.
std::string ics_line(std::string_view line);

}  // namespace ksdpl::cli
