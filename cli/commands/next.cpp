// ksdpl next: the moves lawful now and the forward moves after them, with what each still lacks.
#include "cli/commands/commands.hpp"
#include "cli/deadline_json.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/running.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required}};

void write_option(TextWriter& out,
                  const Session& session,
                  const CaseView& view,
                  const MoveOption& option) {
  const bool allowed = option.allowed();
  out.blank();
  write_move_head(out, option, view, session.language());
  if (allowed) {
    out.field(session.say(Say::label_verdict), Cell{session.say(Say::mark_allowed), Tone::good}, 2);
    if (option.command)
      out.copyable(session.say(Say::label_type), command_line(*option.command, session.language()),
                   2);
  } else {
    const auto blockers = option.blockers();
    out.field(session.say(Say::label_verdict),
              Cell{session.say(Say::mark_blocked) + " " + session.say(Say::lacks, blockers.size()),
                   Tone::warn},
              2);
    write_blockers(out, blockers, session.language());
  }
  write_unknowns(out, option.advice, session.language(), 2);
}

/// Later moves in short: their reasons begin with the moves to make first, and `why` tells all.
void write_later(TextWriter& out,
                 const Session& session,
                 const CaseView& view,
                 const std::vector<MoveOption>& moves) {
  std::vector<std::vector<Cell>> rows;
  for (const MoveOption& option : moves)
    if (!option.now)
      rows.push_back({{option.row},
                      {option.move.value},
                      {session.say(Say::lacks, option.blockers().size())},
                      {option.title.in(session.language())}});
  if (rows.empty()) return;
  out.blank();
  out.line(session.say(Say::heading_later), Tone::strong);
  out.table(rows);
  out.copyable("", fmt::format("ksdpl why {} {}", view.file.id.value, rows.front()[1].text), 2);
}

void write_text(TextWriter& out,
                Session& session,
                const CaseView& view,
                const std::vector<MoveOption>& moves,
                const std::vector<Deadline>& due) {
  write_case_line(out, view.file, session.language());
  write_stage_line(out, view, session.language());
  bool any = false;
  for (const MoveOption& option : moves) {
    if (!option.now) continue;
    any = true;
    write_option(out, session, view, option);
  }
  if (!any) out.paragraph(session.say(Say::no_move_now));
  write_later(out, session, view, moves);
  write_deadlines(out, due, session.language());
  if (report_frequency(view.file, *view.workflow) != ReportFrequency::unknown) return;
  out.blank();
  out.paragraph(session.say(Say::next_frequency_unknown));
}

Exit run(Session& session) {
  const CaseView view = session.view();
  const auto moves =
      next_moves(view.file, *view.workflow, EffectiveDate(session.today()), view.directory);
  const auto due = running(view, session.calendar(), session.today());
  Table table{"ksdpl.next.row/1",
              {"move", "title", "step", "outcome", "from", "to", "row", "citation", "basis", "who",
               "now", "forward", "allowed", "lacks", "command"},
              {}};
  Json list = Json::array();
  for (const MoveOption& option : moves) {
    Json row = to_json(option, session.language(), view.directory);
    list.push_back(row);
    row["lacks"] = option.blockers().size();
    table.rows.push_back(std::move(row));
  }
  session.answer({{{"schema", "ksdpl.next/1"},
                   {"case", view.file.id.value},
                   {"stage", view.file.stage().value},
                   {"example", view.file.example},
                   {"retrospective", view.file.retrospective},
                   {"imported", view.file.imported.has_value()},
                   {"moves", std::move(list)},
                   {"deadlines", to_json(due, view.file.id, session.language())}},
                  [&](TextWriter& out) { write_text(out, session, view, moves, due); },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb next_verb{"next",
                         Verb::Kind::reads,
                         true,
                         {"langkah hukum yang boleh sekarang dan sesudahnya",
                          "the lawful moves now and after, and what each lacks"},
                         "ksdpl next SHANGHAI-2026",
                         own,
                         viewpoint_arguments,
                         run};

}  // namespace ksdpl::cli
