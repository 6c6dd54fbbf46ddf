// Every kind of case a condition can tell apart: what "in all cases" means for a checker.
#pragma once

#include "ksdpl/workflow.hpp"

#include <vector>

namespace ksdpl {

/// Returns every level with every initiative the edition knows, every choice of objects, and every
/// value of what the edition has a case name. All facts are known: a condition that says no to a
/// case of which one is not, says no however it turns out.
std::vector<CaseTraits> every_case(const Statute& statute);

/// Returns the facts a gate would see of such a case.
Facts facts_of(const CaseTraits& traits);

}  // namespace ksdpl
