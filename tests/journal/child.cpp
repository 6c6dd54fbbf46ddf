// Child processes for tests: another writer, another user, one that is killed.
#include "journal/child.hpp"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>

#include <boost/test/unit_test.hpp>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ksdpl::test {
namespace {

int run(const std::function<int()>& work) {
  try {
    return work();
  } catch (const std::exception& error) {
    std::cerr << "child: " << error.what() << "\n";
    return 99;
  }
}

constexpr unsigned nobody = 65534;

}  // namespace

Child::Child(const std::function<int()>& work) : pid_(::fork()) {
  BOOST_REQUIRE(pid_ >= 0);
  // The child leaves without the parent's destructors, buffers and leak checks.
  if (pid_ == 0) ::_exit(run(work));
}

Child::~Child() {
  if (pid_ <= 0) return;
  kill();
  (void)::waitpid(pid_, nullptr, 0);
}

int Child::wait() {
  int status = 0;
  BOOST_REQUIRE(::waitpid(pid_, &status, 0) == pid_);
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void Child::kill() const {
  (void)::kill(pid_, SIGKILL);
}

int in_child(const std::function<int()>& work) {
  return Child(work).wait();
}

Signal::Signal() {
  BOOST_REQUIRE(::pipe(ends_) == 0);
}

Signal::~Signal() {
  for (const int end : ends_)
    (void)::close(end);
}

void Signal::give() const {
  (void)!::write(ends_[1], "x", 1);
}

void Signal::await() const {
  char byte = 0;
  (void)!::read(ends_[0], &byte, 1);
}

bool become_nobody() {
  if (::geteuid() != 0) return true;
  return ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

void limit_file_size(unsigned long bytes) {
  // The signal would end the process; ignored, the write fails instead.
  (void)std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  (void)::setrlimit(RLIMIT_FSIZE, &limit);
}

bool mount_small(const std::string& folder, const std::string& options) {
  return ::unshare(CLONE_NEWNS) == 0 &&
         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

bool remount_read_only(const std::string& folder) {
  return ::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

}  // namespace ksdpl::test
