// Reads a small file that a person named on the command line.
#pragma once

#include "cli/phrases.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace ksdpl::cli {

/// Returns the content. Throws Complaint: not found with the sentence `missing`, which takes the
/// path; usage when it is no plain file or holds more than `most` bytes; fault when it can't be
/// read.
std::string read_small_file(const std::filesystem::path& path, std::size_t most, Say missing);

}  // namespace ksdpl::cli
