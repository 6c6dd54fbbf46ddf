// One writer at a time: a lock on a side file that the kernel drops when its holder dies.
#include "journal/file_lock.hpp"

#include "journal/faults.hpp"

#include <cerrno>
#include <optional>
#include <random>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace ksdpl::journal {
namespace {

using std::chrono::steady_clock;

/// Opens the side file, making it when it is not there. Reading rights are enough for a lock, so
/// one officer's umask cannot shut the others out.
Descriptor open_side_file(const std::filesystem::path& path) {
  constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
  Descriptor file = open_at(AT_FDCWD, path, flags);
  if (!file.open() && errno == ENOENT) file = open_at(AT_FDCWD, path, flags | O_CREAT, 0664);
  return file;
}

Fault not_a_lock(const std::filesystem::path& path) {
  return {Fault::Kind::usage,
          {"berkas kunci " + shown(path) + " bukan berkas biasa",
           "the lock file " + shown(path) + " is not a regular file"},
          {"periksa siapa yang menaruhnya di sana, lalu singkirkan",
           "find out who put it there, then remove it"}};
}

Descriptor open_regular(const std::filesystem::path& path) {
  Descriptor file = open_side_file(path);
  if (!file.open()) {
    if (errno == ELOOP || errno == ENXIO) throw not_a_lock(path);
    throw fault_of_errno(errno, doing_create, path);
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) throw fault_of_errno(errno, doing_open, path);
  if (!S_ISREG(status.st_mode)) throw not_a_lock(path);
  return file;
}

/// Says whether the name still leads to the locked file; somebody may have removed it meanwhile,
/// and then others would lock another one.
bool still_there(const Descriptor& file, const std::filesystem::path& path) {
  struct stat locked {};
  struct stat named {};
  return ::fstat(file.get(), &locked) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

bool try_lock(const Descriptor& file, const std::filesystem::path& path) {
  if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) return true;
  if (errno == EWOULDBLOCK || errno == EINTR) return false;
  throw fault_of_errno(errno, doing_open, path);
}

/// Waits of random length, so that nobody is woken in step with the others.
class Patience {
 public:
  explicit Patience(std::chrono::milliseconds patience)
      : deadline_(steady_clock::now() + patience) {}

  /// Waits a moment; false when the time is over.
  bool wait() {
    if (steady_clock::now() >= deadline_) return false;
    std::uniform_int_distribution<int> length(100, 2'000);
    std::this_thread::sleep_for(std::chrono::microseconds(length(random_)));
    return true;
  }

 private:
  steady_clock::time_point deadline_;
  std::minstd_rand random_{std::random_device{}()};
};

/// Locks the file that the name leads to now; nothing when somebody else has it.
std::optional<Descriptor> try_side_file(const std::filesystem::path& path) {
  for (;;) {
    Descriptor file = open_regular(path);
    if (!try_lock(file, path)) return std::nullopt;
    if (still_there(file, path)) return file;
  }
}

}  // namespace

FileLock::FileLock(const std::filesystem::path& side_file,
                   const std::filesystem::path& shown,
                   std::chrono::milliseconds patience) {
  std::optional<Descriptor> file = try_side_file(side_file);
  if (!file) {
    Patience turn(patience);
    do {
      if (!turn.wait()) throw busy(shown, patience);
      file = try_side_file(side_file);
    } while (!file);
  }
  file_ = *std::move(file);
}

}  // namespace ksdpl::journal
