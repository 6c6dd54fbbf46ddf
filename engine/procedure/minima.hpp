// The statutory minima of PP 28/2018: papers with their contents, acts, requirements, the time
// limit.
#pragma once

#include "ksdpl/statute.hpp"

#include <span>

namespace ksdpl::minima {

std::span<const Paper> papers();
std::span<const Act> acts();
std::span<const Requirement> requirements();
std::span<const StatutoryDeadline> deadlines();
std::span<const std::string_view> actors();

}  // namespace ksdpl::minima
