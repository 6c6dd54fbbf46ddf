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

/// Shows the hold beside the deadline; only of what the law sets it is certain that it runs on.
void add_hold(Lines& lines, const Deadline& deadline, Language language) {
  if (!deadline.held) return;
  const bool by_law = deadline.basis == Basis::law || deadline.basis == Basis::inferred;
  lines.push_back(say(language, by_law ? Say::deadline_held : Say::deadline_held_beside));
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
  const bool complete = deadline.due->calendar_complete;
  return say(language, complete ? Say::due_days_left : Say::due_days_left_at_least, days);
}

std::string state_text(const Deadline& deadline, Language language) {
  std::string state(label_of(deadline.state).in(language));
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
  detail(Say::label_step, {deadline.step.value});
  detail(Say::label_due,
         {due_text(deadline, language) + (left.empty() ? "" : ", " + left), Tone::strong});
  if (deadline.due) detail(Say::label_verdict, {state_text(deadline, language), tone_of(deadline)});
  detail(Say::label_basis, {basis_text(deadline.citation, deadline.basis, language)});
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
