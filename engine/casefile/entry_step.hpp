// The step a new case takes at once.
#pragma once

#include "ksdpl/casefile.hpp"

#include <optional>

namespace ksdpl {

/// Returns the step that brings a new case to its first stage: the initiative or, for an agreement
/// older than the PP, Pasal 48. Nothing when the workflow has none.
std::optional<RecordStep> entry_step(const Workflow& workflow, const CaseProfile& profile);

}  // namespace ksdpl
