// A strict reader of tables: RFC 4180, every cell a text with its place, formulas as they stand.
#include "workflow/wording.hpp"
#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/source_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

/// Every column a table of histories may have.
constexpr std::array<std::string_view, 30> of_histories{
    "record",   "case",    "format",  "statement",  "id",    "title",      "address", "note",
    "workflow", "partner", "country", "region",     "level", "initiative", "objects", "signed",
    "step",     "outcome", "date",    "date_words", "by",    "sources",    "kind",    "text",
    "document", "number",  "from",    "until",      "under", "pillars"};

struct Cell {
  std::string text;
  Place at;
  bool quoted = false;
};
using Row = std::vector<Cell>;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Splits a table into rows of cells.
class Splitter {
 public:
  Splitter(std::string_view text, Findings& findings) : text_(text), findings_(findings) {
    const std::string_view header = text_.substr(0, text_.find('\n'));
    if (header.find(',') == std::string_view::npos && header.find(';') != std::string_view::npos)
      separator_ = ';';
  }

  /// Returns nothing when a quote is never closed: what it swallowed can't be judged.
  std::vector<Row> split() {
    std::vector<Row> rows;
    while (at_ < text_.size()) {
      Row row = read_row();
      const bool blank =
          std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.empty(); });
      if (!blank) rows.push_back(std::move(row));
    }
    return whole_ ? std::move(rows) : std::vector<Row>();
  }

 private:
  Row read_row() {
    Row row;
    while (true) {
      row.push_back(at_end() || text_[at_] != '"' ? read_plain() : read_quoted());
      if (at_end()) return row;
      const char c = take();
      if (c == '\n') return row;
    }
  }

  Cell read_plain() {
    Cell cell{{}, place_, false};
    bool told = false;
    while (!at_end() && text_[at_] != separator_ && text_[at_] != '\n') {
      if (text_[at_] == '"' && !std::exchange(told, true)) stray_quote();
      cell.text.push_back(take());
    }
    if (cell.text.ends_with('\r')) cell.text.pop_back();
    cell.text = trimmed(cell.text);
    return cell;
  }

  Cell read_quoted() {
    Cell cell{{}, place_, true};
    take();
    while (true) {
      if (at_end()) {
        findings_.add(cell.at, "open-quote",
                      {"tanda kutip ini tidak pernah ditutup", "this quote is never closed"});
        whole_ = false;
        return cell;
      }
      const char c = take();
      if (c == '"' && (at_end() || text_[at_] != '"')) break;
      if (c == '"') take();
      if (c != '\r') cell.text.push_back(c);
    }
    skip_to_separator();
    return cell;
  }

  void skip_to_separator() {
    if (!at_end() && text_[at_] == '\r') take();
    if (at_end() || text_[at_] == separator_ || text_[at_] == '\n') return;
    findings_.add(place_, "bad-quote",
                  {"sesudah tanda kutip penutup hanya boleh ada pemisah atau akhir baris",
                   "only a separator or the end of the row may follow a closing quote"});
    while (!at_end() && text_[at_] != separator_ && text_[at_] != '\n')
      take();
  }

  void stray_quote() {
    findings_.add(place_, "bad-quote",
                  {"tanda kutip di tengah sel: apit seluruh isi sel dengan tanda kutip dan tulis "
                   "tanda kutip di dalamnya dua kali",
                   "a quote inside a cell: put the whole cell in quotes and write the quote in it "
                   "twice"});
  }

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

  char take() {
    const char c = text_[at_++];
    ++place_.column;
    if (c == '\n') place_ = {place_.line + 1, 1};
    return c;
  }

  std::string_view text_;
  Findings& findings_;
  char separator_ = ',';
  std::size_t at_ = 0;
  Place place_;
  bool whole_ = true;
};

/// Reads the header: the name of each column, empty where it is none.
std::vector<std::string> names_of(const Row& header,
                                  std::span<const std::string_view> columns,
                                  Findings& findings) {
  const std::vector<std::string> known(columns.begin(), columns.end());
  std::vector<std::string> names;
  for (const Cell& cell : header) {
    const bool twice =
        !cell.text.empty() && std::find(names.begin(), names.end(), cell.text) != names.end();
    const bool strange = std::find(known.begin(), known.end(), cell.text) == known.end();
    if (twice) {
      findings.add(cell.at, "duplicate-key",
                   say("kolom {} ada dua kali", "the column {} is there twice", shown(cell.text)));
    } else if (strange && !cell.text.empty()) {
      findings.add(cell.at, "unknown-key",
                   wording::with_suggestion(say("kolom {} tidak dikenal",
                                                "the column {} is not known", shown(cell.text)),
                                            cell.text, known));
    }
    names.push_back(twice || strange ? std::string() : cell.text);
  }
  return names;
}

Value text_value(std::string_view text, const Place& at) {
  Value value;
  value.kind = Value::Kind::scalar;
  value.quoted = true;
  value.at = at;
  value.text = text;
  return value;
}

Value list_value(const Cell& cell) {
  Value list;
  list.kind = Value::Kind::list;
  list.at = cell.at;
  const std::string_view text = cell.text;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(';', begin), text.size());
    const std::string_view item = trimmed(text.substr(begin, end - begin));
    const int offset = static_cast<int>(begin) + (cell.quoted ? 1 : 0);
    if (!item.empty())
      list.items.push_back(text_value(item, {cell.at.line, cell.at.column + offset}));
    begin = end + 1;
  }
  return list;
}

Value record_of(const Row& row, const std::vector<std::string>& names) {
  Value record;
  record.kind = Value::Kind::map;
  record.at = row.front().at;
  for (std::size_t i = 0; i < row.size() && i < names.size(); ++i) {
    const Cell& cell = row[i];
    if (cell.text.empty() || names[i].empty()) continue;
    record.members.push_back(
        {names[i], cell.at,
         is_list_key(names[i]) ? list_value(cell) : text_value(cell.text, cell.at)});
  }
  return record;
}

}  // namespace

bool is_list_key(std::string_view key) {
  return key == "objects" || key == "sources" || key == "pillars";
}

std::span<const std::string_view> history_columns() {
  return of_histories;
}

std::vector<Value> read_table(std::string_view text,
                              std::span<const std::string_view> columns,
                              Findings& findings) {
  if (!check_source(text, findings, most_record_bytes)) return {};
  const std::vector<Row> rows = Splitter(without_mark(text), findings).split();
  if (rows.empty()) {
    if (findings.empty())
      findings.add({}, "empty-file", {"berkas ini kosong", "the file is empty"});
    return {};
  }
  const std::vector<std::string> names = names_of(rows.front(), columns, findings);
  std::vector<Value> records;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.size() != names.size())
      findings.add(row.front().at, "wrong-width",
                   say("baris ini memuat {} sel, padahal kepala tabel memuat {}",
                       "this row has {} cells, but the header has {}", row.size(), names.size()));
    records.push_back(record_of(row, names));
  }
  return records;
}

}  // namespace ksdpl::yaml
