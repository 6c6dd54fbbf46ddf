// Words findings are made of: two languages at once, quoted data, "did you mean".
#pragma once

#include "ksdpl/language.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace ksdpl::wording {

/// Returns the sentence in both languages with the same values filled in.
template <class... Values>
Text say(fmt::format_string<const Values&...> id,
         fmt::format_string<const Values&...> en,
         const Values&... values) {
  return {fmt::format(id, values...), fmt::format(en, values...)};
}

/// Returns data from a file in quotes: shortened, and with control characters written out, so that
/// it cannot disturb the line it is shown in.
std::string shown(std::string_view data);

/// Returns the sentence with a suggestion: the nearest known word, or, when none is near and there
/// are few, all of them.
Text with_suggestion(Text sentence, std::string_view word, const std::vector<std::string>& known);

}  // namespace ksdpl::wording
