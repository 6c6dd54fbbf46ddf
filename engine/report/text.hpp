// Text made safe for each format it is put into, and how wide it will be.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::report {

/// One character at the beginning of a text. Bytes that are not UTF-8 read as U+FFFD, one by one.
struct Character {
  char32_t code = 0xFFFD;
  std::size_t bytes = 1;
  bool valid = false;
};
/// Reads the first character; the text may not be empty.
Character first_character(std::string_view text);

/// Returns the text as one line of valid UTF-8: line breaks and tabs become blanks; control and
/// bidirectional characters and broken bytes become the visible U+FFFD.
std::string printable(std::string_view text);

/// Returns printable text safe between XML tags and inside a double-quoted attribute.
std::string xml_escaped(std::string_view text);
/// Returns printable text safe inside a double-quoted Graphviz string.
std::string dot_escaped(std::string_view text);
/// Returns printable text safe in a label or a quoted title of a Mermaid state diagram.
std::string mermaid_escaped(std::string_view text);
/// Returns printable text safe in a cell of a Markdown table.
std::string markdown_escaped(std::string_view text);

struct Font {
  double size = 0.0;
  bool bold = false;
};

/// Returns about how wide the line will be drawn in a common sans-serif face, in units of the size;
/// errs on the wide side.
double text_width(std::string_view text, Font font);
/// Breaks the text at blanks into lines no wider than `width`; a longer word is cut. At least one
/// line.
std::vector<std::string> wrapped(std::string_view text, double width, Font font);

}  // namespace ksdpl::report
