// What a document has to hold: the formats of kajian, plan, report, letters and cooperation text.
#pragma once

#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/workflow.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// A fact of a case that a document can be begun with.
enum class CaseFact : std::uint8_t { daerah, tingkat, mitra, negara, objek, prakarsa };
inline constexpr std::array case_facts{CaseFact::daerah, CaseFact::tingkat, CaseFact::mitra,
                                       CaseFact::negara, CaseFact::objek,   CaseFact::prakarsa};
std::string_view id_of(CaseFact fact);  ///< "daerah", "tingkat" and so on.
std::optional<CaseFact> case_fact_from_id(std::string_view id);
Phrase label_of(CaseFact fact);

/// A part a section may be divided into. It helps whoever writes; nothing demands it.
struct DocumentPart {
  std::string id;
  Text title;
  Text guidance;
  BasisRef basis;
};

/// A section of a document.
struct DocumentSection {
  std::string id;  ///< That of the content of the paper, where the statute names one.
  Text title;
  Text guidance;  ///< Our help for whoever fills it in; never words of the law.
  BasisRef basis;
  bool mandatory = true;
  std::vector<CaseFact> facts;  ///< What the section begins with.
  std::vector<DocumentPart> parts;
  Position at{};
};

/// The format of one kind of document. It belongs to the office, not to the workflow a case is
/// pinned to; what the statute demands of the paper no format lacks.
struct DocumentFormat {
  std::string id;                      ///< "rencana_kerja_sama".
  std::vector<std::string> workflows;  ///< Whose cases it is for.
  DocumentId paper;  ///< The kind of paper it is filed as; empty: the workflow has none.
  Text title;
  Text purpose;
  BasisRef basis;             ///< What the document itself rests on.
  BasisRef form;              ///< What is known of its official form.
  std::string unknown;        ///< The open question about that form, or empty.
  std::vector<StepId> steps;  ///< The steps whose dates it is begun with.
  std::vector<DocumentSection> sections;
  Position at{};

  [[nodiscard]] const DocumentSection* section(std::string_view wanted) const;
  /// Says whether cases of the workflow use it: it names the workflow or the one that is extended.
  [[nodiscard]] bool is_for(const Workflow& workflow) const;
};

/// Adds a section for every content of the paper that the workflow knows and the format lacks, such
/// as one that a region's file adds. A content asked for only in some cases is not mandatory.
void complete(DocumentFormat& format, const Workflow& workflow);

/// Checks a format against the statute: a content it demands of the paper may neither be missing
/// nor be weakened. Returns every finding at once.
std::vector<Diagnostic> check_against_statute(const DocumentFormat& format, const Statute& statute);

}  // namespace ksdpl
