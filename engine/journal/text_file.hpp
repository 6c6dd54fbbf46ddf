// Reads a small file whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace ksdpl::journal {

/// Returns what the file holds, or nothing when it is not there or holds more than `most` bytes.
/// Throws Fault: io.
std::optional<std::string> read_small_file(const std::filesystem::path& file, std::size_t most);

}  // namespace ksdpl::journal
