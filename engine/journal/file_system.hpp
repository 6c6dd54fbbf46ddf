// Looks at a path before SQLite does: what it leads to, and whether its storage keeps promises.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

namespace ksdpl::journal {

/// Returns the type of the file system a path lies on (statfs f_type), or nothing when that cannot
/// be found out. Tests put their own in its place.
using FileSystemProbe = std::function<std::optional<long>(const std::filesystem::path&)>;
std::optional<long> file_system_type(const std::filesystem::path& path);

/// Returns the name of a file system whose locks or syncs other machines or user programs answer
/// for, such as "NFS"; nothing for the others.
std::optional<std::string_view> shared_file_system(long type);

/// Throws Fault::Kind::io when `path` lies on such a file system.
void refuse_shared_file_system(const std::filesystem::path& path, const FileSystemProbe& probe);

/// Returns the one true name of an existing journal file: a symlink to a regular file is followed,
/// so that everybody finds the same lock and the same folder of papers beside it.
/// Throws Fault: not_found, usage for anything that is not a regular file, integrity for an empty
/// one, io.
std::filesystem::path locate_journal(const std::filesystem::path& path);

}  // namespace ksdpl::journal
