// Entries as rows of text, for tables.
#include "exchange/log_entry.hpp"

namespace ksdpl {
namespace {

std::string text_of(const exchange::Value& value) {
  if (const auto* moment = std::get_if<Timestamp>(&value)) return to_string(*moment);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  return std::get<std::string>(value);
}

}  // namespace

std::vector<LogRow> to_rows(const ExportedCase& exported, const LogOptions& options) {
  std::vector<LogRow> rows;
  std::vector<exchange::LogEntry> entries = exchange::log_entries(exported, options);
  for (exchange::LogEntry& entry : entries) {
    LogRow row{std::move(entry.activity), {}};
    for (const exchange::Attribute& attribute : entry.attributes)
      row.cells.emplace_back(attribute.key, text_of(attribute.value));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace ksdpl
