// Text for people: aligned, wrapped, and incapable of passing a raw control character on.
#include "cli/text_writer.hpp"

#include "cli/visible.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

constexpr std::size_t label_width = 15;
constexpr std::size_t column_gap = 2;

std::string_view code_of(Tone tone) {
  switch (tone) {
    case Tone::plain: return "";
    case Tone::strong: return "\x1b[1m";
    case Tone::good: return "\x1b[32m";
    case Tone::bad: return "\x1b[31m";
    case Tone::warn: return "\x1b[33m";
    case Tone::dim: return "\x1b[2m";
  }
  return "";
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

}  // namespace

std::string TextWriter::painted(std::string_view text, Tone tone) const {
  if (!colour_ || tone == Tone::plain || text.empty()) return std::string(text);
  return std::string(code_of(tone)) + std::string(text) + "\x1b[0m";
}

void TextWriter::end_line() {
  while (text_.ends_with(' '))
    text_.pop_back();
  text_ += '\n';
}

void TextWriter::blank() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

void TextWriter::line(std::string_view text, Tone tone, std::size_t indent) {
  text_ += std::string(indent, ' ') + painted(visible(text), tone) + "\n";
}

void TextWriter::wrap(std::string_view safe, std::size_t column, std::size_t hang, Tone tone) {
  bool fresh = true;
  std::size_t at = column;
  for (const std::string_view word : words_of(safe)) {
    const std::size_t room = display_width(word);
    if (!fresh && at + 1 + room > width) {
      text_ += "\n" + std::string(hang, ' ');
      at = hang;
      fresh = true;
    }
    if (!fresh) text_ += ' ';
    text_ += painted(word, tone);
    at += room + (fresh ? 0 : 1);
    fresh = false;
  }
  end_line();
}

void TextWriter::paragraph(std::string_view text, std::size_t indent, std::size_t hang) {
  text_ += std::string(indent, ' ');
  wrap(visible(text), indent, std::max(hang, indent));
}

void TextWriter::field(std::string_view label, std::string_view value, std::size_t indent) {
  field(label, Cell{std::string(value), Tone::plain}, indent);
}

void TextWriter::field(std::string_view label, const Cell& value, std::size_t indent) {
  const std::size_t column = indent + label_width;
  text_ += std::string(indent, ' ') + painted(padded(visible(label), label_width), Tone::dim);
  wrap(visible(value.text), column, column, value.tone);
}

void TextWriter::copyable(std::string_view label, std::string_view value, std::size_t indent) {
  text_ += std::string(indent, ' ') + painted(padded(visible(label), label_width), Tone::dim) +
           painted(visible(value), Tone::strong) + "\n";
}

void TextWriter::item(const Cell& marker, std::string_view text, std::size_t indent) {
  const std::string mark = visible(marker.text);
  const std::size_t column = indent + display_width(mark) + 1;
  text_ += std::string(indent, ' ') + painted(mark, marker.tone) + " ";
  wrap(visible(text), column, column);
}

void TextWriter::table(const std::vector<std::vector<Cell>>& rows, std::size_t indent) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(visible(row[i].text)));
  }
  for (const auto& row : rows) {
    text_ += std::string(indent, ' ');
    std::size_t column = indent;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
      const std::string safe = visible(row[i].text);
      text_ += painted(safe, row[i].tone);
      text_ += std::string(widths[i] - display_width(safe) + column_gap, ' ');
      column += widths[i] + column_gap;
    }
    wrap(row.empty() ? std::string() : visible(row.back().text), column, column,
         row.empty() ? Tone::plain : row.back().tone);
  }
}

}  // namespace ksdpl::cli
