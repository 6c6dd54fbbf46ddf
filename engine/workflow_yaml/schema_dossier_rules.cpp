// The JSON Schema of the rules of dossiers.
#include "ksdpl/dossier_loader.hpp"

#include "workflow_yaml/schema_parts.hpp"

namespace ksdpl::yaml::schema {
namespace {

Json class_word() {
  return ids_of(document_classes);
}

Json truth() {
  return {{"enum", {true, false, "true", "false"}}};
}

Json addressee() {
  return map_of("penerima / an addressee",
                {needed("id", part("id")), needed("title", part("text")),
                 needed("purpose", part("text")), needed("basis", part("basis")),
                 needed("up_to", described(class_word(),
                                           "kelas paling rahasia baginya / the most secret "
                                           "class it may get")),
                 needed("every_paper", truth()), needed("names", truth()),
                 optional("papers", words_of(part("id"), 0)),
                 optional("requirements", words_of(part("id"), 0)),
                 optional("contents", words_of(part("id"), 0))});
}

}  // namespace

Json dossier_rules_file() {
  Json classes = {{"type", "object"},
                  {"description", "kelas per jenis dokumen / class by kind of paper"},
                  {"propertyNames", part("id")},
                  {"additionalProperties", class_word()}};
  return map_of(
      "aturan dosir / the rules of dossiers",
      {needed("format", {{"const", dossier_format}}), needed("workflow", part("id")),
       needed("classes", std::move(classes)), needed("addressees", list_of(addressee()))});
}

}  // namespace ksdpl::yaml::schema
