// The formats of documents: look-up, what a region adds to them, and the statute's minima.
#include "ksdpl/document_format.hpp"

#include "workflow/wording.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

using wording::say;

constexpr const char* relaxes_statute = "relaxes-statute";

Diagnostic finding(const Position& at, Text message, std::string_view citation) {
  return {at, relaxes_statute, std::move(message), std::string(citation)};
}

}  // namespace

std::string_view id_of(CaseFact fact) {
  switch (fact) {
    case CaseFact::daerah: return "daerah";
    case CaseFact::tingkat: return "tingkat";
    case CaseFact::mitra: return "mitra";
    case CaseFact::negara: return "negara";
    case CaseFact::objek: return "objek";
    case CaseFact::prakarsa: return "prakarsa";
  }
  return {};
}

std::optional<CaseFact> case_fact_from_id(std::string_view id) {
  const auto* const found = std::find_if(case_facts.begin(), case_facts.end(),
                                         [id](CaseFact fact) { return id_of(fact) == id; });
  return found == case_facts.end() ? std::nullopt : std::optional(*found);
}

Phrase label_of(CaseFact fact) {
  switch (fact) {
    case CaseFact::daerah: return {"Daerah", "Region"};
    case CaseFact::tingkat: return {"Tingkat", "Level"};
    case CaseFact::mitra: return {"Mitra", "Partner"};
    case CaseFact::negara: return {"Negara mitra", "Partner's country"};
    case CaseFact::objek: return {"Objek", "Objects"};
    case CaseFact::prakarsa: return {"Prakarsa", "Initiative"};
  }
  return {};
}

const DocumentSection* DocumentFormat::section(std::string_view wanted) const {
  const auto found =
      std::find_if(sections.begin(), sections.end(),
                   [wanted](const DocumentSection& each) { return each.id == wanted; });
  return found == sections.end() ? nullptr : &*found;
}

bool DocumentFormat::is_for(const Workflow& workflow) const {
  return std::any_of(workflows.begin(), workflows.end(), [&](const std::string& name) {
    return name == workflow.id || (workflow.overlay && name == workflow.overlay->extends);
  });
}

void complete(DocumentFormat& format, const Workflow& workflow) {
  const DocumentDef* paper = workflow.document(format.paper.value);
  if (paper == nullptr) return;
  for (const ContentDef& content : paper->contents) {
    if (format.section(content.id.value) != nullptr) continue;
    DocumentSection section;
    section.id = content.id.value;
    section.title = content.title;
    section.basis = content.basis;
    section.mandatory = content.when.kind == Expression::Kind::always;
    section.at = content.at;
    format.sections.push_back(std::move(section));
  }
}

std::vector<Diagnostic> check_against_statute(const DocumentFormat& format,
                                              const Statute& statute) {
  std::vector<Diagnostic> found;
  const Paper* paper = statute.paper(format.paper.value);
  if (paper == nullptr) return found;
  for (const PaperContent& content : paper->contents) {
    const DocumentSection* section = format.section(content.id);
    if (section == nullptr) {
      found.push_back(finding(format.at,
                              say("isi wajib '{}' tidak ada di antara bagian format '{}'",
                                  "the mandatory content '{}' is not among the sections of the "
                                  "format '{}'",
                                  content.id, format.id),
                              content.citation));
    } else if (!section->mandatory) {
      found.push_back(
          finding(section->at,
                  say("bagian '{}' diwajibkan hukum; 'mandatory' harus true",
                      "the section '{}' is demanded by law; 'mandatory' must be true", section->id),
                  content.citation));
    } else if (!section->basis.demands()) {
      found.push_back(
          finding(section->at,
                  say("bagian '{}' diwajibkan hukum; dasarnya tidak boleh dilemahkan menjadi '{}'",
                      "the section '{}' is demanded by law; its basis may not be weakened to '{}'",
                      section->id, id_of(section->basis.basis)),
                  content.citation));
    }
  }
  return found;
}

}  // namespace ksdpl
