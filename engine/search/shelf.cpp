// Keeps an index in a file of its own beside the journal, or in memory.
#include "ksdpl/search_shelf.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl {
namespace {

class OpenFile {
 public:
  OpenFile(const std::filesystem::path& path, int flags, mode_t mode = 0)
      : number_(::open(path.c_str(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)) {}
  ~OpenFile() {
    if (number_ >= 0) ::close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile(OpenFile&&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;

  [[nodiscard]] bool is_plain() const {
    struct stat status {};
    return number_ >= 0 && ::fstat(number_, &status) == 0 && S_ISREG(status.st_mode);
  }
  /// Whoever may read the journal may read the index, and nobody else.
  [[nodiscard]] bool has_rights_of(const std::filesystem::path& path) const {
    struct stat status {};
    if (number_ < 0 || ::stat(path.c_str(), &status) != 0) return false;
    constexpr mode_t rights = 0666;
    // Where the group can't be that of the journal, the group gets no right.
    const bool same_group = ::fchown(number_, static_cast<uid_t>(-1), status.st_gid) == 0;
    const mode_t kept = same_group ? rights : static_cast<mode_t>(rights & ~mode_t{060});
    return ::fchmod(number_, status.st_mode & kept) == 0;
  }
  [[nodiscard]] std::optional<std::string> content() const {
    std::string content;
    std::array<char, 65536> piece{};
    for (;;) {
      const ssize_t count = ::read(number_, piece.data(), piece.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return std::nullopt;
      if (count == 0) return content;
      content.append(piece.data(), static_cast<std::size_t>(count));
    }
  }
  [[nodiscard]] bool write(std::string_view bytes) const {
    while (number_ >= 0 && !bytes.empty()) {
      const ssize_t written = ::write(number_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return number_ >= 0;
  }

 private:
  int number_;
};

class FileShelf final : public SearchShelf {
 public:
  explicit FileShelf(std::filesystem::path journal)
      : journal_(std::move(journal)), file_(journal_.string() + ".search") {}

  std::optional<std::string> taken() override {
    const OpenFile file(file_, O_RDONLY);
    return file.is_plain() ? file.content() : std::nullopt;
  }

  bool keep(std::string_view bytes) override {
    // A power cut may leave less than was written; the digest in the bytes tells, so nothing is
    // synced.
    const std::string draft = file_.string() + ".new-" + std::to_string(::getpid());
    bool kept = false;
    {
      const OpenFile file(draft, O_WRONLY | O_CREAT | O_EXCL, 0600);
      kept = file.has_rights_of(journal_) && file.write(bytes) &&
             ::rename(draft.c_str(), file_.c_str()) == 0;
    }
    if (!kept) ::unlink(draft.c_str());
    return kept;
  }

  bool clear() override { return ::unlink(file_.c_str()) == 0 || errno == ENOENT; }

 private:
  std::filesystem::path journal_;
  std::filesystem::path file_;
};

class MemoryShelf final : public SearchShelf {
 public:
  explicit MemoryShelf(std::optional<std::string> bytes) : bytes_(std::move(bytes)) {}

  std::optional<std::string> taken() override { return bytes_; }
  bool keep(std::string_view bytes) override {
    bytes_ = bytes;
    return true;
  }
  bool clear() override {
    bytes_.reset();
    return true;
  }

 private:
  std::optional<std::string> bytes_;
};

}  // namespace

std::unique_ptr<SearchShelf> open_search_shelf(const std::filesystem::path& journal) {
  return std::make_unique<FileShelf>(journal);
}

std::unique_ptr<SearchShelf> make_memory_search_shelf(std::optional<std::string> bytes) {
  return std::make_unique<MemoryShelf>(std::move(bytes));
}

}  // namespace ksdpl
