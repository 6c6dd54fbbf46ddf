// From an import file in YAML, CSV or JSON lines to a checked history, or to every error in it.
#pragma once

#include "ksdpl/history_file.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// The forms an import file may have; all of them say the same.
enum class HistoryForm : std::uint8_t { yaml, csv, jsonl };

/// Returns the form by the end of the file's name: .yaml, .yml, .csv, .jsonl, .ndjson; else
/// nothing.
std::optional<HistoryForm> history_form_of(const std::filesystem::path& path);

/// Returns the most bytes an import file of that form may have: 1 MiB of YAML, 32 MiB of records
/// one a line.
std::size_t most_history_bytes(HistoryForm form);

/// Returns the bytes of an import file: a regular file that is not larger than its form may be.
std::variant<std::string, BundleError> read_history_at(const std::filesystem::path& path,
                                                       HistoryForm form);

/// A workflow a case may name, or the names there are.
struct NamedWorkflow {
  std::shared_ptr<const Workflow> workflow;  ///< nullptr: there is none of that name.
  std::vector<std::string> known;
};

/// What an import file is checked against.
struct HistoryContext {
  std::function<NamedWorkflow(const std::string& name)> workflow;
  std::vector<std::string> countries;  ///< Codes of ISO 3166-1 alpha-2.
  Date latest;                         ///< The latest day something can have happened on.
};

/// A history, or why there is none. When there are errors the history is not to be used.
struct LoadedHistory {
  HistoryFile history;
  std::vector<Diagnostic> errors;
};

/// Reads and checks an import file called `name`: encoding, syntax, keys, ids, dates, and every
/// word against the workflow of its case. Reports all errors at once. What the history tells may be
/// unlawful or out of order; that is no error here. Never throws for bad input.
LoadedHistory load_history(const std::string& name,
                           std::string_view text,
                           HistoryForm form,
                           const HistoryContext& context);

}  // namespace ksdpl
