// A deadline in words: when it runs out, how it stands, and how it was worked out.
#include "cli/deadline_text.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/reckoning_text.hpp"

namespace ksdpl::cli {
namespace {

using Lines = std::vector<std::string>;

/// Says where the count begins, or why it can't; `false` when there is nothing more to say.
bool add_start(Lines& lines, const Deadline& deadline, Language language) {
  if (!deadline.started()) {
    lines.push_back(say(language, Say::deadline_not_started, deadline.starts_with.value));
    return false;
  }
  if (!deadline.start.known()) {
    lines.push_back(say(language, Say::deadline_start_unknown, deadline.starts_with.value));
    return false;
  }
  const Say sentence = deadline.reckoning ? Say::deadline_start : Say::deadline_start_day;
  lines.push_back(say(language, sentence, to_string(deadline.start), deadline.starts_with.value));
  lines.push_back(say(language, Say::deadline_term, deadline.term.in(language)));
  return true;
}

/// Says by which convention days are counted; neither half of it stands in the PP.
void add_convention(Lines& lines, const Deadline& deadline, Language language) {
  if (!deadline.convention.empty())
    lines.push_back(fmt::format("{} [{}]", deadline.convention.in(language),
                                label_of(deadline.convention_basis).in(language)));
  lines.push_back(fmt::format("{} [{}]", say(language, Say::deadline_hari_kerja),
                              label_of(Basis::silent_in_pp).in(language)));
}

void add_reported(Lines& lines, const Deadline& deadline, Language language) {
  if (deadline.regional) lines.push_back(say(language, Say::deadline_regional));
  if (deadline.basis == Basis::reported && !deadline.source.empty())
    lines.push_back(say(language, Say::deadline_reported, deadline.source.in(language)));
}

/// Says that the frequency is the bureau's own, and whose decision it is.
void add_own_frequency(Lines& lines, const Deadline& deadline, Language language) {
  lines.push_back(say(language, Say::term_own_frequency));
  const std::string source =
      deadline.citation.empty() ? deadline.source.in(language) : deadline.citation;
  if (!source.empty()) lines.push_back(say(language, Say::term_own_source, source));
  if (!deadline.convention.empty()) lines.push_back(deadline.convention.in(language));
}

/// Says from where the next report is counted, by a rule of the bureau's own.
Lines report_lines(const Deadline& deadline, Language language) {
  Lines lines;
  if (deadline.started()) {
    add_start(lines, deadline, language);
  } else {
    lines.push_back(say(language, Say::term_nothing_to_start_with));
  }
  add_own_frequency(lines, deadline, language);
  return lines;
}

/// Says of what the day is the end, and that no law sets it.
Lines period_lines(const Deadline& deadline, Language language) {
  Lines lines{say(language, Say::term_period, deadline.start_event,
                  date_text(deadline.start, language), to_string(deadline.due->earliest)),
              say(language, Say::term_no_limit)};
  if (deadline.state == DeadlineState::masa_habis)
    lines.push_back(say(language, Say::term_to_record));
  return lines;
}

/// Shows the hold beside the deadline; only of what the law sets it is certain that it runs on.
void add_hold(Lines& lines, const Deadline& deadline, Language language) {
  if (!deadline.held) return;
  const bool by_law = deadline.basis == Basis::law || deadline.basis == Basis::inferred;
  lines.push_back(say(language, by_law ? Say::deadline_held : Say::deadline_held_beside));
}

/// Says how what is no limit of the law was worked out.
Lines term_lines(const Deadline& deadline, Language language) {
  Lines lines =
      deadline.ends_period() ? period_lines(deadline, language) : report_lines(deadline, language);
  add_hold(lines, deadline, language);
  return lines;
}

}  // namespace

std::string due_text(const Deadline& deadline, Language language) {
  if (!deadline.started()) return say(language, Say::due_not_started);
  if (!deadline.due) return say(language, Say::due_unknown);
  const std::string day = to_string(deadline.due->earliest);
  return deadline.due->calendar_complete ? day : say(language, Say::due_weekends_only, day);
}

std::string remaining_text(const Deadline& deadline, Language language) {
  if (!deadline.open() || !deadline.remaining) return {};
  const int days = *deadline.remaining;
  if (days < 0) return say(language, Say::due_days_past, -days);
  if (deadline.at_most) return say(language, Say::due_days_left_at_most, days);
  const bool complete = deadline.due->calendar_complete;
  return say(language, complete ? Say::due_days_left : Say::due_days_left_at_least, days);
}

std::string state_text(const Deadline& deadline, Language language) {
  std::string state(label_of(deadline.state).in(language));
  const bool own = deadline.kind == DeadlineKind::laporan_biro;
  if (own && deadline.state == DeadlineState::lewat_waktu) return say(language, Say::due_own_past);
  if (deadline.open() && deadline.only_reported() && deadline.state == DeadlineState::lewat_waktu)
    return say(language, Say::due_reported_past);
  if (deadline.open()) return state;
  return say(language, Say::due_finished, state, date_text(deadline.finished, language),
             deadline.finished_by);
}

Tone tone_of(const Deadline& deadline) {
  switch (deadline.state) {
    case DeadlineState::lewat_waktu: return deadline.only_reported() ? Tone::warn : Tone::bad;
    case DeadlineState::terlambat: return Tone::bad;
    case DeadlineState::masa_habis:
    case DeadlineState::mungkin_lewat:
    case DeadlineState::mulai_tidak_diketahui:
    case DeadlineState::selesai_tidak_diketahui: return Tone::warn;
    case DeadlineState::tepat_waktu: return Tone::good;
    case DeadlineState::berjalan:
    case DeadlineState::belum_mulai: return Tone::plain;
  }
  return Tone::plain;
}

Lines derivation(const Deadline& deadline, Language language) {
  if (deadline.kind != DeadlineKind::batas_langkah) return term_lines(deadline, language);
  Lines lines;
  if (!add_start(lines, deadline, language)) return lines;
  add_reported(lines, deadline, language);
  if (deadline.reckoning) {
    add_convention(lines, deadline, language);
    lines.push_back(skipped_in_short(*deadline.reckoning, language));
    lines.push_back(calendar_line(*deadline.reckoning, language));
  }
  add_hold(lines, deadline, language);
  return lines;
}

Lines derivation_by_day(const Deadline& deadline, Language language) {
  if (deadline.kind != DeadlineKind::batas_langkah) return term_lines(deadline, language);
  Lines lines;
  if (!add_start(lines, deadline, language)) return lines;
  add_reported(lines, deadline, language);
  if (deadline.reckoning) {
    add_convention(lines, deadline, language);
    for (std::string& line : day_by_day(*deadline.reckoning, language))
      lines.push_back(std::move(line));
    for (std::string& line : decree_lines(*deadline.reckoning, language))
      lines.push_back(std::move(line));
    lines.push_back(calendar_line(*deadline.reckoning, language));
  }
  add_hold(lines, deadline, language);
  return lines;
}

void write_deadline(TextWriter& out,
                    const Deadline& deadline,
                    const Lines& lines,
                    Language language) {
  const auto detail = [&](Say label, const Cell& value) {
    if (!value.text.empty()) out.field(say(language, label), value, 2);
  };
  const std::string left = remaining_text(deadline, language);
  if (deadline.kind != DeadlineKind::batas_langkah)
    out.line(deadline.title.in(language), Tone::plain, 2);
  detail(Say::label_step, {deadline.step.value});
  detail(Say::label_due,
         {due_text(deadline, language) + (left.empty() ? "" : ", " + left), Tone::strong});
  if (deadline.due) detail(Say::label_verdict, {state_text(deadline, language), tone_of(deadline)});
  const std::string& place =
      deadline.ends_period() ? deadline.source.in(language) : deadline.citation;
  detail(Say::label_basis, {basis_text(place, deadline.basis, language)});
  for (std::size_t i = 0; i < lines.size(); ++i)
    out.field(i == 0 ? say(language, Say::label_derivation) : "", lines[i], 2);
}

void write_deadlines(TextWriter& out, const std::vector<Deadline>& deadlines, Language language) {
  if (deadlines.empty()) return;
  out.blank();
  out.line(say(language, Say::heading_deadlines), Tone::strong);
  for (const Deadline& deadline : deadlines)
    write_deadline(out, deadline, derivation(deadline, language), language);
}

}  // namespace ksdpl::cli
