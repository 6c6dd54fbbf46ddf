// The lines of a Markdown text: what each of them is, as far as headings and blocks of code go.
#include "report/document_lines.hpp"

#include "report/text.hpp"

#include <algorithm>
#include <cctype>

namespace ksdpl::report {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t most_indent = 3;  ///< More makes a line code.

/// Returns the line without its indent, or nothing when it is indented as code.
std::optional<std::string_view> unindented(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos) return std::string_view();
  if (first > most_indent || line[first] == '\t') return std::nullopt;
  return line.substr(first);
}

std::size_t run_of(char mark, std::string_view text) {
  return std::min(text.find_first_not_of(mark), text.size());
}

/// Returns the title without "#" at its end and without {#id}.
std::string_view plain_end(std::string_view title) {
  title = trimmed(title);
  if (title.ends_with('}')) {
    const std::size_t open = title.rfind('{');
    if (open != std::string_view::npos) title = trimmed(title.substr(0, open));
  }
  const std::size_t last = title.find_last_not_of('#');
  if (last == std::string_view::npos) return {};
  const bool closing =
      last + 1 < title.size() && blanks.find(title[last]) != std::string_view::npos;
  return closing ? trimmed(title.substr(0, last)) : title;
}

/// Says whether a word only counts: "1.", "2.3", "IV.", "b)".
bool counts(std::string_view word) {
  const bool ended = word.ends_with('.') || word.ends_with(')');
  const bool digits = !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
  if (digits) return word.find_first_not_of("0123456789.)") == std::string_view::npos;
  if (!ended) return false;
  const std::string_view letters = word.substr(0, word.size() - 1);
  if (letters.size() == 1) return std::isalpha(static_cast<unsigned char>(letters[0])) != 0;
  return !letters.empty() && letters.find_first_not_of("ivxlcIVXLC") == std::string_view::npos;
}

std::string_view without_number(std::string_view title) {
  const std::size_t end = title.find(' ');
  if (end == std::string_view::npos || !counts(title.substr(0, end))) return title;
  return trimmed(title.substr(end));
}

}  // namespace

std::vector<SourceLine> lines_of(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  std::vector<SourceLine> lines;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({++number, line});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<Diagnostic> unreadable(const std::string& file, std::string_view text) {
  if (text.starts_with("PK\x03\x04") || text.starts_with("%PDF"))
    return Diagnostic{{file, 1, 1},
                      "not-markdown",
                      {"ini berkas ODT, DOCX, atau PDF; yang dibaca adalah berkas Markdown asalnya",
                       "this is an ODT, DOCX or PDF file; what is read is the Markdown it was made "
                       "from"},
                      {}};
  Position at{file, 1, 1};
  while (!text.empty()) {
    const Character next = first_character(text);
    if (!next.valid)
      return Diagnostic{
          at, "not-utf8", {"berkas ini bukan teks UTF-8", "the file is no UTF-8 text"}, {}};
    if (next.code == 0)
      return Diagnostic{
          at, "nul-byte", {"ada byte NUL; ini bukan teks", "a NUL byte: this is no text"}, {}};
    at.column = next.code == '\n' ? 1 : at.column + static_cast<int>(next.bytes);
    at.line += next.code == '\n' ? 1 : 0;
    text.remove_prefix(next.bytes);
  }
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<Heading> atx_heading(std::string_view line) {
  constexpr std::size_t deepest = 6;
  const auto text = unindented(line);
  if (!text) return std::nullopt;
  const std::size_t level = run_of('#', *text);
  if (level == 0 || level > deepest) return std::nullopt;
  const std::string_view rest = text->substr(level);
  if (!rest.empty() && blanks.find(rest.front()) == std::string_view::npos) return std::nullopt;
  return Heading{static_cast<int>(level), std::string(plain_end(rest))};
}

int underline_level(std::string_view line) {
  const auto text = unindented(line);
  if (!text) return 0;
  const std::string_view marks = trimmed(*text);
  if (marks.empty()) return 0;
  if (run_of('=', marks) == marks.size()) return 1;
  return run_of('-', marks) == marks.size() ? 2 : 0;
}

bool is_paragraph(std::string_view line) {
  const auto text = unindented(line);
  if (!text || trimmed(*text).empty()) return false;
  const std::string_view first = text->substr(0, std::min(text->find(' '), text->size()));
  const bool item = first == "-" || first == "*" || first == "+" || counts(first);
  return !item && !text->starts_with('>') && text->find('|') == std::string_view::npos;
}

std::string fence_mark(std::string_view line) {
  constexpr std::size_t shortest = 3;
  const auto text = unindented(line);
  if (!text || text->empty() || (text->front() != '`' && text->front() != '~')) return {};
  const std::size_t length = run_of(text->front(), *text);
  if (length < shortest) return {};
  // What follows a fence of backticks may hold none, else it is a piece of code in a line.
  const bool inline_code =
      text->front() == '`' && text->substr(length).find('`') != std::string_view::npos;
  return inline_code ? std::string() : std::string(text->substr(0, length));
}

std::string comparable(std::string_view title) {
  std::string words;
  for (const char c : without_number(trimmed(title))) {
    if (std::string_view("\\*_`").find(c) != std::string_view::npos) continue;
    const bool blank = blanks.find(c) != std::string_view::npos;
    if (blank && (words.empty() || words.back() == ' ')) continue;
    words += blank ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  while (words.ends_with(' ') || words.ends_with(':'))
    words.pop_back();
  return words;
}

}  // namespace ksdpl::report
