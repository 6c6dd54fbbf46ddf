// What the parts of an audit share: what they look at, and how a finding is put into words.
#pragma once

#include "ksdpl/audit.hpp"
#include "ksdpl/calendar.hpp"

#include "casefile/checks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::audits {

/// What is looked at. Borrows everything.
struct Subject {
  const Case& c;
  const Workflow& workflow;
  const Directory& directory;
  const Calendar& calendar;
  Date today;
};

using Findings = std::vector<AuditFinding>;

/// What a rule rests on, as a finding shows it.
struct RestsOn {
  Basis basis = Basis::law;
  std::string citation;
};
RestsOn ground_of(const Row& row);
RestsOn ground_of(const BasisRef& basis);

/// Returns how heavy it is that a rule with this basis was not kept.
Severity severity_of(Basis basis);

/// Returns a finding of that kind, as heavy as its ground makes it. `events` must not be empty.
AuditFinding found(std::string_view code,
                   Text text,
                   const RestsOn& ground,
                   std::vector<EventSeq> events);
/// The same, as heavy as said.
AuditFinding found(std::string_view code,
                   Severity severity,
                   Text text,
                   const RestsOn& ground,
                   std::vector<EventSeq> events);
/// Returns one that speaks of the record itself and rests on no rule.
AuditFinding remark(std::string_view code,
                    Severity severity,
                    Text text,
                    std::vector<EventSeq> events);

/// Returns "#7 «title» (2024-05-01)" in both languages.
Text named(const StepEntry& entry, const Workflow& workflow);
/// Adds the entry unless it is there.
void add_once(std::vector<EventSeq>& entries, EventSeq entry);
/// Returns the first row of the statute that makes the move, or nullptr.
const Row* first_row_of(const Statute& statute, std::string_view move);
/// Returns the title of the move of a row.
Text title_of(const Row& row, const Workflow& workflow);
/// Returns the date, or in words that it is not known.
Text dated(const EffectiveDate& date);

/// Returns the step and outcome of an entry as the workflow of the case knows them; null members
/// where it does not.
Tried tried_of(const StepEntry& entry, const Workflow& workflow);

/// Says whether both days are known and `a` is before `b`.
bool before(const EffectiveDate& a, const EffectiveDate& b);

}  // namespace ksdpl::audits
