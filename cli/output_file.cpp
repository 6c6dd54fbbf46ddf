// A file somebody asked for: whole or not there at all, and nothing replaced unasked.
#include "cli/output_file.hpp"

#include "cli/complaint.hpp"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const std::string& path, int error) {
  throw Complaint(Exit::fault,
                  said(Say::cannot_write, path, std::generic_category().message(error)),
                  said(Say::hint_check_path, path));
}

[[noreturn]] void already_there(const std::string& path) {
  throw Complaint(Exit::usage, said(Say::already_exists, path), said(Say::hint_force));
}

fs::path folder_of(const fs::path& path) {
  const fs::path parent = path.parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

/// The file while it has no name of its own yet; it goes when it does not get one.
class Draft {
 public:
  explicit Draft(const std::string& path) : path_(path) {
    const fs::path target(path);
    constexpr int most_names = 100;
    for (int i = 0; file_ < 0 && i < most_names; ++i) {
      const std::string name =
          fmt::format(".{}.new-{}-{}", target.filename().string(), ::getpid(), i);
      draft_ = (folder_of(target) / name).string();
      file_ = ::open(draft_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (file_ < 0 && errno != EEXIST) cannot_write(path, errno);
    }
    if (file_ < 0) cannot_write(path, EEXIST);
  }
  ~Draft() {
    ::close(file_);
    if (!draft_.empty()) ::unlink(draft_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  Draft(Draft&&) = delete;
  Draft& operator=(Draft&&) = delete;

  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(file_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) cannot_write(path_, errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file_) != 0) cannot_write(path_, errno);
  }

  /// Lets another writer fill the draft, which may put a new file in its place.
  void fill(const std::function<void(const std::string&)>& writer) {
    writer(draft_);
    ::close(file_);
    file_ = ::open(draft_.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file_ < 0 || ::fsync(file_) != 0) cannot_write(path_, errno);
  }

  void name(bool replace) {
    if (replace) {
      if (::rename(draft_.c_str(), path_.c_str()) != 0) cannot_write(path_, errno);
      draft_.clear();
      return;
    }
    // Neither call can replace anything; some file systems lack the one, some the other.
    if (::renameat2(AT_FDCWD, draft_.c_str(), AT_FDCWD, path_.c_str(), RENAME_NOREPLACE) == 0) {
      draft_.clear();
      return;
    }
    const bool lacking = errno == EINVAL || errno == ENOSYS;
    if (lacking && ::link(draft_.c_str(), path_.c_str()) == 0) return;
    if (errno == EEXIST) already_there(path_);
    cannot_write(path_, errno);
  }

 private:
  std::string path_;
  std::string draft_;
  int file_ = -1;
};

void publish(Draft& draft, const std::string& path, bool replace) {
  draft.name(replace);
  const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;  // The file is there and whole; only its name may be lost with the power.
  (void)::fsync(folder);
  ::close(folder);
}

bool is_same(const fs::path& a, const fs::path& b) {
  std::error_code error;
  return fs::equivalent(a, b, error) && !error;
}

bool belongs_to_journal(const Session& session, const fs::path& path) {
  const fs::path database = session.database();
  if (is_same(path, database)) return true;
  for (const char* suffix : {".documents", ".keys"})
    if (is_same(folder_of(path), database.string() + suffix)) return true;
  return false;
}

}  // namespace

void require_writable_place(const Session& session, const std::string& path, bool replace) {
  std::error_code error;
  const auto status = fs::symlink_status(path, error);
  if (fs::is_directory(status))
    throw Complaint(Exit::usage, said(Say::not_a_file, path), said(Say::hint_check_path, path));
  if (belongs_to_journal(session, path))
    throw Complaint(Exit::usage, said(Say::part_of_journal, path), said(Say::hint_force));
  if (fs::exists(status) && !replace) already_there(path);
}

void write_whole_file(const std::string& path, std::string_view bytes, bool replace) {
  Draft draft(path);
  draft.write(bytes);
  publish(draft, path, replace);
}

void write_whole_file(const std::string& path,
                      const std::function<void(const std::string& draft)>& fill,
                      bool replace) {
  Draft draft(path);
  draft.fill(fill);
  publish(draft, path, replace);
}

}  // namespace ksdpl::cli
