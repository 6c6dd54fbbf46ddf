// ksdpl report case: one case as a page to look at, to print and to hand over.
#include "cli/case_report.hpp"
#include "cli/commands/commands.hpp"
#include "cli/report_parts.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required}, report_output,
    report_force};

Exit run(Session& session) {
  require_report_place(session);
  const CaseReport report = case_report(session);
  answer_report(session, to_html(report, session.language()), to_json(report), table_of(report));
  return Exit::done;
}

}  // namespace

constexpr Verb report_case_verb{"report case",
                                Verb::Kind::reads,
                                true,
                                {"satu kasus sebagai halaman HTML", "one case as an HTML page"},
                                "ksdpl report case SHANGHAI-2026 --output shanghai.html",
                                own,
                                viewpoint_arguments,
                                run};

}  // namespace ksdpl::cli
