// ksdpl check: the checklist of requirements, each with its article and its evidence.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/evidence_text.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required}};

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::terpenuhi: return Tone::good;
    case Verdict::belum:
    case Verdict::kedaluwarsa: return Tone::bad;
    case Verdict::belum_diketahui: return Tone::warn;
    case Verdict::tidak_berlaku: return Tone::dim;
  }
  return Tone::plain;
}

void write_requirement(TextWriter& out, const Session& session, const RequirementStatus& status) {
  const Language language = session.language();
  out.item({marker_of(status.verdict, language), tone_of(status.verdict)},
           fmt::format("{}: {}", status.id.value, status.title.in(language)));
  out.field(session.say(Say::label_basis), basis_text(status.citation, status.basis, language), 2);
  if (!status.evidence.empty())
    out.field(session.say(Say::label_evidence), event_list(status.evidence), 2);
  if (status.assessment)
    out.field(session.say(Say::label_assessment), assessment_line(*status.assessment, language), 2);
  for (const PaperStatus& paper : status.papers)
    out.field(session.say(Say::label_papers), paper_line(paper, language), 2);
  for (const Notice& notice : status.advice)
    out.field(session.say(Say::label_unknown), told_text(notice, language), 2);
  if (status.command.empty()) return;
  out.field(session.say(Say::label_wanted), status.wanted.in(language), 2);
  out.field(session.say(Say::label_who), status.who_title.in(language), 2);
  out.copyable(session.say(Say::label_type), command_line(status.command, language), 2);
}

Exit run(Session& session) {
  const CaseView view = session.view();
  const Date today = session.today();
  const auto requirements = checklist(view.file, *view.workflow, EffectiveDate(today));
  Table table{
      "ksdpl.check.row/1",
      {"id", "title", "verdict", "citation", "basis", "evidence", "wanted", "who", "command"},
      {}};
  for (const RequirementStatus& status : requirements)
    table.rows.push_back(to_json(status, session.language()));
  const auto text = [&](TextWriter& out) {
    write_case_line(out, view.file, session.language());
    write_stage_line(out, view, session.language());
    out.field(session.say(Say::label_as_of), to_string(today));
    out.blank();
    for (const RequirementStatus& status : requirements)
      write_requirement(out, session, status);
  };
  session.answer({{{"schema", "ksdpl.check/1"},
                   {"case", view.file.id.value},
                   {"today", to_string(today)},
                   {"example", view.file.example},
                   {"retrospective", view.file.retrospective},
                   {"imported", view.file.imported.has_value()},
                   {"requirements", table.rows}},
                  text,
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb check_verb{"check",
                          Verb::Kind::reads,
                          true,
                          {"daftar periksa persyaratan Pasal 27", "the checklist of requirements"},
                          "ksdpl check SHANGHAI-2026",
                          own,
                          viewpoint_arguments,
                          run};

}  // namespace ksdpl::cli
