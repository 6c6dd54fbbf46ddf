// The sentences of `export`.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::export_needs_cases,
                {"ekspor memerlukan nomor kasus atau --all, salah satu",
                 "an export needs either case ids or --all"}},
    KeyedPhrase{Say::export_missing_cases,
                {"kasus tidak ditemukan: {0}", "there are no cases {0}"}},
    KeyedPhrase{Say::export_option_unfit,
                {"{0} tidak berlaku untuk format {1}", "{0} does not go with the format {1}"}},
    KeyedPhrase{Say::export_needs_output,
                {"di sini {0} memerlukan --output BERKAS", "here {0} needs --output BERKAS"}},
    KeyedPhrase{Say::export_left_out,
                {"{0} entri tanpa tanggal berlaku yang diketahui tidak dimuat: {1}",
                 "{0} entries without a known effective date were left out: {1}"}},
    KeyedPhrase{Say::export_counts, {"Kasus: {0}; entri: {1}", "Cases: {0}; entries: {1}"}},
    KeyedPhrase{Say::part_of_journal,
                {"{0} bagian dari jurnal dan tidak boleh diganti",
                 "{0} is part of the journal and may not be replaced"}},
    KeyedPhrase{Say::hint_force,
                {"pilih nama lain, atau --force untuk mengganti berkas biasa",
                 "choose another name, or --force to replace an ordinary file"}},
    KeyedPhrase{Say::hint_export_output,
                {"tambahkan --output, misalnya --output kasus.sqlite",
                 "add --output, such as --output cases.sqlite"}},
    KeyedPhrase{Say::hint_export_recorded,
                {"OCEL menuntut waktu untuk setiap peristiwa; --time recorded memuat semuanya",
                 "OCEL wants a time for every event; --time recorded holds them all"}},
    KeyedPhrase{Say::hint_list_cases,
                {"lihat kasus yang ada: ksdpl list", "see the cases there are: ksdpl list"}},
};

}  // namespace

std::span<const KeyedPhrase> exchange_phrases() {
  return table;
}

}  // namespace ksdpl::cli
