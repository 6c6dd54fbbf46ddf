// The manual page, made from the same tables as `help`.
#pragma once

#include "ksdpl/language.hpp"

#include "cli/verb.hpp"

#include <string>

namespace ksdpl::cli {

/// Returns "ksdpl record CASE STEP [OUTCOME]".
std::string synopsis_of(const Verb& verb);

/// Returns ksdpl(1) for man(7), in one language. `released` is the date shown at its foot.
std::string man_page(Language language, std::string_view version, std::string_view released);

}  // namespace ksdpl::cli
