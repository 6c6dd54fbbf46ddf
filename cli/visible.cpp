// Makes text from outside safe to print: control and bidi characters become visible.
#include "cli/visible.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ksdpl::cli {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t size>
bool contains(const std::array<Range, size>& ranges, char32_t code_point) {
  return std::any_of(ranges.begin(), ranges.end(), [code_point](const Range& range) {
    return range.first <= code_point && code_point <= range.last;
  });
}

constexpr std::array control_ranges{Range{0x00, 0x1F}, Range{0x7F, 0x9F}, Range{0x2028, 0x2029}};

// Soft hyphen, the Arabic letter mark, zero-width and bidi controls, the byte order mark,
// interlinear annotation and tag characters.
constexpr std::array hidden_ranges{
    Range{0xAD, 0xAD},     Range{0x61C, 0x61C},   Range{0x180E, 0x180E},
    Range{0x200B, 0x200F}, Range{0x2028, 0x202E}, Range{0x2060, 0x206F},
    Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE007F}};

constexpr std::array combining_ranges{
    Range{0x300, 0x36F},   Range{0x483, 0x489},   Range{0x591, 0x5BD},   Range{0x610, 0x61A},
    Range{0x64B, 0x65F},   Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF}, Range{0x20D0, 0x20FF},
    Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};

constexpr std::array wide_ranges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},  Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},  Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

/// Length and smallest value of a UTF-8 sequence by its first byte; length 0 for a stray byte.
struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t smallest;
};

Lead lead_of(unsigned byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

std::string written_out(char32_t code_point) {
  switch (code_point) {
    case U'\n': return "\\n";
    case U'\t': return "\\t";
    case U'\r': return "\\r";
    default: break;
  }
  const auto number = static_cast<std::uint32_t>(code_point);
  if (number < 0x100) return fmt::format("\\x{:02x}", number);
  if (number < 0x10000) return fmt::format("\\u{:04x}", number);
  return fmt::format("\\U{:08x}", number);
}

/// A JSON string knows only four-digit escapes; higher planes take a surrogate pair.
std::string json_escape(char32_t code_point) {
  const auto number = static_cast<std::uint32_t>(code_point);
  if (number < 0x10000) return fmt::format("\\u{:04x}", number);
  const std::uint32_t offset = number - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (offset >> 10U), 0xDC00 + (offset & 0x3FFU));
}

}  // namespace

CodePoint read_code_point(std::string_view text, std::size_t at) {
  const Lead lead = lead_of(byte_at(text, at));
  if (lead.length == 0 || at + lead.length > text.size()) return {};
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const unsigned byte = byte_at(text, at + i);
    if ((byte & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (byte & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.smallest || value > 0x10FFFF || surrogate) return {};
  return {value, lead.length, true};
}

bool is_control(char32_t code_point) {
  return contains(control_ranges, code_point);
}

bool is_hidden(char32_t code_point) {
  return is_control(code_point) || contains(hidden_ranges, code_point);
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = read_code_point(text, at);
    if (!point.valid) {
      result += fmt::format("\\x{:02x}", byte_at(text, at));
    } else if (is_hidden(point.value)) {
      result += written_out(point.value);
    } else {
      result += text.substr(at, point.length);
    }
    at += point.length;
  }
  return result;
}

std::string visible_json(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const CodePoint point = read_code_point(json, at);
    // The line breaks and blanks between values are the writer's own; inside a string JSON has
    // already escaped them.
    const bool safe = point.valid && (point.value == U'\n' || !is_hidden(point.value));
    result += safe ? std::string(json.substr(at, point.length)) : json_escape(point.value);
    at += point.length;
  }
  return result;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = read_code_point(text, at);
    if (!point.valid) return false;
    at += point.length;
  }
  return true;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = read_code_point(text, at);
    at += point.length;
    if (point.valid && contains(combining_ranges, point.value)) continue;
    width += point.valid && contains(wide_ranges, point.value) ? 2U : 1U;
  }
  return width;
}

}  // namespace ksdpl::cli
