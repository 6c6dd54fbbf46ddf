// A file of commands: every line is one writing command of a case.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ksdpl::cli {

/// One command of the file, sound as far as its words go.
struct BulkItem {
  std::size_t line = 0;            ///< In the file, from 1.
  std::vector<std::string> words;  ///< As `run` takes them, without global options.
  std::string verb;
  std::string case_id;
  std::string key;       ///< Idempotency key: the item's own, or one made of file and line.
  bool own_key = false;  ///< The item states its key.
  bool dry_run = false;  ///< The item asks for it.
};

/// The longest line, and the largest file, in bytes.
inline constexpr std::size_t max_bulk_line = 1U << 20U;
inline constexpr std::size_t max_bulk_file = 64U << 20U;

/// Reads every line of JSON lines (a file that begins with `{`) or of CSV. Throws InvalidFileError
/// with every finding, each with its line: a file that is not sound as a whole is not run at all.
std::vector<BulkItem> read_bulk_file(const std::string& name, const std::string& text);

}  // namespace ksdpl::cli
