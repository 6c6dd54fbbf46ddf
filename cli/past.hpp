// Why a past event was allowed when it was recorded, from the grounds stored with it.
#pragma once

#include "cli/page.hpp"
#include "cli/session.hpp"

namespace ksdpl::cli {

/// Returns the answer for event `seq` of the case. The view must outlive the page.
/// Throws Complaint (not found) when the case has no such event.
Page past_page(const Session& session, const CaseView& view, EventSeq seq);

/// Returns what a stored condition asked for, in words; its code when the statute no longer has it.
std::string ground_text(const Workflow& workflow, std::string_view code, Language language);

}  // namespace ksdpl::cli
