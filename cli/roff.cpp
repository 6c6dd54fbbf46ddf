// Writes a page for man(7): macros, and text in which nothing is taken for one.
#include "cli/roff.hpp"

#include "cli/visible.hpp"

#include <fmt/format.h>

namespace ksdpl::cli {
namespace {

/// Returns how roff writes a character that means something to it.
std::string_view written(char c) {
  switch (c) {
    case '\\': return "\\e";
    case '-': return "\\-";
    case '\'': return "\\(aq";
    case '"': return "\\(dq";
    case '`': return "\\(ga";
    case '^': return "\\(ha";
    case '~': return "\\(ti";
    default: return {};
  }
}

std::string on_one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (c == '\n' || c == '\t') c = ' ';
  return visible(line);
}

}  // namespace

std::string RoffWriter::escaped(std::string_view text) {
  const std::string line = on_one_line(text);
  std::string safe;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = read_code_point(line, at);
    const std::string_view known = point.length == 1 ? written(line[at]) : std::string_view();
    if (point.length > 1) {
      safe += fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(point.value));
    } else if (!known.empty()) {
      safe += known;
    } else {
      safe += line[at];
    }
    at += point.length;
  }
  return safe.starts_with('.') ? "\\&" + safe : safe;
}

void RoffWriter::line(std::string_view text) {
  text_ += text;
  text_ += "\n";
  after_heading_ = text.starts_with(".SH") || text.starts_with(".SS");
}

void RoffWriter::macro(std::string_view name, std::string_view argument) {
  line(fmt::format(".{} \"{}\"", name, escaped(argument)));
}

void RoffWriter::comment(std::string_view text) {
  line(fmt::format(R"(.\" {})", on_one_line(text)));
}

void RoffWriter::title(std::string_view date, std::string_view program, std::string_view about) {
  line(fmt::format(R"(.TH KSDPL 1 "{}" "{}" "{}")", date, escaped(program), escaped(about)));
}

void RoffWriter::section(std::string_view heading) {
  macro("SH", heading);
}

void RoffWriter::subsection(std::string_view heading) {
  macro("SS", heading);
}

void RoffWriter::paragraph(std::string_view text) {
  // A heading begins a paragraph of its own.
  if (!after_heading_) line(".PP");
  line(escaped(text));
}

void RoffWriter::item(std::string_view name, std::string_view value, std::string_view text) {
  line(".TP");
  std::string head = fmt::format("\\fB{}\\fR", escaped(name));
  if (!value.empty()) head += fmt::format(" \\fI{}\\fR", escaped(value));
  line(head);
  line(escaped(text));
}

void RoffWriter::example(std::string_view text) {
  line(".PP");
  line(".RS 4");
  line(".nf");
  line(escaped(text));
  line(".fi");
  line(".RE");
}

void RoffWriter::synopsis(std::string_view command, std::string_view rest) {
  line(fmt::format("\\fB{}\\fR {}", escaped(command), escaped(rest)));
}

void RoffWriter::name_line(std::string_view name, std::string_view about) {
  line(fmt::format("{} \\- {}", escaped(name), escaped(about)));
}

}  // namespace ksdpl::cli
