// An audit of the case on a desk, and what a test asks of its findings.
#pragma once

#include "ksdpl/audit.hpp"
#include "ksdpl/calendar_loader.hpp"

#include "support/desk.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

inline const Calendar& shipped_calendar() {
  static const Calendar calendar =
      load_calendar(std::get<CalendarFiles>(find_calendars({})), "uji").calendar;
  return calendar;
}

inline std::vector<AuditFinding> audited(const Desk& desk,
                                         const Calendar& calendar = shipped_calendar()) {
  return audit(desk.file_of(), desk.workflow(), desk.directory, calendar, desk.today.day());
}

/// Returns the findings of that kind.
inline std::vector<AuditFinding> of_code(std::vector<AuditFinding> findings,
                                         std::string_view code) {
  std::erase_if(findings, [&](const AuditFinding& finding) { return finding.code != code; });
  return findings;
}

inline bool has_severity(const std::vector<AuditFinding>& findings, Severity severity) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const AuditFinding& finding) { return finding.severity == severity; });
}

/// Returns the codes of what needs attention, each once, sorted.
inline std::vector<std::string> attention(const std::vector<AuditFinding>& findings) {
  std::vector<std::string> codes;
  for (const AuditFinding& finding : findings) {
    if (needs_attention(finding.severity)) codes.push_back(finding.code);
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

/// Returns the last entry of that step.
inline EventSeq entry_of(const Desk& desk, std::string_view step) {
  EventSeq seq = 0;
  for (const StepEntry& entry : desk.file_of().steps) {
    if (entry.step == step) seq = entry.seq;
  }
  return seq;
}

}  // namespace ksdpl::test
