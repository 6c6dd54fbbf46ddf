// An answer in every shape it can take: JSON, text for people, rows for tables.
#include "cli/page.hpp"

#include "cli/visible.hpp"

namespace ksdpl::cli {
namespace {

constexpr auto on_bad_utf8 = Json::error_handler_t::replace;

std::string cell_text(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump(-1, ' ', false, on_bad_utf8);
  std::string joined;
  for (const Json& part : value) {
    if (!joined.empty()) joined += ';';
    joined += cell_text(part);
  }
  return joined;
}

std::string csv_cell(std::string text, char separator) {
  const std::size_t first = text.find_first_not_of(' ');
  const bool formula = first != std::string::npos &&
                       std::string_view("=+-@\t\r").find(text[first]) != std::string::npos;
  text = visible(text);
  if (formula) text.insert(text.begin(), '\'');
  const bool plain = text.find_first_of("\"\r\n") == std::string::npos &&
                     text.find(separator) == std::string::npos;
  if (plain) return text;
  std::string quoted = "\"";
  for (const char c : text)
    quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

template <class Cells>
void append_line(std::string& csv, const Cells& cells, char separator) {
  bool first = true;
  for (const auto& cell : cells) {
    if (!first) csv += separator;
    csv += cell;
    first = false;
  }
  csv += "\r\n";
}

}  // namespace

std::string to_csv(const Table& table, char separator) {
  std::string csv;
  append_line(csv, table.columns, separator);
  for (const Json& row : table.rows) {
    std::vector<std::string> cells;
    for (const std::string_view column : table.columns) {
      const auto found = row.find(std::string(column));
      cells.push_back(found == row.end() ? "" : csv_cell(cell_text(*found), separator));
    }
    append_line(csv, cells, separator);
  }
  return csv;
}

std::string to_jsonl(const Table& table) {
  std::string lines;
  for (const Json& row : table.rows) {
    Json line = {{"schema", table.schema}};
    line.update(row);
    lines += visible_json(line.dump(-1, ' ', false, on_bad_utf8)) + "\n";
  }
  return lines;
}

std::string to_pretty_json(const Json& json) {
  return visible_json(json.dump(2, ' ', false, on_bad_utf8)) + "\n";
}

}  // namespace ksdpl::cli
