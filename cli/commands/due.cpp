// ksdpl due: what runs out and when, the most urgent first, with the count behind each day.
#include "cli/due.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus; bawaan: semua kasus", "case id; default: every case"}},
    Argument{"--within",
             "N",
             {"hanya yang lewat atau jatuh dalam N hari kerja; keluar 10 bila ada",
              "only what is past or falls within N working days; exit 10 if there is any"}},
    Argument{"--stalled",
             "N",
             {"juga kasus yang diam selama N hari kerja, dan siapa yang memegangnya",
              "also cases in which nothing happened for N working days, and who holds them"}},
};

Exit run(Session& session) {
  if (session.format() == Format::ics && session.words().has("--stalled"))
    throw Complaint(Exit::usage, said(Say::not_tabular, "due --stalled", "ics"),
                    said(Say::hint_tabular));
  const DueReport report = due_report(session);
  session.answer(
      {due_json(report, session), [&](TextWriter& out) { write_due(out, report, session); },
       due_table(report, session.language()), [&] { return due_calendar(report, session); }});
  return report.has_findings() ? Exit::findings : Exit::done;
}

}  // namespace

constexpr Verb due_verb{"due",
                        Verb::Kind::reads,
                        true,
                        {"tenggat menurut urgensi hukum, dengan hitungannya",
                         "deadlines by legal urgency, each with its derivation"},
                        "ksdpl due --within 5",
                        own,
                        viewpoint_arguments,
                        run,
                        /*dated=*/true};

}  // namespace ksdpl::cli
