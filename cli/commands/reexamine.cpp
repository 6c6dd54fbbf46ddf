// ksdpl reexamine: one row for each signed cooperation: what the law asks, what a source
// recommends, what the record shows. Nothing is concluded.
#include "cli/commands/commands.hpp"
#include "cli/cooperations.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"

#include <array>

#include <fmt/ranges.h>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus; bawaan: semua kasus", "case id; default: every case"}}};

constexpr std::string_view of_reports = "PP 28/2018 Pasal 43 ayat (1)";

std::string_view frequency_of(const Cooperation& row) {
  const auto& overlay = row.view.workflow->overlay;
  return overlay && overlay->report_period ? "biro_sendiri" : "belum_diketahui";
}

Json run_out_json(const Cooperation& row) {
  Json list = Json::array();
  for (const RunOut& ended : row.run_out)
    list.push_back(
        {{"instrument", ended.instrument.empty() ? Json(nullptr) : Json(ended.instrument.value)},
         {"until", to_string(ended.last)},
         {"event", ended.seq}});
  return list;
}

/// Returns what JSON and tables have in common.
Json common_json(const Cooperation& row) {
  const Case& file = row.view.file;
  return {{"case", file.id.value},
          {"partner", to_json(file.profile.partner)},
          {"country", to_json(file.profile.country)},
          {"stage", file.stage().value},
          {"in_force", row.look.in_force},
          {"report_asked", row.look.in_force},
          {"citation", of_reports},
          {"report_frequency", frequency_of(row)},
          {"reports", row.look.reports},
          {"last_report",
           row.look.reports == 0 ? Json(nullptr) : Json(to_string(row.look.last_report))},
          {"last_year", year_json(row.look.last_year)},
          {"last_year_at_most", year_json(row.look.last_year_at_most)},
          {"obstacle", row.look.obstacle},
          {"dispute", row.look.dispute}};
}

Json row_json(const Cooperation& row, Language language) {
  Json json = common_json(row);
  json["recommendations"] = words_json(row.activity.recommendations);
  json["classes"] = words_json(row.activity.classes);
  json["contradictions"] = words_json(row.activity.contradictions);
  json["own_rule"] = own_rule_json(row, language);
  json["run_out"] = run_out_json(row);
  json["example"] = row.view.file.example;
  return json;
}

Json texts_of(const std::vector<SourcedWord>& words, Language language) {
  Json list = Json::array();
  for (const SourcedWord& word : words)
    list.push_back(sourced_text(word, language));
  return list;
}

std::string run_out_text(const RunOut& ended, Language language) {
  const std::string last = to_string(ended.last);
  if (ended.instrument.empty()) return say(language, Say::reexamine_text_run_out, last, ended.seq);
  return say(language, Say::reexamine_instrument_run_out, ended.instrument.value, last, ended.seq);
}

Table table_of(const std::vector<Cooperation>& rows, Language language) {
  Table table{"ksdpl.reexamine.row/1",
              {"case", "partner", "country", "stage", "in_force", "report_asked", "citation",
               "report_frequency", "reports", "last_report", "recommendations", "classes",
               "own_rule", "last_year", "last_year_at_most", "obstacle", "dispute", "run_out"},
              {}};
  for (const Cooperation& row : rows) {
    Json json = common_json(row);
    json["recommendations"] = texts_of(row.activity.recommendations, language);
    json["classes"] = texts_of(row.activity.classes, language);
    json["own_rule"] = row.own ? Json(own_rule_text(row, language)) : Json(nullptr);
    Json ended = Json::array();
    for (const RunOut& each : row.run_out)
      ended.push_back(run_out_text(each, language));
    json["run_out"] = std::move(ended);
    table.rows.push_back(std::move(json));
  }
  return table;
}

std::string law_text(const Cooperation& row, Language language) {
  if (row.look.reports > 0)
    return say(language, Say::reexamine_reports, row.look.reports,
               date_text(row.look.last_report, language));
  return say(language, row.look.in_force ? Say::reexamine_no_report : Say::reexamine_not_asked);
}

std::string activity_text(const Cooperation& row, Language language) {
  if (!row.look.last_year) return say(language, Say::reexamine_no_activity);
  if (!row.look.last_year_at_most) return std::to_string(*row.look.last_year);
  return say(language, Say::reexamine_last_year_at_most, *row.look.last_year,
             *row.look.last_year_at_most);
}

/// Returns what else is on record: recommendations first, then what the evidence shows.
std::string record_text(const Cooperation& row, Language language) {
  std::vector<std::string> parts;
  for (const SourcedWord& word : row.activity.recommendations)
    parts.push_back(say(language, Say::reexamine_recommended, sourced_text(word, language)));
  for (const SourcedWord& word : row.activity.classes)
    parts.push_back(say(language, Say::reexamine_called, sourced_text(word, language)));
  if (row.own) parts.push_back(own_rule_text(row, language));
  if (row.look.obstacle) parts.push_back(say(language, Say::mark_obstacle_open));
  if (row.look.dispute) parts.push_back(say(language, Say::mark_dispute_open));
  for (const RunOut& ended : row.run_out)
    parts.push_back(run_out_text(ended, language));
  return parts.empty() ? "-" : fmt::format("{}", fmt::join(parts, "; "));
}

void write_text(TextWriter& out, const std::vector<Cooperation>& rows, Language language) {
  if (rows.empty()) {
    out.line(say(language, Say::activity_none));
    return;
  }
  out.line(say(language, Say::reexamine_title), Tone::strong);
  std::vector<std::vector<Cell>> cells{{{say(language, Say::label_case), Tone::dim},
                                        {say(language, Say::reexamine_columns_law), Tone::dim},
                                        {say(language, Say::reexamine_columns_evidence), Tone::dim},
                                        {say(language, Say::reexamine_columns_said), Tone::dim}}};
  for (const Cooperation& row : rows) {
    const std::string marks = marks_of(row.view.file, language);
    cells.push_back({{row.view.file.id.value + (marks.empty() ? "" : " " + marks), Tone::strong},
                     {law_text(row, language)},
                     {activity_text(row, language)},
                     {record_text(row, language)}});
  }
  out.table(cells);
  out.blank();
  out.paragraph(say(language, Say::reexamine_no_conclusion));
}

Exit run(Session& session) {
  const std::vector<Cooperation> rows = cooperations(session);
  const Language language = session.language();
  Json cases = Json::array();
  for (const Cooperation& row : rows)
    cases.push_back(row_json(row, language));
  session.answer({{{"schema", "ksdpl.reexamine/1"},
                   {"today", to_string(session.today())},
                   {"cases", std::move(cases)}},
                  [&](TextWriter& out) { write_text(out, rows, language); },
                  table_of(rows, language)});
  return Exit::done;
}

}  // namespace

constexpr Verb reexamine_verb{"reexamine",
                              Verb::Kind::reads,
                              true,
                              {"kerja sama untuk ditelaah kembali: hukum, rekomendasi, bukti",
                               "cooperations to look at again: law, recommendations, evidence"},
                              "ksdpl reexamine --format csv",
                              own,
                              viewpoint_arguments,
                              run};

}  // namespace ksdpl::cli
