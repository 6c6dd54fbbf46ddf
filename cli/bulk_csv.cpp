// Lines of CSV as a spreadsheet writes them.
#include "cli/bulk_csv.hpp"

namespace ksdpl::cli {
namespace {

class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text) {
    const std::string_view first = text.substr(0, text.find('\n'));
    const bool commas = first.find(',') != std::string_view::npos;
    if (!commas && first.find(';') != std::string_view::npos) separator_ = ';';
  }

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

  CsvLine read_line() {
    CsvLine row{line_, {}};
    while (true) {
      row.cells.push_back(next_is('"') ? quoted(row.whole) : plain());
      if (at_end() || take() == '\n') return row;
    }
  }

 private:
  [[nodiscard]] bool next_is(char c) const { return !at_end() && text_[at_] == c; }
  [[nodiscard]] bool cell_ends() const { return at_end() || next_is(separator_) || next_is('\n'); }
  char take() {
    if (text_[at_] == '\n') ++line_;
    return text_[at_++];
  }

  std::string plain() {
    std::string cell;
    while (!cell_ends())
      cell += take();
    const std::size_t begin = cell.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return {};
    return cell.substr(begin, cell.find_last_not_of(" \t\r") - begin + 1);
  }

  std::string quoted(bool& whole) {
    std::string cell;
    take();
    while (!at_end()) {
      const char c = take();
      if (c == '"' && !next_is('"')) {
        if (!skip_to_end_of_cell()) whole = false;
        return cell;
      }
      if (c == '"') take();
      if (c != '\r') cell += c;
    }
    whole = false;
    return cell;
  }

  /// Says whether the cell ended where its quote did.
  bool skip_to_end_of_cell() {
    if (next_is('\r')) take();
    const bool ended = cell_ends();
    while (!cell_ends())
      take();
    return ended;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  char separator_ = ',';
};

bool is_empty(const CsvLine& line) {
  return line.cells.size() == 1 && line.cells.front().empty();
}

}  // namespace

std::vector<CsvLine> read_csv(std::string_view text) {
  std::vector<CsvLine> lines;
  CsvReader reader(text);
  while (!reader.at_end()) {
    CsvLine line = reader.read_line();
    if (!is_empty(line)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace ksdpl::cli
