// Child processes for tests: another writer, another user, one that is killed.
#pragma once

#include <functional>
#include <string>

#include <sys/types.h>

namespace ksdpl::test {

/// A forked process that runs `work` and exits with its result; 99 when it throws.
class Child {
 public:
  explicit Child(const std::function<int()>& work);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  Child(Child&&) = delete;
  Child& operator=(Child&&) = delete;
  /// Kills it when nobody waited for it.
  ~Child();

  /// Waits for its end; returns its exit code, or minus the signal that ended it.
  int wait();
  void kill() const;

 private:
  pid_t pid_ = -1;
};

/// Runs `work` in a child and waits for it.
int in_child(const std::function<int()>& work);

/// One byte from one process to another.
class Signal {
 public:
  Signal();
  Signal(const Signal&) = delete;
  Signal& operator=(const Signal&) = delete;
  Signal(Signal&&) = delete;
  Signal& operator=(Signal&&) = delete;
  ~Signal();
  void give() const;
  /// Waits until it is given or its last giver has gone.
  void await() const;

 private:
  int ends_[2] = {-1, -1};
};

/// Becomes a user without rights over other people's files, if this process may; true if it is one
/// now.
bool become_nobody();

/// Lets files of this process grow to `bytes` only; writing more fails as on a full disk.
void limit_file_size(unsigned long bytes);

/// Mounts a small file system of its own, seen by this process only. Returns false where that is
/// not allowed.
bool mount_small(const std::string& folder, const std::string& options);
/// Makes that file system read-only.
bool remount_read_only(const std::string& folder);

/// What a child returns when this machine does not let it try.
inline constexpr int not_possible_here = 77;

}  // namespace ksdpl::test
