// Holds what a scenario expects against how it ended.
#pragma once

#include "rehearsal/player.hpp"

namespace ksdpl::rehearsal {

/// Returns every expectation that does not hold, in the order of the file's keys.
std::vector<ScenarioFailure> unmet_expectations(const ScenarioThen& then, const Ending& ending);

}  // namespace ksdpl::rehearsal
