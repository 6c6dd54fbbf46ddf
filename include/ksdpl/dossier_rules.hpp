// Who gets which papers of a case: the office's rules of dossiers.
#pragma once

#include "ksdpl/document_class.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The kind of paper that a returned checklist is filed as; workflows define it.
inline constexpr std::string_view review_paper = "daftar_periksa";

/// An authority that gets a dossier.
struct Addressee {
  std::string id;  ///< "dprd".
  Text title;
  Text purpose;                                  ///< What the dossier is for.
  BasisRef basis;                                ///< On what the addressee deals with the case.
  DocumentClass up_to = DocumentClass::terbuka;  ///< The most secret class it may get.
  /// Gets every paper, also those that others have replaced or that were taken back.
  bool every_paper = false;
  std::vector<DocumentId> papers;           ///< The kinds it gets otherwise.
  std::vector<RequirementId> requirements;  ///< What its checklist asks about.
  std::vector<DocumentId> contents;         ///< The papers whose contents it asks about.
  bool names = false;                       ///< Gets names of people, reasons and file names too.
};

/// The rules of dossiers of one workflow. They are the office's own: PP 28/2018 has none.
struct DossierRules {
  std::string workflow;
  std::map<std::string, DocumentClass, std::less<>> classes;  ///< By kind of paper.
  std::vector<Addressee> addressees;

  [[nodiscard]] const Addressee* addressee(std::string_view id) const;
};

}  // namespace ksdpl
