// Reads UTF-8 strictly and knows the characters that hide or reorder what a person sees.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl::yaml {

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;  ///< Bytes.
};

/// Reads the code point at `at`, which must lie inside the text; nothing when the bytes are not
/// UTF-8 (overlong forms and surrogates are not).
std::optional<CodePoint> read_code_point(std::string_view text, std::size_t at);

/// Says whether a character is a control character other than tab and line feed, or one that is
/// invisible or changes the direction of the text.
bool is_hidden(char32_t character);

/// Returns "U+202E".
std::string name_of(char32_t character);

/// Returns the first hidden character (or tab) of UTF-8 text, or nothing.
std::optional<char32_t> first_hidden(std::string_view text);

/// Returns the text with every hidden character replaced by a question mark.
std::string without_hidden(std::string_view text);

}  // namespace ksdpl::yaml
