// What the gates may see of a case.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string_view>

namespace ksdpl {

/// Returns the latest paper of a kind that still counts: once the case came back to one of the
/// stages the statute names, only papers filed since then do. nullptr when there is none.
const FiledPaper* counting_paper(const Case& c, const Statute& statute, std::string_view document);

/// Returns the latest entry of a step since the case last entered `stage`; for an empty stage since
/// ever. nullptr when there is none.
const StepEntry* step_in_visit(const Case& c, std::string_view step, std::string_view stage);

/// Returns the act of the statute that a step established, by the text of the workflow it was
/// recorded under; empty when it established none.
std::string act_of(const StepEntry& entry, const Workflow& workflow);

/// Returns what conditions of the workflow may ask of the case.
CaseTraits traits_of(const Case& c);

}  // namespace ksdpl
