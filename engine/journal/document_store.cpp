// The papers beside the journal: each stored once, under the SHA-256 of its content.
#include "ksdpl/journal.hpp"

#include "journal/document_files.hpp"
#include "journal/faults.hpp"
#include "journal/hash.hpp"
#include "journal/posix.hpp"

#include <cerrno>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl::journal {
namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
constexpr unsigned folder_mode = 0770;  // The umask decides how much of it remains.
constexpr unsigned document_mode = 0440;

Fault not_our_folder(const std::filesystem::path& folder) {
  return {Fault::Kind::integrity,
          {"folder dokumen " + shown(folder) + " bukan folder biasa, mungkin tautan simbolik",
           "the document folder " + shown(folder) + " is no plain folder, perhaps a symlink"},
          {"periksa siapa yang menggantinya; kembalikan folder aslinya",
           "find out who replaced it; put the original folder back"}};
}

Fault corrupt(const std::filesystem::path& file) {
  return {
      Fault::Kind::integrity,
      {"dokumen tersimpan " + shown(file) + " sudah rusak atau diubah; tidak ada yang ditimpa",
       "the stored document " + shown(file) + " is damaged or altered; nothing was overwritten"},
      {"simpan berkas itu sebagai bukti, lalu pulihkan dari cadangan",
       "keep that file as evidence, then restore it from a backup"}};
}

bool is_absent(int error) {
  return error == ENOENT;
}

bool is_other_type(int error) {
  return error == ELOOP || error == ENOTDIR;
}

/// Opens a folder without following a symlink, making it when it is not there.
Descriptor make_folder(int at,
                       const std::filesystem::path& name,
                       const std::filesystem::path& shown) {
  if (::mkdirat(at, name.c_str(), folder_mode) != 0 && errno != EEXIST) {
    throw fault_of_errno(errno, doing_create, shown);
  }
  Descriptor folder = open_at(at, name, folder_flags);
  if (folder.open()) return folder;
  throw is_other_type(errno) ? not_our_folder(shown) : fault_of_errno(errno, doing_open, shown);
}

/// A file in the making, gone again unless it was given its name.
class Draft {
 public:
  Draft(const Descriptor& folder, const std::filesystem::path& shown)
      : folder_(folder), shown_(shown), name_(temporary_name("document")) {
    file_ = open_at(folder.get(), name_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!file_.open()) throw fault_of_errno(errno, doing_create, shown);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  Draft(Draft&&) = delete;
  Draft& operator=(Draft&&) = delete;
  ~Draft() {
    if (!name_.empty()) (void)::unlinkat(folder_.get(), name_.c_str(), 0);
  }

  void add(std::string_view bytes) { write_all(file_, bytes, shown_); }
  /// Gives it its name; false when a file of that name is there already.
  bool publish(const Descriptor& folder, const std::string& name) {
    if (::fchmod(file_.get(), document_mode) != 0) throw fault_of_errno(errno, doing_write, shown_);
    sync(file_, shown_);
    if (rename_new(folder_.get(), name_, folder.get(), name)) {
      name_.clear();
      return true;
    }
    if (errno == EEXIST) return false;
    throw fault_of_errno(errno, doing_create, shown_ / name);
  }

 private:
  const Descriptor& folder_;
  std::filesystem::path shown_;
  std::string name_;
  Descriptor file_;
};

class FolderStore final : public DocumentStore {
 public:
  FolderStore(std::filesystem::path root, std::uint64_t cap) : root_(std::move(root)), cap_(cap) {}

  SealedDocument take_in(const std::filesystem::path& path, bool keep) override {
    const Descriptor file = open_document(path, cap_);
    if (!keep) {
      return read_through(file, path, [](std::string_view) {});
    }
    const Descriptor root = make_folder(AT_FDCWD, root_, root_);
    Draft draft(root, root_);
    SealedDocument sealed =
        read_through(file, path, [&draft](std::string_view piece) { draft.add(piece); });
    place(draft, root, sealed.sha256);
    return sealed;
  }

