// `ksdpl due` for people: what is most urgent first, and for one case the count day by day.
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/due.hpp"
#include "cli/render_text.hpp"

namespace ksdpl::cli {
namespace {

/// Writes whose deadline it is, then when it runs out and why.
void write_row(TextWriter& out, const DueReport& report, const DueRow& row, Language language) {
  const CaseView& view = *row.view;
  out.blank();
  if (!report.one_case) {
    const std::string marks = marks_of(view.file, language);
    out.line(view.file.id.value + (marks.empty() ? "" : "  " + marks), Tone::strong);
  }
  const bool by_day = report.one_case && row.deadline.open();
  const bool law = row.deadline.kind == DeadlineKind::batas_langkah;
  const bool none = law && !report.one_case && row.deadline.due;
  std::vector<std::string> lines;
  if (!none)
    lines = by_day ? derivation_by_day(row.deadline, language) : derivation(row.deadline, language);
  write_deadline(out, row.deadline, lines, language);
  std::vector<std::string> actors;
  for (const ActorId& actor : row.deadline.who)
    actors.push_back(actor_title(*view.workflow, actor, language));
  if (row.deadline.open() && !actors.empty())
    out.field(say(language, Say::label_actors), joined(actors), 2);
}

void write_open(TextWriter& out, const DueReport& report, const Session& session) {
  if (report.open.empty()) {
    out.blank();
    out.line(report.within ? session.say(Say::due_none_within, *report.within)
                           : session.say(Say::due_none));
  }
  for (const DueRow& row : report.open)
    write_row(out, report, row, session.language());
  if (report.omitted > 0) {
    out.blank();
    out.line(session.say(Say::due_omitted, report.omitted), Tone::dim);
  }
  if (report.one_case || report.open.empty()) return;
  out.blank();
  out.line(session.say(Say::due_by_day), Tone::dim);
  out.copyable("", fmt::format("ksdpl due {}", report.open.front().view->file.id.value), 2);
}

/// Says why a report that the law asks for has no day. With `--within` nobody asked.
void write_frequency(TextWriter& out, const DueReport& report, const Session& session) {
  if (report.frequency_unknown.empty() || report.within) return;
  out.blank();
  out.paragraph(session.say(Say::due_frequency_unknown, report.frequency_unknown.size()));
}

void write_finished(TextWriter& out, const DueReport& report, const Session& session) {
  if (report.finished.empty()) return;
  out.blank();
  out.line(session.say(Say::heading_finished), Tone::strong);
  for (const DueRow& row : report.finished)
    write_row(out, report, row, session.language());
}

void write_stall(TextWriter& out, const StalledRow& row, const Session& session) {
  const Language language = session.language();
  const CaseView& view = *row.view;
  const Stall& stall = row.stall;
  std::vector<std::string> holders;
  for (const ActorId& actor : stall.who)
    holders.push_back(actor_title(*view.workflow, actor, language));
  out.blank();
  write_case_line(out, view.file, language);
  write_stage_line(out, view, language);
  const Say idle = stall.idle.calendar_complete ? Say::stalled_days : Say::stalled_days_at_most;
  out.field(session.say(Say::label_since),
            fmt::format("{} (#{}), {}", to_string(stall.since), stall.last_event,
                        session.say(idle, stall.idle.days)));
  out.field(session.say(Say::label_holder), joined(holders));
  out.copyable("", fmt::format("ksdpl next {}", view.file.id.value));
}

void write_silent(TextWriter& out, const DueReport& report, const Session& session) {
  if (!report.stalled) return;
  out.blank();
  if (report.silent.empty()) {
    out.line(session.say(Say::stalled_none, *report.stalled));
    return;
  }
  out.line(session.say(Say::heading_stalled), Tone::strong);
  for (const StalledRow& row : report.silent)
    write_stall(out, row, session);
}

}  // namespace

void write_due(TextWriter& out, const DueReport& report, const Session& session) {
  const std::string version =
      report.calendar_version.empty() ? session.say(Say::calendar_none) : report.calendar_version;
  out.line(session.say(Say::due_title, to_string(report.today), version), Tone::strong);
  if (report.one_case) {
    write_case_line(out, report.cases.front().file, session.language());
    write_stage_line(out, report.cases.front(), session.language());
  }
  write_open(out, report, session);
  write_frequency(out, report, session);
  write_finished(out, report, session);
  write_silent(out, report, session);
}

}  // namespace ksdpl::cli
