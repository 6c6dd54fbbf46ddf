// Why a past event was allowed when it was recorded, from the grounds stored with it.
#include "cli/past.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

const Event& required_event(const CaseView& view, EventSeq seq) {
  const Event* event = view.file.event(seq);
  if (event != nullptr) return *event;
  throw Complaint(Exit::not_found, said(Say::no_such_event, view.file.id.value, seq),
                  said(Say::hint_history, view.file.id.value));
}

bool needs_new_look(const Case& c, EventSeq seq) {
  return std::find(c.to_reexamine.begin(), c.to_reexamine.end(), seq) != c.to_reexamine.end();
}

Json grounds_json(const CaseView& view, const Event& event, Language language) {
  Json grounds = Json::array();
  const auto* step = std::get_if<StepRecorded>(&event.body);
  if (step == nullptr) return grounds;
  for (const Ground& ground : step->grounds)
    grounds.push_back({{"code", ground.code},
                       {"text", ground_text(*view.workflow, ground.code, language)},
                       {"citation", ground.citation},
                       {"basis", id_of(ground.basis)},
                       {"basis_label", label_of(ground.basis).in(language)},
                       {"evidence", ground.evidence}});
  return grounds;
}

/// What was tested: true, or unknown because nothing was.
Json allowed_json(const Event& event) {
  const auto* step = std::get_if<StepRecorded>(&event.body);
  return step != nullptr && !step->move.empty() ? Json(true) : Json(nullptr);
}

Json json_of(const CaseView& view, const Event& event, Language language) {
  Json json = {{"schema", "ksdpl.why/1"},      {"case", view.file.id.value},
               {"event", event.seq},           {"move", nullptr},
               {"example", view.file.example}, {"retrospective", view.file.retrospective}};
  json.update(event_json(view.file, event, view.directory));
  json["allowed"] = allowed_json(event);
  json["blockers"] = Json::array();
  json["grounds"] = grounds_json(view, event, language);
  json["to_reexamine"] = needs_new_look(view.file, event.seq);
  return json;
}

void write_grounds(TextWriter& out,
                   const CaseView& view,
                   const StepRecorded& step,
                   Language language) {
  const Statute* statute = view.workflow->statute;
  const Move* move = statute == nullptr ? nullptr : statute->move(step.move.value);
  out.field(
      say(language, Say::label_move),
      fmt::format("{}: {}", step.move.value, move == nullptr ? "" : move->title.in(language)));
  out.field(say(language, Say::label_row), step.row);
  out.blank();
  out.line(say(language, step.grounds.empty() ? Say::past_no_gate : Say::past_allowed), Tone::good);
  for (const Ground& ground : step.grounds) {
    const std::string shown = ground.evidence.empty()
                                  ? std::string()
                                  : say(language, Say::shown_by, event_list(ground.evidence));
    out.item({"  " + marker_of(Tri::yes, language), Tone::good},
             fmt::format("{}: {}{}", ground.code,
                         basis_text(ground.citation, ground.basis, language), shown));
  }
}

void write_step(TextWriter& out, const CaseView& view, const Event& event, Language language) {
  const auto* recorded = std::get_if<StepRecorded>(&event.body);
  if (recorded != nullptr && !recorded->move.empty()) {
    write_grounds(out, view, *recorded, language);
  } else if (std::holds_alternative<StepStated>(event.body)) {
    out.blank();
    out.paragraph(say(language, Say::past_stated));
  } else {
    out.blank();
    out.paragraph(say(language, Say::past_moves_nothing));
  }
}

void write_text(TextWriter& out, const CaseView& view, const Event& event, Language language) {
  write_case_line(out, view.file, language);
  out.field(say(language, Say::label_event),
            fmt::format("#{}, {}", event.seq, kind_text(event.body, language)));
  out.field(say(language, Say::label_effective), date_text(event.effective, language));
  out.field(say(language, Say::label_recorded), to_string(event.recorded));
  write_step(out, view, event, language);
  const auto corrections = view.file.corrected_by.find(event.seq);
  if (corrections != view.file.corrected_by.end())
    out.paragraph(say(language,
                      is_annulled(view.file, event.seq) ? Say::annulled_by : Say::corrected_by,
                      event_list(corrections->second)));
  if (needs_new_look(view.file, event.seq)) out.paragraph(say(language, Say::past_reexamine));
}

}  // namespace

std::string ground_text(const Workflow& workflow, std::string_view code, Language language) {
  if (code == "pelaku.berwenang") return say(language, Say::ground_entitled);
  if (code.starts_with("pelaku.berbeda.")) return say(language, Say::ground_four_eyes);
  if (code == "pelaku.kuasa_tanda_tangan") return say(language, Say::ground_signature_kuasa);
  if (code == "pelaku.plt_tanda_tangan") return say(language, Say::ground_signature_acting);
  if (workflow.statute == nullptr) return std::string(code);
  for (const Gate* gate : workflow.statute->gates())
    for (const Condition& condition : gate->conditions)
      if (condition.code == code) return std::string(condition.evidence.in(language));
  return std::string(code);
}

Page past_page(const Session& session, const CaseView& view, EventSeq seq) {
  const Event& event = required_event(view, seq);
  const Language language = session.language();
  Table table{"ksdpl.why.row/1", {"event", "code", "text", "citation", "basis", "evidence"}, {}};
  for (Json& ground : grounds_json(view, event, language)) {
    Json row = {{"event", seq}};
    row.update(ground);
    table.rows.push_back(std::move(row));
  }
  return {json_of(view, event, language),
          [&view, &event, language](TextWriter& out) { write_text(out, view, event, language); },
          std::move(table)};
}

}  // namespace ksdpl::cli
