// Calendar entries as RFC 5545 asks for them.
#include "cli/ics.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

namespace utf = boost::unit_test;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", from)) {
    lines.push_back(text.substr(from, at - from));
    from = at + 2;
  }
  BOOST_TEST(from == text.size(), "the text does not end with CRLF");
  return lines;
}

/// Undoes the folding, as a reader does (RFC 5545 3.1).
std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
    text.erase(at, 3);
  return text;
}

IcsEntry entry() {
  return {"A-keputusan_dprd-24@contoh.go.id/ksdpl",
          parse_timestamp("2026-03-02T03:04:05.678Z").value(),
          parse_date("2026-12-31").value(),
          "Batas; dengan, tanda",
          {"baris satu", "baris \\ dua"}};
}

bool has_line(const std::string& ics, const std::string& wanted) {
  for (const std::string& line : lines_of(unfolded(ics)))
    if (line == wanted) return true;
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ics_tests)

BOOST_AUTO_TEST_CASE(no_line_is_longer_than_75_octets, *utf::description("RFC 5545 3.1")) {
  for (std::size_t length : {1U, 74U, 75U, 76U, 149U, 150U, 500U}) {
    const std::string line(length, 'x');
    const std::string folded = ics_line(line);
    for (const std::string& part : lines_of(folded))
      BOOST_TEST(part.size() <= 75U, length);
    BOOST_TEST(unfolded(folded) == line + "\r\n");
  }
  BOOST_TEST(lines_of(ics_line(std::string(75, 'x'))).size() == 1U);
  BOOST_TEST(lines_of(ics_line(std::string(76, 'x'))).size() == 2U);
}

BOOST_AUTO_TEST_CASE(no_character_is_split_by_a_fold) {
  // Two, three and four bytes, at every place the fold can fall.
  for (const char* character : {"é", "–", "🏛"}) {
    for (std::size_t before = 0; before < 80; ++before) {
      std::string line(before, 'x');
      for (int i = 0; i < 60; ++i)
        line += character;
      for (const std::string& part : lines_of(ics_line(line))) {
        BOOST_TEST(part.size() <= 75U);
        const std::size_t first = part.starts_with(' ') ? 1 : 0;
        const auto lead = static_cast<unsigned char>(part[first]);
        BOOST_TEST((lead & 0xC0U) != 0x80U, "a fold splits " << character << " at " << before);
      }
      BOOST_TEST(unfolded(ics_line(line)) == line + "\r\n");
    }
  }
}

BOOST_AUTO_TEST_CASE(text_is_escaped, *utf::description("RFC 5545 3.3.11")) {
  BOOST_TEST(ics_text("a,b;c\\d") == "a\\,b\\;c\\\\d");
  BOOST_TEST(ics_text("a:b\"c") == "a:b\"c");
  // What hides in data becomes visible, and can't begin a line of its own.
  BOOST_TEST(ics_text("a\r\nEND:VEVENT") == "a\\\\r\\\\nEND:VEVENT");
  BOOST_TEST(ics_text("a\u202e") == "a\\\\u202e");
}

BOOST_AUTO_TEST_CASE(an_entry_has_what_a_reader_needs, *utf::description("RFC 5545 3.6.1")) {
  const std::string ics = to_ics({entry()});
  for (const char* line :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ksdpl//due//ID", "BEGIN:VEVENT",
        "UID:A-keputusan_dprd-24@contoh.go.id/ksdpl", "DTSTAMP:20260302T030405Z",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
        R"(SUMMARY:Batas\; dengan\, tanda)", R"(DESCRIPTION:baris satu\nbaris \\ dua)",
        "END:VEVENT", "END:VCALENDAR"})
    BOOST_TEST(has_line(ics, line), line);
}

BOOST_AUTO_TEST_CASE(a_calendar_without_entries_has_a_component_all_the_same,
                     *utf::description("RFC 5545 3.6: one component at least")) {
  const std::string ics = to_ics({});
  BOOST_TEST(has_line(ics, "BEGIN:VTIMEZONE"));
  BOOST_TEST(has_line(ics, "TZOFFSETTO:+0700"));
  BOOST_TEST(!has_line(ics, "BEGIN:VEVENT"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
