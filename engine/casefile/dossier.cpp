// Decides which papers of a case an addressee gets.
#include "ksdpl/dossier.hpp"

#include "casefile/as_recorded.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

DocumentClass class_of(const DocumentFiled& paper, const DossierRules& rules) {
  const auto kind = rules.classes.find(paper.document.value);
  const DocumentClass of_kind = kind == rules.classes.end() ? DocumentClass::rahasia : kind->second;
  return std::max(of_kind, paper.classification.value_or(of_kind));
}

/// Says whether the paper is the one of its kind that counts.
bool counts(const Case& c, EventSeq seq, const DocumentId& kind) {
  const FiledPaper* latest = c.latest_paper(kind.value);
  return latest != nullptr && latest->seq == seq;
}

PaperFate fate_of(const Case& c, const DossierPaper& paper, const Addressee& addressee) {
  const DocumentId& kind = paper.paper.document;
  const bool listed =
      std::find(addressee.papers.begin(), addressee.papers.end(), kind) != addressee.papers.end();
  if (!listed && !addressee.every_paper) return PaperFate::not_listed;
  if (paper.classification > addressee.up_to) return PaperFate::above_class;
  if (!addressee.every_paper && !counts(c, paper.seq, kind)) return PaperFate::replaced;
  return PaperFate::enclosed;
}

}  // namespace

std::string_view id_of(PaperFate fate) {
  constexpr std::array<std::string_view, 4> ids{"enclosed", "not_listed", "above_class",
                                                "replaced"};
  return ids.at(static_cast<std::size_t>(fate));
}

std::vector<DossierPaper> papers_for(const Case& c,
                                     const DossierRules& rules,
                                     const Addressee& addressee) {
  std::vector<DossierPaper> papers;
  for (const Event& event : c.events) {
    if (!std::holds_alternative<DocumentFiled>(event.body)) continue;
    DossierPaper paper{event.seq, paper_now(c, event), DocumentClass::rahasia, PaperFate::enclosed};
    paper.classification = class_of(paper.paper, rules);
    paper.fate = fate_of(c, paper, addressee);
    papers.push_back(std::move(paper));
  }
  return papers;
}

}  // namespace ksdpl
