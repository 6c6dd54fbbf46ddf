// Sentences about histories that are imported.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::kind_noted, {"catatan", "note"}},
    KeyedPhrase{Say::mark_imported, {"diimpor", "imported"}},
    KeyedPhrase{Say::label_imported, {"Diimpor dari", "Imported from"}},
    KeyedPhrase{Say::label_importer_says, {"Kata pengimpor", "Importer says"}},
    KeyedPhrase{Say::label_sources, {"Sumber", "Sources"}},
    KeyedPhrase{Say::label_date_words, {"Kapan", "When"}},
    KeyedPhrase{Say::as_the_importer_states, {"menurut pengimpor", "as stated by the importer"}},
    KeyedPhrase{Say::past_imported,
                {"Entri ini menurut pengimpor: tidak ada syarat yang diuji dan tidak ada dokumen "
                 "yang dipegang; apakah sah, tidak diketahui.",
                 "This entry is as stated by the importer: no condition was tested and no paper is "
                 "held; whether it was lawful is not known."}},
    KeyedPhrase{Say::imported_cases,
                {"{0} kasus diimpor menurut pengimpornya, tidak ada yang diuji",
                 "{0} cases imported as their importer states them, nothing was tested"}},
    KeyedPhrase{Say::imported_repeated,
                {"Berkas ini sudah diimpor ({0} kasus); tidak ada yang ditambahkan",
                 "This file was imported already ({0} cases); nothing was added"}},
    KeyedPhrase{Say::imported_dry_run,
                {"Uji coba: {0} kasus akan diimpor; tidak ada yang dicatat",
                 "Dry run: {0} cases would be imported; nothing was recorded"}},
    KeyedPhrase{Say::imported_case, {"{0}; {1} langkah, {2} catatan", "{0}; {1} steps, {2} notes"}},
    KeyedPhrase{Say::import_progress, {"... kasus {0} dari {1}", "... case {0} of {1}"}},
    KeyedPhrase{Say::import_invalid,
                {"berkas impor tidak dapat dipakai; kesalahan: {0}; tidak ada yang diimpor",
                 "the import file cannot be used; errors: {0}; nothing was imported"}},
    KeyedPhrase{Say::import_too_large,
                {"berkas impor terlalu besar: {0}; paling besar {1} MiB dalam bentuk ini",
                 "the import file is too large: {0}; {1} MiB at most in this form"}},
    KeyedPhrase{Say::hint_import_as_records,
                {"tulis sebagai JSON lines (.jsonl) atau CSV, yang boleh sampai 32 MiB; lihat "
                 "docs/import-format.md",
                 "write it as JSON lines (.jsonl) or CSV, which may be 32 MiB; see "
                 "docs/import-format.md"}},
    KeyedPhrase{Say::hint_import_in_parts,
                {"bagi menjadi beberapa berkas, setiap kasus utuh dalam satu berkas",
                 "divide it into several files, each case whole in one of them"}},
    KeyedPhrase{Say::hint_import_format,
                {"bentuk berkas impor: docs/import-format.md; skema: ksdpl workflow schema history",
                 "the form of import files: docs/import-format.md; schema: ksdpl workflow schema "
                 "history"}},
    KeyedPhrase{Say::no_import_file, {"berkas tidak ditemukan: {0}", "there is no file {0}"}},
    KeyedPhrase{Say::unknown_import_form,
                {"bentuk berkas {0} tidak dikenali dari namanya",
                 "the form of the file {0} does not show from its name"}},
    KeyedPhrase{Say::hint_import_form,
                {"nama berkas berakhir dengan .yaml, .csv, atau .jsonl; atau sebut dengan --form",
                 "the name ends in .yaml, .csv or .jsonl; or name the form with --form"}},
};

}  // namespace

std::span<const KeyedPhrase> import_phrases() {
  return table;
}

}  // namespace ksdpl::cli
