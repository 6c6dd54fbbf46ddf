// Words findings are made of: two languages at once, quoted data, "did you mean".
#include "workflow/wording.hpp"

#include "ksdpl/workflow.hpp"

#include <fmt/ranges.h>

namespace ksdpl::wording {
namespace {

constexpr std::size_t longest_shown = 80;
constexpr std::size_t few_words = 12;

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Returns the beginning of the text, never ending inside a UTF-8 character.
std::string_view beginning(std::string_view text) {
  std::size_t end = longest_shown;
  while (end > 0 && continues_character(text[end]))
    --end;
  return text.substr(0, end);
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20U || c == '\x7f';
}

}  // namespace

std::string shown(std::string_view data) {
  const bool shortened = data.size() > longest_shown;
  std::string result = "'";
  for (const char c : shortened ? beginning(data) : data) {
    if (is_control(c)) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      result.push_back(c);
    }
  }
  return result + (shortened ? "…'" : "'");
}

Text with_suggestion(Text sentence, std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  if (!near.empty()) {
    sentence.id += fmt::format("; maksud Anda '{}'?", near);
    sentence.en += fmt::format("; did you mean '{}'?", near);
  } else if (!known.empty() && known.size() <= few_words) {
    sentence.id += fmt::format("; yang dikenal: {}", fmt::join(known, ", "));
    sentence.en += fmt::format("; known are: {}", fmt::join(known, ", "));
  }
  return sentence;
}

}  // namespace ksdpl::wording
