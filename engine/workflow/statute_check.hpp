// The parts of the check of a workflow against its statute, and what they share.
#pragma once

#include "ksdpl/workflow.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// Parts of a file that could not be read. What is missing from such a part is not reported as
/// missing: the author may well have written it, and has been told about the part already.
struct Unread {
  bool actors = false;
  bool documents = false;
  bool requirements = false;
  bool stages = false;
  bool steps = false;
};

/// Does what `check_against_statute(workflow)` promises for a workflow read only in part.
std::vector<Diagnostic> check_against_statute(const Workflow& workflow, const Unread& unread);

namespace statute_check {

/// A workflow whose edition is known, while its findings are collected.
struct Inspection {
  const Workflow& workflow;
  const Statute& statute;
  const Unread& unread;
  std::vector<Diagnostic>& found;

  void add(const Position& at, std::string_view code, Text message, std::string_view article = {});
};

/// The code of every finding that a statutory minimum is missing, weakened or narrowed.
inline constexpr std::string_view relaxes_statute = "relaxes-statute";

/// Ids of stages, moves, acts and actors: known, in their place, and none left out.
void check_names(Inspection& inspection);
/// Papers, their contents, acts and requirements of the statute: present and not weakened.
void check_minima(Inspection& inspection);
/// Statutory time limits: present, on the right step, from the right start, not longer.
void check_deadlines(Inspection& inspection);

/// Reports `condition`, which limits the statutory demand `name`, when there is a case in which the
/// statute may demand it and the condition does not. `applies` is the statute's own condition.
struct Demand {
  std::string name;
  std::string_view article;
  Tri (*applies)(const Facts&) = nullptr;
};
void check_narrowing(Inspection& inspection, const Demand& demand, const Expression& condition);

/// Says whether a row leaves the stage, or a state inside it.
bool leaves(const Row& row, std::string_view stage);
/// Says whether a stage lies inside another one, such as `berlaku` in `pelaksanaan`.
bool is_inner(const Statute& statute, std::string_view stage);
/// Says whether the basis names an article we rest a demand on.
bool binds(const BasisRef& basis);

}  // namespace statute_check
}  // namespace ksdpl
