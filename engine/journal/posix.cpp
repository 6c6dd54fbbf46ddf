// The few POSIX calls the room needs: descriptors that close themselves, and writes that are whole.
#include "journal/posix.hpp"

#include "ksdpl/merkle.hpp"

#include "journal/faults.hpp"
#include "journal/hash.hpp"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl::journal {

Descriptor::~Descriptor() {
  if (number_ >= 0) (void)::close(number_);
}

Descriptor open_at(int at, const std::filesystem::path& name, int flags, unsigned mode) {
  int number = -1;
  do {
    number = ::openat(at, name.c_str(), flags | O_CLOEXEC, mode);
  } while (number < 0 && errno == EINTR);
  return Descriptor(number);
}

Descriptor create_file(const std::filesystem::path& file, unsigned mode) {
  Descriptor made = open_at(AT_FDCWD, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  if (!made.open()) throw fault_of_errno(errno, doing_create, file);
  return made;
}

bool is_there(const std::filesystem::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

std::size_t read_some(const Descriptor& file,
                      char* buffer,
                      std::size_t capacity,
                      const std::filesystem::path& shown) {
  for (;;) {
    const ssize_t count = ::read(file.get(), buffer, capacity);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw fault_of_errno(errno, doing_read, shown);
  }
}

void write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& shown) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (count < 0 && errno != EINTR) {
      throw fault_of_errno(errno, doing_write, shown);
    }
  }
}

void sync(const Descriptor& file, const std::filesystem::path& shown) {
  if (::fsync(file.get()) != 0) throw fault_of_errno(errno, doing_write, shown);
}

void sync_folder(const std::filesystem::path& folder) {
  const Descriptor opened = open_at(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY);
  if (!opened.open()) throw fault_of_errno(errno, doing_open, folder);
  sync(opened, folder);
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
  const std::filesystem::path parent = path.parent_path();
  return parent.empty() ? std::filesystem::path(".") : parent;
}

bool rename_new(int from_folder,
                const std::filesystem::path& from,
                int to_folder,
                const std::filesystem::path& to) {
  if (::renameat2(from_folder, from.c_str(), to_folder, to.c_str(), RENAME_NOREPLACE) == 0) {
    return true;
  }
  if (errno != EINVAL && errno != ENOSYS) return false;
  // Some file systems lack RENAME_NOREPLACE; a hard link cannot replace anything either.
  if (::linkat(from_folder, from.c_str(), to_folder, to.c_str(), 0) != 0) return false;
  (void)::unlinkat(from_folder, from.c_str(), 0);  // It has its name; the draft's is only litter.
  return true;
}

std::string temporary_name(std::string_view stem) {
  std::string name(1, '.');
  name.append(stem).append(".new-").append(hex_of(random_bytes(8)));
  return name;
}

}  // namespace ksdpl::journal
