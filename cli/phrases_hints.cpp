// What to type instead.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::hint_word, {"petunjuk", "hint"}},
    KeyedPhrase{Say::hint_help, {"ketik: ksdpl help", "type: ksdpl help"}},
    KeyedPhrase{Say::hint_help_verb, {"ketik: ksdpl help {0}", "type: ksdpl help {0}"}},
    KeyedPhrase{Say::hint_did_you_mean, {"maksud Anda \"{0}\"?", "did you mean \"{0}\"?"}},
    KeyedPhrase{Say::hint_example, {"contoh: {0}", "example: {0}"}},
    KeyedPhrase{Say::hint_missing_value,
                {"ketik: {0} NILAI, atau {0}=NILAI bila nilainya diawali --",
                 "type: {0} VALUE, or {0}=VALUE when the value begins with --"}},
    KeyedPhrase{Say::hint_check_path, {"periksa dengan: ls -ld {0}", "look with: ls -ld {0}"}},
    KeyedPhrase{Say::hint_number,
                {"nomor entri terlihat dengan: ksdpl history KASUS",
                 "event numbers are shown by: ksdpl history CASE"}},
    KeyedPhrase{Say::hint_count,
                {"tulis bilangan bulat dari 0 sampai 9999, misalnya 5",
                 "write a whole number from 0 to 9999, such as 5"}},
    KeyedPhrase{Say::hint_utf8,
                {"ketik ulang, atau ganti nama berkasnya", "type it again, or rename the file"}},
    KeyedPhrase{Say::hint_control_character,
                {"ketik ulang tanpa karakter itu; baris baru hanya boleh dalam --reason",
                 "type it again without it; line breaks are allowed in --reason only"}},
    KeyedPhrase{Say::hint_too_long,
                {"persingkat; uraian panjang ditulis dalam --reason atau diajukan sebagai dokumen: "
                 "ksdpl help file",
                 "shorten it; a long account goes into --reason or is filed as a paper: "
                 "ksdpl help file"}},
    KeyedPhrase{Say::hint_placeholder,
                {"ganti {1} dengan isi yang sebenarnya: {0} \"...\"",
                 "put the real words in place of {1}: {0} \"...\""}},
    KeyedPhrase{Say::hint_date,
                {"tulis sebagai YYYY-MM-DD, misalnya 2026-03-02",
                 "write it as YYYY-MM-DD, such as 2026-03-02"}},
    KeyedPhrase{Say::hint_effective_date,
                {"tulis sebagai YYYY-MM-DD, misalnya 2026-03-02, atau tidak_diketahui",
                 "write it as YYYY-MM-DD, such as 2026-03-02, or tidak_diketahui"}},
    KeyedPhrase{
        Say::hint_moment,
        {"tulis tanggalnya (2026-03-31: sampai akhir hari itu, WIB), atau tanggal dan jam dengan "
         "zonanya: \"2026-03-31 10:07 WIB\"",
         "write the day (2026-03-31: to the end of it, UTC+7), or the day and the time with its "
         "zone: \"2026-03-31 10:07 WIB\""}},
    KeyedPhrase{
        Say::hint_case_id,
        {"1 sampai 64 huruf, angka, titik, garis bawah, atau garis; tidak diawali titik atau "
         "garis: SHANGHAI-2026",
         "1 to 64 of A-Z a-z 0-9 . _ -, not beginning with a dot or a dash: SHANGHAI-2026"}},
    KeyedPhrase{Say::hint_country,
                {"pakai dua huruf ISO 3166-1, misalnya CN, JP, AU",
                 "use the two letters of ISO 3166-1, such as CN, JP, AU"}},
    KeyedPhrase{Say::hint_citation,
                {"contoh: ksdpl law show \"PP 28/2018 Pasal 30 ayat (4)\"",
                 "example: ksdpl law show \"PP 28/2018 Pasal 30 ayat (4)\""}},
    KeyedPhrase{
        Say::hint_tabular,
        {"jsonl dan csv ada untuk list, next, why, check, history, due; di sini pakai text atau "
         "json",
         "jsonl and csv exist for list, next, why, check, history, due; here use text or json"}},
    KeyedPhrase{Say::hint_ics,
                {"tanggal untuk program kalender: ksdpl due --format ics",
                 "dates for a calendar program: ksdpl due --format ics"}},
    KeyedPhrase{Say::hint_other_db,
                {"pilih nama lain dengan --db", "choose another name with --db"}},
    KeyedPhrase{Say::hint_demo_fresh,
                {"jalankan di folder kosong: mkdir coba && cd coba && ksdpl demo",
                 "run it in an empty folder: mkdir try && cd try && ksdpl demo"}},
    KeyedPhrase{Say::hint_workflows, {"yang ada: {0}", "there are: {0}"}},
    KeyedPhrase{Say::hint_known, {"yang ada: {0}", "there are: {0}"}},
    KeyedPhrase{Say::hint_invalid_workflow,
                {"perbaiki, lalu periksa dengan: ksdpl workflow lint BERKAS",
                 "mend it, then check with: ksdpl workflow lint FILE"}},
    KeyedPhrase{Say::hint_invalid_calendar,
                {"perbaiki, lalu periksa dengan: ksdpl --workflows FOLDER workflow lint",
                 "mend it, then check with: ksdpl --workflows FOLDER workflow lint"}},
    KeyedPhrase{Say::hint_next, {"ketik: ksdpl next {0}", "type: ksdpl next {0}"}},
    KeyedPhrase{Say::hint_history, {"ketik: ksdpl history {0}", "type: ksdpl history {0}"}},
    KeyedPhrase{Say::hint_near_provisions,
                {"yang tercatat di dekatnya: {0}", "registered nearby: {0}"}},
    KeyedPhrase{Say::hint_regulation,
                {"ketik: ksdpl law show \"{0}\"{1}", "type: ksdpl law show \"{0}\"{1}"}},
    KeyedPhrase{Say::hint_bug,
                {"jurnal tidak berubah; laporkan dengan perintah yang diketik",
                 "the journal was not changed; report it with the command typed"}},
};

}  // namespace

std::span<const KeyedPhrase> hint_phrases() {
  return table;
}

}  // namespace ksdpl::cli
