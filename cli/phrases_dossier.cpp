// Sentences about dossiers, and about checklists that come back from them.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::paper_class, {", kelas {0}", ", class {0}"}},
    KeyedPhrase{Say::paper_signed,
                {", ditandatangani dengan kunci {0}", ", signed with the key {0}"}},
    KeyedPhrase{Say::dossier_needs_one_case,
                {"dosir adalah tentang satu kasus", "a dossier is about one case"}},
    KeyedPhrase{Say::hint_dossier,
                {"ketik: ksdpl export --to dossier CASE --for dprd|kemendagri|kemenlu|auditor "
                 "--output BERKAS.zip",
                 "type: ksdpl export --to dossier CASE --for dprd|kemendagri|kemenlu|auditor "
                 "--output FILE.zip"}},
    KeyedPhrase{Say::dossier_needs_addressee,
                {"dosir memerlukan --for; penerima yang dikenal: {0}",
                 "a dossier needs --for; the addressees known are: {0}"}},
    KeyedPhrase{Say::dossier_no_rules,
                {"tidak ada aturan dosir untuk alur kerja {0} ({1})",
                 "there are no dossier rules for the workflow {0} ({1})"}},
    KeyedPhrase{Say::dossier_rules_invalid,
                {"aturan dosir tidak dapat dipakai; kesalahan: {0}",
                 "the dossier rules can't be used; errors: {0}"}},
    KeyedPhrase{
        Say::hint_dossier_rules,
        {"bentuk aturan dosir: docs/dossiers.md", "the form of dossier rules: docs/dossiers.md"}},
    KeyedPhrase{Say::dossier_paper_altered,
                {"dokumen entri #{0} hilang atau sudah diubah; dosir tidak dibuat",
                 "the paper of entry #{0} is missing or was altered; no dossier was made"}},
    KeyedPhrase{Say::hint_verify_first, {"ketik: ksdpl verify", "type: ksdpl verify"}},
    KeyedPhrase{Say::dossier_written,
                {"Berkas di dalamnya: {0}, dokumen: {1}", "Files in it: {0}, papers: {1}"}},
    KeyedPhrase{Say::dossier_withheld,
                {"{0} ({1}) tidak disertakan: {2}", "{0} ({1}) is not enclosed: {2}"}},
    KeyedPhrase{Say::fate_enclosed, {"disertakan", "enclosed"}},
    KeyedPhrase{Say::fate_not_listed,
                {"jenis ini tidak ada dalam daftar untuk penerima ini",
                 "this kind is not on the list of this addressee"}},
    KeyedPhrase{Say::fate_above_class,
                {"kelasnya terlalu rahasia untuk penerima ini",
                 "its class is too secret for this addressee"}},
    KeyedPhrase{Say::fate_replaced,
                {"dokumen sejenis yang lain yang berlaku, atau entrinya ditarik kembali",
                 "another paper of its kind counts, or its entry was taken back"}},
    KeyedPhrase{Say::cover_title, {"Dosir {0} untuk {1}", "Dossier of {0} for {1}"}},
    KeyedPhrase{Say::cover_example,
                {"CONTOH: kasus peragaan, bukan usulan sungguhan",
                 "EXAMPLE: a demonstration, no real proposal"}},
    KeyedPhrase{Say::cover_stated,
                {"Riwayat menurut pernyataan: tidak ada syarat yang pernah diuji",
                 "A history of statements: no condition was ever tested"}},
    KeyedPhrase{Say::label_purpose, {"Keperluan", "Purpose"}},
    KeyedPhrase{Say::label_dossier_basis, {"Dasar", "Basis"}},
    KeyedPhrase{Say::label_log, {"Jurnal", "Log"}},
    KeyedPhrase{Say::label_log_size, {"Entri dalam jurnal", "Entries in the log"}},
    KeyedPhrase{Say::cover_contents, {"Isi dosir", "What is enclosed"}},
    KeyedPhrase{Say::cover_file, {"Berkas", "File"}},
    KeyedPhrase{Say::cover_what, {"Apa", "What it is"}},
    KeyedPhrase{Say::cover_entry, {"Entri", "Entry"}},
    KeyedPhrase{Say::cover_class, {"Kelas", "Class"}},
    KeyedPhrase{Say::cover_kept_back, {"Tidak disertakan", "What is not enclosed"}},
    KeyedPhrase{Say::cover_kept_back_none,
                {"Semua dokumen kasus ini disertakan.", "Every paper of the case is enclosed."}},
    KeyedPhrase{Say::cover_why, {"Sebabnya", "Why"}},
    KeyedPhrase{Say::cover_requirements, {"Persyaratan", "Requirements"}},
    KeyedPhrase{Say::cover_requirement, {"Persyaratan", "Requirement"}},
    KeyedPhrase{Say::cover_article, {"Pasal", "Article"}},
    KeyedPhrase{Say::cover_verdict, {"Keadaan", "How it stands"}},
    KeyedPhrase{Say::cover_check, {"Memeriksa dosir ini", "Checking this dossier"}},
    KeyedPhrase{Say::cover_check_sums,
                {"Buka arsipnya ke folder kosong; di folder itu: sha256sum -c SHA256SUMS",
                 "Unpack the archive into an empty folder; in it: sha256sum -c SHA256SUMS"}},
    KeyedPhrase{Say::cover_check_script,
                {"Dengan Python saja: python3 check_dossier.py KUNCI. Yang diperiksa: daftar "
                 "berkas, bukti setiap entri, segel setiap dokumen, dan riwayat.jsonl. Sampul ini "
                 "dan riwayat.csv untuk dibaca, tidak dibuktikan.",
                 "With Python alone: python3 check_dossier.py KEY. Checked are the list of files, "
                 "the proof of every entry, the seal of every paper, and riwayat.jsonl. This cover "
                 "and riwayat.csv are for reading and not proved."}},
    KeyedPhrase{
        Say::cover_check_key,
        {"KUNCI adalah kunci verifikasi jurnal, yang diberikan kantor itu sekali lewat jalan lain. "
         "Ambil juga kedua program dari tempat lain bila pengirim tidak dipercaya: kunci dan "
         "program dari dosir ini sendiri hanya menunjukkan bahwa isinya cocok.",
         "KEY is the verifier key of the log, given by the office once, by another way. Take the "
         "two scripts from elsewhere, too, where the sender is not trusted: with the key and "
         "scripts of this dossier itself only that it fits together is shown."}},
    KeyedPhrase{Say::cover_return, {"Menjawab", "Answering"}},
    KeyedPhrase{
        Say::cover_return_fill,
        {"Isi kolom jawaban dan alasan dalam daftar-periksa.csv dengan lembar kerja; kolom lain "
         "jangan diubah. Yang tidak dijawab tetap terbuka.",
         "Fill in the columns jawaban (answer) and alasan (reason) of daftar-periksa.csv in a "
         "spreadsheet; leave the others as they are. What is not answered stays open."}},
    KeyedPhrase{
        Say::cover_return_sign,
        {"Bila kunci Anda terdaftar: ssh-keygen -Y sign -n ksdpl -f KUNCI daftar-periksa.csv",
         "If your key is registered: ssh-keygen -Y sign -n ksdpl -f KEY daftar-periksa.csv"}},
    KeyedPhrase{Say::cover_return_send,
                {"Kirim daftar-periksa.csv, dan daftar-periksa.csv.sig bila ditandatangani, "
                 "kembali ke pengirim dosir ini.",
                 "Send daftar-periksa.csv, and daftar-periksa.csv.sig if it is signed, back to "
                 "where the dossier came from."}},
    KeyedPhrase{Say::what_cover, {"sampul ini", "this cover"}},
    KeyedPhrase{Say::what_checklist,
                {"daftar periksa untuk diisi", "the checklist to be filled in"}},
    KeyedPhrase{Say::what_history_table,
                {"riwayat kasus sebagai tabel", "the history of the case as a table"}},
    KeyedPhrase{Say::what_history_lines,
                {"riwayat kasus, satu entri satu baris JSON",
                 "the history of the case, one entry a line of JSON"}},
    KeyedPhrase{Say::what_manifest,
                {"daftar isi untuk program", "the list of contents for programs"}},
    KeyedPhrase{Say::what_script,
                {"pemeriksa dosir, cukup dengan Python", "checks the dossier, with Python alone"}},
    KeyedPhrase{Say::what_key, {"kunci verifikasi jurnal", "verifier key of the log"}},
    KeyedPhrase{Say::what_checkpoint,
                {"checkpoint jurnal yang ditandatangani", "signed checkpoint of the log"}},
    KeyedPhrase{Say::what_proof,
                {"bukti setiap entri kasus (C2SP tlog-proof)",
                 "a proof of every entry of the case (C2SP tlog-proof)"}},
    KeyedPhrase{Say::fill_in_reviewer,
                {"nama pemeriksa, atau id aktor yang terdaftar (wajib diisi)",
                 "name of the reviewer, or id of a registered actor (required)"}},
    KeyedPhrase{Say::fill_in_office,
                {"jabatan dan instansi pemeriksa", "office and institution of the reviewer"}},
    KeyedPhrase{Say::fill_in_date,
                {"tanggal pemeriksaan, YYYY-MM-DD (wajib diisi)",
                 "date of the review, YYYY-MM-DD (required)"}},
    KeyedPhrase{Say::fill_in_remarks, {"catatan lain", "other remarks"}},
    KeyedPhrase{Say::do_not_change, {"jangan diubah", "do not change"}},
    KeyedPhrase{Say::content_question, {"{0} memuat {1}", "{0} holds {1}"}},
    KeyedPhrase{
        Say::review_taken_in,
        {"Daftar periksa diterima sebagai entri #{0}", "The checklist was taken in as entry #{0}"}},
    KeyedPhrase{Say::review_dry_run,
                {"Uji coba: daftar periksa dapat diterima; tidak ada yang dicatat",
                 "Rehearsal: the checklist can be taken in; nothing was recorded"}},
    KeyedPhrase{Say::review_repeated,
                {"Daftar periksa ini sudah diterima sebagai entri #{0}; tidak ada yang ditambahkan",
                 "This checklist was taken in before as entry #{0}; nothing was added"}},
    KeyedPhrase{Say::review_counts,
                {"Persyaratan dinilai: {0}; catatan: {1}; tidak dijawab: {2}",
                 "Requirements judged: {0}; notes: {1}; not answered: {2}"}},
    KeyedPhrase{
        Say::review_kept_as_notes,
        {"{0} penilaian disimpan sebagai catatan: menurut peran yang terdaftar, pemeriksa ini "
         "tidak "
         "menilai persyaratan itu",
         "{0} judgements were kept as notes: by the roles registered, this reviewer does not "
         "assess those requirements"}},
    KeyedPhrase{Say::label_reviewer, {"Pemeriksa", "Reviewer"}},
    KeyedPhrase{Say::label_signed_by, {"Ditandatangani", "Signed by"}},
    KeyedPhrase{Say::review_not_signed, {"tidak ditandatangani", "not signed"}},
    KeyedPhrase{Say::review_invalid,
                {"daftar periksa tidak dapat dipakai; kesalahan: {0}; tidak ada yang dicatat",
                 "the checklist can't be used; errors: {0}; nothing was recorded"}},
    KeyedPhrase{Say::hint_review_format,
                {"isi hanya kolom jawaban dan alasan; lihat docs/dossiers.md",
                 "fill in only the columns jawaban and alasan; see docs/dossiers.md"}},
    KeyedPhrase{Say::signature_without_review,
                {"--signature hanya untuk daftar periksa dari dosir",
                 "--signature is only for a checklist from a dossier"}},
};

}  // namespace

std::span<const KeyedPhrase> dossier_phrases() {
  return table;
}

}  // namespace ksdpl::cli
