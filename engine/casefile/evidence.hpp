// How papers stand on a day, and what that does to an assessment that rests on them.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>
#include <string_view>

namespace ksdpl {

/// Returns the assessment of a requirement that stands: the last recorded, unless it says of itself
/// that it speaks of an earlier day than another. nullptr when there is none.
const AssessmentEntry* latest_assessment(const Case& c, std::string_view requirement);

/// Returns the paper on account of which an assessment can't be relied on on that day: the first
/// that counts for it and is not valid; nullptr when all are, or when it rests on none.
const FiledPaper* weak_paper(const Case& c, const AssessmentEntry& made, const EffectiveDate& on);

/// Returns the facts of the case that the requirement is assessed about and that were unknown then
/// or are now, or have been corrected since: ids of `Requirement::about`.
std::vector<std::string_view> facts_lost(const Case& c, const AssessmentEntry& made);

/// Returns the verdict as it stands on that day. An assessment about facts that are not known, or
/// were others then, leaves it not known. What was assessed as met on a paper that has expired is
/// `kedaluwarsa`; on a paper not yet valid, or of unknown validity, it is not known.
Verdict standing_verdict(const Case& c, const AssessmentEntry& made, const EffectiveDate& on);

/// Returns validity as the gates see it: unknown never opens one.
Tri in_force(const DocumentFiled& paper, const EffectiveDate& on);

/// Says in words how a paper stands: "#5 berlaku sampai 2024-05-01".
Text validity_text(const FiledPaper& filed, const EffectiveDate& on);

/// Adds to a check that its assessment was made about other facts.
void explain_lost_facts(Check& check, const std::vector<std::string_view>& facts);

/// Adds to a check why its paper does not count, and what to type about it.
void explain_weakness(Check& check,
                      const Case& c,
                      const FiledPaper& filed,
                      const EffectiveDate& on);

/// Says whether the paper is evidence for the requirement by its own description.
bool shows(const DocumentFiled& paper, std::string_view requirement);

/// Returns "assess CASE REQUIREMENT terpenuhi ..." with what the requirement needs said.
std::string assess_command(const Case& c, const Workflow& workflow, std::string_view requirement);
/// Returns "file CASE DOCUMENT BERKAS --supersedes N ...".
std::string renew_command(const Case& c, const Workflow& workflow, const FiledPaper& filed);

/// Returns what to type about a paper that can't be relied on: a new one, or its true validity.
std::string mend_command(const Case& c,
                         const Workflow& workflow,
                         const FiledPaper& filed,
                         const EffectiveDate& on);

/// Says whether somebody has to judge the requirement and be named.
bool is_judged(const Workflow& workflow, std::string_view requirement);

}  // namespace ksdpl
