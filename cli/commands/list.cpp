// ksdpl list: where every case stands.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {
namespace {

Json row_json(const CaseSummary& summary, Language language) {
  const Json profile = to_json(summary.profile);
  return {{"case", summary.id.value},
          {"partner", profile["partner"]},
          {"country", profile["country"]},
          {"region", profile["region"]},
          {"level", profile["level"]},
          {"initiative", profile["initiative"]},
          {"objects", profile["objects"]},
          {"workflow", summary.workflow},
          {"stage", summary.stage.value},
          {"stage_title", summary.stage_title.in(language)},
          {"held", summary.held},
          {"events", summary.events},
          {"last_effective", to_string(summary.last_effective)},
          {"retrospective", summary.retrospective},
          {"example", summary.example},
          {"imported", summary.imported}};
}

std::vector<Cell> row_cells(const Session& session, const CaseSummary& summary) {
  const std::string unknown = session.say(Say::not_known);
  const std::string country = summary.profile.country ? ", " + *summary.profile.country : "";
  std::string stage = summary.stage_title.in(session.language());
  if (summary.held) stage += session.say(Say::stage_held);
  return {
      {summary.id.value, Tone::strong},
      {summary.profile.partner.value_or(unknown) + country},
      {date_text(summary.last_effective, session.language())},
      {std::to_string(summary.events)},
      {stage + "  " +
       marks_of({summary.example, summary.retrospective, summary.imported}, session.language())}};
}

void write_text(TextWriter& out, const Session& session, const std::vector<CaseSummary>& cases) {
  if (cases.empty()) {
    out.line(session.say(Say::list_empty));
    return;
  }
  std::vector<std::vector<Cell>> rows{{{session.say(Say::label_case), Tone::dim},
                                       {session.say(Say::label_partner), Tone::dim},
                                       {session.say(Say::label_last_effective), Tone::dim},
                                       {session.say(Say::label_events), Tone::dim},
                                       {session.say(Say::label_stage), Tone::dim}}};
  for (const CaseSummary& summary : cases)
    rows.push_back(row_cells(session, summary));
  out.table(rows, 0);
}

Exit run(Session& session) {
  const std::vector<CaseSummary> cases = session.casebook().list(session.viewpoint());
  Table table{"ksdpl.list.row/1",
              {"case", "partner", "country", "region", "level", "initiative", "objects", "workflow",
               "stage", "stage_title", "held", "events", "last_effective", "retrospective",
               "example", "imported"},
              {}};
  for (const CaseSummary& summary : cases) {
    session.note_unplaced(summary.id, summary.unplaced);
    table.rows.push_back(row_json(summary, session.language()));
  }
  session.answer({{{"schema", "ksdpl.list/1"}, {"cases", table.rows}},
                  [&](TextWriter& out) { write_text(out, session, cases); },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb list_verb{"list",
                         Verb::Kind::reads,
                         true,
                         {"daftar kasus dan tahapnya", "lists the cases and where they stand"},
                         "ksdpl list --format csv",
                         {},
                         viewpoint_arguments,
                         run};

}  // namespace ksdpl::cli
