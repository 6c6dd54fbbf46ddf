// Which cases a list shows: the words of its options, and whether a case fits them.
#pragma once

#include "cli/case_rows.hpp"

#include <string>
#include <vector>

namespace ksdpl::cli {

/// The options `--stage --authority --country --object --class --overdue`: several values of one
/// mean any of them, several options all of them.
class CaseFilter {
 public:
  /// Borrows the words. Values that can't be are a Complaint with the nearest that can.
  explicit CaseFilter(const Invocation& words);

  /// Says whether the filter needs to know more of a case than its summary.
  [[nodiscard]] bool needs_details() const {
    return overdue_ || !(stages_.empty() && authorities_.empty() && classes_.empty());
  }
  /// Throws Complaint for an authority that no workflow of the cases names, and for a class that no
  /// case is called, with the nearest; where there is no case, none can be wrong.
  void check_against(const std::vector<CaseRow>& rows) const;
  [[nodiscard]] bool fits(const CaseRow& row) const;
  /// Says whether anything was asked for.
  [[nodiscard]] bool any() const;

 private:
  /// Says whether a state asked for is active beside the main stage, such as `ditunda`.
  [[nodiscard]] bool is_active(const CaseRow& row) const;

  const Invocation& words_;
  std::vector<std::string> stages_;
  std::vector<std::string> authorities_;
  std::vector<std::string> countries_;
  std::vector<std::string> objects_;
  std::vector<std::string> classes_;
  bool overdue_ = false;
};

}  // namespace ksdpl::cli
