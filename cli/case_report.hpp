// The report of one case, gathered from the engine: as a page, as JSON and as rows.
#pragma once

#include "ksdpl/report.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"

namespace ksdpl::cli {

/// Asks the engine for everything known of the case CASE, in the language of the session.
CaseReport case_report(Session& session);

Json to_json(const CaseReport& report);
/// Returns one row for every line of the report; `section` says of which part.
Table table_of(const CaseReport& report);

}  // namespace ksdpl::cli
