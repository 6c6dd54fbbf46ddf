// The words in capitals that stand for what a person fills in: DATE, REASON, FILE.
#pragma once

#include "ksdpl/language.hpp"

#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Returns the command, or the value of an option, with its placeholders in that language; the
/// engine and the tables of options write them in Indonesian.
std::string with_placeholders_in(std::string_view words, Language language);

}  // namespace ksdpl::cli
