// Lines of CSV as a spreadsheet writes them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

struct CsvLine {
  std::size_t line = 0;  ///< On which it begins, from 1.
  std::vector<std::string> cells;
  bool whole = true;  ///< No quote is left open or followed by text.
};

/// Reads RFC 4180 text, separated by commas, or by semicolons where the first line has one and no
/// comma. Empty lines are left out; blanks around a cell without quotes are trimmed.
std::vector<CsvLine> read_csv(std::string_view text);

}  // namespace ksdpl::cli
