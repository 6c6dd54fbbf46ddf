// Charts of the reports, drawn as SVG without colour as the only carrier of a meaning.
#pragma once

#include "ksdpl/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::report {

/// Draws every entry with a known day as a line from the day it took effect (above) to the day it
/// was written (below). Nothing where no day is known.
std::optional<std::string> timeline_chart(const std::vector<CaseReport::Entry>& entries,
                                          Language language);

/// How long the cases of one stage have waited for one authority.
struct AgingGroup {
  std::string stage;
  std::string authority;
  std::vector<int> days;  ///< Hari kerja of each case, ascending.
  std::size_t undated = 0;
  bool complete = true;  ///< The calendar knows every year counted over.

  [[nodiscard]] double median() const;
};
/// Returns the groups in the order of the stages; a case waits for each of its authorities.
std::vector<AgingGroup> aging_of(const PortfolioReport& report);
/// Draws for each group the longest and the median wait.
std::string aging_chart(const std::vector<AgingGroup>& groups, Language language);

}  // namespace ksdpl::report
