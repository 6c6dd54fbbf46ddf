// Makes text from outside safe to print: control and bidi characters become visible.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// One code point read from UTF-8. A byte that is not UTF-8 reads as `valid == false`, length 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
  bool valid = false;
};

/// Reads the code point at `at`, which must lie inside `text`.
CodePoint read_code_point(std::string_view text, std::size_t at);

/// Says whether a code point moves the cursor, reorders the line or hides: C0, C1, bidi controls,
/// zero-width and tag characters.
bool is_hidden(char32_t code_point);

/// Says whether a code point is a control character in the narrow sense: C0, C1, DEL and the two
/// line separators. Such characters have no place in a name.
bool is_control(char32_t code_point);

/// Returns the text with every hidden character written out (`\n`, `\x1b`, `\u202e`) and every byte
/// that is not UTF-8 as `\xff`. All data from users passes here before it is printed.
std::string visible(std::string_view text);

/// Returns JSON text with its hidden characters as JSON escapes: the same value, safe to print.
std::string visible_json(std::string_view json);

bool is_utf8(std::string_view text);

/// Returns the number of terminal columns the text takes.
std::size_t display_width(std::string_view text);

}  // namespace ksdpl::cli
