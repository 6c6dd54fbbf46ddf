// The sentences for what goes wrong with files, in both languages, each cause with its own.
#include "journal/faults.hpp"

#include <cerrno>
#include <system_error>

namespace ksdpl::journal {
namespace {

std::string words(std::string_view phrase) {
  return std::string(phrase);
}

/// Returns the time in seconds as people write it: "60", "0,2" in Indonesian, "0.2" in English.
std::string seconds(std::chrono::milliseconds time, char decimal) {
  const auto tenths = time.count() / 100;
  std::string text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += decimal + std::to_string(tenths % 10);
  return text;
}

}  // namespace

std::string shown(const std::filesystem::path& path) {
  std::string text(1, '\'');
  text.append(path.string()).push_back('\'');
  return text;
}

Fault no_folder(const std::filesystem::path& folder) {
  return {Fault::Kind::not_found,
          {"folder " + shown(folder) + " tidak ada", "there is no folder " + shown(folder)},
          {"buat dahulu dengan `mkdir -p`", "create it first with `mkdir -p`"}};
}

Fault storage_full(const Phrase& doing, const std::filesystem::path& path) {
  return {Fault::Kind::io,
          {"ruang penyimpanan habis saat " + words(doing.id) + " " + shown(path),
           "no storage space is left while " + words(doing.en) + " " + shown(path)},
          {"kosongkan ruang pada penyimpanan itu, lalu ulangi perintah yang sama",
           "free some space on that storage, then repeat the same command"}};
}

Fault no_permission(const Phrase& doing, const std::filesystem::path& path) {
  return {
      Fault::Kind::io,
      {"tidak ada izin untuk " + words(doing.id) + " " + shown(path),
       "no permission for " + words(doing.en) + " " + shown(path)},
      {"periksa pemilik dan izin berkas beserta foldernya dengan `ls -ld`, atau jalankan sebagai "
       "pengguna yang berhak",
       "check owner and permissions of the file and its folder with `ls -ld`, or run as a user "
       "who may"}};
}

Fault read_only(const std::filesystem::path& path) {
  return {Fault::Kind::io,
          {shown(path) + " hanya dapat dibaca, tidak dapat ditulisi",
           shown(path) + " can only be read, not written"},
          {"periksa izin berkas itu dan apakah sistem berkasnya dipasang hanya-baca (`findmnt -T`)",
           "check the permissions of the file and whether its file system is mounted read-only "
           "(`findmnt -T`)"}};
}

Fault busy(const std::filesystem::path& path, std::chrono::milliseconds patience) {
  return {Fault::Kind::io,
          {"jurnal " + shown(path) + " sedang dipakai proses lain dan giliran belum tiba setelah " +
               seconds(patience, ',') + " detik; tidak ada yang ditulis",
           "the journal " + shown(path) +
               " is in use by another process and the turn did not come "
               "within " +
               seconds(patience, '.') + " seconds; nothing was written"},
          {"tunggu sampai proses lain itu selesai, lalu ulangi perintah yang sama",
           "wait until the other process has finished, then repeat the same command"}};
}

Fault storage_failed(const Phrase& doing,
                     const std::filesystem::path& path,
                     const std::string& why) {
  return {Fault::Kind::io,
          {"gagal " + words(doing.id) + " " + shown(path) + ": " + why,
           "failed while " + words(doing.en) + " " + shown(path) + ": " + why},
          {"periksa penyimpanan itu (pesan sistem: `dmesg`), lalu ulangi perintah yang sama",
           "check that storage (system messages: `dmesg`), then repeat the same command"}};
}

Fault fault_of_errno(int error, const Phrase& doing, const std::filesystem::path& path) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return storage_full(doing, path);
    case EACCES:
    case EPERM: return no_permission(doing, path);
    case EROFS: return read_only(path);
    default: return storage_failed(doing, path, std::generic_category().message(error));
  }
}

Fault not_utf8() {
  return {Fault::Kind::usage,
          {"teks yang diberikan bukan UTF-8 yang sah", "the text given is not valid UTF-8"},
          {"ketik ulang teks itu, atau periksa pengaturan bahasa terminal (`locale`)",
           "type the text again, or check the language settings of the terminal (`locale`)"}};
}

Fault bug(const std::string& what) {
  return {Fault::Kind::bug,
          {"kesalahan program pada jurnal: " + what, "a bug around the journal: " + what},
          {"tidak ada yang ditulis; mohon laporkan pesan ini kepada pengembang",
           "nothing was written; please report this message to the developers"}};
}

}  // namespace ksdpl::journal
