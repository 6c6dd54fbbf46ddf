// Text made safe for each format it is put into, and how wide it will be.
#include "report/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace ksdpl::report {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t code = replacement;
  std::size_t bytes = 1;
};

/// Returns how many bytes a sequence with this first byte has; 0 when none begins so.
std::size_t sequence_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

/// Says whether the code point may be written with that many bytes (no overlong forms, no
/// surrogates, nothing beyond Unicode).
bool well_encoded(char32_t code, std::size_t bytes) {
  if (code >= 0xD800 && code <= 0xDFFF) return false;
  if (bytes == 3) return code >= 0x800;
  if (bytes == 4) return code >= 0x10000 && code <= 0x10FFFF;
  return true;
}

Decoded decode(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = sequence_length(first);
  if (length == 0 || length > text.size()) return {};
  if (length == 1) return {first, 1};
  char32_t code = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0U) != 0x80U) return {};
    code = (code << 6U) | (next & 0x3FU);
  }
  return well_encoded(code, length) ? Decoded{code, length} : Decoded{};
}

/// Says whether the character would act instead of being seen.
bool acts_unseen(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool bidirectional = code == 0x061C || code == 0x200E || code == 0x200F ||
                             (code >= 0x202A && code <= 0x202E) ||
                             (code >= 0x2066 && code <= 0x2069);
  const bool separator = code == 0x2028 || code == 0x2029 || code == 0xFEFF;
  const bool not_a_character = code == 0xFFFE || code == 0xFFFF;
  return control || bidirectional || separator || not_a_character;
}

bool is_blank(char32_t code) {
  return code == '\n' || code == '\r' || code == '\t' || code == ' ';
}

template <class Escape>
std::string escaped(std::string_view text, const Escape& escape) {
  std::string out;
  for (const char c : printable(text)) {
    const std::string_view replaced = escape(c);
    if (replaced.empty()) {
      out += c;
    } else {
      out += replaced;
    }
  }
  return out;
}

struct Widths {
  std::string_view characters;
  double share;
};

/// The width of one character as a share of the type size: a little wider than Arial and its twins,
/// so that a wider face still fits.
double share_of(char32_t code) {
  constexpr std::array narrower{Widths{"ijl'|", 0.25},    Widths{" .,:;!tfI[]/", 0.30},
                                Widths{"()r-`*\"", 0.36}, Widths{"cksvxyzJ", 0.53},
                                Widths{"mM", 0.88},       Widths{"wWOQG@%", 0.80}};
  if (code == 0xA0 || code == 0xB7) return 0.30;  // the blank that does not break; the middle dot
  if (code >= 0x80) return code >= 0x2E80 ? 1.05 : 0.75;
  const char character = static_cast<char>(code);
  for (const Widths& widths : narrower) {
    if (widths.characters.find(character) != std::string_view::npos) return widths.share;
  }
  return code >= 'A' && code <= 'Z' ? 0.72 : 0.60;
}

/// Appends a word that is wider than a whole line in pieces.
void append_cut(std::vector<std::string>& lines, std::string_view word, double width, Font font) {
  while (!word.empty()) {
    const std::size_t bytes = decode(word).bytes;
    const std::string_view letter = word.substr(0, bytes);
    if (!lines.back().empty() && text_width(lines.back() + std::string(letter), font) > width) {
      lines.emplace_back();
    }
    lines.back() += letter;
    word.remove_prefix(bytes);
  }
}

void append_word(std::vector<std::string>& lines, std::string_view word, double width, Font font) {
  std::string& line = lines.back();
  const std::string longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
  if (text_width(longer, font) <= width) {
    line = longer;
    return;
  }
  if (!line.empty()) lines.emplace_back();
  append_cut(lines, word, width, font);
}

}  // namespace

Character first_character(std::string_view text) {
  const Decoded decoded = decode(text);
  // A replacement character may well stand in the text itself; that one has three bytes.
  return {decoded.code, decoded.bytes, decoded.code != replacement || decoded.bytes == 3};
}

std::string printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (is_blank(next.code)) {
      out += ' ';
    } else if (next.code == replacement || acts_unseen(next.code)) {
      out += "\xEF\xBF\xBD";
    } else {
      out += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  return out;
}

std::string xml_escaped(std::string_view text) {
  return escaped(text, [](char c) -> std::string_view {
    switch (c) {
      case '&': return "&amp;";
      case '<': return "&lt;";
      case '>': return "&gt;";
      case '"': return "&quot;";
      case '\'': return "&#39;";
      default: return {};
    }
  });
}

std::string dot_escaped(std::string_view text) {
  return escaped(text, [](char c) -> std::string_view {
    switch (c) {
      case '"': return "\\\"";
      case '\\': return "\\\\";
      default: return {};
    }
  });
}

// Mermaid reads `#NN;` as a character. Whatever its grammar or the HTML it draws with could take
// for its own is written that way.
std::string mermaid_escaped(std::string_view text) {
  return escaped(text, [](char c) -> std::string_view {
    switch (c) {
      case '"': return "#34;";
      case '#': return "#35;";
      case '%': return "#37;";
      case '&': return "#38;";
      case '*': return "#42;";
      case ':': return "#58;";
      case ';': return "#59;";
      case '<': return "#60;";
      case '>': return "#62;";
      case '[': return "#91;";
      case '\\': return "#92;";
      case ']': return "#93;";
      case '`': return "#96;";
      case '{': return "#123;";
      case '}': return "#125;";
      default: return {};
    }
  });
}

std::string markdown_escaped(std::string_view text) {
  return escaped(text, [](char c) -> std::string_view {
    switch (c) {
      case '|': return "\\|";
      case '\\': return "\\\\";
      case '`': return "\\`";
      case '*': return "\\*";
      case '[': return "\\[";
      case ']': return "\\]";
      case '&': return "&amp;";
      case '<': return "&lt;";
      case '>': return "&gt;";
      default: return {};
    }
  });
}

double text_width(std::string_view text, Font font) {
  double shares = 0.0;
  while (!text.empty()) {
    const Decoded next = decode(text);
    shares += share_of(next.code);
    text.remove_prefix(next.bytes);
  }
  return shares * font.size * (font.bold ? 1.15 : 1.0);
}

std::vector<std::string> wrapped(std::string_view text, double width, Font font) {
  std::vector<std::string> lines(1);
  const std::string clean = printable(text);
  std::string_view rest = clean;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end > 0) append_word(lines, rest.substr(0, end), width, font);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

}  // namespace ksdpl::report
