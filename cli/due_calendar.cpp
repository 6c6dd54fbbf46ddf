// `ksdpl due` for a calendar program: one entry for every deadline that has a day.
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/due.hpp"
#include "cli/ics.hpp"

namespace ksdpl::cli {
namespace {

Say heading_of(const Deadline& deadline) {
  if (deadline.ends_period()) return Say::due_entry_period;
  if (deadline.kind == DeadlineKind::laporan_biro) return Say::due_entry_own_report;
  if (deadline.only_reported()) return Say::due_entry_reported;
  return deadline.due->calendar_complete ? Say::due_entry : Say::due_entry_earliest;
}

/// Stays the same while the deadline runs, whatever is corrected: the entry that started it names
/// it. A period is told anew by a further entry and stays the one it is: whose it is names it.
std::string uid_of(const DueRow& row, const std::string& origin) {
  const Deadline& deadline = row.deadline;
  if (deadline.kind == DeadlineKind::akhir_naskah)
    return fmt::format("{}-{}@{}", row.view->file.id.value, id_of(deadline.kind), origin);
  if (deadline.kind == DeadlineKind::akhir_instrumen)
    return fmt::format("{}-{}-{}@{}", row.view->file.id.value, id_of(deadline.kind),
                       deadline.instrument.value, origin);
  return fmt::format("{}-{}-{}@{}", row.view->file.id.value, row.deadline.step.value,
                     row.deadline.start_event, origin);
}

IcsEntry entry_of(const DueRow& row, const std::string& origin, Language language) {
  const Deadline& deadline = row.deadline;
  const Case& file = row.view->file;
  IcsEntry entry;
  entry.uid = uid_of(row, origin);
  // Not the clock's moment: the same journal gives the same calendar.
  entry.stamp = file.events.back().recorded;
  entry.day = deadline.due->earliest;
  const std::string marks = marks_of(file, language);
  entry.summary = say(language, heading_of(deadline), file.id.value, deadline.title.in(language),
                      deadline.step.value) +
                  (marks.empty() ? "" : " " + marks);
  entry.description = {basis_text(deadline.citation, deadline.basis, language)};
  for (std::string& line : derivation_by_day(deadline, language))
    entry.description.push_back(std::move(line));
  return entry;
}

}  // namespace

std::string due_calendar(const DueReport& report, Session& session) {
  const std::string origin = session.casebook().origin();
  std::vector<IcsEntry> entries;
  std::size_t undated = 0;
  for (const DueRow& row : report.open) {
    if (row.deadline.due) {
      entries.push_back(entry_of(row, origin, session.language()));
    } else {
      ++undated;
    }
  }
  if (undated > 0)
    session.environment().err << "ksdpl: " << session.say(Say::due_undated, undated) << "\n";
  return to_ics(entries);
}

}  // namespace ksdpl::cli
