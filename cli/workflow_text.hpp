// The procedure as text for people, for `workflow show`.
#pragma once

#include "ksdpl/workflow.hpp"

#include "cli/text_writer.hpp"

namespace ksdpl::cli {

void write_step(TextWriter& out, const Workflow& workflow, const StepDef& step, Language language);
void write_workflow(TextWriter& out, const Workflow& workflow, Language language);

}  // namespace ksdpl::cli
