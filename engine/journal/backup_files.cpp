// Makes folders that appear whole, and copies whose bytes are checked.
#include "journal/backup_files.hpp"

#include "journal/document_files.hpp"
#include "journal/faults.hpp"
#include "journal/posix.hpp"

#include <cerrno>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace ksdpl::journal {
namespace {

namespace fs = std::filesystem;

Fault taken(const fs::path& path) {
  return {Fault::Kind::usage,
          {shown(path) + " sudah ada; tidak ada yang diubah",
           shown(path) + " is there already; nothing was changed"},
          {"pilih nama lain, atau pindahkan yang sudah ada itu",
           "choose another name, or move away what is there"}};
}

Fault strange(const fs::path& path) {
  return {Fault::Kind::integrity,
          {shown(path) + " bukan berkas atau folder biasa",
           shown(path) + " is no plain file or folder"},
          {"periksa siapa yang menaruhnya di sana", "find out who put it there"}};
}

Descriptor open_plain(const fs::path& file) {
  Descriptor opened = open_at(AT_FDCWD, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (opened.open()) {
    struct stat status {};
    if (::fstat(opened.get(), &status) != 0) throw fault_of_errno(errno, doing_open, file);
    if (!S_ISREG(status.st_mode)) throw strange(file);
    return opened;
  }
  if (errno == ELOOP) throw strange(file);
  if (errno != ENOENT) throw fault_of_errno(errno, doing_open, file);
  throw Fault(Fault::Kind::not_found,
              {"berkas " + shown(file) + " tidak ada", "there is no file " + shown(file)},
              {"periksa jalur berkas", "check the path"});
}

}  // namespace

DraftFolder::DraftFolder(const fs::path& beside)
    : path_(folder_of(beside) / temporary_name(beside.filename().string())) {
  if (::mkdir(path_.c_str(), 0770) == 0) return;
  if (errno == ENOENT || errno == ENOTDIR) throw no_folder(folder_of(beside));
  throw fault_of_errno(errno, doing_create, beside);
}

DraftFolder::~DraftFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

void DraftFolder::publish(const fs::path& name) {
  sync_folder(path_);
  if (!rename_new(AT_FDCWD, path_, AT_FDCWD, name)) {
    if (errno == EEXIST) throw taken(name);
    throw fault_of_errno(errno, doing_create, name);
  }
  path_.clear();
  sync_folder(folder_of(name));
}

UndoList::~UndoList() {
  while (!undo_.empty()) {
    undo_.back()();
    undo_.pop_back();
  }
}

void UndoList::rename(const fs::path& from, const fs::path& to) {
  if (!rename_new(AT_FDCWD, from, AT_FDCWD, to)) {
    if (errno == EEXIST) throw taken(to);
    throw fault_of_errno(errno, doing_create, to);
  }
  undo_.emplace_back([from, to] { (void)rename_new(AT_FDCWD, to, AT_FDCWD, from); });
  sync_folder(folder_of(to));
}

void require_absent(const fs::path& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) == 0) throw taken(path);
  if (errno != ENOENT && errno != ENOTDIR) throw fault_of_errno(errno, doing_create, path);
}

void write_file(const fs::path& file, const std::string& content, unsigned mode) {
  const Descriptor made = create_file(file, mode);
  write_all(made, content, file);
  sync(made, file);
}

void copy_file(const fs::path& from, const fs::path& to) {
  const Descriptor source = open_plain(from);
  const Descriptor target = create_file(to, 0660);
  std::vector<char> piece(piece_bytes);
  while (const std::size_t count = read_some(source, piece.data(), piece.size(), from))
    write_all(target, {piece.data(), count}, to);
  sync(target, to);
}

Sums sums_of(const fs::path& folder) {
  Sums sums;
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, error);
  if (error) throw fault_of_errno(error.value(), doing_read, folder);
  for (const fs::recursive_directory_iterator end; entries != end; entries.increment(error)) {
    const fs::path& path = entries->path();
    const fs::file_type type = entries->symlink_status(error).type();
    if (type == fs::file_type::regular) {
      sums[path.lexically_relative(folder).string()] = sha256_of(open_plain(path), path);
    } else if (type != fs::file_type::directory) {
      throw strange(path);
    }
  }
  if (error) throw fault_of_errno(error.value(), doing_read, folder);
  return sums;
}

std::string sums_text(const Sums& sums) {
  std::string text;
  for (const auto& [name, sum] : sums)
    text.append(sum).append("  ").append(name).append("\n");
  return text;
}

}  // namespace ksdpl::journal
