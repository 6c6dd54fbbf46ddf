// What `export` can write. A format is one file here and one line in formats.cpp.
#pragma once

#include "ksdpl/casebook.hpp"
#include "ksdpl/exchange.hpp"

#include "cli/session.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// What is to be exported, loaded and chosen. A format takes from it what it is about.
struct ExportOrder {
  Session& session;
  std::vector<CaseView> views;               ///< The cases; empty when the format is of none.
  std::shared_ptr<const Workflow> workflow;  ///< Set when the format is of a procedure.
  LogOptions options;

  /// Returns the cases as the engine takes them; borrows `views`.
  [[nodiscard]] CaseCollection collection() const;
};

struct ExportFormat {
  /// What a format is about.
  enum class Subject : std::uint8_t { cases, procedure, journal };

  std::string_view name;
  std::string_view also;  ///< Another name for it, or empty.
  Subject subject = Subject::cases;
  bool dated = false;        ///< Knows --time.
  bool correctable = false;  ///< Knows --raw.
  bool binary = false;       ///< Not for a terminal: needs --output.
  Phrase summary;            ///< What it is and who reads it, for the receipt.
  WrittenLog (*write)(const ExportOrder& order) = nullptr;
  /// Of a format that is a folder of files, written in the place of `write`; returns the count.
  std::uint64_t (*write_folder)(Session& session, const std::filesystem::path& folder) = nullptr;
  /// Of a format that is an archive about one case for one addressee: fills the file of that name.
  /// The order then holds that case. Returns the receipt in JSON.
  Json (*write_archive)(const ExportOrder& order, const std::string& draft) = nullptr;
};

extern const ExportFormat bpmn_export;
extern const ExportFormat csv_export;
extern const ExportFormat dossier_export;
extern const ExportFormat jsonl_export;
extern const ExportFormat ocel_json_export;
extern const ExportFormat ocel_sqlite_export;
extern const ExportFormat tlog_tiles_export;
extern const ExportFormat xes_export;

/// Returns every format, in the order shown.
std::span<const ExportFormat* const> export_formats();
/// Returns the format of that name, or nullptr.
const ExportFormat* find_export_format(std::string_view name);

}  // namespace ksdpl::cli
