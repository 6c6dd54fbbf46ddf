// What becomes of the papers of one case in a dossier.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/dossier_rules.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What becomes of a paper when a dossier is put together.
enum class PaperFate : std::uint8_t {
  enclosed,
  not_listed,   ///< The addressee does not get papers of this kind.
  above_class,  ///< Its class is too secret for the addressee.
  replaced,     ///< Another paper of its kind counts, or it was taken back.
};
std::string_view id_of(PaperFate fate);  ///< "enclosed", "not_listed" and so on.

/// A paper of a case as an addressee gets it, or does not.
struct DossierPaper {
  EventSeq seq = 0;
  DocumentFiled paper;  ///< With corrections applied.
  DocumentClass classification = DocumentClass::rahasia;
  PaperFate fate = PaperFate::enclosed;
};

/// Returns what becomes of every paper of the case, in the order filed. A paper has the class of
/// its kind, or the one it was given when that is more secret; a kind without a class is secret.
std::vector<DossierPaper> papers_for(const Case& c,
                                     const DossierRules& rules,
                                     const Addressee& addressee);

}  // namespace ksdpl
