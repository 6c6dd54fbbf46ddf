// What `ksdpl due` found: deadlines by legal urgency, and cases in which nothing happens.
#include "cli/due.hpp"

#include "cli/complaint.hpp"
#include "cli/deadline_json.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/values.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

void sort_by_urgency(std::vector<DueRow>& rows) {
  // Stable: what is equally urgent keeps the order of the cases.
  std::stable_sort(rows.begin(), rows.end(), [](const DueRow& a, const DueRow& b) {
    return more_urgent(a.deadline, b.deadline);
  });
}

void keep_within(DueReport& report) {
  const auto first_left_out = std::stable_partition(
      report.open.begin(), report.open.end(),
      [&](const DueRow& row) { return is_within(row.deadline, *report.within); });
  report.omitted = static_cast<std::size_t>(report.open.end() - first_left_out);
  report.open.erase(first_left_out, report.open.end());
}

void add_stall(DueReport& report, const CaseView& view, const Calendar& calendar) {
  auto stall = stall_of(view.file, *view.workflow, calendar, report.today);
  if (stall && stall->idle.days >= *report.stalled)
    report.silent.push_back({&view, *std::move(stall)});
}

void add_case(DueReport& report, const CaseView& view, const Calendar& calendar) {
  for (Deadline& deadline : deadlines(view.file, *view.workflow, calendar, report.today))
    report.open.push_back({&view, std::move(deadline)});
  for (Deadline& limit : reported_limits(view.file, *view.workflow, calendar, report.today))
    report.open.push_back({&view, std::move(limit)});
  for (Deadline& term : terms_after_signature(view.file, *view.workflow, calendar, report.today))
    report.open.push_back({&view, std::move(term)});
  if (report_frequency(view.file, *view.workflow) == ReportFrequency::unknown)
    report.frequency_unknown.push_back(&view);
  if (report.one_case)
    for (Deadline& deadline : finished_deadlines(view.file, *view.workflow, calendar))
      report.finished.push_back({&view, std::move(deadline)});
  if (report.stalled) add_stall(report, view, calendar);
}

Json row_json(const DueReport& report, const DueRow& row, Language language) {
  Json json = to_json(row.deadline, row.view->file.id, language);
  json["within"] = report.within ? Json(is_within(row.deadline, *report.within)) : Json(nullptr);
  json["example"] = row.view->file.example;
  return json;
}

Json rows_json(const DueReport& report, const std::vector<DueRow>& rows, Language language) {
  Json list = Json::array();
  for (const DueRow& row : rows)
    list.push_back(row_json(report, row, language));
  return list;
}

Json stall_json(const StalledRow& row, Language language) {
  const Stall& stall = row.stall;
  return {{"case", row.view->file.id.value},
          {"stage", stall.stage.value},
          {"stage_title", stage_title(*row.view->workflow, stall.stage.value, language)},
          {"since", to_string(stall.since)},
          {"last_event", stall.last_event},
          {"days", stall.idle.days},
          {"calendar_complete", stall.idle.calendar_complete},
          {"who", ids_json(stall.who)},
          {"steps", ids_json(stall.steps)},
          {"held", stall.held},
          {"example", row.view->file.example}};
}

/// That a report is asked for is law; how often is not known, unless a bureau says so for itself.
Json frequency_json(const DueReport& report) {
  Json cases = Json::array();
  for (const CaseView* view : report.frequency_unknown)
    cases.push_back(view->file.id.value);
  return {{"citation", "PP 28/2018 Pasal 43 ayat (1)"},
          {"basis", id_of(Basis::unknown)},
          {"cases", std::move(cases)}};
}

Json number_json(const std::optional<int>& number) {
  return number ? Json(*number) : Json(nullptr);
}

}  // namespace

bool is_within(const Deadline& deadline, int days) {
  // A period that has run out asks for nothing more by itself.
  if (deadline.state == DeadlineState::masa_habis) return false;
  if (deadline.state == DeadlineState::lewat_waktu) return true;
  if (deadline.state == DeadlineState::mungkin_lewat) return true;
  return deadline.remaining && *deadline.remaining <= days;
}

bool DueReport::has_findings() const {
  return std::any_of(open.begin(), open.end(), [&](const DueRow& row) {
    const bool near = within && is_within(row.deadline, *within);
    const bool counts = !row.deadline.only_reported() || row.deadline.ends_period();
    return row.deadline.late() || (near && counts);
  });
}

DueReport due_report(Session& session) {
  const Invocation& words = session.words();
  DueReport report;
  report.today = session.today();
  report.within = day_count_value(words, "--within");
  report.stalled = day_count_value(words, "--stalled");
  report.one_case = words.has("CASE");
  const Calendar& calendar = session.calendar();
  report.calendar_version = calendar.version();
  if (report.one_case) {
    report.cases.push_back(session.view());
  } else {
    report.cases = session.casebook().every_case(session.viewpoint());
  }
  for (const CaseView& view : report.cases) {
    if (!report.one_case) session.note_unplaced(view.file.id, view.unplaced);
    add_case(report, view, calendar);
  }
  sort_by_urgency(report.open);
  if (report.within) keep_within(report);
  std::stable_sort(report.silent.begin(), report.silent.end(),
                   [](const StalledRow& a, const StalledRow& b) {
                     return a.stall.idle.days > b.stall.idle.days;
                   });
  return report;
}

Json due_json(const DueReport& report, Session& session) {
  const Language language = session.language();
  Json silent = Json::array();
  for (const StalledRow& row : report.silent)
    silent.push_back(stall_json(row, language));
  return {{"schema", "ksdpl.due/1"},
          {"today", to_string(report.today)},
          {"within", number_json(report.within)},
          {"calendar", to_json(session.calendar())},
          {"deadlines", rows_json(report, report.open, language)},
          {"omitted", report.omitted},
          {"finished", rows_json(report, report.finished, language)},
          {"report_frequency_unknown", frequency_json(report)},
          {"stalled_after", number_json(report.stalled)},
          {"stalled", std::move(silent)}};
}

Table due_table(const DueReport& report, Language language) {
  if (report.stalled) {
    Table table{"ksdpl.due.stalled.row/1",
                {"case", "stage", "stage_title", "since", "last_event", "days", "calendar_complete",
                 "who", "steps", "held", "example"},
                {}};
    for (const StalledRow& row : report.silent)
      table.rows.push_back(stall_json(row, language));
    return table;
  }
  Table table{"ksdpl.due.row/1",
              {"case", "step", "state", "start", "due", "days", "term", "remaining", "late",
               "calendar_complete", "calendar_version", "held", "basis", "citation", "who", "kind",
               "instrument"},
              {}};
  for (const DueRow& row : report.open)
    table.rows.push_back(row_json(report, row, language));
  return table;
}

}  // namespace ksdpl::cli
