// Sentences about the audit of histories.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::audit_title, {"Audit per {0}, kalender {1}", "Audit as of {0}, calendar {1}"}},
    KeyedPhrase{
        Say::audit_none,
        {"tidak ada temuan pada yang dapat dinilai", "nothing was found in what can be judged"}},
    KeyedPhrase{Say::audit_only_notes,
                {"tidak ada temuan pada yang dapat dinilai, dengan catatan",
                 "nothing was found in what can be judged, with notes"}},
    KeyedPhrase{Say::audit_summary,
                {"Kasus: {0}; pelanggaran {1}, peringatan {2}, tidak diketahui {3}, catatan {4}",
                 "Cases: {0}; violations {1}, warnings {2}, not known {3}, notes {4}"}},
    KeyedPhrase{Say::audit_statements,
                {"riwayat dari pernyataan: yang tidak dinyatakan tidak diketahui, bukan sah dan "
                 "bukan dilanggar",
                 "a history of statements: what nobody stated is not known, neither lawful nor "
                 "broken"}},
    KeyedPhrase{Say::audit_clean_cases, {"Tanpa temuan: {0}", "Nothing found in: {0}"}},
    KeyedPhrase{Say::audit_none_shown,
                {"tidak ada temuan dengan tingkat yang diminta ({0})",
                 "no finding of the severity asked for ({0})"}},
    KeyedPhrase{Say::audit_needs_case,
                {"audit memerlukan CASE atau --all", "audit needs CASE or --all"}},
    KeyedPhrase{Say::audit_case_and_all,
                {"CASE dan --all tidak dapat bersama", "CASE and --all can't go together"}},
    KeyedPhrase{Say::hint_audit,
                {"ketik: ksdpl audit CASE, atau ksdpl audit --all",
                 "type: ksdpl audit CASE, or ksdpl audit --all"}},
    KeyedPhrase{Say::label_settles, {"Dipastikan", "Settled by"}},
};

}  // namespace

std::span<const KeyedPhrase> audit_phrases() {
  return table;
}

}  // namespace ksdpl::cli
