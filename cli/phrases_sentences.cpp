// Sentences of answers.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::not_known, {"belum diketahui", "not known"}},
    KeyedPhrase{Say::date_unknown, {"tidak diketahui", "not known"}},
    KeyedPhrase{Say::stage_held, {", ditunda", ", on hold"}},
    KeyedPhrase{Say::word_and, {" dan ", " and "}},
    KeyedPhrase{Say::word_or, {" atau ", " or "}},
    KeyedPhrase{Say::condition_is, {"{0} = {1}", "{0} is {1}"}},
    KeyedPhrase{Say::condition_is_not, {"{0} bukan {1}", "{0} is not {1}"}},
    KeyedPhrase{Say::condition_includes, {"{0} memuat {1}", "{0} includes {1}"}},
    KeyedPhrase{Say::only_when, {"; hanya bila {0}", "; only when {0}"}},
    KeyedPhrase{Say::shown_by, {" (bukti: {0})", " (shown by: {0})"}},
    KeyedPhrase{Say::lacks, {"kurang: {0}", "lacking: {0}"}},
    KeyedPhrase{Say::next_lacks, {"{0} (kurang: {1})", "{0} (lacking: {1})"}},
    KeyedPhrase{Say::row_words, {"{0}: dari \"{1}\" ke \"{2}\"", "{0}: from \"{1}\" to \"{2}\""}},
    KeyedPhrase{Say::requirement_counts,
                {"terpenuhi {0}, belum {1}, belum diketahui {2}, tidak berlaku {3}",
                 "met {0}, not met {1}, not known {2}, not applicable {3}"}},
    KeyedPhrase{Say::no_move_now,
                {"Tidak ada langkah hukum dari tahap ini.", "No legal move leaves this stage."}},
    KeyedPhrase{
        Say::deadline_not_started,
        {"belum berjalan: langkah {0} belum dicatat", "not running: the step {0} is not recorded"}},
    KeyedPhrase{Say::deadline_start_unknown,
                {"mulai pada {0}, yang tanggalnya tidak diketahui; tidak dapat dihitung",
                 "starts with {0}, whose date is not known; it cannot be worked out"}},
    KeyedPhrase{Say::deadline_start, {"hari ke-0: {0} ({1})", "day 0: {0} ({1})"}},
    KeyedPhrase{Say::deadline_term, {"ditambah {0} hari kerja", "plus {0} working days"}},
    KeyedPhrase{Say::deadline_weekends,
                {"Sabtu dan Minggu dilewati", "Saturdays and Sundays are skipped"}},
    KeyedPhrase{Say::deadline_no_holidays,
                {"hari libur nasional dan cuti bersama belum dihitung karena kalendernya belum "
                 "ada; tenggat yang sebenarnya dapat lebih lambat",
                 "public holidays and collective leave are not counted because there is no "
                 "calendar yet; the true day may be later"}},
    KeyedPhrase{Say::deadline_held,
                {"penundaan oleh biro tidak menghentikan tenggat ini",
                 "a hold by the bureau does not stop this deadline"}},
    KeyedPhrase{Say::deadline_rule, {"{0} hari kerja sejak {1}", "{0} working days from {1}"}},
    KeyedPhrase{Say::due_not_started, {"belum berjalan", "not running yet"}},
    KeyedPhrase{Say::due_unknown, {"tidak diketahui", "not known"}},
    KeyedPhrase{Say::due_weekends_only,
                {"paling cepat {0} (akhir pekan saja)", "{0} at the earliest (weekends only)"}},
    KeyedPhrase{Say::receipt_recorded,
                {"Tercatat sebagai entri #{0}: {1}", "Recorded as event #{0}: {1}"}},
    KeyedPhrase{Say::receipt_repeated,
                {"Sudah tercatat sebagai entri #{0}: {1}; tidak ada yang ditambahkan",
                 "Already recorded as event #{0}: {1}; nothing was added"}},
    KeyedPhrase{Say::receipt_dry_run,
                {"Uji coba: akan tercatat sebagai entri #{0}: {1}; tidak ada yang dicatat",
                 "Dry run: would be recorded as event #{0}: {1}; nothing was recorded"}},
    KeyedPhrase{
        Say::list_empty,
        {"Belum ada kasus. Ketik: ksdpl help new", "There is no case yet. Type: ksdpl help new"}},
    KeyedPhrase{Say::init_done, {"Jurnal dibuat", "The journal was created"}},
    KeyedPhrase{Say::init_dry_run,
                {"Uji coba: jurnal akan dibuat; tidak ada yang dibuat",
                 "Dry run: the journal would be created; nothing was made"}},
    KeyedPhrase{Say::init_keep_safe,
                {"Simpan baik-baik: jurnal dan folder dokumen dicadangkan bersama; folder kunci "
                 "dipegang orang lain daripada yang mencatat, dan tidak boleh hilang.",
                 "Keep safe: back up the journal and its folder of papers together; the key folder "
                 "is held by somebody other than those who record, and must not be lost."}},
    KeyedPhrase{
        Say::why_allowed,
        {"Boleh sekarang: semua syarat terpenuhi.", "Allowed now: every condition is met."}},
    KeyedPhrase{Say::why_blocked,
                {"Belum boleh. Yang kurang: {0}", "Not allowed yet. Lacking: {0}"}},
    KeyedPhrase{Say::why_nothing_forward,
                {"Tidak ada langkah maju dari sini.", "No forward move leads on from here."}},
    KeyedPhrase{Say::why_step_moves_nothing,
                {"Langkah {0} tidak memindahkan tahap; dicatat pada tahap \"{1}\".",
                 "The step {0} moves nothing; it is recorded in the stage \"{1}\"."}},
    KeyedPhrase{Say::past_allowed,
                {"Diperbolehkan saat dicatat, karena:", "It was allowed when recorded, because:"}},
    KeyedPhrase{Say::past_no_gate,
                {"Diperbolehkan saat dicatat: baris ini tidak bersyarat.",
                 "It was allowed when recorded: this row has no condition."}},
    KeyedPhrase{
        Say::past_stated,
        {"Entri ini dinyatakan, tidak diuji: apakah syaratnya dahulu terpenuhi, tidak diketahui.",
         "This entry was stated, not tested: whether its conditions were met is not known."}},
    KeyedPhrase{Say::past_moves_nothing,
                {"Entri ini tidak memindahkan tahap; tidak ada syarat perpindahan yang diuji.",
                 "This entry moved nothing; no condition of a move was tested."}},
    KeyedPhrase{Say::past_reexamine,
                {"Perlu diperiksa ulang: bukti yang mendasarinya sudah dikoreksi.",
                 "To be examined again: the evidence it rests on was corrected."}},
    KeyedPhrase{Say::corrected_by, {"Dikoreksi oleh {0}", "Corrected by {0}"}},
    KeyedPhrase{Say::annulled_by, {"Dibatalkan oleh {0}", "Annulled by {0}"}},
    KeyedPhrase{Say::corrects, {"mengoreksi entri #{0}", "corrects event #{0}"}},
    KeyedPhrase{Say::annuls, {"membatalkan entri #{0}", "annuls event #{0}"}},
    KeyedPhrase{Say::paper_number, {", nomor {0}", ", number {0}"}},
    KeyedPhrase{Say::paper_contains, {"; memuat {0}", "; contains {0}"}},
    KeyedPhrase{Say::lint_warning,
                {"{0}:{1}:{2}: catatan: {3} [{4}]", "{0}:{1}:{2}: finding: {3} [{4}]"}},
    KeyedPhrase{Say::lint_unusable,
                {"Alur kerja {0} tidak dapat dipakai; kesalahan: {1}",
                 "The workflow {0} cannot be used; errors: {1}"}},
    KeyedPhrase{Say::lint_findings,
                {"Alur kerja {0} dapat dipakai; temuan: {1}",
                 "The workflow {0} can be used; findings: {1}"}},
    KeyedPhrase{Say::lint_clean, {"Alur kerja {0} bersih.", "The workflow {0} is clean."}},
    KeyedPhrase{Say::wrote_file, {"Ditulis: {0}", "Written: {0}"}},
    KeyedPhrase{Say::nothing_rests,
                {"Tidak ada aturan yang bertumpu padanya.", "No rule rests on it."}},
    KeyedPhrase{Say::confidence_verbatim, {"teksnya dibaca utuh", "its text was read in full"}},
    KeyedPhrase{Say::confidence_gaps,
                {"teksnya dibaca, kata yang hilang diisi dari sumber lain",
                 "its text was read, missing words filled from another source"}},
    KeyedPhrase{Say::confidence_secondary,
                {"hanya lewat sumber kedua", "only through a secondary source"}},
    KeyedPhrase{Say::confidence_seed,
                {"hanya lewat dokumen awal proyek", "only through the seed documents"}},
    KeyedPhrase{Say::confidence_not_found, {"tidak ditemukan", "not found"}},
    KeyedPhrase{Say::version_line,
                {"ksdpl {0}, edisi hukum {1}", "ksdpl {0}, edition of the law {1}"}},
    KeyedPhrase{Say::help_usage,
                {"ksdpl [opsi umum] PERINTAH ...", "ksdpl [global options] VERB ..."}},
    KeyedPhrase{Say::help_more,
                {"Penjelasan satu perintah dengan contoh: ksdpl help PERINTAH. Contoh lengkap dari "
                 "folder kosong: ksdpl demo.",
                 "One verb with an example: ksdpl help VERB. The whole job from an empty folder: "
                 "ksdpl demo."}},
};

}  // namespace

std::span<const KeyedPhrase> sentence_phrases() {
  return table;
}

}  // namespace ksdpl::cli
