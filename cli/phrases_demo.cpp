// Remarks of the demonstration.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{
        Say::demo_opening,
        {"Contoh ini mengetik perintah ksdpl di folder ini, satu per satu, dan menampilkan "
         "keluarannya.",
         "This types ksdpl commands in this folder, one by one, and shows what they print."}},
    KeyedPhrase{Say::demo_init, {"Jurnal baru.", "A new journal."}},
    KeyedPhrase{
        Say::demo_new,
        {"CONTOH: mitra dan bidang kerja sama Jakarta-Shanghai nyata, tetapi tanggal-tanggal di "
         "antaranya tidak dipublikasikan. Semua tanggal di sini tanggal contoh.",
         "AN EXAMPLE: the partner and the fields of Jakarta-Shanghai are real, but its dates in "
         "between were not published. All dates here are example dates."}},
    KeyedPhrase{Say::demo_exploration,
                {"Penjajakan (Pasal 28 ayat (3)).", "The exploration (Pasal 28(3))."}},
    KeyedPhrase{
        Say::demo_consultation,
        {"Konsultasi dengan kedua menteri mendahului pernyataan kehendak (Pasal 28 ayat (4)).",
         "Both ministers are consulted before the letter of intent (Pasal 28(4))."}},
    KeyedPhrase{Say::demo_requirements,
                {"Persyaratan Pasal 27 dinilai satu per satu.",
                 "The requirements of Pasal 27 are judged one by one."}},
    KeyedPhrase{Say::demo_shortcut_dprd,
                {"Jalan pintas: rencana tanpa sumber pembiayaan diajukan ke DPRD. Ditolak, dengan "
                 "pasalnya.",
                 "A shortcut: a plan without its funding source goes to the DPRD. Refused, with "
                 "the article."}},
    KeyedPhrase{Say::demo_plan_complete,
                {"Rencana yang lengkap boleh diajukan.", "The complete plan may go."}},
    KeyedPhrase{Say::demo_past,
                {"Mengapa entri itu diperbolehkan: dasar yang diuji saat itu tersimpan bersamanya.",
                 "Why that entry was allowed: the grounds tested then are kept with it."}},
    KeyedPhrase{
        Say::demo_deadline,
        {"DPRD menerima surat permohonan; sejak itu 45 hari kerja berjalan (Pasal 30 ayat (4)).",
         "The DPRD receives the request; 45 working days run from then (Pasal 30(4))."}},
    KeyedPhrase{Say::demo_returned,
                {"Menteri meminta rencana diperbaiki (Pasal 31 ayat (3) huruf a); rencana "
                 "diperbaiki dan disampaikan lagi.",
                 "The ministry returns the plan (Pasal 31(3)a); it is corrected and sent again."}},
    KeyedPhrase{Say::demo_draft,
                {"Rancangan naskah dan rapat antarkementerian/lembaga (Pasal 32).",
                 "The draft and the inter-ministry meeting (Pasal 32)."}},
    KeyedPhrase{Say::demo_shortcut_signature,
                {"Jalan pintas: menandatangani tanpa surat konfirmasi. Ditolak; ksdpl why menyebut "
                 "semua yang kurang.",
                 "A shortcut: signing without the confirmation letter. Refused; ksdpl why names "
                 "everything missing."}},
    KeyedPhrase{Say::demo_confirmation,
                {"Surat konfirmasi diteruskan ke daerah; barulah penandatanganan berdasar (Pasal "
                 "33 ayat (4)).",
                 "The confirmation letter reaches the region; only now has a signature its basis "
                 "(Pasal 33(4))."}},
    KeyedPhrase{
        Say::demo_reassessment,
        {"Sebelum menandatangani, hubungan diplomatik dinilai lagi (Pasal 27 ayat (1) huruf "
         "a).",
         "Before the signature diplomatic relations are assessed again (Pasal 27(1)a)."}},
    KeyedPhrase{Say::demo_history,
                {"Seluruh riwayat, kedua tanggalnya.", "The whole history, both dates."}},
    KeyedPhrase{Say::demo_between,
                {"Daftar kasus, dan satu langkah prosedur untuk dibaca.",
                 "The cases, and one step of the procedure for reading."}},
    KeyedPhrase{Say::demo_stated,
                {"Denpasar-Darwin, dari berita: entri dinyatakan, tidak diuji; tanggal yang tidak "
                 "disebut tetap tidak diketahui.",
                 "Denpasar-Darwin, from news reports: entries are stated, not tested; a date that "
                 "is not given stays not known."}},
    KeyedPhrase{Say::demo_stated_why,
                {"Sah atau tidaknya langkah yang hanya dinyatakan tidak diketahui.",
                 "Whether a step that is only stated was lawful is not known."}},
    KeyedPhrase{Say::demo_closing,
                {"Selesai. Coba sendiri: ksdpl list; ksdpl show CONTOH-SHANGHAI; ksdpl why "
                 "CONTOH-SHANGHAI; ksdpl workflow show; ksdpl help",
                 "Done. Try it: ksdpl list; ksdpl show CONTOH-SHANGHAI; ksdpl why CONTOH-SHANGHAI; "
                 "ksdpl workflow show; ksdpl help"}},
    KeyedPhrase{
        Say::demo_unexpected,
        {"perintah contoh berakhir lain daripada seharusnya: {0} (exit {1}, seharusnya {2})",
         "a demo command did not end as it should: {0} (exit {1}, should be {2})"}},
};

}  // namespace

std::span<const KeyedPhrase> demo_phrases() {
  return table;
}

}  // namespace ksdpl::cli
