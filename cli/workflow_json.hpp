// The whole procedure as JSON, for `workflow show`.
#pragma once

#include "ksdpl/workflow.hpp"

#include "cli/page.hpp"

namespace ksdpl::cli {

Json to_json(const Workflow& workflow, const StepDef& step, Language language);
/// Returns actors, papers, requirements, stages, steps and the rows of the statute.
Json to_json(const Workflow& workflow, Language language);
/// Returns a condition in words: "level is kota".
std::string condition_text(const Expression& expression, Language language);

}  // namespace ksdpl::cli
