// What falls due after the signature without being a limit of the law: the next report by the
// bureau's own frequency, and the ends of periods.
#include "ksdpl/deadline.hpp"

#include "casefile/periods.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

constexpr std::string_view report_sent = "sampaikan_laporan";
constexpr std::string_view implementation_began = "mulai_pelaksanaan";
constexpr std::string_view older_agreement = "catat_perjanjian_lama";

/// Returns the same day so many months later, or the last day of a month that is too short.
Date months_after(const Date& day, int months) {
  const Date then = day + std::chrono::months{months};
  return then.ok() ? then : Date{then.year() / then.month() / std::chrono::last};
}

/// Counts the hari kerja to a day that is itself certain.
void count_down(Deadline& term, const Calendar& calendar, const Date& today) {
  const WorkingDayCount left = working_days_between(calendar, today, term.due->earliest);
  // With years missing, days that are gone can't be told, and those to come are told as a bound.
  if (!left.calendar_complete && left.days < 0) return;
  term.remaining = left.days;
  term.at_most = !left.calendar_complete;
}

/// Returns the entry the bureau's period runs from: the latest report or, before the first, what
/// brought the text into implementation. nullptr where neither is on record.
const StepEntry* report_start(const Case& c) {
  const auto later = [](const StepEntry* a, const StepEntry& b) {
    if (a == nullptr || !a->effective.known()) return true;
    return b.effective.known() && a->effective.day() <= b.effective.day();
  };
  const StepEntry* report = nullptr;
  const StepEntry* began = nullptr;
  for (const StepEntry& entry : c.steps) {
    if (entry.move == report_sent && later(report, entry)) report = &entry;
    if (entry.move == implementation_began || entry.move == older_agreement) began = &entry;
  }
  return report == nullptr ? began : report;
}

void add_start(Deadline& report, const StepEntry& start, const ReportPeriod& period) {
  report.starts_with = start.step;
  report.start = start.effective;
  report.start_event = start.seq;
  report.state = DeadlineState::mulai_tidak_diketahui;
  if (!start.effective.known()) return;
  report.due = {months_after(start.effective.day(), period.months), /*calendar_complete=*/true};
}

/// The next report by the bureau's own frequency. That there is a report is law, when is not.
Deadline next_report(const Case& c,
                     const Workflow& workflow,
                     const Calendar& calendar,
                     const Date& today) {
  const ReportPeriod& period = *workflow.overlay->report_period;
  Deadline report;
  report.kind = DeadlineKind::laporan_biro;
  report.title = {"laporan pelaksanaan berikutnya menurut frekuensi biro sendiri",
                  "the next report on implementation by the bureau's own frequency"};
  report.term = period.term;
  report.convention = period.convention;
  report.convention_basis = period.basis.basis;
  report.basis = period.basis.basis;
  report.citation = period.basis.adopted_by;
  report.source = period.basis.source;
  report.regional = true;
  report.held = c.active("ditunda");
  const auto firing = workflow.firing(report_sent);
  if (!firing.empty()) {
    report.step = firing.front().first->id;
    report.who = firing.front().first->actors;
  }
  if (const StepEntry* start = report_start(c)) add_start(report, *start, period);
  if (!report.due) return report;
  const bool past = today > report.due->earliest;
  report.state = past ? DeadlineState::lewat_waktu : DeadlineState::berjalan;
  count_down(report, calendar, today);
  return report;
}

/// The end of a period as the text says it: its last day, and the entry that tells of it.
Deadline end_of(DeadlineKind kind,
                const Date& last,
                EventSeq told,
                const Calendar& calendar,
                const Date& today) {
  Deadline end;
  end.kind = kind;
  end.start_event = told;
  end.due = {last, /*calendar_complete=*/true};
  end.state = today > last ? DeadlineState::masa_habis : DeadlineState::berjalan;
  end.basis = Basis::silent_in_pp;
  end.source = {"naskah atau instrumen itu sendiri, menurut entri #" + std::to_string(told),
                "the text or instrument itself, by entry #" + std::to_string(told)};
  count_down(end, calendar, today);
  return end;
}

Deadline end_of_text(const TextPeriod& period, const Calendar& calendar, const Date& today) {
  Deadline end = end_of(DeadlineKind::akhir_naskah, period.until, period.seq, calendar, today);
  end.title = {"berakhirnya masa berlaku naskah kerja sama",
               "end of the period of the cooperation text"};
  end.start = period.from;
  end.instrument = period.told;
  return end;
}

/// Says whether an instrument has an end that lies ahead, or is today.
bool runs_out(const InstrumentEntry& entry, const Date& today) {
  return !entry.ended && entry.what.until.known() && entry.what.until.day() >= today;
}

Deadline end_of_instrument(const InstrumentEntry& entry,
                           const Calendar& calendar,
                           const Date& today) {
  const InstrumentRecorded& what = entry.what;
  Deadline end =
      end_of(DeadlineKind::akhir_instrumen, what.until.day(), entry.seq, calendar, today);
  end.title = {"berakhirnya masa berlaku «" + what.title + "» (" + what.instrument.value + ")",
               "end of the period of “" + what.title + "” (" + what.instrument.value + ")"};
  end.start = what.from;
  end.instrument = what.instrument;
  return end;
}

}  // namespace

std::string_view id_of(DeadlineKind kind) {
  switch (kind) {
    case DeadlineKind::batas_langkah: return "batas_langkah";
    case DeadlineKind::laporan_biro: return "laporan_biro";
    case DeadlineKind::akhir_naskah: return "akhir_naskah";
    case DeadlineKind::akhir_instrumen: return "akhir_instrumen";
  }
  return {};
}

ReportFrequency report_frequency(const Case& c, const Workflow& workflow) {
  if (!text_stands(c)) return ReportFrequency::not_asked;
  const bool named = workflow.overlay && workflow.overlay->report_period;
  return named ? ReportFrequency::bureaus_own : ReportFrequency::unknown;
}

std::vector<Deadline> terms_after_signature(const Case& c,
                                            const Workflow& workflow,
                                            const Calendar& calendar,
                                            const Date& today) {
  std::vector<Deadline> terms;
  if (report_frequency(c, workflow) == ReportFrequency::bureaus_own)
    terms.push_back(next_report(c, workflow, calendar, today));
  const auto text = text_stands(c) ? text_period(c) : std::nullopt;
  if (text) terms.push_back(end_of_text(*text, calendar, today));
  for (const InstrumentEntry& entry : c.instruments) {
    const bool told_above = text && text->told == entry.what.instrument;
    if (!told_above && runs_out(entry, today))
      terms.push_back(end_of_instrument(entry, calendar, today));
  }
  return terms;
}

}  // namespace ksdpl
