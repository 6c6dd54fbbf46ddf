// Runs a program of other people: found once, given words and never a shell, and not for ever.
#include "cli/child_process.hpp"

#include "cli/complaint.hpp"
#include "cli/phrases.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* error_file = ".stderr";

/// What posix_spawn is told besides the words.
class SpawnSettings {
 public:
  explicit SpawnSettings(const fs::path& folder) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    const std::string errors = (folder / error_file).string();
    posix_spawn_file_actions_addchdir_np(&actions_, folder.c_str());
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, errors.c_str(),
                                     O_WRONLY | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR);
    // A group of its own, so that all it starts can be ended together; signals as programs expect.
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  SpawnSettings(SpawnSettings&&) = delete;
  SpawnSettings& operator=(SpawnSettings&&) = delete;

  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// Starts it; returns its process id, or nothing.
std::optional<pid_t> start(const Child& child) {
  std::vector<std::string> words{child.program.string()};
  words.insert(words.end(), child.arguments.begin(), child.arguments.end());
  std::vector<std::string> variables{"PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8",
                                     "HOME=" + child.folder.string(),
                                     "TMPDIR=" + child.folder.string()};
  const SpawnSettings settings(child.folder);
  pid_t id = 0;
  const int error =
      posix_spawn(&id, child.program.c_str(), settings.actions(), settings.attributes(),
                  pointers_to(words).data(), pointers_to(variables).data());
  return error == 0 ? std::optional(id) : std::nullopt;
}

/// Waits until it has ended, at most so long; says whether it has.
bool ended_within(pid_t id, std::chrono::seconds patience) {
  // The header of glibc 2.36 declares no pidfd_open for C++. NOLINTNEXTLINE(*-vararg)
  const int handle = static_cast<int>(::syscall(SYS_pidfd_open, id, 0));
  if (handle < 0) return true;  // The kernel can't tell: waitpid will wait as long as it takes.
  pollfd watched{handle, POLLIN, 0};
  const auto until = std::chrono::steady_clock::now() + patience;
  int ready = 0;
  do {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    ready = ::poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
  } while (ready < 0 && errno == EINTR);
  ::close(handle);
  return ready > 0;
}

std::string beginning_of(const fs::path& path) {
  constexpr std::streamsize most = 2000;
  std::ifstream file(path, std::ios::binary);
  std::string words(most, '\0');
  file.read(words.data(), most);
  words.resize(static_cast<std::size_t>(file.gcount()));
  return words;
}

}  // namespace

std::optional<fs::path> find_program(std::string_view name, std::string_view path) {
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(':'), path.size());
    const fs::path folder = std::string(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
    std::error_code error;
    const fs::path program = folder / name;
    const bool there = folder.is_absolute() && fs::is_regular_file(program, error) &&
                       ::access(program.c_str(), X_OK) == 0;
    if (there) return program;
  }
  return std::nullopt;
}

ChildEnd run_child(const Child& child) {
  const auto id = start(child);
  if (!id) return {};
  ChildEnd end;
  end.how = ChildEnd::How::ended;
  if (!ended_within(*id, child.patience)) {
    end.how = ChildEnd::How::too_slow;
    ::kill(-*id, SIGKILL);
  }
  int status = 0;
  while (::waitpid(*id, &status, 0) < 0 && errno == EINTR) {
  }
  // What it may have left running goes with it.
  ::kill(-*id, SIGKILL);
  end.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  end.words = beginning_of(child.folder / error_file);
  return end;
}

TemporaryFolder::TemporaryFolder(const fs::path& parent) {
  std::string name = (parent / "ksdpl-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr)
    throw Complaint(
        Exit::fault,
        said(Say::cannot_write, parent.string(), std::generic_category().message(errno)),
        said(Say::hint_check_path, parent.string()));
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

}  // namespace ksdpl::cli
