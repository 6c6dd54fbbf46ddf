// What the writer and the reader of documents must agree on: words, labels, placeholders.
#pragma once

#include "ksdpl/document.hpp"

#include <array>
#include <string>
#include <string_view>

namespace ksdpl::report {

/// Stands wherever something is to be written.
inline constexpr Phrase placeholder{"[[belum diisi]]", "[[not filled in]]"};
/// The heading of the facts that the document was begun with.
inline constexpr Phrase facts_title{"Fakta kasus menurut jurnal", "Facts of the case in the log"};
/// What stands where a fact is not known.
inline constexpr Phrase not_known{"belum diketahui", "not known"};

/// The keys of the front lines, in their order.
inline constexpr std::array<std::string_view, 7> front_keys{
    "format", "document", "case", "workflow", "workflow_hash", "written", "language"};

/// Returns "- **Mitra:** " for the label of a fact.
std::string fact_opening(std::string_view label);
/// Returns what stands behind it.
std::string fact_value(const DocumentLine& line, Language language);

}  // namespace ksdpl::report
