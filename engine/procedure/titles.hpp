// The titles of stages and moves in both languages, with what each stage rests on.
#pragma once

#include "ksdpl/statute.hpp"

#include <span>

namespace ksdpl::titles {

std::span<const Stage> stages();
std::span<const Stage> stages_of_ksdll();
std::span<const Move> moves();

}  // namespace ksdpl::titles
