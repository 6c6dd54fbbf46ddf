// Holds the conditions of a gate against the facts of a case.
#pragma once

#include "ksdpl/statute.hpp"

#include <vector>

namespace ksdpl {

/// The target of a condition that wants the choice named by its item.
inline constexpr std::string_view choice_target = "choice";

/// Returns whether the condition is met. `unknown` where the deciding fact is not known; a
/// condition that does not concern the case is met.
Tri holds(const Condition& condition, const Facts& facts);

/// Returns the events that show what `holds` found.
std::vector<EventSeq> evidence_for(const Condition& condition, const Facts& facts);

/// Says whether every condition of the gate is met; stops at the first that is not.
bool open(const Gate& gate, const Facts& facts);

}  // namespace ksdpl
