// The report of all cases, gathered from the engine: as a page, as JSON and as rows.
#pragma once

#include "ksdpl/report.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"

namespace ksdpl::cli {

/// Asks the engine about every case, in the language of the session.
PortfolioReport portfolio_report(Session& session);

Json to_json(const PortfolioReport& report);
/// Returns one row for every case.
Table table_of(const PortfolioReport& report);

}  // namespace ksdpl::cli
