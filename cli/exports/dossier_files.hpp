// The files of a dossier that are made from the case: its cover and its checklist.
#pragma once

#include "ksdpl/checkpoint.hpp"
#include "ksdpl/dossier.hpp"

#include "cli/session.hpp"

#include <string>
#include <vector>

namespace ksdpl::cli {

/// A file of a dossier, for the list on the cover.
struct DossierFileLine {
  std::string name;
  std::string what;  ///< In words.
  std::string entry;
  std::string classification;
};

/// Everything a dossier tells of one case, to one addressee. Borrows the session and the view.
struct DossierMatter {
  const Session& session;
  const CaseView& view;
  const Addressee& addressee;
  std::string origin;           ///< The name of the log.
  std::string first_origin;     ///< The name the journal was created with.
  std::string last_entry_hash;  ///< SHA-256 (hex) of the last entry of the case.
  std::uint64_t log_size = 0;
  Date today;
  std::vector<DossierPaper> papers;
  std::vector<RequirementStatus> requirements;  ///< All of the case.
};

/// Returns the cover: one page of HTML that lists what is enclosed, what is not and why, how the
/// requirements stand, how to check the dossier and how to answer.
std::string to_cover(const DossierMatter& matter, const std::vector<DossierFileLine>& files);

/// Returns the checklist to be filled in, as a table for a spreadsheet; see review.hpp.
std::string to_checklist(const DossierMatter& matter);

/// Returns "tidak ada dalam daftar untuk penerima ini" and so on.
std::string fate_text(PaperFate fate, Language language);

}  // namespace ksdpl::cli
