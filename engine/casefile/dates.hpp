// Dates that contradict each other: impossible ones block, odd ones are pointed out.
#pragma once

#include "casefile/checks.hpp"

namespace ksdpl {

/// Returns a check, not met, for each order of dates that can't be: the step before the move it
/// answers or before a step it follows, or a paper that is dated after what rests on it. Dates that
/// are not known contradict nothing.
std::vector<Check> date_checks(const Case& c,
                               const Workflow& workflow,
                               const Tried& tried,
                               const Row* row,
                               const EffectiveDate& on);

/// Returns what is odd about the dates of a step that may be recorded all the same: a day before
/// the case came to its stage, a paper that records the step and is dated later.
std::vector<Notice> odd_dates(const Case& c,
                              const Workflow& workflow,
                              const Tried& tried,
                              const EffectiveDate& on);

/// Returns that a step declares the text lapsed before the last day the text itself states, with
/// both days; nothing for any other step, or where no last day is on record. It may be right: the
/// paper may be misread, or the wrong day typed.
std::vector<Notice> early_lapse(const Case& c, const Tried& tried, const EffectiveDate& on);

/// Returns what is odd about the dates of a paper: it came when it was no longer valid.
std::vector<Notice> odd_dates(const DocumentFiled& paper, const EffectiveDate& on);

}  // namespace ksdpl
