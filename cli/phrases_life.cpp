// Sentences about the life of a cooperation after its signature.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::kind_instrument_recorded, {"instrumen", "instrument"}},
    KeyedPhrase{Say::kind_instrument_ended, {"instrumen diakhiri", "instrument ended"}},
    KeyedPhrase{Say::heading_instruments,
                {"Instrumen di bawah naskah (tidak diatur dalam PP 28/2018)",
                 "Instruments under the text (not regulated in PP 28/2018)"}},
    KeyedPhrase{Say::instrument_line, {"{0} [{1}] {2}, {3} s.d. {4}", "{0} [{1}] {2}, {3} to {4}"}},
    KeyedPhrase{Say::instrument_under, {"di bawah {0}", "under {0}"}},
    KeyedPhrase{Say::instrument_partner, {"dengan {0}", "with {0}"}},
    KeyedPhrase{Say::instrument_ended_on, {"diakhiri {0}", "ended {0}"}},
    KeyedPhrase{Say::instrument_pillars, {"pilar: {0}", "pillars: {0}"}},
    KeyedPhrase{Say::activity_practice,
                {"Indikator ini praktik, bukan hukum; tidak satu sumber pun menyebut ambang. Yang "
                 "tampak ialah bukti, bukan nilai.",
                 "These indicators are practice, not law; no source names a threshold. What is "
                 "shown is evidence, not a score."}},
    KeyedPhrase{Say::activity_none,
                {"belum ada kerja sama yang ditandatangani", "no cooperation was signed yet"}},
    KeyedPhrase{Say::activity_undated, {"tahun tidak diketahui", "year not known"}},
    KeyedPhrase{Say::activity_nothing_on_record,
                {"tidak ada kegiatan yang tercatat", "no activity is on record"}},
    KeyedPhrase{Say::label_recorded_class, {"Disebut", "Called"}},
    KeyedPhrase{Say::label_recommendation, {"Rekomendasi", "Recommended"}},
    KeyedPhrase{Say::label_contradiction, {"Bertentangan", "Contradictory"}},
    KeyedPhrase{Say::label_law_requires, {"Hukum meminta", "The law asks"}},
    KeyedPhrase{
        Say::law_requires_report,
        {"laporan pelaksanaan kepada Menteri [PP 28/2018 Pasal 43 ayat (1), hukum]; seberapa "
         "sering tidak diketahui",
         "a report on implementation to the minister [PP 28/2018 Pasal 43 ayat (1), law]; "
         "how often is not known"}},
    KeyedPhrase{Say::law_requires_nothing,
                {"tidak ada lagi: kerja sama sudah berakhir", "nothing more: it has ended"}},
    KeyedPhrase{Say::no_report_on_record,
                {"belum ada laporan yang tercatat", "no report is on record"}},
    KeyedPhrase{Say::reports_on_record,
                {"laporan tercatat: {0}, terakhir {1}", "reports on record: {0}, the last {1}"}},
    KeyedPhrase{Say::said_by, {"{0} (#{1}: {2})", "{0} (#{1}: {2})"}},
    KeyedPhrase{Say::mark_obstacle_open, {"ada hambatan", "an obstacle"}},
    KeyedPhrase{Say::mark_dispute_open, {"ada perselisihan", "a dispute"}},
    KeyedPhrase{Say::met_route,
                {"prakarsa tidak datang langsung dari pihak luar negeri",
                 "the initiative did not come straight from abroad"}},
    KeyedPhrase{Say::met_form, {"bentuk KSDLL tercatat", "the form of the KSDLL is recorded"}},
    KeyedPhrase{
        Say::met_institution,
        {"golongan lembaga mitra tercatat", "the kind of institution the partner is is recorded"}},
    KeyedPhrase{
        Say::met_form_fits,
        {"golongan lembaga sesuai dengan bentuknya", "the kind of institution fits the form"}},
    KeyedPhrase{Say::met_lapsed,
                {"kerja sama berakhir karena masa berlakunya habis",
                 "the cooperation ended because its period ran out"}},
};

}  // namespace

std::span<const KeyedPhrase> life_phrases() {
  return table;
}

}  // namespace ksdpl::cli
