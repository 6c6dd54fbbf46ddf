// A condition that is met, in words: its own sentence says what would be missing.
#pragma once

#include "ksdpl/workflow.hpp"

#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Returns what holds, such as "rencana kerja sama memuat objek kerja sama"; the code itself where
/// neither statute nor workflow has words for it.
std::string met_words(std::string_view code, const Workflow& workflow, Language language);

}  // namespace ksdpl::cli
