// Where the key of the log lies: an option that several verbs share.
#pragma once

#include "cli/session.hpp"
#include "cli/verb.hpp"

#include <filesystem>

namespace ksdpl::cli {

inline constexpr Argument key_folder_argument{
    "--key-dir",
    "FOLDER",
    {"folder kunci; bawaan: di samping jurnal",
     "folder of the log key; default: beside the journal"}};

/// Returns `--key-dir`, or the folder beside the journal.
inline std::filesystem::path key_folder(const Session& session) {
  const auto given = session.words().text("--key-dir");
  return given ? *given : session.database().string() + ".keys";
}

}  // namespace ksdpl::cli
