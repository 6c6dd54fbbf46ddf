// Why a past event was allowed when it was recorded, from the grounds stored with it.
#pragma once

#include "cli/page.hpp"
#include "cli/session.hpp"

namespace ksdpl::cli {

/// Returns the answer for event `seq` of the case. The view must outlive the page.
/// Throws Complaint (not found) when the case has no such event.
Page past_page(const Session& session, const CaseView& view, EventSeq seq);

}  // namespace ksdpl::cli
