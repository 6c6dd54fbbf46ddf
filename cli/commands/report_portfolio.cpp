// ksdpl report portfolio: all cases as a page to look at, with filters that need no server.
#include "cli/commands/commands.hpp"
#include "cli/portfolio_report.hpp"
#include "cli/report_parts.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{report_output, report_force};

Exit run(Session& session) {
  require_report_place(session);
  const PortfolioReport report = portfolio_report(session);
  answer_report(session, to_html(report, session.language()), to_json(report), table_of(report));
  return Exit::done;
}

}  // namespace

constexpr Verb report_portfolio_verb{
    "report portfolio",
    Verb::Kind::reads,
    true,
    {"semua kasus sebagai halaman HTML", "every case as an HTML page"},
    "ksdpl report portfolio --output portofolio.html",
    own,
    viewpoint_arguments,
    run};

}  // namespace ksdpl::cli
