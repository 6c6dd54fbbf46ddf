// What a step only recommends: papers and earlier steps that block nothing.
#include "casefile/checks.hpp"
#include "casefile/facts.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

Notice paper_notice(const DocumentDef& document, const BasisRef& basis) {
  return {"dokumen_disarankan." + document.id.value,
          {"dokumen «" + document.title.id + "» belum ada; tidak menghalangi",
           "the paper “" + document.title.en + "” is not on file; it blocks nothing"},
          basis.basis,
          citation_of(basis),
          {},
          basis.source};
}

Notice step_notice(const StepDef& step, const BasisRef& basis) {
  return {"langkah_disarankan." + step.id.value,
          {"langkah «" + step.title.id + "» belum dicatat; tidak menghalangi",
           "the step “" + step.title.en + "” is not recorded; it blocks nothing"},
          basis.basis,
          citation_of(basis),
          {},
          basis.source};
}

}  // namespace

std::string citation_of(const BasisRef& basis) {
  if (!basis.adopted_by.empty()) return basis.adopted_by;
  return basis.citation ? to_string(*basis.citation) : std::string();
}

std::vector<DocumentId> papers_of(const Tried& tried) {
  std::vector<DocumentId> papers = tried.step->documents;
  for (const DocumentId& document : tried.outcome->documents) {
    if (std::find(papers.begin(), papers.end(), document) == papers.end())
      papers.push_back(document);
  }
  return papers;
}

namespace {

/// Returns what a region recommends and is not there, if this demand does.
std::optional<Notice> recommended_by(const RegionalDemand& demand,
                                     const Case& c,
                                     const Workflow& workflow,
                                     const Tried& tried) {
  if (demand.basis.demands() || !demand.concerns(tried.outcome->id)) return std::nullopt;
  if (demand.kind == RegionalDemand::Kind::step) {
    if (step_in_visit(c, demand.target, tried.step->stage.value) != nullptr) return std::nullopt;
    return step_notice(*workflow.step(demand.target), demand.basis);
  }
  const auto papers = papers_of(tried);
  const bool listed =
      std::find(papers.begin(), papers.end(), DocumentId{demand.target}) != papers.end();
  if (listed || c.latest_paper(demand.target) != nullptr) return std::nullopt;
  return paper_notice(*workflow.document(demand.target), demand.basis);
}

}  // namespace

std::vector<Notice> recommended_papers(const Case& c,
                                       const Workflow& workflow,
                                       const Tried& tried) {
  std::vector<Notice> notices;
  for (const DocumentId& id : papers_of(tried)) {
    const DocumentDef* document = workflow.document(id.value);
    if (document == nullptr || document->demanded() || c.latest_paper(id.value) != nullptr)
      continue;
    notices.push_back(paper_notice(*document, document->basis));
  }
  for (const RegionalDemand& demand : tried.step->regional_demands) {
    if (auto notice = recommended_by(demand, c, workflow, tried))
      notices.push_back(*std::move(notice));
  }
  return notices;
}

}  // namespace ksdpl
