// The shipped formats, a draft of a case, and how findings are asked.
#include "documents/writing.hpp"

#include "ksdpl/document_format_loader.hpp"

#include <stdexcept>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

const Workflow& shipped() {
  static const auto loaded = load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  return *loaded;
}

DocumentFormatFiles files() {
  return std::get<DocumentFormatFiles>(find_document_formats({}));
}

}  // namespace

std::vector<std::string> format_ids() {
  std::vector<std::string> ids;
  for (const auto& [id, file] : files())
    ids.push_back(id);
  return ids;
}

DocumentFormat format_named(const std::string& id) {
  const LoadedDocumentFormat loaded = load_document_format(files().at(id), shipped());
  for (const Diagnostic& error : loaded.errors)
    BOOST_ERROR(render(error, Language::english));
  return loaded.format;
}

DocumentDraft draft_of(Language language) {
  const std::vector<std::string> known{"Surabaya",          "kota", "Kitakyushu", "Jepang (JP)",
                                       "pertukaran budaya", ""};
  DocumentDraft draft;
  draft.case_id = "A";
  draft.workflow = "ksdpl";
  draft.workflow_hash = "0123";
  draft.written = *parse_date("2026-03-02");
  draft.language = language;
  std::size_t at = 0;
  for (const CaseFact fact : case_facts)
    draft.facts.push_back({std::string(label_of(fact).in(language)), known.at(at++), fact});
  draft.record = {{"Tahap", "penyusunan rencana, pada 2026-03-02", std::nullopt}};
  return draft;
}

std::string filled_in(std::string markdown) {
  for (const std::string_view placeholder : {"[[belum diisi]]", "[[not filled in]]"}) {
    for (std::size_t at = markdown.find(placeholder); at != std::string::npos;
         at = markdown.find(placeholder))
      markdown.replace(at, placeholder.size(), "Sudah ditulis.");
  }
  return markdown;
}

WrittenDocument written(const std::string& text) {
  ReadDocument read = read_document("rencana.md", text);
  for (const Diagnostic& error : read.errors)
    BOOST_ERROR(render(error, Language::english));
  return std::move(read.document);
}

std::vector<std::string> lines_of(const std::vector<DocumentFinding>& found) {
  std::vector<std::string> lines;
  for (const DocumentFinding& finding : found)
    lines.push_back(std::to_string(finding.line) + " " + finding.code +
                    (finding.section.empty() ? "" : " " + finding.section) +
                    (finding.note ? " note" : ""));
  return lines;
}

std::vector<std::string> codes_of(const std::vector<DocumentFinding>& found) {
  std::vector<std::string> codes;
  for (const DocumentFinding& finding : found)
    if (!finding.note) codes.push_back(finding.code);
  return codes;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
    throw std::logic_error("not exactly one: " + std::string(from));
  return text.replace(at, from.size(), to);
}

}  // namespace ksdpl::test
