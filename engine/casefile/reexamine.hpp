// Past moves held against the record as it has been corrected since.
#pragma once

#include "ksdpl/casefile.hpp"

namespace ksdpl {

/// Returns the case as it would have stood before the entry, had everything been recorded as it is
/// corrected now.
Case before_entry(const Case& c, EventSeq entry);

/// Says whether the condition was tested, and met, when the step was recorded.
bool tested_then(const StepRecorded& recorded, const Check& check);

/// A past move that would be refused with what is on record now.
struct BrokenMove {
  const StepEntry* entry = nullptr;  ///< Borrowed from the case.
  const Row* row = nullptr;          ///< Of the statute.
  std::vector<Check> blockers;       ///< What it was tested for then and does not meet any more.
};

/// Returns the moves whose date, or whose evidence, was corrected later in such a way that they
/// would be refused now. Conditions that the move was not tested for at the time do not count.
std::vector<BrokenMove> broken_moves(const Case& c, const Workflow& workflow);

/// Returns the same as blockers of the signature: the way there must be lawful by the record as it
/// stands (see docs/decisions/0019). Moves whose stage the case has come to again since are past.
std::vector<Check> broken_way_checks(const Case& c, const Workflow& workflow);

}  // namespace ksdpl
