// What `ksdpl due` found: deadlines by legal urgency, and cases in which nothing happens.
#pragma once

#include "ksdpl/casebook.hpp"
#include "ksdpl/deadline.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ksdpl::cli {

/// A deadline with the case it is of; borrows the case.
struct DueRow {
  const CaseView* view = nullptr;
  Deadline deadline;
};

/// A case in which nothing has happened; borrows the case.
struct StalledRow {
  const CaseView* view = nullptr;
  Stall stall;
};

/// Everything the answer needs, asked of the engine once.
struct DueReport {
  Date today;
  std::optional<int> within;   ///< `--within`, in hari kerja.
  std::optional<int> stalled;  ///< `--stalled`, in hari kerja.
  bool one_case = false;       ///< A case was named.
  std::string calendar_version;
  std::vector<CaseView> cases;
  std::vector<DueRow> open;      ///< The most urgent first; with `--within` only those it asks for.
  std::vector<DueRow> finished;  ///< Of a named case.
  std::size_t omitted = 0;       ///< Open ones that `--within` left out.
  std::vector<StalledRow> silent;
  /// Signed cases whose next report to the Minister has no day, nobody knowing how often it is due.
  std::vector<const CaseView*> frequency_unknown;

  /// Says whether something is late, or inside `--within`. What is only reported, or a region's
  /// own, never is a finding; the end of a period that lies inside `--within` is what was asked
  /// for.
  [[nodiscard]] bool has_findings() const;
};

/// Says whether the deadline is past, or may be, or has at most `days` hari kerja left.
bool is_within(const Deadline& deadline, int days);

/// Asks the engine. Throws Complaint for values that cannot be read.
DueReport due_report(Session& session);

Json due_json(const DueReport& report, Session& session);
/// Returns the deadlines as rows; with `--stalled` the silent cases.
Table due_table(const DueReport& report, Language language);
void write_due(TextWriter& out, const DueReport& report, const Session& session);
/// Returns RFC 5545 text with one entry for every deadline that has a day.
std::string due_calendar(const DueReport& report, Session& session);

}  // namespace ksdpl::cli
