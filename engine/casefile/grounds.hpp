// What a step keeps of the reasons for which it was allowed.
#pragma once

#include "ksdpl/casefile.hpp"

#include <vector>

namespace ksdpl {

/// Returns the conditions that were tested, each with its own words.
std::vector<Ground> grounds_of(const std::vector<Check>& checks);

/// Returns what the grounds name as evidence, and the papers the assessments among it rest on:
/// each event once, in order, as it stands now.
std::vector<EvidenceShown> shown_by(const std::vector<Ground>& grounds, const Case& c);

}  // namespace ksdpl
