// What a country is called.
#pragma once

#include "ksdpl/language.hpp"

#include <optional>
#include <string_view>

namespace ksdpl::cli {

/// Returns the name of the country with that code of ISO 3166-1 alpha-2, or nothing.
std::optional<Phrase> country_name(std::string_view code);

}  // namespace ksdpl::cli
