// The time limits of a case with their whole derivation, and cases in which nothing happens.
#pragma once

#include "ksdpl/calendar.hpp"
#include "ksdpl/casefile.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// How a time limit stands on a day. Passing one is a flag: it is never an approval and never ends
/// a case.
enum class DeadlineState : std::uint8_t {
  belum_mulai,            ///< The step it starts with is not recorded.
  mulai_tidak_diketahui,  ///< It started on a day nobody knows.
  berjalan,               ///< Runs, and its day has not passed.
  mungkin_lewat,  ///< The earliest possible day has passed, on a calendar that is not complete.
  lewat_waktu,    ///< Its day has passed and the step is not taken.
  tepat_waktu,    ///< The step was taken in time.
  terlambat,      ///< The step was taken after the day.
  selesai_tidak_diketahui,  ///< The step was taken; whether in time can't be told.
  masa_habis,               ///< A period has run out. Nobody is late by that.
};

/// Returns the name of the enumerator: "lewat_waktu".
std::string_view id_of(DeadlineState state);
/// Returns what a person reads: "lewat waktu", "overdue".
Phrase label_of(DeadlineState state);

/// What runs out. Only a limit of a step can be law; the others are what somebody wrote down
/// himself, and nobody is late in law when they pass.
enum class DeadlineKind : std::uint8_t {
  batas_langkah,    ///< The limit of a step.
  laporan_biro,     ///< The next report to the Minister by the bureau's own frequency.
  akhir_naskah,     ///< The end of the period of the cooperation text, as it says itself.
  akhir_instrumen,  ///< The same of an instrument under it.
};

/// Returns the name of the enumerator: "akhir_naskah".
std::string_view id_of(DeadlineKind kind);

/// A time limit that runs or ran in the case.
struct Deadline {
  DeadlineKind kind = DeadlineKind::batas_langkah;
  StepId step;                ///< What must be done before it runs out; empty: the end of a period.
  Text title;                 ///< Of that step, or of what ends.
  InstrumentId instrument{};  ///< Whose period it is the end of; empty: no instrument's.
  StepId starts_with;
  EffectiveDate start;                 ///< Unknown when the start step is not recorded or undated.
  EventSeq start_event = 0;            ///< 0 when the start step is not recorded.
  WorkingDays days;                    ///< 0 for a term that is not in hari kerja.
  Text term;                           ///< "45 hari kerja", "1 tahun".
  std::optional<DueDay> due;           ///< Absent when the start is unknown.
  std::optional<Reckoning> reckoning;  ///< Day by day; absent too when not in hari kerja.
  DeadlineState state = DeadlineState::belum_mulai;
  /// Hari kerja from today to the day it runs out; 0 on that day, negative after it. With an
  /// incomplete calendar: how many there are at least, and nothing once they are gone.
  std::optional<int> remaining;
  /// The calendar is not complete up to a day that is itself certain: `remaining` is the most there
  /// can be.
  bool at_most = false;
  EventSeq finished_by = 0;  ///< The entry that took the step; 0 while it is open.
  EffectiveDate finished;    ///< When that took effect.
  std::vector<ActorId> who;  ///< Who must act.
  Basis basis = Basis::law;
  std::string citation;  ///< Empty unless the basis names an article.
  Source source;         ///< Of a reported rule: who reports it.
  Text convention;       ///< How days are counted.
  Basis convention_basis = Basis::unknown;
  bool held = false;      ///< The bureau holds its own work; a law deadline runs on.
  bool regional = false;  ///< A region's own, beside that of the national file.

  /// Says whether the step it waits for is still to be taken.
  [[nodiscard]] bool open() const { return finished_by == 0; }
  /// Says whether the start step was recorded at all.
  [[nodiscard]] bool started() const { return start_event != 0; }
  /// Says whether it is the end of a period and asks for nothing.
  [[nodiscard]] bool ends_period() const {
    return kind == DeadlineKind::akhir_naskah || kind == DeadlineKind::akhir_instrumen;
  }
  /// Says whether it is only reported, a region's own, or the end of a period: it warns and is
  /// never a ground to call one late.
  [[nodiscard]] bool only_reported() const {
    return basis == Basis::reported || regional || kind != DeadlineKind::batas_langkah;
  }
  /// Says whether it is past its day, known to be, and more than a report.
  [[nodiscard]] bool late() const {
    return state == DeadlineState::lewat_waktu && !only_reported();
  }
};

/// Returns the open deadlines of the steps of the stage a case stands in. A case that only holds
/// statements, is closed, or is signed has none.
std::vector<Deadline> deadlines(const Case& c,
                                const Workflow& workflow,
                                const Calendar& calendar,
                                const Date& today);

/// Returns limits that are only reported and set by no step: the one-year life of the letter of
/// intent (procedure N13), from its signature until that of the cooperation text. They warn and
/// never block.
std::vector<Deadline> reported_limits(const Case& c,
                                      const Workflow& workflow,
                                      const Calendar& calendar,
                                      const Date& today);

/// How often the region has to report on the implementation (PP 28/2018 Pasal 43 ayat (1)).
enum class ReportFrequency : std::uint8_t {
  not_asked,   ///< The text is not signed, or the cooperation has ended.
  unknown,     ///< The PP asks for the report and names no frequency.
  bureaus_own  ///< The bureau named one for itself.
};
ReportFrequency report_frequency(const Case& c, const Workflow& workflow);

/// Returns what falls due after the signature without being a limit of the law: the next report by
/// the bureau's own frequency, the end of the text's own period, and that of each instrument. Of a
/// case that only holds statements too: no gate is tested by them. What has ended is left out, and
/// an instrument whose last day has passed; the text's passed period stays until it is recorded
/// that it lapsed or was extended (see docs/decisions/0034).
std::vector<Deadline> terms_after_signature(const Case& c,
                                            const Workflow& workflow,
                                            const Calendar& calendar,
                                            const Date& today);

/// Returns the deadlines whose step was taken, with whether it was taken in time, in the order
/// taken. A case that only holds statements has none: it was never tested.
std::vector<Deadline> finished_deadlines(const Case& c,
                                         const Workflow& workflow,
                                         const Calendar& calendar);

/// Says whether `a` is more urgent than `b`: law before reported, overdue first, then the nearest
/// day, then those whose day is not known.
bool more_urgent(const Deadline& a, const Deadline& b);

/// A case on its way to the signature in which nothing has happened for a while.
struct Stall {
  Date since;  ///< The last day on which anything took effect or, undated, was written.
  EventSeq last_event = 0;  ///< The entry of that day.
  WorkingDayCount idle;     ///< Hari kerja since then.
  StageId stage;
  std::vector<ActorId> who;   ///< Who makes the next move.
  std::vector<StepId> steps;  ///< What they would record.
  bool held = false;
};

/// Returns how long nothing has happened in the case on `today`; nothing for a case that is closed,
/// signed, or only holds statements.
std::optional<Stall> stall_of(const Case& c,
                              const Workflow& workflow,
                              const Calendar& calendar,
                              const Date& today);

}  // namespace ksdpl
