// The conditions of each recorded step, tried again with the record as it stands now.
#pragma once

#include "audit/walk.hpp"

namespace ksdpl::audits {

/// Returns what of the conditions of the steps, as of their own day, is not met or not known:
/// papers, assessments, facts, earlier acts, dates that can't be or are odd. One condition that
/// several moves ask for is told once, with all of them.
Findings condition_findings(const Subject& subject, const Walk& walk);

/// Returns the steps whose date is not known.
Findings undated_steps(const Subject& subject);

/// Returns papers dated after the assessment that rests on them, and papers whose unknown date
/// leaves open whether they were there in time.
Findings paper_date_findings(const Subject& subject, const Walk& walk);

}  // namespace ksdpl::audits
