// The languages of the cooperation text (UU 24/2009 Pasal 31).
#pragma once

#include "casefile/checks.hpp"

#include <string_view>

namespace ksdpl {

/// Says whether the text is a language tag in its usual spelling: "id", "zh-Hant", "pt-BR".
bool is_language_tag(std::string_view text);

/// Returns what is to be said of the languages of the texts this step asks for. It blocks nothing:
/// that the law on languages binds a KSDPL text is our reading, and a language nobody recorded is
/// not known.
std::vector<Notice> language_notices(const Case& c, const Workflow& workflow, const Tried& tried);

}  // namespace ksdpl
