// Sentences about checking a journal and about what leaves the machine.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::verify_sound, {"Jurnal ini utuh.", "This journal is whole."}},
    KeyedPhrase{Say::verify_unsound,
                {"KEUTUHAN JURNAL INI TIDAK TERBUKTI. Temuan: {0}",
                 "THIS JOURNAL IS NOT SHOWN TO BE WHOLE. Findings: {0}"}},
    KeyedPhrase{Say::verify_more,
                {"dan {0} temuan lagi yang tidak ditampilkan", "and {0} more findings not shown"}},
    KeyedPhrase{
        Say::verify_not_replayed,
        {"Entri-entri tidak diputar ulang terhadap aturan, karena isinya sendiri sudah tidak "
         "utuh.",
         "The entries were not played again against the rules, since they are not whole "
         "themselves."}},
    KeyedPhrase{Say::verify_without_checkpoint,
                {"Diperiksa tanpa checkpoint dari luar: jurnal yang ditulis ulang seluruhnya tidak "
                 "akan terlihat.",
                 "Checked without a checkpoint from outside: a journal rewritten as a whole would "
                 "not show."}},
    KeyedPhrase{Say::verify_matches,
                {"cocok: {0} entri pertama tidak berubah sejak checkpoint itu",
                 "fits: the first {0} entries have not changed since that checkpoint"}},
    KeyedPhrase{Say::verify_matches_unsigned,
                {"cocok dengan baris yang diketik: {0} entri pertama; baris itu sendiri tidak "
                 "bertanda tangan",
                 "fits the typed line: the first {0} entries; the line itself bears no signature"}},
    KeyedPhrase{Say::verify_progress, {"... {0} dari {1}", "... {0} of {1}"}},
    KeyedPhrase{
        Say::verify_no_tree,
        {"jurnal versi 1: pohon belum disimpan; akar dihitung dari entri",
         "journal of version 1: no tree is kept yet; the root is computed from the entries"}},
    KeyedPhrase{Say::label_tree_root, {"Akar", "Root"}},
    KeyedPhrase{Say::label_tree_size, {"Entri", "Entries"}},
    KeyedPhrase{Say::label_checkpoint, {"Checkpoint", "Checkpoint"}},
    KeyedPhrase{Say::label_replayed, {"Aturan", "Rules"}},
    KeyedPhrase{Say::verify_replayed,
                {"setiap entri diputar ulang dan keluar seperti tercatat",
                 "every entry was played again and came out as recorded"}},
    KeyedPhrase{Say::journal_not_whole,
                {"keutuhan jurnal {0} tidak terbukti: {1}",
                 "the journal {0} is not shown to be whole: {1}"}},
    KeyedPhrase{Say::hint_not_whole,
                {"jangan menulis lagi ke jurnal ini; simpan salinannya, lalu bandingkan dengan "
                 "cadangan dan checkpoint",
                 "write no more to this journal; keep a copy of it, then compare it with backups "
                 "and checkpoints"}},
    KeyedPhrase{Say::not_a_checkpoint, {"bukan checkpoint: {0}", "not a checkpoint: {0}"}},
    KeyedPhrase{Say::hint_not_a_checkpoint,
                {"berkas itu berisi keluaran `ksdpl checkpoint`, atau satu baris `ksdpl checkpoint "
                 "--line`",
                 "such a file holds what `ksdpl checkpoint` prints, or one line of `ksdpl "
                 "checkpoint --line`"}},
    KeyedPhrase{Say::no_such_checkpoint,
                {"berkas checkpoint {0} tidak ada", "there is no checkpoint file {0}"}},
    KeyedPhrase{Say::checkpoint_foreign,
                {"checkpoint {0} milik jurnal lain: {1}, bukan {2}",
                 "the checkpoint {0} belongs to another journal: {1}, not {2}"}},
    KeyedPhrase{Say::checkpoint_not_signed,
                {"checkpoint {0} tidak ditandatangani dengan kunci jurnal ini",
                 "the checkpoint {0} is not signed with the key of this journal"}},
    KeyedPhrase{
        Say::checkpoint_forged,
        {"tanda tangan pada checkpoint {0} palsu: isinya diubah sesudah ditandatangani",
         "the signature on the checkpoint {0} is forged: its text was changed after signing"}},
    KeyedPhrase{
        Say::checkpoint_longer,
        {"checkpoint {0} mencakup {1} entri, jurnal ini hanya {2}: entri di ujung telah hilang "
         "atau cadangan lama dipulihkan",
         "the checkpoint {0} covers {1} entries, this journal has only {2}: entries at the "
         "end are gone or an old backup was restored"}},
    KeyedPhrase{Say::checkpoint_differs,
                {"di antara {1} entri pertama ada yang diubah, dihapus, disisipkan, ditukar atau "
                 "ditanggali mundur sesudah checkpoint {0}",
                 "among the first {1} entries something was changed, removed, inserted, swapped or "
                 "back-dated after the checkpoint {0}"}},
    KeyedPhrase{Say::checkpoint_keep,
                {"Simpan di luar mesin ini.", "Keep it away from this machine."}},
    KeyedPhrase{Say::label_verifier_key, {"Kunci periksa", "Verifier key"}},
};

}  // namespace

std::span<const KeyedPhrase> proof_phrases() {
  return table;
}

}  // namespace ksdpl::cli
