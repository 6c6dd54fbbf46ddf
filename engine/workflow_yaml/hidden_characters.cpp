// Reads UTF-8 strictly and knows the characters that hide or reorder what a person sees.
#include "workflow_yaml/hidden_characters.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ksdpl::yaml {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 13> hidden_ranges{{
    {0x00, 0x08},      // C0 controls before tab
    {0x0B, 0x1F},      // C0 controls after line feed
    {0x7F, 0x9F},      // delete and the C1 controls
    {0xAD, 0xAD},      // soft hyphen
    {0x061C, 0x061C},  // Arabic letter mark
    {0x180E, 0x180E},  // Mongolian vowel separator
    {0x200B, 0x200F},  // zero-width characters, direction marks
    {0x2028, 0x202E},  // line and paragraph separator, direction embeddings and overrides
    {0x2060, 0x206F},  // invisible operators, direction isolates
    {0xFEFF, 0xFEFF},  // byte order mark inside the text
    {0xFFF9, 0xFFFB},  // interlinear annotations
    {0xFFFE, 0xFFFF},  // noncharacters
    {0xE0000, 0xE007F},
}};

/// Returns how many bytes the character that starts with this byte takes; 0: none starts so.
std::size_t length_of(unsigned char first) {
  if (first < 0x80U) return 1;
  if (first >= 0xC2U && first <= 0xDFU) return 2;
  if (first >= 0xE0U && first <= 0xEFU) return 3;
  if (first >= 0xF0U && first <= 0xF4U) return 4;
  return 0;
}

bool is_whole(char32_t value, std::size_t length) {
  static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= least.at(length) && value <= 0x10FFFF && !surrogate;
}

}  // namespace

std::optional<CodePoint> read_code_point(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t length = length_of(first);
  if (length == 0 || at + length > text.size()) return std::nullopt;
  if (length == 1) return CodePoint{first, 1};
  char32_t value = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0U) != 0x80U) return std::nullopt;
    value = (value << 6U) | (next & 0x3FU);
  }
  if (!is_whole(value, length)) return std::nullopt;
  return CodePoint{value, length};
}

bool is_hidden(char32_t character) {
  return std::any_of(hidden_ranges.begin(), hidden_ranges.end(), [&](const Range& range) {
    return character >= range.first && character <= range.last;
  });
}

std::string name_of(char32_t character) {
  return fmt::format("U+{:04X}", static_cast<unsigned>(character));
}

std::optional<char32_t> first_hidden(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = read_code_point(text, at);
    if (!character) return U'\uFFFD';
    if (character->value == U'\t' || is_hidden(character->value)) return character->value;
    at += character->length;
  }
  return std::nullopt;
}

std::string without_hidden(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = read_code_point(text, at);
    const std::size_t length = character ? character->length : 1;
    if (!character || character->value == U'\t' || is_hidden(character->value)) {
      result.push_back('?');
    } else {
      result.append(text.substr(at, length));
    }
    at += length;
  }
  return result;
}

}  // namespace ksdpl::yaml
