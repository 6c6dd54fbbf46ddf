// What went wrong, in one line.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::unknown_verb, {"perintah tidak dikenal: {0}", "unknown verb: {0}"}},
    KeyedPhrase{Say::verb_needs_second_word,
                {"perintah {0} memerlukan kata berikutnya", "the verb {0} needs another word"}},
    KeyedPhrase{Say::no_verb, {"perintah belum disebut", "no verb was given"}},
    KeyedPhrase{Say::unknown_option, {"opsi tidak dikenal: {0}", "unknown option: {0}"}},
    KeyedPhrase{Say::unknown_option_of_verb,
                {"{0} tidak mengenal opsi {1}", "{0} has no option {1}"}},
    KeyedPhrase{Say::missing_value, {"opsi {0} memerlukan nilai", "the option {0} needs a value"}},
    KeyedPhrase{Say::empty_value,
                {"nilai opsi {0} kosong", "the value of the option {0} is empty"}},
    KeyedPhrase{Say::empty_word,
                {"ada kata yang kosong dalam perintah", "a word of the command is empty"}},
    KeyedPhrase{Say::flag_takes_no_value,
                {"opsi {0} tidak menerima nilai", "the option {0} takes no value"}},
    KeyedPhrase{Say::given_twice,
                {"opsi {0} hanya boleh disebut sekali", "the option {0} may be given only once"}},
    KeyedPhrase{Say::missing_argument, {"{0} memerlukan {1}", "{0} needs {1}"}},
    KeyedPhrase{Say::surplus_word,
                {"{0} tidak memerlukan kata ini: {1}", "{0} has no place for this word: {1}"}},
    KeyedPhrase{Say::not_utf8, {"bukan teks UTF-8: {0}", "not UTF-8 text: {0}"}},
    KeyedPhrase{Say::control_character,
                {"ada karakter kendali di dalam: {0}", "there is a control character in: {0}"}},
    KeyedPhrase{Say::value_too_long,
                {"nilai {0} terlalu panjang: {1} karakter, paling banyak {2}",
                 "the value of {0} is too long: {1} characters, {2} at most"}},
    KeyedPhrase{Say::placeholder_value,
                {"nilai {0} masih kata contoh dari petunjuk: {1}",
                 "the value of {0} is still the placeholder of a hint: {1}"}},
    KeyedPhrase{Say::bad_choice,
                {"nilai {0} tidak dikenal: {1}; yang ada: {2}",
                 "{0} does not know the value {1}; there are: {2}"}},
    KeyedPhrase{Say::bad_date, {"{0} bukan tanggal: {1}", "{0} is not a date: {1}"}},
    KeyedPhrase{Say::bad_moment, {"{0} bukan saat: {1}", "{0} is not a moment: {1}"}},
    KeyedPhrase{Say::bad_number, {"{0} bukan nomor entri: {1}", "{0} is not an event number: {1}"}},
    KeyedPhrase{Say::bad_count,
                {"{0} bukan jumlah hari kerja: {1}", "{0} is not a number of working days: {1}"}},
    KeyedPhrase{Say::bad_case_id, {"nomor kasus tidak sah: {0}", "not a case id: {0}"}},
    KeyedPhrase{Say::bad_country, {"kode negara tidak dikenal: {0}", "unknown country code: {0}"}},
    KeyedPhrase{Say::bad_citation, {"rujukan tidak terbaca: {0}", "not a citation: {0}"}},
    KeyedPhrase{Say::not_tabular, {"{0} tidak mengenal --format {1}", "{0} has no --format {1}"}},
    KeyedPhrase{Say::correction_changes_nothing,
                {"koreksi ini tidak menyebut apa yang berubah", "this correction names no change"}},
    KeyedPhrase{Say::correction_needs_reason,
                {"koreksi memerlukan --reason", "a correction needs --reason"}},
    KeyedPhrase{Say::no_such_folder, {"folder tidak ada: {0}", "there is no folder {0}"}},
    KeyedPhrase{Say::not_a_folder, {"bukan folder: {0}", "not a folder: {0}"}},
    KeyedPhrase{Say::not_a_file, {"bukan berkas biasa: {0}", "not a regular file: {0}"}},
    KeyedPhrase{Say::file_too_large, {"berkas terlalu besar: {0}", "the file is too large: {0}"}},
    KeyedPhrase{Say::file_unreadable,
                {"berkas tidak dapat dibaca: {0}", "the file cannot be read: {0}"}},
    KeyedPhrase{Say::cannot_write, {"tidak dapat menulis {0}: {1}", "cannot write {0}: {1}"}},
    KeyedPhrase{Say::already_exists, {"sudah ada: {0}", "already there: {0}"}},
    KeyedPhrase{Say::no_such_workflow,
                {"alur kerja tidak ditemukan: {0}", "there is no workflow {0}"}},
    KeyedPhrase{Say::invalid_workflow,
                {"alur kerja tidak dapat dipakai; kesalahan: {0}",
                 "the workflow cannot be used; errors: {0}"}},
    KeyedPhrase{Say::invalid_calendar,
                {"kalender tidak dapat dipakai; kesalahan: {0}",
                 "the calendar cannot be used; errors: {0}"}},
    KeyedPhrase{Say::no_such_move, {"langkah tidak dikenal: {0}", "there is no move or step {0}"}},
    KeyedPhrase{Say::no_such_step, {"langkah tidak dikenal: {0}", "there is no step {0}"}},
    KeyedPhrase{Say::no_such_event,
                {"kasus {0} tidak mempunyai entri #{1}", "case {0} has no event #{1}"}},
    KeyedPhrase{Say::no_such_provision,
                {"ketentuan ini tidak tercatat: {0}", "this provision is not registered: {0}"}},
    KeyedPhrase{Say::no_such_provision_of,
                {"ketentuan ini tidak tercatat: {0}; yang tercatat hanya {1} ({2}; {3}): {4}",
                 "this provision is not registered: {0}; all that is registered is {1} ({2}; {3}): "
                 "{4}"}},
    KeyedPhrase{Say::bug, {"kesalahan program: {0}", "a fault of the program: {0}"}},
    KeyedPhrase{Say::output_lost,
                {"keluaran tidak dapat ditulis", "the output could not be written"}},
    KeyedPhrase{Say::output_lost_recorded,
                {"tercatat sebagai entri #{0}, tetapi keluaran tidak dapat ditulis",
                 "recorded as event #{0}, but the output could not be written"}},
    KeyedPhrase{Say::receipt_lost,
                {"tercatat sebagai entri #{0}, tetapi tidak dapat ditampilkan: {1}",
                 "recorded as event #{0}, but it cannot be shown: {1}"}},
};

}  // namespace

std::span<const KeyedPhrase> error_phrases() {
  return table;
}

}  // namespace ksdpl::cli
