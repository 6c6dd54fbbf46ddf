// Sentences of search, of lists that are filtered, and of commands from a file.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::search_no_words,
                {"tidak ada kata untuk dicari: sebutkan huruf atau angka",
                 "there is no word to look for: name letters or digits"}},
    KeyedPhrase{Say::hint_search_words,
                {"ketik: ksdpl search surat kons* '\"dewan perwakilan\"'",
                 "type: ksdpl search surat kons* '\"dewan perwakilan\"'"}},
    KeyedPhrase{Say::search_progress,
                {"menyusun indeks pencarian: {0} dari {1} entri",
                 "making the search index: {0} of {1} entries"}},
    KeyedPhrase{Say::search_nothing, {"tidak ditemukan", "nothing was found"}},
    KeyedPhrase{Say::search_found,
                {"ditemukan di {0} tempat dalam {1} kasus", "found in {0} places of {1} cases"}},
    KeyedPhrase{Say::search_more,
                {"ditampilkan {0} dari {1} tempat; untuk semuanya: --limit {1}",
                 "shown are {0} of {1} places; for all of them: --limit {1}"}},
    KeyedPhrase{Say::search_corrected_by, {"[dikoreksi oleh #{0}]", "[corrected by #{0}]"}},
    KeyedPhrase{Say::search_annulled_by, {"[dibatalkan oleh #{0}]", "[annulled by #{0}]"}},
    KeyedPhrase{Say::bad_limit,
                {"{0}: '{1}' bukan bilangan dari 1 sampai 1000000",
                 "{0}: '{1}' is no number from 1 to 1000000"}},
    KeyedPhrase{Say::hint_limit, {"misalnya: --limit 20", "for instance: --limit 20"}},
    KeyedPhrase{Say::list_no_match,
                {"tidak ada kasus yang sesuai dengan saringan ini", "no case fits these filters"}},
    KeyedPhrase{Say::list_saved, {"daftar disimpan: {0}", "the list was saved: {0}"}},
    KeyedPhrase{Say::bulk_invalid,
                {"berkas perintah tidak dapat dipakai, tidak ada yang dicatat: {0} kesalahan",
                 "the file of commands cannot be used, nothing was recorded: {0} errors"}},
    KeyedPhrase{Say::hint_bulk, {"ketik: ksdpl help bulk", "type: ksdpl help bulk"}},
    KeyedPhrase{Say::bulk_no_header,
                {"baris pertama CSV harus menyebut kolom, yang pertama 'verb'",
                 "the first line of CSV must name the columns, the first of them 'verb'"}},
    KeyedPhrase{Say::bulk_line_too_long,
                {"baris ini {0} byte; paling panjang {1}", "this line has {0} bytes; at most {1}"}},
    KeyedPhrase{Say::bulk_not_json, {"baris ini bukan JSON", "this line is no JSON"}},
    KeyedPhrase{Say::bulk_not_object,
                {"baris ini bukan objek JSON dengan 'args' saja, atau dengan 'verb'",
                 "this line is no JSON object with nothing but 'args', or with 'verb'"}},
    KeyedPhrase{Say::bulk_no_verb, {"perintahnya tidak disebut", "the verb is not named"}},
    KeyedPhrase{Say::bulk_not_a_verb,
                {"'{0}' tidak mencatat ke dalam satu kasus; di sini boleh: {1}",
                 "'{0}' does not record into one case; allowed here are: {1}"}},
    KeyedPhrase{Say::bulk_global_option,
                {"{0} berlaku untuk seluruh berkas: sebutkan pada `ksdpl bulk` sendiri",
                 "{0} holds for the whole file: give it to `ksdpl bulk` itself"}},
    KeyedPhrase{Say::bulk_unknown_key,
                {"'{0}' tidak mengenal '{1}'; yang dikenal: {2}",
                 "'{0}' does not know '{1}'; it knows: {2}"}},
    KeyedPhrase{Say::bulk_bad_value,
                {"nilai '{0}' harus teks, bilangan bulat, atau daftar teks bila boleh berulang; "
                 "bila tanpa nilai: true atau false",
                 "the value of '{0}' must be text, a whole number, or a list of texts where it "
                 "may be repeated; true or false where it takes no value"}},
    KeyedPhrase{Say::bulk_gap, {"'{0}' tidak disebut", "'{0}' is missing"}},
    KeyedPhrase{Say::bulk_cells,
                {"baris ini punya {0} sel; kolomnya {1}",
                 "this line has {0} cells; there are {1} columns"}},
    KeyedPhrase{Say::bulk_open_quote,
                {"tanda kutip tidak ditutup, atau ada teks sesudahnya",
                 "a quote is not closed, or text follows it"}},
    KeyedPhrase{Say::bulk_empty, {"berkas ini tidak berisi perintah", "the file has no command"}},
    KeyedPhrase{Say::bulk_progress,
                {"menjalankan perintah: {0} dari {1}", "running commands: {0} of {1}"}},
    KeyedPhrase{Say::bulk_line, {"baris {0}", "line {0}"}},
    KeyedPhrase{Say::bulk_recorded, {"tercatat sebagai entri #{0}", "recorded as entry #{0}"}},
    KeyedPhrase{Say::bulk_repeated,
                {"sudah tercatat sebelumnya, entri #{0}", "already recorded, entry #{0}"}},
    KeyedPhrase{Say::bulk_would_record,
                {"akan tercatat (percobaan, tidak ada yang dicatat)",
                 "would be recorded (a trial, nothing was recorded)"}},
    KeyedPhrase{Say::bulk_refused, {"tidak tercatat ({0}): {1}", "not recorded ({0}): {1}"}},
    KeyedPhrase{Say::bulk_not_run, {"tidak dijalankan", "not run"}},
    KeyedPhrase{Say::bulk_summary,
                {"{0} perintah: {1} tercatat, {2} sudah tercatat, {3} tidak tercatat, {4} tidak "
                 "dijalankan",
                 "{0} commands: {1} recorded, {2} already recorded, {3} not recorded, {4} not "
                 "run"}},
    KeyedPhrase{Say::bulk_again,
                {"berkas yang sama boleh dijalankan lagi: yang sudah tercatat tidak diulang",
                 "the same file may be run again: what is recorded is not repeated"}},
    KeyedPhrase{Say::man_file_search,
                {"Indeks pencarian. Boleh dihapus kapan saja; dibuat lagi bila dicari.",
                 "The index of search. May be deleted at any time; a search makes it again."}},
};

}  // namespace

std::span<const KeyedPhrase> search_phrases() {
  return table;
}

}  // namespace ksdpl::cli
