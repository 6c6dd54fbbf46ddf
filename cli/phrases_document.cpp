// Sentences about documents to be filled in, their formats, and what they are converted to.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::no_such_doc_format,
                {"tidak ada format dokumen '{0}' untuk alur kerja {1}",
                 "there is no document format '{0}' for the workflow {1}"}},
    KeyedPhrase{Say::doc_format_invalid,
                {"format dokumen tidak dapat dipakai; kesalahan: {0}",
                 "the document formats can't be used; errors: {0}"}},
    KeyedPhrase{Say::hint_doc_format,
                {"bentuk format dokumen: docs/documents.md",
                 "the form of document formats: docs/documents.md"}},
    KeyedPhrase{Say::doc_invalid,
                {"dokumen tidak dapat diperiksa; kesalahan: {0}",
                 "the document can't be checked; errors: {0}"}},
    KeyedPhrase{Say::hint_doc_new,
                {"mulailah dengan: ksdpl doc new FORMAT --case KASUS",
                 "begin with: ksdpl doc new FORMAT --case CASE"}},
    KeyedPhrase{Say::hint_doc_list, {"ketik: ksdpl doc list", "type: ksdpl doc list"}},
    KeyedPhrase{Say::hint_doc_workflow,
                {"bila alur kerja itu ada dalam folder sendiri, tambahkan --workflows FOLDER",
                 "where the workflow is in a folder of your own, add --workflows FOLDER"}},
    KeyedPhrase{Say::doc_no_converter,
                {"program {0} tidak terpasang; di Debian ada dalam paket {1}",
                 "the program {0} is not installed; Debian has it in the package {1}"}},
    KeyedPhrase{Say::hint_install,
                {"ketik: sudo apt install {0}; berkas Markdown dapat dipakai tanpa program itu",
                 "type: sudo apt install {0}; the Markdown can be used without it"}},
    KeyedPhrase{Say::doc_converter_failed, {"{0} tidak berhasil: {1}", "{0} did not succeed: {1}"}},
    KeyedPhrase{Say::doc_converter_too_slow,
                {"{0} dihentikan karena terlalu lama", "{0} took too long and was ended"}},
    KeyedPhrase{Say::hint_doc_markdown,
                {"berkas Markdown tetap utuh; periksa dengan: ksdpl doc check BERKAS",
                 "the Markdown is as it was; check it with: ksdpl doc check FILE"}},
    KeyedPhrase{Say::doc_stage, {"{0}, pada {1}", "{0}, on {1}"}},
    KeyedPhrase{Say::doc_not_recorded, {"belum dicatat", "not recorded yet"}},
    KeyedPhrase{Say::doc_date_unknown, {"tanggal belum diketahui", "date not known"}},
    KeyedPhrase{Say::label_doc_format, {"Dokumen", "Document"}},
    KeyedPhrase{Say::label_doc_form, {"Bentuk resmi", "Official form"}},
    KeyedPhrase{Say::label_doc_sections, {"Bagian", "Sections"}},
    KeyedPhrase{Say::label_doc_guidance, {"Petunjuk", "Guidance"}},
    KeyedPhrase{Say::label_doc_paper, {"Disimpan sbg", "Filed as"}},
    KeyedPhrase{Say::doc_optional, {" (tidak wajib)", " (not mandatory)"}},
    KeyedPhrase{Say::doc_finding_at, {"baris {0}:", "line {0}:"}},
    KeyedPhrase{Say::doc_note_at, {"catatan, baris {0}:", "note, line {0}:"}},
    KeyedPhrase{Say::doc_complete, {"Semua bagian sudah diisi.", "Every section is filled in."}},
    KeyedPhrase{Say::doc_findings, {"Temuan: {0}", "Findings: {0}"}},
    KeyedPhrase{Say::doc_converted_open,
                {"Dokumen ini masih memuat {0} temuan; ketik: ksdpl doc check {1}",
                 "The document still has {0} findings; type: ksdpl doc check {1}"}},
};

}  // namespace

std::span<const KeyedPhrase> document_phrases() {
  return table;
}

}  // namespace ksdpl::cli
