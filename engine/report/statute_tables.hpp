// Every state, move, gate, paper and step id in one Markdown page.
#pragma once

#include "ksdpl/workflow.hpp"

#include <string>

namespace ksdpl::report {

/// Returns the page `docs/statute-tables.md`: all names of the compiled statute and of the steps
/// the workflow puts into it, with what each rests on. `workflow.statute` must be set.
std::string statute_tables(const Workflow& workflow);

}  // namespace ksdpl::report
