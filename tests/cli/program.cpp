// Runs the program itself, as another process.
#include "cli/program.hpp"

#include <array>
#include <csignal>
#include <cstdlib>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ksdpl::test {
namespace {

/// A file without a name that a child writes into and the parent reads.
int nameless_file() {
  std::string name = "/tmp/ksdpl-out-XXXXXX";
  const int file = mkstemp(name.data());
  BOOST_REQUIRE(file >= 0);
  unlink(name.c_str());
  return file;
}

std::string content_of(int file) {
  std::string content;
  std::array<char, 4096> buffer{};
  lseek(file, 0, SEEK_SET);
  for (ssize_t got = 0; (got = read(file, buffer.data(), buffer.size())) > 0;)
    content.append(buffer.data(), static_cast<std::size_t>(got));
  close(file);
  return content;
}

void attach_stdout(Stdout kind, int file) {
  std::array<int, 2> ends{};
  switch (kind) {
    case Stdout::file: dup2(file, STDOUT_FILENO); return;
    case Stdout::full_disk: dup2(open("/dev/full", O_WRONLY | O_CLOEXEC), STDOUT_FILENO); return;
    case Stdout::closed: close(STDOUT_FILENO); return;
    case Stdout::broken_pipe:
      if (pipe(ends.data()) != 0) _exit(126);
      dup2(ends[1], STDOUT_FILENO);
      close(ends[0]);
      close(ends[1]);
      return;
  }
}

/// In the child: limits, user, streams, then the program. Never returns.
[[noreturn]] void become(const Launch& launch, int out, int err) {
  dup2(err, STDERR_FILENO);
  attach_stdout(launch.out, out);
  if (launch.file_limit) {
    std::signal(SIGXFSZ, SIG_IGN);  // Inherited: a write beyond the limit fails instead.
    const rlimit limit{*launch.file_limit, *launch.file_limit};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  if (launch.user && setuid(*launch.user) != 0) _exit(126);
  std::vector<std::string> words{KSDPL_PROGRAM};
  words.insert(words.end(), launch.words.begin(), launch.words.end());
  std::vector<char*> arguments;
  for (std::string& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  execv(KSDPL_PROGRAM, arguments.data());
  _exit(127);
}

}  // namespace

std::vector<Ended> run_programs(const std::vector<Launch>& launches) {
  struct Child {
    pid_t process;
    int out;
    int err;
  };
  std::vector<Child> children;
  for (const Launch& launch : launches) {
    Child child{0, nameless_file(), nameless_file()};
    child.process = fork();
    if (child.process == 0) become(launch, child.out, child.err);
    children.push_back(child);
  }
  std::vector<Ended> results;
  for (const Child& child : children) {
    int status = 0;
    BOOST_REQUIRE(waitpid(child.process, &status, 0) == child.process);
    results.push_back({WIFEXITED(status) ? WEXITSTATUS(status) : -1, content_of(child.out),
                       content_of(child.err)});
  }
  return results;
}

Ended run_program(const Launch& launch) {
  return run_programs({launch}).front();
}

}  // namespace ksdpl::test
