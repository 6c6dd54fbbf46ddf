// The JSON Schemas of every kind of file.
#include "ksdpl/calendar.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"
#include "ksdpl/workflow_schema.hpp"

#include "workflow_yaml/schema_parts.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace ksdpl {
namespace {

using namespace yaml::schema;  // NOLINT(google-build-using-namespace): its words are made for this.

Json format_word(std::string_view word) {
  return {{"const", word}};
}

Json law_files() {
  return described(words_of(part("words")),
                   "berkas hukum, relatif terhadap berkas ini / law files, by path relative to "
                   "this file");
}

Json stage() {
  return map_of("tahap / a stage", {needed("id", part("stage_id")), needed("title", part("text")),
                                    needed("gist", part("text")), needed("basis", part("basis")),
                                    optional("steps", list_of(part("step")))});
}

Json editions() {
  Json names = Json::array();
  for (const Statute* statute : statutes())
    names.push_back(statute->edition());
  return names;
}

Json workflow_file() {
  return map_of(
      "alur kerja nasional KSDPL atau KSDLL / a national workflow",
      {needed("format", format_word("ksdpl.workflow/1")), needed("id", part("id")),
       needed("edition", {{"enum", editions()}}), needed("title", part("text")),
       needed("law", law_files()), needed("actors", list_of(part("actor"))),
       needed("documents", list_of(part("document"))),
       needed("requirements", list_of(part("requirement"))),
       optional("choices", list_of(part("choice"), 0)), needed("stages", list_of(stage())),
       optional("cross_stage_steps", list_of(part("step")))});
}

Json overlay_file() {
  return map_of("berkas daerah: hanya menambah / a region's overlay: it only adds",
                {needed("format", format_word("ksdpl.overlay/1")), needed("id", part("id")),
                 needed("extends", described(part("id"),
                                             "alur kerja nasional / the national "
                                             "workflow, such as ksdpl")),
                 needed("region", part("text")), needed("title", part("text")),
                 optional("law", law_files()), optional("adopted_by", list_of(part("rule"), 0)),
                 optional("choices", list_of(part("choice"), 0)),
                 optional("actors", list_of(part("actor"), 0)),
                 optional("documents", list_of(part("document"), 0)),
                 optional("requirements", list_of(part("requirement"), 0)),
                 optional("to_documents", list_of(part("to_document"), 0)),
                 optional("to_stages", list_of(part("to_stage"), 0)),
                 optional("cross_stage_steps", list_of(part("step"))),
                 optional("to_steps", list_of(part("to_step"), 0)),
                 optional("report_period", part("report_period")),
                 optional("activity_rule", part("activity_rule"))});
}

Json confidences() {
  return ids_of(std::array{Confidence::verbatim, Confidence::verbatim_with_gaps,
                           Confidence::secondary, Confidence::seed, Confidence::not_found});
}

Json provision() {
  const Json statuses = ids_of(std::array{Basis::law, Basis::inferred, Basis::reported,
                                          Basis::silent_in_pp, Basis::unknown});
  return map_of(
      "ketentuan / a provision",
      {needed("citation", part("citation")), needed("gist", part("text")),
       needed("status", statuses), needed("confidence", confidences()),
       optional("source", part("source")), optional("silent_on", list_of(part("text"), 0)),
       optional("in_force", part("in_force")),
       optional("no_rule",
                described(part("text"), "alasan tidak perlu aturan / why no rule is needed"))});
}

/// A day, or `tidak_diketahui`.
Json interval() {
  return map_of("masa berlaku / the period in force",
                {optional("promulgated", part("words")), needed("from", part("words")),
                 needed("until", part("words")), optional("revoked_by", part("citation")),
                 needed("basis", part("basis"))});
}

Json law_file() {
  return map_of(
      "berkas hukum, satu peraturan / a law file, one regulation",
      {needed("format", format_word("ksdpl.law/1")), needed("regulation", part("citation")),
       needed("title", part("text")), needed("source", part("source")),
       optional("in_force", part("in_force")), needed("provisions", list_of(provision()))});
}

/// Numbers and truth values are written bare; what reads every scalar as text sees words.
Json number_from_one() {
  return {{"type", {"integer", "string"}}, {"minimum", 1}, {"pattern", "^[1-9][0-9]{0,8}$"}};
}

Json open_question() {
  const Statute& statute = ksdpl_pp_28_2018();
  Json touches = map_of("di mana pengguna harus melihatnya / where a user has to see it",
                        {optional("citations", words_of(part("citation"), 0)),
                         optional("stages", words_of(ids_in(statute.stages()), 0)),
                         optional("moves", words_of(ids_in(statute.moves()), 0)),
                         optional("steps", words_of(part("id"), 0)),
                         optional("requirements", words_of(part("id"), 0))});
  touches["minProperties"] = 1;
  return map_of("hal yang belum diketahui / an open question",
                {needed("id", part("id")), needed("number", number_from_one()),
                 needed("sentence", part("text")),
                 optional("meanwhile", described(part("text"),
                                                 "yang dilakukan sementara itu / what is done "
                                                 "meanwhile")),
                 needed("whom", part("text")), needed("ask", part("text")),
                 needed("basis", ids_of(std::array{Basis::unknown, Basis::silent_in_pp})),
                 needed("touches", std::move(touches))});
}

Json unknown_file() {
  return map_of("daftar hal yang belum diketahui / the list of open questions",
                {needed("format", format_word("ksdpl.unknown/1")), needed("title", part("text")),
                 needed("source", part("source")), needed("unknowns", list_of(open_question()))});
}

Json decree() {
  return map_of("keputusan bersama / a joint decree",
                {needed("number", part("words")), optional("title", part("text")),
                 needed("date", day_or_unknown()),
                 needed("source", described(part("words"), "yang dibaca / what was read"))});
}

Json free_day() {
  return map_of(
      "hari libur / a free day",
      {needed("date", day()),
       needed("kind", ids_of(std::array{FreeDayKind::libur_nasional, FreeDayKind::cuti_bersama})),
       needed("title", part("text")), optional("note", part("text"))});
}

Json calendar_file() {
  Json file = map_of("kalender satu tahun / the calendar of a year",
                     {needed("format", format_word("ksdpl.calendar/1")),
                      needed("year", {{"type", {"integer", "string"}},
                                      {"minimum", 1900},
                                      {"maximum", 9999},
                                      {"pattern", "^[0-9]{4}$"}}),
                      needed("complete", {{"enum", {true, false, "true", "false"}}}),
                      needed("decrees", list_of(decree(), 0)), needed("confidence", confidences()),
                      optional("note", part("text")), needed("days", list_of(free_day(), 0))});
  // A list that calls itself complete says where it comes from and holds something.
  file["if"] = {{"properties", {{"complete", {{"enum", {true, "true"}}}}}}};
  file["then"] = {{"properties", {{"decrees", {{"minItems", 1}}}, {"days", {{"minItems", 1}}}}}};
  return file;
}

/// Leaves out what no file of the format names.
void keep_only(Json& definitions, std::initializer_list<std::string_view> names) {
  for (auto each = definitions.begin(); each != definitions.end();) {
    const bool kept = std::find(names.begin(), names.end(), each.key()) != names.end();
    each = kept ? std::next(each) : definitions.erase(each);
  }
}

Json definitions_of(FileFormat format) {
  Json definitions = Json::object();
  const bool overlay = format == FileFormat::overlay;
  add_common(definitions, overlay);
  switch (format) {
    case FileFormat::law:
      keep_only(definitions, {"words", "text", "source", "citation", "basis"});
      definitions["in_force"] = interval();
      break;
    case FileFormat::unknown:
      keep_only(definitions, {"id", "words", "text", "source", "citation"});
      break;
    case FileFormat::calendar: keep_only(definitions, {"words", "text"}); break;
    case FileFormat::history: keep_only(definitions, {"id", "words"}); break;
    case FileFormat::dossier_rules:
    case FileFormat::document_format:
      keep_only(definitions, {"id", "words", "text", "source", "citation", "basis"});
      break;
    case FileFormat::scenario:
      keep_only(definitions, {"id", "words", "text", "source", "citation", "basis"});
      add_scenario(definitions);
      break;
    case FileFormat::workflow:
    case FileFormat::overlay: add_procedure(definitions, overlay);
  }
  if (overlay) add_additions(definitions);
  return definitions;
}

Json file_of(FileFormat format) {
  switch (format) {
    case FileFormat::workflow: return workflow_file();
    case FileFormat::law: return law_file();
    case FileFormat::overlay: return overlay_file();
    case FileFormat::unknown: return unknown_file();
    case FileFormat::calendar: return calendar_file();
    case FileFormat::scenario: return scenario_file();
    case FileFormat::history: return history_file();
    case FileFormat::dossier_rules: return dossier_rules_file();
    case FileFormat::document_format: return document_format_file();
  }
  return {};
}

}  // namespace

std::string_view id_of(FileFormat format) {
  switch (format) {
    case FileFormat::workflow: return "workflow";
    case FileFormat::law: return "law";
    case FileFormat::overlay: return "overlay";
    case FileFormat::unknown: return "unknown";
    case FileFormat::calendar: return "calendar";
    case FileFormat::scenario: return "scenario";
    case FileFormat::history: return "history";
    case FileFormat::dossier_rules: return "dossier-rules";
    case FileFormat::document_format: return "document-format";
  }
  return "workflow";
}

std::optional<FileFormat> file_format_from_id(std::string_view id) {
  const auto found = std::find_if(file_formats.begin(), file_formats.end(),
                                  [&](FileFormat format) { return id_of(format) == id; });
  return found == file_formats.end() ? std::nullopt : std::optional(*found);
}

std::string json_schema(FileFormat format) {
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"$id", "urn:ksdpl:schema:" + std::string(id_of(format)) + ":1"},
                 {"title", "ksdpl." + std::string(id_of(format)) + "/1"}};
  schema.update(file_of(format));
  schema["$defs"] = definitions_of(format);
  return schema.dump(2) + "\n";
}

}  // namespace ksdpl
