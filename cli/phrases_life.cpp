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
    KeyedPhrase{Say::due_days_left_at_most,
                {"paling banyak {0} hari kerja lagi (kalender belum lengkap)",
                 "working days left, at most: {0} (the calendar is not complete)"}},
    KeyedPhrase{Say::due_own_past,
                {"lewat menurut frekuensi biro sendiri; bukan terlambat menurut hukum",
                 "past by the bureau's own frequency; not late in law"}},
    KeyedPhrase{Say::due_entry_own_report,
                {"Laporan menurut biro sendiri {0}: {1} ({2})",
                 "Report by the bureau's own frequency {0}: {1} ({2})"}},
    KeyedPhrase{Say::due_entry_period, {"Akhir masa berlaku {0}: {1}", "End of a period {0}: {1}"}},
    KeyedPhrase{
        Say::due_frequency_unknown,
        {"Laporan pelaksanaan kepada Menteri [PP 28/2018 Pasal 43 ayat (1), hukum]: seberapa "
         "sering tidak diketahui, maka tidak ada tanggalnya; kasus: {0}. Biro dapat "
         "menetapkan frekuensinya sendiri (report_period dalam berkas daerah).",
         "The report on implementation to the minister [PP 28/2018 Pasal 43 ayat (1), law]: "
         "how often is not known, so that there is no day for it; cases: {0}. A bureau can "
         "set a frequency of its own (report_period in an overlay)."}},
    KeyedPhrase{
        Say::next_frequency_unknown,
        {"Laporan pelaksanaan kepada Menteri [PP 28/2018 Pasal 43 ayat (1), hukum]: seberapa "
         "sering tidak diketahui, maka tidak ada tanggalnya.",
         "The report on implementation to the minister [PP 28/2018 Pasal 43 ayat (1), law]: "
         "how often is not known, so that there is no day for it."}},
    KeyedPhrase{
        Say::term_own_frequency,
        {"frekuensi biro sendiri, bukan batas waktu hukum: Pasal 43 ayat (1) tidak menyebut "
         "seberapa sering",
         "the bureau's own frequency, not a limit of the law: Pasal 43 ayat (1) does not say "
         "how often"}},
    KeyedPhrase{Say::term_own_source, {"ditetapkan oleh: {0}", "set by: {0}"}},
    KeyedPhrase{
        Say::term_nothing_to_start_with,
        {"awalnya tidak tercatat: belum ada laporan, dan mulainya pelaksanaan tidak tercatat",
         "nothing to count from: no report, and no beginning of the implementation, is on "
         "record"}},
    KeyedPhrase{Say::term_period,
                {"masa berlaku menurut entri #{0}: {1} s.d. {2}",
                 "the period by event #{0}: {1} to "
                 "{2}"}},
    KeyedPhrase{Say::term_no_limit,
                {"akhir suatu masa berlaku, bukan batas waktu hukum; tidak ada yang terlambat bila "
                 "hari itu lewat",
                 "the end of a period, not a limit of the law; nobody is late when the day has "
                 "passed"}},
    KeyedPhrase{
        Say::term_to_record,
        {"menurut catatan naskah masih berlaku; catat habisnya masa atau perpanjangannya",
         "by the record the text is still in force; record that it lapsed or was extended"}},
    KeyedPhrase{
        Say::law_requires_report_own,
        {"laporan pelaksanaan kepada Menteri [PP 28/2018 Pasal 43 ayat (1), hukum]; seberapa "
         "sering tidak diketahui, biro sendiri menetapkan setiap {0}",
         "a report on implementation to the minister [PP 28/2018 Pasal 43 ayat (1), law]; "
         "how often is not known, the bureau itself says every {0}"}},
    KeyedPhrase{Say::activity_span, {"{0}-{1}, tahunnya tidak pasti", "{0}-{1}, year not certain"}},
    KeyedPhrase{Say::activity_own_rule,
                {"{0} [aturan biro sendiri: {1}; ditetapkan oleh: {2}; bukan penilaian hukum atau "
                 "sumber]",
                 "{0} [the bureau's own rule: {1}; set by: {2}; no finding of the law or of a "
                 "source]"}},
    KeyedPhrase{Say::activity_own_unknown,
                {"belum diketahui, mungkin {0}: ada kegiatan yang tahunnya tidak pasti",
                 "not known, perhaps {0}: activities without a certain year decide it"}},
    KeyedPhrase{Say::activity_own_none, {"tidak satu kelas pun berlaku", "no class holds"}},
    KeyedPhrase{Say::label_own_rule, {"Aturan biro", "Bureau's rule"}},
    KeyedPhrase{Say::label_report_period, {"Laporan biro", "Own reports"}},
    KeyedPhrase{Say::own_class, {"{0} bila {1}", "{0} where {1}"}},
    KeyedPhrase{Say::own_class_rest, {"{0} bila yang di atas tidak", "{0} where none above does"}},
    KeyedPhrase{
        Say::own_test_indicators,
        {"ada kegiatan pada sedikitnya {0} indikator", "at least {0} indicators are shown"}},
    KeyedPhrase{Say::own_test_activities,
                {"sedikitnya {0} kegiatan tercatat", "at least {0} activities are on record"}},
    KeyedPhrase{Say::own_test_reports,
                {"sedikitnya {0} laporan tercatat", "at least {0} reports are on record"}},
    KeyedPhrase{Say::own_test_last_years,
                {"dalam {0} tahun kalender terakhir", "in the last {0} calendar years"}},
    KeyedPhrase{Say::own_test_since, {"sejak tahun {0}", "since the year {0}"}},
    KeyedPhrase{Say::reexamine_title,
                {"Kerja sama yang ditandatangani, untuk ditelaah kembali",
                 "Signed cooperations, to be looked at again"}},
    KeyedPhrase{Say::reexamine_columns_law, {"laporan (Pasal 43)", "reports (Pasal 43)"}},
    KeyedPhrase{Say::reexamine_columns_evidence, {"kegiatan terakhir", "last activity"}},
    KeyedPhrase{Say::reexamine_columns_said, {"yang tercatat", "on record"}},
    KeyedPhrase{Say::reexamine_not_asked, {"tidak lagi diminta", "not asked any more"}},
    KeyedPhrase{Say::reexamine_no_report, {"diminta, belum ada", "asked for, none"}},
    KeyedPhrase{Say::reexamine_reports, {"{0}, terakhir {1}", "{0}, the last {1}"}},
    KeyedPhrase{Say::reexamine_no_activity, {"tidak tercatat", "none on record"}},
    KeyedPhrase{Say::reexamine_last_year_at_most, {"{0}, mungkin {1}", "{0}, perhaps {1}"}},
    KeyedPhrase{Say::reexamine_text_run_out,
                {"masa berlaku naskah sampai {0} (#{1})", "the text was valid until {0} (#{1})"}},
    KeyedPhrase{Say::reexamine_instrument_run_out,
                {"masa berlaku {0} sampai {1} (#{2})", "{0} ran until {1} (#{2})"}},
    KeyedPhrase{Say::reexamine_recommended, {"direkomendasikan: {0}", "recommended: {0}"}},
    KeyedPhrase{Say::reexamine_called, {"disebut: {0}", "called: {0}"}},
    KeyedPhrase{Say::reexamine_no_conclusion,
                {"Tidak ada kesimpulan yang ditarik di sini: yang diminta hukum, yang "
                 "direkomendasikan sumber, dan yang tampak dalam catatan berdiri berdampingan.",
                 "Nothing is concluded here: what the law asks, what a source recommends and what "
                 "the record shows stand beside each other."}},
};

}  // namespace

std::span<const KeyedPhrase> life_phrases() {
  return table;
}

}  // namespace ksdpl::cli
