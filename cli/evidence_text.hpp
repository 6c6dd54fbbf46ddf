// Papers, assessments and the evidence kept with a step, each in one line.
#pragma once

#include "ksdpl/casefile.hpp"

#include "cli/phrases.hpp"

#include <string>

namespace ksdpl::cli {

/// Returns ", nomor 12/2026, tanggal 2026-01-19, berlaku sampai ...": what identifies a paper and
/// how long it is valid. Nothing is said of what is not stated.
std::string paper_words(const DocumentFiled& paper, Language language);
/// Returns "#4, 2024-03-25, oleh ...; alasan: ...".
std::string assessment_line(const AssessmentEntry& made, Language language);
/// Returns "#3 persetujuan_dprd, nomor ...: kedaluwarsa".
std::string paper_line(const PaperStatus& status, Language language);
/// Returns one thing that showed a condition, as it stood then.
std::string shown_line(const EvidenceShown& evidence, Language language);

}  // namespace ksdpl::cli
