// What both reports are gathered from.
#include "cli/report_parts.hpp"

#include "ksdpl/log_signer.hpp"

#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/output_file.hpp"

namespace ksdpl::cli {
namespace {

ReportTone tone_in_report(const Deadline& deadline) {
  switch (tone_of(deadline)) {
    case Tone::good: return ReportTone::good;
    case Tone::warn: return ReportTone::warn;
    case Tone::bad: return ReportTone::bad;
    case Tone::plain:
    case Tone::strong:
    case Tone::dim: return ReportTone::plain;
  }
  return ReportTone::plain;
}

}  // namespace

ReportDeadline report_deadline(const Deadline& deadline,
                               const CaseId& id,
                               std::vector<std::string> derivation,
                               Language language) {
  return {id.value,
          deadline.title.in(language),
          due_text(deadline, language),
          remaining_text(deadline, language),
          {state_text(deadline, language), tone_in_report(deadline)},
          basis_text(deadline.citation, deadline.basis, language),
          std::move(derivation)};
}

ReportSource report_source(Session& session) {
  const auto reader = session.journal().read();
  const LogState state = log_state(*reader);
  const Checkpoint checkpoint{state.key().name, {state.tree.size(), state.tree.root()}};
  return {to_string(session.today()), checkpoint.origin, checkpoint.tree.size,
          paper_line(checkpoint), session.calendar().version()};
}

std::string_view id_of(ReportTone tone) {
  switch (tone) {
    case ReportTone::plain: return "plain";
    case ReportTone::good: return "good";
    case ReportTone::warn: return "warn";
    case ReportTone::bad: return "bad";
  }
  return "plain";
}

Json to_json(const ReportState& state) {
  return {{"words", state.words}, {"tone", id_of(state.tone)}};
}

Json to_json(const ReportDeadline& deadline) {
  return {{"case", deadline.case_id},
          {"title", deadline.title},
          {"due", deadline.due},
          {"left", deadline.left},
          {"state", to_json(deadline.state)},
          {"basis", deadline.basis},
          {"derivation", deadline.derivation}};
}

Json to_json(const std::vector<ReportDeadline>& deadlines) {
  Json list = Json::array();
  for (const ReportDeadline& deadline : deadlines)
    list.push_back(to_json(deadline));
  return list;
}

Json to_json(const ReportSource& source) {
  return {{"as_of", source.made_on},
          {"origin", source.origin},
          {"entries", source.entries},
          {"checkpoint_line", source.checkpoint_line},
          {"calendar", source.calendar}};
}

void require_report_place(const Session& session) {
  if (const auto path = session.words().text("--output"))
    require_writable_place(session, *path, session.words().has("--force"));
}

void answer_report(Session& session, const std::string& html, Json json, Table table) {
  const auto path = session.words().text("--output");
  if (path) write_whole_file(*path, html, session.words().has("--force"));
  json["output"] = path ? Json(*path) : Json(nullptr);
  if (session.format() == Format::text && !path) {
    session.answer_raw(html);
    return;
  }
  session.answer({std::move(json),
                  [&](TextWriter& out) { out.line(session.say(Say::wrote_file, *path)); },
                  std::move(table)});
}

}  // namespace ksdpl::cli
