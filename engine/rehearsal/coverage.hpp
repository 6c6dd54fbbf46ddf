// Counts which parts of a procedure scenarios went through.
#pragma once

#include "rehearsal/player.hpp"

#include <set>
#include <string>

namespace ksdpl::rehearsal {

/// Gathers over all scenarios. Borrows the workflow.
class CoverageCount {
 public:
  explicit CoverageCount(const Workflow& workflow) : workflow_(workflow) {}

  void add(const Scenario& scenario, const Ending& ending);
  [[nodiscard]] Coverage result() const;

 private:
  void add_events(const Case& c);

  const Workflow& workflow_;
  std::set<std::string> stages_;
  std::set<const Row*> rows_;
  std::set<std::string> requirements_;
  std::set<std::string> outcomes_;
  std::set<std::string> refusals_;
};

}  // namespace ksdpl::rehearsal
