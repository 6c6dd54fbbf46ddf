// How tests read import files: with the shipped workflows, as on 21 November 2026.
#pragma once

#include "ksdpl/casebook.hpp"
#include "ksdpl/history_loader.hpp"

#include "casebook/office.hpp"
#include "workflows/sample.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// Reads a text as a file of that name; the form shows from the name.
LoadedHistory load_text(const std::string& name, std::string_view text);
/// Reads a file of this source tree.
LoadedHistory load_file(const std::filesystem::path& path);
/// Reads a sound file and makes it ready to be taken in. Throws when it has errors.
HistoryImport ready(const std::string& name, std::string_view text);
HistoryImport ready(const std::filesystem::path& path);

/// Returns why an import was refused; empty when it was not.
std::string refusal_in(const std::variant<ImportReceipt, Refusal>& answer);

/// Returns the files of a folder of this source tree with one of the endings, in name order.
std::vector<std::filesystem::path> files_in(const std::string& folder,
                                            const std::vector<std::string>& endings);

/// A small sound history in YAML with cases of these ids.
std::string history_of(const std::vector<std::string>& ids);

}  // namespace ksdpl::test
