// The program: hands the process to `run` and nothing else.
#include "cli/run.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace {

/// A program started with a standard stream closed would get the journal's file under its number,
/// and messages would be written into the journal.
void occupy_standard_streams() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (fcntl(descriptor, F_GETFD) != -1) continue;
    // Read-only: writing there must fail, as it would on a closed stream.
    const int opened = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (opened < 0 || opened != descriptor) std::_Exit(1);
  }
}

std::optional<std::string> variable(std::string_view name) {
  // The program has one thread, so nothing can change the environment meanwhile.
  const char* value = std::getenv(std::string(name).c_str());  // NOLINT(concurrency-mt-unsafe)
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::string user_name() {
  std::array<char, 4096> buffer{};
  passwd entry{};
  passwd* found = nullptr;
  if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
    return found->pw_name;
  return variable("USER").value_or("uid " + std::to_string(geteuid()));
}

ksdpl::Timestamp now() {
  return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

int main(int argc, char** argv) {
  occupy_standard_streams();
  // A reader that went away is an error of writing, not the end of the program.
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  ksdpl::cli::Environment environment{std::cout,
                                      std::cerr,
                                      now,
                                      variable,
                                      user_name(),
                                      isatty(STDOUT_FILENO) == 1,
                                      isatty(STDERR_FILENO) == 1};
  return ksdpl::cli::run(words, environment);
}
