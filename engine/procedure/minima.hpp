// The statutory minima of PP 28/2018: papers with their contents, acts, requirements, the time
// limit.
#pragma once

#include "ksdpl/statute.hpp"

#include <span>

namespace ksdpl::minima {

std::span<const Paper> papers();
std::span<const Act> acts();
std::span<const Requirement> requirements_of_ksdpl();
std::span<const Requirement> requirements_of_ksdll();
std::span<const StatutoryDeadline> deadlines();
std::span<const std::string_view> actors();
std::span<const StatutoryChoice> choices_of_ksdll();
std::span<const Initiative> initiatives_of_ksdpl();
std::span<const Initiative> initiatives_of_ksdll();

}  // namespace ksdpl::minima
