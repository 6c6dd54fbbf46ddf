// The parts of lint: what an author should mend although the workflow can be used.
#pragma once

#include "ksdpl/workflow.hpp"

#include <string_view>
#include <vector>

namespace ksdpl::lint_parts {

void add(std::vector<Diagnostic>& found, const Position& at, std::string_view code, Text message);

/// Conditions that hold in every case, or in none.
void find_idle_conditions(const Workflow& workflow, std::vector<Diagnostic>& found);

/// Ids that an open question of the registry touches and that are nowhere.
void find_unknown_touches(const Workflow& workflow, std::vector<Diagnostic>& found);

/// Steps no case can come to, legal moves no step makes from a stage they leave, deadlines that
/// never start, and stages from which no end is ahead.
void find_unreachable(const Workflow& workflow, std::vector<Diagnostic>& found);

}  // namespace ksdpl::lint_parts
