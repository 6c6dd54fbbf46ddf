// Collects what is wrong with one file, up to a number a person can still read.
#pragma once

#include "ksdpl/diagnostic.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ksdpl::yaml {

/// A place in the file being read; line and column count from 1, columns in bytes.
struct Place {
  int line = 1;
  int column = 1;
};

/// The findings of one file.
class Findings {
 public:
  explicit Findings(std::string file) : file_(std::move(file)) {}

  void add(const Place& at, std::string_view code, Text message, std::string_view citation = {});
  /// Lets what was found so far be all that is said of those places: a value refused for how it is
  /// written is not complained of again for what it says.
  void settle();

  /// Says whether further findings would only be counted: whoever would search long for a good
  /// message may stop.
  [[nodiscard]] bool full() const { return found_.size() >= most; }
  /// Notes the keys a kind of map was asked for, so that tests can compare what the loader knows
  /// with what is published.
  void note_keys(const std::string& kind, const std::set<std::string, std::less<>>& keys) {
    keys_[kind].insert(keys.begin(), keys.end());
  }
  using Keys = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;
  [[nodiscard]] const Keys& keys() const { return keys_; }

  [[nodiscard]] bool empty() const { return found_.empty(); }
  [[nodiscard]] std::size_t count() const { return found_.size() + uncounted_; }
  [[nodiscard]] Position position(const Place& at) const { return {file_, at.line, at.column}; }
  [[nodiscard]] const std::string& file() const { return file_; }

  /// Returns the findings in the order of the file; a last one says how many more there were.
  [[nodiscard]] std::vector<Diagnostic> in_order() const;

 private:
  static constexpr std::size_t most = 200;

  std::string file_;
  std::vector<Diagnostic> found_;
  std::set<std::pair<int, int>> settled_;
  Keys keys_;
  std::size_t uncounted_ = 0;
};

}  // namespace ksdpl::yaml
