// The kinds of cases that the rules of a workflow and its statute can tell apart.
#pragma once

#include "ksdpl/casefile.hpp"

#include <cstddef>
#include <vector>

namespace ksdpl::rehearsal {

/// Profiles for which every condition of the rules has the same answer.
struct ProfileKind {
  CaseProfile profile;    ///< One of them.
  std::size_t count = 1;  ///< How many there are.
};

/// Returns a case of which everything is known, with names that stand for any.
CaseProfile example_profile();

/// Returns the kinds of cases: every level with every initiative and every choice of objects,
/// grouped by what the conditions of statute and workflow answer; a case of which nothing is
/// known; and an agreement older than the PP.
std::vector<ProfileKind> kinds_of_cases(const Workflow& workflow);

}  // namespace ksdpl::rehearsal
