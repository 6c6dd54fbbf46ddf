// The parts of lint: what an author should mend although the workflow can be used.
#pragma once

#include "ksdpl/workflow.hpp"

#include <string_view>
#include <vector>

namespace ksdpl::lint_parts {

void add(std::vector<Diagnostic>& found, const Position& at, std::string_view code, Text message);

/// Steps no case can come to, and legal moves no step makes from a stage they leave.
void find_unreachable(const Workflow& workflow, std::vector<Diagnostic>& found);

}  // namespace ksdpl::lint_parts
