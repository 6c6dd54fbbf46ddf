// The lines of a Markdown text: what each of them is, as far as headings and blocks of code go.
#pragma once

#include "ksdpl/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::report {

struct SourceLine {
  int number = 0;
  std::string_view text;  ///< Without its end, LF or CRLF.
};

/// Returns the lines of a text; they borrow it. A byte order mark is left out.
std::vector<SourceLine> lines_of(std::string_view text);

/// Returns why the bytes are no text at all: not UTF-8, NUL, or a packed office file.
std::optional<Diagnostic> unreadable(const std::string& file, std::string_view text);

std::string_view trimmed(std::string_view text);

struct Heading {
  int level = 0;
  std::string title;
};
/// Reads "## Title ##".
std::optional<Heading> atx_heading(std::string_view line);
/// Returns 1 for a line of "=", 2 for one of "-", else 0: it makes the line before a heading.
int underline_level(std::string_view line);
/// Says whether the line can be such a heading: text, no item, quote or row of a table.
bool is_paragraph(std::string_view line);
/// Returns the mark that opens or closes a block of code, or nothing.
std::string fence_mark(std::string_view line);

/// Returns a title as it is compared: lower case, one blank between words, without markup and
/// without a number in front.
std::string comparable(std::string_view title);

}  // namespace ksdpl::report
