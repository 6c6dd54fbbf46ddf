// Reads a file from disk that must be a regular one of modest size, and lists a folder of them.
#pragma once

#include "ksdpl/workflow_loader.hpp"

#include "workflow_yaml/source_text.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl::yaml {

/// Returns the content of a regular file of at most so many bytes, or why not. A symlink, folder,
/// pipe or device is not a file here: what is pinned must be what was named.
std::variant<std::string, BundleError> read_regular_file(const std::filesystem::path& path,
                                                         std::size_t most = most_bytes);

/// Returns the paths of the entries of a folder whose name ends in ".yaml", sorted, or why it can't
/// be listed. Of a folder that is not there the reason is `not_found`.
std::variant<std::vector<std::filesystem::path>, BundleError> yaml_files_in(
    const std::filesystem::path& folder);

}  // namespace ksdpl::yaml
