// Creates a journal with its log key: complete and durable under its name, or not at all.
#include "journal/append_check.hpp"
#include "journal/faults.hpp"
#include "journal/log_key.hpp"
#include "journal/opening_event.hpp"
#include "journal/posix.hpp"
#include "journal/schema.hpp"
#include "journal/sqlite_journal.hpp"
#include "journal/sqlite_queries.hpp"
#include "journal/tree_rows.hpp"

#include <cerrno>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace ksdpl::journal {
namespace {

/// Removes what was made so far, newest first, unless everything succeeded.
class Undo {
 public:
  Undo() = default;
  Undo(const Undo&) = delete;
  Undo& operator=(const Undo&) = delete;
  Undo(Undo&&) = delete;
  Undo& operator=(Undo&&) = delete;
  ~Undo() {
    std::error_code ignored;
    while (!made_.empty()) {
      std::filesystem::remove(made_.back(), ignored);
      made_.pop_back();
    }
  }
  void add(std::filesystem::path path) { made_.push_back(std::move(path)); }
  void keep() { made_.clear(); }

 private:
  std::vector<std::filesystem::path> made_;
};

Fault already_there(const std::filesystem::path& path) {
  return {Fault::Kind::usage,
          {shown(path) + " sudah ada; tidak ada yang diubah",
           shown(path) + " is there already; nothing was changed"},
          {"pilih nama lain dengan --db, atau pakai jurnal yang sudah ada itu",
           "choose another name with --db, or use the journal that is there"}};
}

Fault key_folder_there(const std::filesystem::path& path) {
  return {
      Fault::Kind::usage,
      {"folder kunci " + shown(path) + " sudah ada; tidak ada yang diubah",
       "the key folder " + shown(path) + " is there already; nothing was changed"},
      {"pilih folder lain dengan --key-dir, atau pindahkan folder lama; jangan hapus kunci jurnal "
       "yang masih dipakai",
       "choose another folder with --key-dir, or move the old one away; do not delete the key of a "
       "journal in use"}};
}

/// A rollback journal left by an earlier file of this name would be played into the new one.
void require_free(const std::filesystem::path& path) {
  if (!path.has_filename()) throw already_there(path);
  for (const char* const suffix : {"", "-journal", "-wal", "-shm"}) {
    std::filesystem::path name = path;
    name += suffix;
    struct stat status {};
    if (::lstat(name.c_str(), &status) == 0) throw already_there(name);
    if (errno == ENOTDIR || errno == ENOENT) continue;
    throw fault_of_errno(errno, doing_create, name);
  }
}

void require_folder(const std::filesystem::path& folder) {
  struct stat status {};
  if (::stat(folder.c_str(), &status) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) throw no_folder(folder);
    throw fault_of_errno(errno, doing_open, folder);
  }
  if (!S_ISDIR(status.st_mode)) throw no_folder(folder);
}

/// Returns the folder without symlinks: SQLite is told to follow none.
std::filesystem::path true_name(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::path name = std::filesystem::canonical(folder, error);
  if (error) throw fault_of_errno(error.value(), doing_open, folder);
  return name;
}

void make_key_folder(const std::filesystem::path& folder, Undo& undo) {
  if (::mkdir(folder.c_str(), 0700) == 0) {
    undo.add(folder);
    return;
  }
  if (errno == EEXIST) throw key_folder_there(folder);
  if (errno == ENOENT || errno == ENOTDIR) throw no_folder(folder_of(folder));
  throw fault_of_errno(errno, doing_create, folder);
}

/// Makes the key and returns its public half.
std::string make_key(const std::filesystem::path& folder, Undo& undo) {
  make_key_folder(folder, undo);
  undo.add(folder / private_key_name);
  undo.add(folder / public_key_name);
  const LogKey key = LogKey::generate();
  key.write_into(folder);
  sync_folder(folder_of(folder));
  return key.public_base64();
}

/// Writes schema and event 0 into an empty file. It has another name still, so nobody is in the
/// way.
void fill(const std::filesystem::path& file, const Leaf& opening) {
  SqliteHandle handle(file, std::chrono::milliseconds(0));
  handle.run("PRAGMA journal_mode = MEMORY; BEGIN");
  create_schema(handle);
  check_append(opening.stored, opening.texts, {}, {0, 0, [](std::string_view) { return false; }});
  add_event(handle, opening.stored);
  add_leaf(handle, opening.stored);
  for (const SealedText& text : opening.texts)
    add_text(handle, text);
  handle.run("COMMIT");
}

void make_file(const std::filesystem::path& file, const Leaf& opening, Undo& undo) {
  constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW;
  const Descriptor created = open_at(AT_FDCWD, file, flags, 0660);
  if (!created.open()) throw fault_of_errno(errno, doing_create, file);
  undo.add(file);
  fill(file, opening);
  sync(created, file);
}

}  // namespace

void create_journal_on(const NewJournal& request, const FileSystemProbe& probe) {
  require_origin(request.origin);
  require_free(request.path);
  const std::filesystem::path folder = folder_of(request.path);
  require_folder(folder);
  refuse_shared_file_system(folder, probe);
  std::filesystem::path keys = request.key_folder;
  if (keys.empty()) keys = request.path.string() + ".keys";

  Undo undo;
  const std::string public_key = make_key(keys, undo);
  const Leaf opening = opening_leaf({.origin = request.origin,
                                     .public_key = public_key,
                                     .actor = request.actor,
                                     .now = request.now});
  const std::filesystem::path draft =
      true_name(folder) / temporary_name(request.path.filename().string());
  make_file(draft, opening, undo);
  if (!rename_new(AT_FDCWD, draft, AT_FDCWD, request.path)) {
    if (errno == EEXIST) throw already_there(request.path);
    throw fault_of_errno(errno, doing_create, request.path);
  }
  undo.add(request.path);
  sync_folder(folder);
  undo.keep();
}

}  // namespace ksdpl::journal

namespace ksdpl {

void create_sqlite_journal(const NewJournal& request) {
  journal::create_journal_on(request, journal::file_system_type);
}

}  // namespace ksdpl
