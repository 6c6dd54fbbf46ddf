// Looks through explored graphs for what a sound procedure has not, and says how to get there.
#pragma once

#include "ksdpl/rehearsal.hpp"

#include "rehearsal/explore.hpp"
#include "rehearsal/profiles.hpp"

#include <map>
#include <set>
#include <utility>

namespace ksdpl::rehearsal {

/// Says whether the workflow has to make the row: one that is only offered may be left out.
bool is_asked_for(const Row& row, const Workflow& workflow);

/// Gathers flaws over all profiles; each is kept once, with its shortest trace.
class FlawFinder {
 public:
  /// Borrows both.
  FlawFinder(const Workflow& workflow, std::string_view name) : workflow_(workflow), name_(name) {}

  void look_at(const Graph& graph, const ProfileKind& cases);
  [[nodiscard]] std::size_t rows_taken() const { return taken_.size(); }
  [[nodiscard]] std::vector<ProcedureFlaw> flaws() &&;

 private:
  using Kind = ProcedureFlaw::Kind;

  void note(Kind kind, const Graph& graph, std::vector<std::size_t> bad, const ProfileKind& cases);
  void note_refusals(const Graph& graph, const ProfileKind& cases);
  [[nodiscard]] ProcedureFlaw flaw_at(Kind kind, const Node& node, const Refused* cause) const;

  const Workflow& workflow_;
  std::string_view name_;
  std::set<const Row*> taken_;
  std::map<std::pair<Kind, std::string>, ProcedureFlaw> found_;
  std::map<const Row*, ProcedureFlaw> refused_;  ///< The nearest miss of every row refused.
};

}  // namespace ksdpl::rehearsal
