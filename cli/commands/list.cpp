// ksdpl list: where every case stands, or those that fit.
#include "cli/case_filter.hpp"
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/output_file.hpp"
#include "cli/render_json.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

using Count = Argument::Count;

constexpr std::array own{
    Argument{"--stage",
             "TAHAP",
             {"hanya kasus pada tahap ini; boleh berulang", "only cases in this stage; repeat"},
             Count::repeated},
    Argument{"--authority",
             "PELAKU",
             {"hanya kasus yang menunggu pelaku ini; boleh berulang",
              "only cases that wait for this actor of the procedure; repeat"},
             Count::repeated},
    Argument{
        "--country",
        "KODE",
        {"hanya kasus dengan negara ini; boleh berulang", "only cases of this country; repeat"},
        Count::repeated},
    Argument{
        "--object",
        "OBJEK",
        {"hanya kasus dengan objek ini; boleh berulang", "only cases with this object; repeat"},
        Count::repeated},
    Argument{"--class",
             "KELAS",
             {"hanya kasus yang oleh sumber disebut demikian keaktifannya; boleh berulang",
              "only cases that sources call active, or inactive, in this word; repeat"},
             Count::repeated},
    Argument{"--overdue",
             "",
             {"hanya kasus dengan tenggat hukum yang lewat", "only cases past a deadline of law"}},
    Argument{"--save",
             "BERKAS",
             {"simpan juga sebagai JSON dalam berkas ini", "also save it as JSON in this file"}},
    Argument{
        "--force", "", {"ganti berkas yang sudah ada", "replace a file that is there already"}},
};

/// Adds what only a look at the workflow tells.
void add_details(Json& json, const CaseRow& row) {
  Json classes = Json::array();
  for (const SourcedWord& word : row.classes)
    classes.push_back(word.text);
  json["authority"] = ids_json(row.authority);
  json["overdue"] = !row.late.empty();
  json["late"] = ids_json(row.late);
  json["classes"] = std::move(classes);
}

Json row_json(const CaseRow& row, Language language) {
  const CaseSummary& summary = row.summary;
  const Json profile = to_json(summary.profile);
  Json json = {{"case", summary.id.value},
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
  if (row.view) add_details(json, row);
  return json;
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

void write_text(TextWriter& out, const Session& session, const std::vector<CaseRow>& cases) {
  std::vector<std::vector<Cell>> rows{{{session.say(Say::label_case), Tone::dim},
                                       {session.say(Say::label_partner), Tone::dim},
                                       {session.say(Say::label_last_effective), Tone::dim},
                                       {session.say(Say::label_events), Tone::dim},
                                       {session.say(Say::label_stage), Tone::dim}}};
  for (const CaseRow& row : cases)
    rows.push_back(row_cells(session, row.summary));
  out.table(rows, 0);
}

/// Returns the rows that fit, with what the viewpoint could not place in them.
std::vector<CaseRow> fitting_rows(Session& session, const CaseFilter& filter) {
  const bool data = session.format() != Format::text || session.words().has("--save");
  std::vector<CaseRow> rows = case_rows(session, data || filter.needs_details());
  if (filter.needs_details()) filter.check_against(rows);
  std::erase_if(rows, [&](const CaseRow& row) { return !filter.fits(row); });
  for (const CaseRow& row : rows)
    session.note_unplaced(row.summary.id, row.summary.unplaced);
  return rows;
}

Json list_json(const Session& session, const Table& table) {
  return {{"schema", "ksdpl.list/1"}, {"today", to_string(session.today())}, {"cases", table.rows}};
}

/// Saves what `--format json` prints.
void save(const Session& session, const std::vector<CaseRow>& rows, const Json& json) {
  std::vector<Unplaced> unplaced;
  for (const CaseRow& row : rows)
    for (const Notice& notice : row.summary.unplaced)
      unplaced.push_back({row.summary.id, notice});
  const Json seen = with_viewpoint(json, session.viewpoint(), unplaced, session.language());
  write_whole_file(session.words().needed("--save"), to_pretty_json(seen),
                   session.words().has("--force"));
}

Exit run(Session& session) {
  const auto path = session.words().text("--save");
  if (path) require_writable_place(session, *path, session.words().has("--force"));
  const CaseFilter filter(session.words());
  const std::vector<CaseRow> rows = fitting_rows(session, filter);
  Table table{"ksdpl.list.row/1",
              {"case",       "partner",   "country",        "region",        "level",
               "initiative", "objects",   "workflow",       "stage",         "stage_title",
               "held",       "events",    "last_effective", "retrospective", "example",
               "imported",   "authority", "overdue",        "late",          "classes"},
              {}};
  for (const CaseRow& row : rows)
    table.rows.push_back(row_json(row, session.language()));
  const Json json = list_json(session, table);
  if (path) save(session, rows, json);
  session.answer({json,
                  [&](TextWriter& out) {
                    if (!rows.empty()) write_text(out, session, rows);
                    if (rows.empty())
                      out.line(session.say(filter.any() ? Say::list_no_match : Say::list_empty));
                    if (path) out.line(session.say(Say::list_saved, *path), Tone::dim);
                  },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb list_verb{"list",
                         Verb::Kind::reads,
                         true,
                         {"daftar kasus dan tahapnya", "lists the cases and where they stand"},
                         "ksdpl list --stage penjajakan --format csv",
                         own,
                         viewpoint_arguments,
                         run};

}  // namespace ksdpl::cli
