// An answer in every shape it can take: JSON, text for people, rows for tables.
#pragma once

#include "cli/text_writer.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace ksdpl::cli {

/// Keeps keys in the order written, so that output is stable.
using Json = nlohmann::ordered_json;

/// Rows for jsonl and csv: objects with the same keys; lists inside become "a;b" in a cell.
struct Table {
  std::string_view schema;                ///< "ksdpl.history.row/1".
  std::vector<std::string_view> columns;  ///< The keys shown in csv, in order.
  std::vector<Json> rows;
};

struct Page {
  Json json;
  std::function<void(TextWriter&)> text;
  std::optional<Table> table;
  std::function<std::string()> ics{};  ///< For a calendar program; only verbs that are `dated`.
};

/// Returns RFC 4180 text. Cells that a spreadsheet would take for a formula get an apostrophe.
std::string to_csv(const Table& table, char separator = ',');
/// Returns one line per row, each with its schema.
std::string to_jsonl(const Table& table);
/// Returns the JSON as a person reads it, hidden characters escaped.
std::string to_pretty_json(const Json& json);

}  // namespace ksdpl::cli
