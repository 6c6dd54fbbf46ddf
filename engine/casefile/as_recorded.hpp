// What an entry said at an earlier point of the record, beside what it says now.
#pragma once

#include "ksdpl/casefile.hpp"

namespace ksdpl {

/// Returns the facts of the case as corrected up to and including the entry `until`.
CaseProfile profile_at(const Case& c, EventSeq until);

// An entry with all its corrections laid over it.
EffectiveDate effective_now(const Case& c, const Event& event);
std::optional<std::string> by_now(const Case& c, const Event& event);
std::optional<Acting> acting_now(const Case& c, const Event& event);
CaseProfile profile_now(const Case& c);
/// Returns the paper; `event` must be a DocumentFiled.
DocumentFiled paper_now(const Case& c, const Event& event);

/// Says whether a correction took the entry back.
bool is_annulled_now(const Case& c, EventSeq entry);

/// Says whether corrections made after `until` changed what rules can see of the entry: its date,
/// the facts of the case it opened, the description of its paper, or that it stands at all. A
/// correction that was itself corrected back changed nothing. Needs `events` and `corrected_by`
/// only.
bool differs_since(const Case& c, EventSeq entry, EventSeq until);

/// Says whether anything the step rested on, by its grounds, differs from what it was then.
bool evidence_differs(const Case& c, EventSeq step, const std::vector<Ground>& grounds);

}  // namespace ksdpl
