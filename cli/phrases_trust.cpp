// Sentences about signatures of persons, the keys of the log, backups, and the rule of back-dating.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::kind_signing_key_registered,
                {"kunci tanda tangan didaftarkan", "signing key registered"}},
    KeyedPhrase{Say::kind_signing_key_revoked,
                {"kunci tanda tangan dicabut", "signing key revoked"}},
    KeyedPhrase{Say::kind_entry_signed, {"entri ditandatangani", "entry signed"}},
    KeyedPhrase{Say::kind_log_key_changed, {"kunci jurnal diganti", "log key changed"}},
    KeyedPhrase{Say::kind_journal_restored,
                {"jurnal dipulihkan dari cadangan", "journal restored from a backup"}},
    KeyedPhrase{Say::kind_back_dating_set,
                {"aturan tanggal mundur ditetapkan", "rule of back-dating set"}},
    KeyedPhrase{Say::no_such_file, {"berkas {0} tidak ada", "there is no file {0}"}},
    KeyedPhrase{Say::not_a_public_key,
                {"bukan kunci publik OpenSSH yang dapat dipakai: {0}",
                 "no usable OpenSSH public key: {0}"}},
    KeyedPhrase{Say::hint_not_a_public_key,
                {"satu baris berkas .pub; jenis yang diterima: {0} (RSA paling sedikit 2048 bit)",
                 "one line of a .pub file; kinds taken: {0} (RSA of at least 2048 bits)"}},
    KeyedPhrase{Say::not_a_signature,
                {"bukan tanda tangan SSH yang dapat diperiksa: {0}",
                 "no SSH signature that can be checked: {0}"}},
    KeyedPhrase{
        Say::hint_not_a_signature,
        {"buat dengan: ksdpl statement {0} {1} > p.txt; ssh-keygen -Y sign -n ksdpl -f KUNCI p.txt",
         "make one with: ksdpl statement {0} {1} > s.txt; ssh-keygen -Y sign -n ksdpl -f KEY "
         "s.txt"}},
    KeyedPhrase{Say::no_signing_keys,
                {"Belum ada kunci tanda tangan terdaftar.", "No signing key is registered yet."}},
    KeyedPhrase{Say::label_signing_key, {"Kunci", "Key"}},
    KeyedPhrase{Say::label_key_holder, {"Pelaku", "Actor"}},
    KeyedPhrase{Say::label_signature, {"Tanda tangan", "Signature"}},
    KeyedPhrase{Say::signature_none, {"tidak ditandatangani", "not signed"}},
    KeyedPhrase{Say::signature_valid,
                {"sah, {0}, kunci {1} (entri #{2})", "valid, {0}, key {1} (entry #{2})"}},
    KeyedPhrase{Say::signature_valid_other,
                {"sah, {0}, yang bukan pelaku tercatat entri ini, kunci {1} (entri #{2})",
                 "valid, {0}, who is not the one recorded as acting here, key {1} (entry #{2})"}},
    KeyedPhrase{
        Say::signature_revoked,
        {"TIDAK SAH: kunci {1} milik {0} sudah dicabut ketika tanda tangan ini masuk (entri #{2})",
         "INVALID: key {1} of {0} was revoked when this signature came in (entry #{2})"}},
    KeyedPhrase{Say::signature_forged,
                {"TIDAK SAH: tanda tangan pada entri #{2} bukan atas entri ini",
                 "INVALID: the signature in entry #{2} is not one of this entry"}},
    KeyedPhrase{Say::signature_summary, {"entri #{0}, kunci {1}", "entry #{0}, key {1}"}},
    KeyedPhrase{Say::paper_verified,
                {"; tanda tangan elektroniknya dinyatakan sah menurut {0}, {1} (tidak diperiksa "
                 "program ini)",
                 "; its electronic signature is stated to be valid according to {0}, {1} (not "
                 "checked by this program)"}},
    KeyedPhrase{Say::paper_not_verified,
                {"; tanda tangan elektroniknya dinyatakan TIDAK SAH menurut {0}, {1} (tidak "
                 "diperiksa program ini)",
                 "; its electronic signature is stated to be INVALID according to {0}, {1} (not "
                 "checked by this program)"}},
    KeyedPhrase{Say::verification_incomplete,
                {"--signature-check perlu disertai --checked-with, dan sebaliknya",
                 "--signature-check goes with --checked-with, and the other way round"}},
    KeyedPhrase{Say::hint_verification,
                {"contoh: --signature-check sah --checked-with \"layanan verifikasi BSrE\" "
                 "--checked-on 2026-03-02",
                 "example: --signature-check sah --checked-with \"verification service of BSrE\" "
                 "--checked-on 2026-03-02"}},
    KeyedPhrase{Say::label_back_dating, {"Tanggal mundur", "Back-dating"}},
    KeyedPhrase{Say::back_dating_days,
                {"lebih dari {0} hari harus beralasan (entri #{1})",
                 "more than {0} days need a reason (entry #{1})"}},
    KeyedPhrase{Say::back_dating_unlimited, {"tidak dibatasi", "no limit"}},
    KeyedPhrase{Say::log_identity, {"Masa {0}, sejak entri #{1}", "Epoch {0}, since entry #{1}"}},
    KeyedPhrase{Say::label_left_behind_checkpoint, {"Ditinggalkan", "Left behind"}},
    KeyedPhrase{Say::log_left_behind,
                {"checkpoint terakhir masa sebelumnya mencakup {0} entri",
                 "the last checkpoint of the epoch before covers {0} entries"}},
    KeyedPhrase{Say::hint_add_reason, {"tambahkan --reason ALASAN", "add --reason REASON"}},
    KeyedPhrase{Say::log_rotated,
                {"Kunci jurnal diganti pada entri #{0}", "The log key was changed in entry #{0}"}},
    KeyedPhrase{Say::log_rotated_keep,
                {"Checkpoint serah terima, bertanda tangan kunci lama dan kunci baru, ada di {0} "
                 "(handover-*.checkpoint): kirimkan kepada semua yang memegang kunci lama.",
                 "The handover checkpoint, signed with the old and the new key, lies in {0} "
                 "(handover-*.checkpoint): send it to everybody who holds the old key."}},
    KeyedPhrase{Say::backup_made, {"Cadangan dibuat: {0}", "Backup made: {0}"}},
    KeyedPhrase{Say::backup_signed, {"ikut disimpan, bertanda tangan", "laid beside, signed"}},
    KeyedPhrase{Say::backup_unsigned,
                {"tidak ada: kunci jurnal tidak di tempat", "none: the log key is not at hand"}},
    KeyedPhrase{Say::backup_keep,
                {"Simpan di mesin lain. Kunci jurnal tidak termasuk; simpan terpisah.",
                 "Keep it on another machine. The log key is not in it; keep that apart."}},
    KeyedPhrase{Say::restore_needs_reason,
                {"memulihkan jurnal memerlukan alasan", "a restore needs a reason"}},
    KeyedPhrase{Say::restored,
                {"Jurnal {0} dipulihkan; mulai masa {1}",
                 "The journal {0} was restored; epoch {1} begins"}},
    KeyedPhrase{Say::label_lost, {"Hilang", "Lost"}},
    KeyedPhrase{Say::restore_lost,
                {"{0} entri yang tercakup checkpoint terakhir tidak ada dalam cadangan ini",
                 "{0} entries that the last checkpoint covers are not in this backup"}},
    KeyedPhrase{Say::restore_none_known_lost,
                {"cadangan memuat semua yang tercakup checkpoint terakhir yang diketahui; entri "
                 "sesudahnya tidak diketahui",
                 "the backup holds all that the last known checkpoint covers; entries after it are "
                 "not known"}},
    KeyedPhrase{Say::restore_unknown_lost,
                {"tidak diketahui: tidak ada checkpoint dari jurnal yang hilang",
                 "not known: there was no checkpoint of the lost journal"}},
    KeyedPhrase{Say::label_old_keys, {"Kunci lama", "Old keys"}},
    KeyedPhrase{
        Say::restore_tell,
        {"Beri tahu pemegang checkpoint lama, dan kirimkan nama serta kunci pemeriksa yang baru.",
         "Tell those who hold older checkpoints, and send them the new name and verifier key."}},
    KeyedPhrase{Say::checkpoint_retired_key,
                {"checkpoint {0} ditandatangani kunci jurnal yang sudah diganti sebelum "
                 "entri-entri itu ada",
                 "the checkpoint {0} is signed with a log key that had been replaced before those "
                 "entries"}},
    KeyedPhrase{Say::checkpoint_lost,
                {"checkpoint {0} mencakup {1} entri masa itu, yang dipulihkan hanya {2}: {3} entri "
                 "hilang dan jurnal ini menyatakannya",
                 "the checkpoint {0} covers {1} entries of its epoch, only {2} were restored: {3} "
                 "entries are lost, and this journal says so"}},
    KeyedPhrase{Say::qr_too_long,
                {"nama jurnal terlalu panjang untuk kode QR",
                 "the name of the journal is too long for a QR code"}},
};

}  // namespace

std::span<const KeyedPhrase> trust_phrases() {
  return table;
}

}  // namespace ksdpl::cli
