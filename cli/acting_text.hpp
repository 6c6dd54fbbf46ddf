// Who acted and by what right, in words.
#pragma once

#include "ksdpl/casebook.hpp"

#include <string>
#include <vector>

namespace ksdpl::cli {

/// Returns "siti (Siti Aminah), Plh. Wali Kota, atas nama budi (Budi), mandat plh-1 nomor 12/2026".
std::string acting_text(const Acting& acting,
                        const Directory& directory,
                        const Workflow& workflow,
                        Language language);
/// Returns what was told of a signature under a mandate when the event was recorded.
std::vector<std::string> signature_flags(const Event& event, Language language);
/// Returns "sejak 2026-01-01, sampai dengan 2026-06-30".
std::string period_text(const Period& period, Language language);
/// Returns "[berlaku]" and the like, and the id a program reads.
std::string standing_mark(Standing standing, Language language);
std::string_view id_of(Standing standing);

}  // namespace ksdpl::cli
