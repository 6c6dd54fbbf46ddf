// Reads a file from disk that must be a regular one of modest size, and lists a folder of them.
#include "workflow_yaml/regular_file.hpp"

#include "workflow_yaml/source_text.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl::yaml {
namespace {

using Kind = BundleError::Kind;

/// An open file descriptor, closed at the end.
class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path)
      // O_NONBLOCK: opening a pipe must not wait for a writer. NOLINTNEXTLINE(*-vararg)
      : descriptor_(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)),
        error_(descriptor_ < 0 ? errno : 0) {}
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile(OpenFile&&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;

  [[nodiscard]] int descriptor() const { return descriptor_; }
  [[nodiscard]] int error() const { return error_; }

 private:
  int descriptor_;
  int error_;
};

Kind kind_of(int error) {
  if (error == ENOENT || error == ENOTDIR) return Kind::not_found;
  // A symlink, a socket, a device without a driver.
  if (error == ELOOP || error == ENXIO || error == ENODEV) return Kind::not_a_file;
  return Kind::unreadable;
}

/// Reads to the end, but at most one byte more than is allowed. Says whether that went well.
bool read_all(int descriptor, std::size_t most, std::string& text) {
  text.resize(most + 1);
  std::size_t filled = 0;
  while (filled < text.size()) {
    const ssize_t got = ::read(descriptor, text.data() + filled, text.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  text.resize(filled);
  return true;
}

}  // namespace

std::variant<std::string, BundleError> read_regular_file(const std::filesystem::path& path,
                                                         std::size_t most) {
  const auto failure = [&](Kind kind) { return BundleError{kind, path.string(), {}}; };
  const OpenFile file(path);
  if (file.error() != 0) return failure(kind_of(file.error()));
  struct stat about {};
  if (::fstat(file.descriptor(), &about) != 0) return failure(Kind::unreadable);
  if (!S_ISREG(about.st_mode)) return failure(Kind::not_a_file);
  std::string text;
  if (!read_all(file.descriptor(), most, text)) return failure(Kind::unreadable);
  // Measured as read: a file can grow while it is being read.
  if (text.size() > most) return failure(Kind::too_large);
  return text;
}

std::variant<std::vector<std::filesystem::path>, BundleError> yaml_files_in(
    const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  const auto failure = [&](Kind kind) { return BundleError{kind, folder.string(), {}}; };
  std::error_code error;
  const fs::file_status status = fs::status(folder, error);
  if (status.type() == fs::file_type::not_found) return failure(Kind::not_found);
  if (status.type() != fs::file_type::directory) return failure(Kind::not_a_file);
  std::vector<fs::path> paths;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() == ".yaml") paths.push_back(entry->path());
  }
  if (error) return failure(Kind::unreadable);
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace ksdpl::yaml
