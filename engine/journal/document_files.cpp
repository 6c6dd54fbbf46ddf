// Reads a paper from disk once, sealing it on the way; refuses everything that is not a plain file.
#include "journal/document_files.hpp"

#include "journal/faults.hpp"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace ksdpl::journal {
namespace {

constexpr Phrase a_symlink{"tautan simbolik", "a symlink"};
constexpr Phrase special{"berkas khusus (pipa, perangkat atau soket)",
                         "a special file (pipe, device or socket)"};

Fault cannot_open(int error, const std::filesystem::path& path) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return document_missing(path);
    case ELOOP: return document_is(path, a_symlink);
    case ENXIO:
    case ENODEV: return document_is(path, special);
    default: return fault_of_errno(error, doing_open, path);
  }
}

void require_plain(const struct stat& status,
                   const std::filesystem::path& path,
                   std::uint64_t cap) {
  if (S_ISLNK(status.st_mode)) throw document_is(path, a_symlink);
  if (S_ISDIR(status.st_mode)) throw document_is(path, a_folder);
  if (!S_ISREG(status.st_mode)) throw document_is(path, special);
  if (static_cast<std::uint64_t>(status.st_size) > cap) throw document_too_large(path, cap);
}

}  // namespace

Fault document_missing(const std::filesystem::path& path) {
  return {Fault::Kind::not_found,
          {"dokumen " + shown(path) + " tidak ada", "there is no document " + shown(path)},
          {"periksa nama dan foldernya dengan `ls`", "check its name and folder with `ls`"}};
}

Fault document_is(const std::filesystem::path& path, const Phrase& what) {
  return {Fault::Kind::usage,
          {shown(path) + " adalah " + std::string(what.id) + ", bukan berkas dokumen",
           shown(path) + " is " + std::string(what.en) + ", not the file of a document"},
          {"berikan berkas dokumennya sendiri", "give the file of the document itself"}};
}

Fault document_too_large(const std::filesystem::path& path, std::uint64_t cap) {
  const std::string limit = std::to_string(cap);
  return {Fault::Kind::usage,
          {"dokumen " + shown(path) + " terlalu besar: paling besar " + limit + " byte",
           "the document " + shown(path) + " is too large: at most " + limit + " bytes"},
          {"perkecil dokumen itu, misalnya dengan memindai pada resolusi lebih rendah",
           "make the document smaller, for instance by scanning at a lower resolution"}};
}

Descriptor open_document(const std::filesystem::path& path, std::uint64_t cap) {
  struct stat status {};
  // Looking before opening spares devices, which may act on being opened; the look at the open file
  // is the one that counts.
  if (::lstat(path.c_str(), &status) != 0) throw cannot_open(errno, path);
  require_plain(status, path, cap);
  Descriptor file = open_at(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  if (!file.open()) throw cannot_open(errno, path);
  if (::fstat(file.get(), &status) != 0) throw cannot_open(errno, path);
  require_plain(status, path, cap);
  return file;
}

DocumentSealer::DocumentSealer() : DocumentSealer(random_salt()) {}

DocumentSealer::DocumentSealer(std::string salt) : salt_(std::move(salt)) {
  commitment_.add(salt_);
}

void DocumentSealer::add(std::string_view bytes) {
  content_.add(bytes);
  commitment_.add(bytes);
  size_ += bytes.size();
}

SealedDocument DocumentSealer::finish() {
  return {.commitment = commitment_.hex(),
          .salt = std::move(salt_),
          .sha256 = content_.hex(),
          .size = size_};
}

DocumentState state_of(const SealedDocument& sealed, const SealedDocument& found) {
  const bool same = found.commitment == sealed.commitment && found.sha256 == sealed.sha256 &&
                    found.size == sealed.size;
  return same ? DocumentState::sound : DocumentState::altered;
}

std::string sha256_of(const Descriptor& file, const std::filesystem::path& shown) {
  Sha256 hash;
  std::vector<char> piece(piece_bytes);
  while (const std::size_t count = read_some(file, piece.data(), piece.size(), shown)) {
    hash.add({piece.data(), count});
  }
  return hash.hex();
}

}  // namespace ksdpl::journal
