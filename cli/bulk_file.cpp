// A file of commands: every line is one writing command of a case.
#include "cli/bulk_file.hpp"

#include "cli/bulk_csv.hpp"
#include "cli/bulk_words.hpp"
#include "cli/complaint.hpp"
#include "cli/session.hpp"
#include "cli/visible.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl::cli {
namespace {

[[noreturn]] void bad_value(const std::string& key) {
  throw BadLine(said(Say::bulk_bad_value, key));
}

/// Reads "true" or "false"; a spreadsheet's spelling and Indonesian words will do.
bool truth_of(const std::string& key, std::string word) {
  std::transform(word.begin(), word.end(), word.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  for (const char* yes : {"true", "ya", "yes", "1", "x"})
    if (word == yes) return true;
  for (const char* no : {"false", "tidak", "no", "0"})
    if (word == no) return false;
  bad_value(key);
}

std::string scalar_of(const std::string& key, const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
  bad_value(key);
}

std::vector<std::string> values_of(const std::string& key,
                                   const Argument& argument,
                                   const Json& value) {
  if (value.is_null()) return {};
  if (argument.is_flag()) {
    if (!value.is_boolean()) bad_value(key);
    return std::vector<std::string>(value.get<bool>() ? 1 : 0);
  }
  if (!value.is_array()) return {scalar_of(key, value)};
  if (!argument.many()) bad_value(key);
  std::vector<std::string> values;
  for (const Json& each : value)
    values.push_back(scalar_of(key, each));
  return values;
}

std::vector<std::string> words_of_args(const Json& args) {
  if (!args.is_array()) throw BadLine(said(Say::bulk_not_object));
  std::vector<std::string> words;
  for (const Json& each : args)
    words.push_back(scalar_of("args", each));
  return words;
}

std::vector<std::string> words_of_object(const Json& line) {
  const auto verb_name = line.find("verb");
  if (verb_name == line.end() || !verb_name->is_string()) throw BadLine(said(Say::bulk_not_object));
  const Verb& verb = bulk_verb_named(verb_name->get<std::string>());
  std::vector<NamedValues> given;
  for (const auto& [key, value] : line.items()) {
    if (key == "verb") continue;
    const Argument& argument = argument_named(verb, key);
    given.push_back({&argument, values_of(key, argument, value)});
  }
  return words_of(verb, given);
}

std::vector<std::string> words_of_json(std::string_view text) {
  const Json line = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (line.is_discarded()) throw BadLine(said(Say::bulk_not_json));
  if (!line.is_object()) throw BadLine(said(Say::bulk_not_object));
  if (const auto args = line.find("args"); args != line.end()) {
    if (line.size() > 1) throw BadLine(said(Say::bulk_not_object));
    return words_of_args(*args);
  }
  return words_of_object(line);
}

std::vector<std::string> words_of_cells(const std::vector<std::string>& columns,
                                        const CsvLine& line) {
  if (!line.whole) throw BadLine(said(Say::bulk_open_quote));
  if (line.cells.size() != columns.size())
    throw BadLine(said(Say::bulk_cells, line.cells.size(), columns.size()));
  const Verb& verb = bulk_verb_named(line.cells.front());
  std::vector<NamedValues> given;
  for (std::size_t i = 1; i < columns.size(); ++i) {
    const std::string& cell = line.cells[i];
    if (cell.empty()) continue;
    const Argument& argument = argument_named(verb, columns[i]);
    if (argument.is_flag())
      given.push_back({&argument, std::vector<std::string>(truth_of(columns[i], cell) ? 1 : 0)});
    else
      given.push_back(
          {&argument, argument.many() ? split_list(cell, ';') : std::vector<std::string>{cell}});
  }
  return words_of(verb, given);
}

/// Reads the lines one after the other and collects what is wrong with any.
class FileReader {
 public:
  FileReader(std::string name, const std::string& text)
      : name_(std::move(name)), text_(text), digest_(sha256_hex(text).substr(0, 16)) {}

  std::vector<BulkItem> read() {
    const std::size_t first = text_.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && text_[first] == '{')
      read_json_lines();
    else
      read_table();
    if (items_.empty() && errors_.empty()) complain(1, said(Say::bulk_empty));
    if (!errors_.empty())
      throw InvalidFileError(std::move(errors_), Say::bulk_invalid, Say::hint_bulk);
    return std::move(items_);
  }

 private:
  void complain(std::size_t line, Text message) {
    errors_.push_back({{name_, static_cast<int>(line), 1}, "bulk-line", std::move(message), ""});
  }

  void read_json_lines() {
    std::size_t line = 0;
    for (std::string_view rest = text_; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view text = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      ++line;
      if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      if (text.size() > max_bulk_line)
        complain(line, said(Say::bulk_line_too_long, text.size(), max_bulk_line));
      else
        take(line, [&] { return words_of_json(text); });
    }
  }

  void read_table() {
    std::string_view text = text_;
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const std::vector<CsvLine> lines = read_csv(text);
    if (lines.empty()) return;
    const std::vector<std::string>& columns = lines.front().cells;
    if (columns.front() != "verb") return complain(1, said(Say::bulk_no_header));
    for (std::size_t i = 1; i < lines.size(); ++i) {
      std::size_t size = 0;
      for (const std::string& cell : lines[i].cells)
        size += cell.size();
      if (size > max_bulk_line)
        complain(lines[i].line, said(Say::bulk_line_too_long, size, max_bulk_line));
      else
        take(lines[i].line, [&] { return words_of_cells(columns, lines[i]); });
    }
  }

  template <class Words>
  void take(std::size_t line, Words words) {
    try {
      items_.push_back(item_of(line, words()));
    } catch (const BadLine& bad) {
      complain(line, bad.message());
    } catch (const Complaint& complaint) {
      complain(line, complaint.message());
    }
  }

  /// Reads the words as `run` would, so that what is wrong with them is known beforehand.
  [[nodiscard]] BulkItem item_of(std::size_t line, std::vector<std::string> words) const {
    const Invocation invocation = parse(words);
    static_cast<void>(bulk_verb_named(std::string(invocation.verb().name)));
    for (const Argument& global : global_arguments())
      if (invocation.has(global.name)) throw BadLine(said(Say::bulk_global_option, global.name));
    BulkItem item;
    item.line = line;
    item.words = std::move(words);
    item.verb = invocation.verb().name;
    item.case_id = invocation.text("CASE").value_or("");
    const auto key = invocation.text("--key");
    item.own_key = key.has_value();
    item.key = key.value_or("bulk:" + digest_ + ":" + std::to_string(line));
    item.dry_run = invocation.has("--dry-run");
    return item;
  }

  std::string name_;
  const std::string& text_;
  std::string digest_;
  std::vector<BulkItem> items_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

std::vector<BulkItem> read_bulk_file(const std::string& name, const std::string& text) {
  return FileReader(name, text).read();
}

}  // namespace ksdpl::cli
