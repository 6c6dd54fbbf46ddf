// The JSON Schema of the formats of documents.
#include "ksdpl/document_format_loader.hpp"

#include "workflow_yaml/schema_parts.hpp"

namespace ksdpl::yaml::schema {
namespace {

Json document_part() {
  return map_of("anak bagian / a part",
                {needed("id", part("id")), needed("title", part("text")),
                 needed("guidance", part("text")), needed("basis", part("basis"))});
}

Json section() {
  return map_of(
      "bagian / a section",
      {needed("id", part("id")), needed("title", part("text")), needed("guidance", part("text")),
       needed("mandatory", {{"enum", {true, false, "true", "false"}}}),
       optional("facts", words_of(ids_of(case_facts), 0)),
       optional("parts", list_of(document_part(), 0)), needed("basis", part("basis"))});
}

}  // namespace

Json document_format_file() {
  return map_of(
      "format dokumen / the format of a document",
      {needed("format", {{"const", document_file_format}}), needed("id", part("id")),
       needed("workflows", words_of(part("id"))), optional("paper", part("id")),
       needed("title", part("text")), needed("purpose", part("text")),
       needed("basis", part("basis")),
       needed("form", described(part("basis"),
                                "dasar bentuk resminya / what is known of its official form")),
       optional("unknown", part("id")), optional("steps", words_of(part("id"), 0)),
       needed("sections", list_of(section()))});
}

}  // namespace ksdpl::yaml::schema