  bool intact(std::string_view sha256) override {
    if (!is_sha256_hex(sha256)) return false;
    const Descriptor root = open_at(AT_FDCWD, root_, folder_flags);
    if (!found(root, root_)) return false;
    const std::string section(sha256.substr(0, 2));
    const Descriptor folder = open_at(root.get(), section, folder_flags);
    return found(folder, root_ / section) && holds(folder, root_ / section, std::string(sha256));
  }

  DocumentState examine(const SealedDocument& sealed, const Sink& sink) override {
    if (!is_sha256_hex(sealed.sha256)) return DocumentState::altered;
    const Descriptor root = open_at(AT_FDCWD, root_, folder_flags);
    if (!found(root, root_)) return DocumentState::missing;
    const std::string section = sealed.sha256.substr(0, 2);
    const Descriptor folder = open_at(root.get(), section, folder_flags);
    if (!found(folder, root_ / section)) return DocumentState::missing;
    const std::filesystem::path name = root_ / section / sealed.sha256;
    const Descriptor file =
        open_at(folder.get(), sealed.sha256, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!found(file, name)) return DocumentState::missing;
    struct stat status {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
      return DocumentState::altered;
    return state_of(sealed, sealed_again(file, name, sealed.salt, sink));
  }

 private:
  /// Reads the paper once; the cap holds while reading too, for the file may be growing.
  template <class Sink>
  SealedDocument read_through(const Descriptor& file,
                              const std::filesystem::path& path,
                              Sink sink) {
    DocumentSealer sealer;
    std::vector<char> piece(piece_bytes);
    while (const std::size_t count = read_some(file, piece.data(), piece.size(), path)) {
      if (sealer.size() + count > cap_) throw document_too_large(path, cap_);
      sealer.add({piece.data(), count});
      sink(std::string_view(piece.data(), count));
    }
    return sealer.finish();
  }

  void place(Draft& draft, const Descriptor& root, const std::string& sha256) {
    const std::string section = sha256.substr(0, 2);
    const Descriptor folder = make_folder(root.get(), section, root_ / section);
    if (!draft.publish(folder, sha256) && !holds(folder, root_ / section, sha256)) {
      throw corrupt(root_ / section / sha256);
    }
    // Also when the file was there: whoever put it there may not have come to this yet.
    sync(folder, root_ / section);
    sync(root, root_);
    sync_folder(folder_of(root_));
  }

  static SealedDocument sealed_again(const Descriptor& file,
                                     const std::filesystem::path& shown,
                                     const std::string& salt,
                                     const Sink& sink) {
    DocumentSealer sealer(salt);
    std::vector<char> piece(piece_bytes);
    while (const std::size_t count = read_some(file, piece.data(), piece.size(), shown)) {
      sealer.add({piece.data(), count});
      if (sink) sink({piece.data(), count});
    }
    return sealer.finish();
  }

  static bool found(const Descriptor& opened, const std::filesystem::path& shown) {
    if (opened.open()) return true;
    if (is_absent(errno) || is_other_type(errno)) return false;
    throw fault_of_errno(errno, doing_open, shown);
  }

  static bool holds(const Descriptor& folder,
                    const std::filesystem::path& shown,
                    const std::string& sha256) {
    const Descriptor file = open_at(folder.get(), sha256, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!found(file, shown / sha256)) return false;
    struct stat status {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    return sha256_of(file, shown / sha256) == sha256;
  }

  std::filesystem::path root_;
  std::uint64_t cap_;
};

}  // namespace
}  // namespace ksdpl::journal

namespace ksdpl {

std::unique_ptr<DocumentStore> open_document_store(const std::filesystem::path& journal,
                                                   std::uint64_t cap) {
  // The papers lie beside the true file, whatever symlink it is called by.
  std::error_code unresolved;
  std::filesystem::path root = std::filesystem::canonical(journal, unresolved);
  if (unresolved) root = std::filesystem::absolute(journal);
  root += ".documents";
  return std::make_unique<journal::FolderStore>(std::move(root), cap);
}

}  // namespace ksdpl
