// Reads a file from disk that must be a regular one of modest size.
#pragma once

#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace ksdpl::yaml {

/// Returns the content of a regular file of at most `most_bytes`, or why not. A symlink, folder,
/// pipe or device is not a file here: what is pinned must be what was named.
std::variant<std::string, BundleError> read_regular_file(const std::filesystem::path& path);

}  // namespace ksdpl::yaml
