// The parts of reading an import file: three forms become one strict tree, which is read once.
#pragma once

#include "ksdpl/history_loader.hpp"

#include "workflow_yaml/tree.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ksdpl::yaml {

/// Keys that hold a list; a cell of a table holds its items separated by semicolons.
bool is_list_key(std::string_view key);

/// Returns the columns a table of histories may have.
std::span<const std::string_view> history_columns();
/// Reads a table (RFC 4180, separated by commas, or by semicolons where the header has no comma)
/// whose first row names the columns, which must be among `columns`. Returns one map for each row;
/// empty cells are absent keys.
std::vector<Value> read_table(std::string_view text,
                              std::span<const std::string_view> columns,
                              Findings& findings);

/// Reads one JSON object a line. Returns one map for each line that is one; blank lines are left
/// out.
std::vector<Value> read_json_lines(std::string_view text, Findings& findings);

/// Puts records together to the tree that the YAML form has: the record of the file, its sources,
/// its cases with their entries and notes. Returns nothing when there is no record of the file.
std::optional<Value> tree_of_records(std::vector<Value> records, Findings& findings);

/// Reads the tree of a file of the format `ksdpl.history/1`.
HistoryFile read_history(const Value& root, const HistoryContext& context, Findings& findings);

}  // namespace ksdpl::yaml
