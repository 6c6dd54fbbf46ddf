// One writer at a time: a lock on a side file that the kernel drops when its holder dies.
#pragma once

#include "journal/posix.hpp"

#include <chrono>
#include <filesystem>

namespace ksdpl::journal {

/// Holds the exclusive flock of a side file.
class FileLock {
 public:
  /// Waits its turn. `shown` is the journal as messages call it.
  /// Throws Fault: io when patience runs out, usage when the side file is not a regular file.
  FileLock(const std::filesystem::path& side_file,
           const std::filesystem::path& shown,
           std::chrono::milliseconds patience);

 private:
  Descriptor file_;
};

}  // namespace ksdpl::journal
