// Blocks of text that several verbs print: blockers, moves, notices.
#include "cli/render_text.hpp"

#include "cli/acting_text.hpp"
#include "cli/describe.hpp"
#include "cli/met_words.hpp"
#include "cli/phrases.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

constexpr std::size_t detail_indent = 5;

Tone tone_of(Tri met) {
  switch (met) {
    case Tri::yes: return Tone::good;
    case Tri::no: return Tone::bad;
    case Tri::unknown: return Tone::warn;
  }
  return Tone::plain;
}

void write_blocker(TextWriter& out, std::size_t number, const Check& check, Language language) {
  const Cell marker{fmt::format("{:>2}. {}", number, marker_of(check.met, language)),
                    tone_of(check.met)};
  out.item(marker, check.text.in(language), 1);
  const auto detail = [&](Say label, std::string_view value) {
    if (!value.empty()) out.field(say(language, label), value, detail_indent);
  };
  detail(Say::label_basis, basis_text(check.citation, check.basis, language));
  detail(Say::label_wanted, check.wanted.in(language));
  detail(Say::label_who, check.who_title.empty() ? check.who : check.who_title.in(language));
  if (!check.remedy.command.empty())
    out.copyable(say(language, Say::label_type), command_line(check.remedy.command, language),
                 detail_indent);
}

}  // namespace

void write_case_line(TextWriter& out, const Case& c, Language language) {
  const std::string marks = marks_of(c, language);
  out.field(say(language, Say::label_case),
            Cell{c.id.value + (marks.empty() ? "" : "  " + marks), Tone::strong});
}

void write_stage_line(TextWriter& out, const CaseView& view, Language language) {
  const std::string stage = view.file.stage().value;
  std::string words = fmt::format("{} ({})", stage_title(*view.workflow, stage, language), stage);
  if (view.file.active("ditunda")) words += say(language, Say::stage_held);
  out.field(say(language, Say::label_stage), words);
}

void write_blockers(TextWriter& out, const std::vector<Check>& blockers, Language language) {
  std::size_t number = 0;
  for (const Check& check : blockers)
    write_blocker(out, ++number, check, language);
}

void write_met(TextWriter& out,
               const std::vector<Check>& checks,
               const Workflow& workflow,
               Language language) {
  for (const Check& check : checks) {
    if (check.met != Tri::yes) continue;
    const std::string shown = check.evidence.empty()
                                  ? std::string()
                                  : say(language, Say::shown_by, event_list(check.evidence));
    out.item({"    " + marker_of(check.met, language), Tone::good},
             fmt::format("{}: {}{}", met_words(check.code, workflow, language),
                         basis_text(check.citation, check.basis, language), shown));
  }
}

void write_move_head(TextWriter& out,
                     const MoveOption& option,
                     const CaseView& view,
                     Language language) {
  const Workflow& workflow = *view.workflow;
  std::vector<std::string> actors;
  for (const ActorId& actor : option.who)
    actors.push_back(actor_title(workflow, actor, language));
  const auto stage = [&](const StageId& id) { return stage_title(workflow, id.value, language); };
  out.line(fmt::format("{}: {}", option.move.value, option.title.in(language)), Tone::strong);
  if (!option.step.empty())
    out.field(say(language, Say::label_step),
              fmt::format("{}.{}", option.step.value, option.outcome.value), 2);
  out.field(say(language, Say::label_row),
            say(language, Say::row_words, option.row, stage(option.from), stage(option.to)), 2);
  out.field(say(language, Say::label_basis), basis_text(option.citation, option.basis, language),
            2);
  if (!actors.empty()) out.field(say(language, Say::label_actors), joined(actors), 2);
  for (const Entitlement& right : option.may_act)
    out.field(&right == &option.may_act.front() ? say(language, Say::label_may_act) : "",
              acting_text(right.acting, view.directory, workflow, language), 2);
}

void write_unknowns(TextWriter& out,
                    const std::vector<Notice>& notices,
                    Language language,
                    std::size_t indent) {
  std::vector<std::string> ids;
  for (const Notice& notice : notices)
    if (!notice.unknown.empty()) ids.push_back(notice.unknown);
  if (ids.empty()) return;
  out.field(say(language, Say::label_unknown), joined(ids), indent);
  out.copyable("", fmt::format("ksdpl law unknown {}", ids.front()), indent);
}

void write_notices(TextWriter& out, const std::vector<Notice>& notices, Language language) {
  if (notices.empty()) return;
  out.blank();
  out.line(say(language, Say::heading_notices), Tone::strong);
  for (const Notice& notice : notices)
    out.item({"  -", Tone::plain}, told_text(notice, language));
}

}  // namespace ksdpl::cli
