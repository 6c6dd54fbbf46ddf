// The JSON Schemas of the three kinds of file.
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"
#include "ksdpl/workflow_schema.hpp"

#include "workflow_yaml/schema_parts.hpp"

#include <algorithm>

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

Json workflow_file() {
  return map_of(
      "alur kerja nasional KSDPL / the national workflow",
      {needed("format", format_word("ksdpl.workflow/1")), needed("id", part("id")),
       needed("edition", {{"enum", {ksdpl_pp_28_2018().edition()}}}), needed("title", part("text")),
       needed("law", law_files()), needed("actors", list_of(part("actor"))),
       needed("documents", list_of(part("document"))),
       needed("requirements", list_of(part("requirement"))), needed("stages", list_of(stage())),
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
                 optional("to_steps", list_of(part("to_step"), 0))});
}

Json provision() {
  Json statuses = Json::array();
  for (const Basis basis :
       {Basis::law, Basis::inferred, Basis::reported, Basis::silent_in_pp, Basis::unknown})
    statuses.push_back(id_of(basis));
  Json confidences = Json::array();
  for (const Confidence confidence :
       {Confidence::verbatim, Confidence::verbatim_with_gaps, Confidence::secondary,
        Confidence::seed, Confidence::not_found})
    confidences.push_back(id_of(confidence));
  return map_of(
      "ketentuan / a provision",
      {needed("citation", part("citation")), needed("gist", part("text")),
       needed("status", {{"enum", statuses}}), needed("confidence", {{"enum", confidences}}),
       optional("source", part("words")), optional("silent_on", list_of(part("text"), 0)),
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
       needed("title", part("text")), needed("source", part("words")),
       optional("in_force", part("in_force")), needed("provisions", list_of(provision()))});
}

Json definitions_of(FileFormat format) {
  Json definitions = Json::object();
  const bool overlay = format == FileFormat::overlay;
  add_common(definitions, overlay);
  if (format == FileFormat::law) {
    definitions.erase("condition");
    definitions.erase("id");
    definitions["in_force"] = interval();
    return definitions;
  }
  add_procedure(definitions, overlay);
  if (overlay) add_additions(definitions);
  return definitions;
}

Json file_of(FileFormat format) {
  switch (format) {
    case FileFormat::workflow: return workflow_file();
    case FileFormat::law: return law_file();
    case FileFormat::overlay: return overlay_file();
  }
  return {};
}

}  // namespace

std::string_view id_of(FileFormat format) {
  switch (format) {
    case FileFormat::workflow: return "workflow";
    case FileFormat::law: return "law";
    case FileFormat::overlay: return "overlay";
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
