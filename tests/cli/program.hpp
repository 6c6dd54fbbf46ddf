// Runs the program itself, as another process.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace ksdpl::test {

/// Where the program's stdout goes.
enum class Stdout { file, broken_pipe, full_disk, closed };

struct Launch {
  std::vector<std::string> words;
  Stdout out = Stdout::file;
  std::optional<uid_t> user;              ///< Runs as this user; the tests must be root.
  std::optional<std::size_t> file_limit;  ///< No file may grow beyond.
};

struct Ended {
  int exit = -1;    ///< -1 when a signal ended it.
  std::string out;  ///< Filled for Stdout::file only.
  std::string err;
};

/// Starts several at once and waits for all; the results in the same order.
std::vector<Ended> run_programs(const std::vector<Launch>& launches);
Ended run_program(const Launch& launch);

}  // namespace ksdpl::test
