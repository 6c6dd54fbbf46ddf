// What is asked and said of entries wherever a record is read.
#pragma once

#include "ksdpl/event.hpp"

#include <string>
#include <vector>

namespace ksdpl {

/// Says whether the entry is a step, recorded or stated, that made a legal move.
bool moves_the_case(const Event& event);

/// Returns "#3, #7".
std::string numbers(const std::vector<EventSeq>& entries);

}  // namespace ksdpl
