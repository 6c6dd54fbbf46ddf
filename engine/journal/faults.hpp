// The sentences for what goes wrong with files, in both languages, each cause with its own.
#pragma once

#include "ksdpl/fault.hpp"

#include <chrono>
#include <filesystem>
#include <string>

namespace ksdpl::journal {

/// What was being done when something failed, as the middle of a sentence.
inline constexpr Phrase doing_open{"membuka", "opening"};
inline constexpr Phrase doing_read{"membaca", "reading"};
inline constexpr Phrase doing_write{"menulis", "writing"};
inline constexpr Phrase doing_create{"membuat", "creating"};

/// The hint for a journal that is not as we left it.
inline constexpr Phrase compare_with_backup{
    "jangan menulis lagi ke jurnal ini; simpan salinannya dan bandingkan dengan cadangan",
    "write no more to this journal; keep a copy of it and compare it with a backup"};

/// Returns the path as it is shown in a message.
std::string shown(const std::filesystem::path& path);

/// Returns the fault for an error number of the operating system: always Fault::Kind::io.
Fault fault_of_errno(int error, const Phrase& doing, const std::filesystem::path& path);

/// Returns the fault for a folder that is not there: Fault::Kind::not_found.
Fault no_folder(const std::filesystem::path& folder);
Fault storage_full(const Phrase& doing, const std::filesystem::path& path);
Fault no_permission(const Phrase& doing, const std::filesystem::path& path);
Fault read_only(const std::filesystem::path& path);
Fault busy(const std::filesystem::path& path, std::chrono::milliseconds patience);
Fault storage_failed(const Phrase& doing,
                     const std::filesystem::path& path,
                     const std::string& why);

/// Returns the fault for text typed by a user that is not UTF-8: Fault::Kind::usage.
Fault not_utf8();

/// Returns the fault for a broken promise between our own rooms.
Fault bug(const std::string& what);

}  // namespace ksdpl::journal
