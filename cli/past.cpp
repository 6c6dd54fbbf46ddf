// Why a past event was allowed when it was recorded, from the grounds stored with it.
#include "cli/past.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/evidence_json.hpp"
#include "cli/evidence_text.hpp"
#include "cli/import_text.hpp"
#include "cli/met_words.hpp"
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

/// Returns the ground with its own words; those of an entry older than that custom are taken from
/// the compiled statute, as far as it still knows the condition.
Ground worded(Ground ground, const Statute* statute) {
  if (!ground.text.empty() || statute == nullptr) return ground;
  for (const Gate* gate : statute->gates())
    for (const Condition& condition : gate->conditions) {
      if (condition.code != ground.code) continue;
      ground.text = condition.sentence;
      ground.wanted = condition.evidence;
      return ground;
    }
  return ground;
}

std::vector<Ground> grounds_of(const CaseView& view, const StepRecorded& step) {
  std::vector<Ground> grounds;
  for (const Ground& ground : step.grounds)
    grounds.push_back(worded(ground, view.workflow->statute));
  return grounds;
}

Json grounds_json(const CaseView& view, const Event& event, Language language) {
  Json grounds = Json::array();
  const auto* step = std::get_if<StepRecorded>(&event.body);
  if (step == nullptr) return grounds;
  for (const Ground& ground : grounds_of(view, *step))
    grounds.push_back(to_json(ground, language));
  return grounds;
}

/// What became of the evidence after the step: shown beside the answer, never in its place.
struct Since {
  EventSeq event = 0;
  EventSeq by = 0;
  std::string_view what;  ///< "corrected", "annulled" or "superseded".
  std::string words;
};

/// Adds what later corrections did to one piece of evidence.
void add_corrections(
    std::vector<Since>& all, const Case& c, const Event& event, EventSeq seq, Language language) {
  const auto corrections = c.corrected_by.find(seq);
  if (corrections == c.corrected_by.end()) return;
  for (const EventSeq by : corrections->second) {
    if (by < event.seq) continue;
    if (std::get<EntryCorrected>(c.event(by)->body).annul) {
      all.push_back({seq, by, "annulled", say(language, Say::since_annulled, seq, by)});
    } else {
      all.push_back({seq, by, "corrected",
                     say(language, Say::since_corrected, seq, by, changes_text(c, *c.event(by)))});
    }
  }
}

std::vector<Since> since(const CaseView& view, const Event& event, Language language) {
  std::vector<Since> all;
  const Case& c = view.file;
  const auto* step = std::get_if<StepRecorded>(&event.body);
  if (step == nullptr) return all;
  for (const EvidenceShown& evidence : step->shown) {
    const EventSeq seq = evidence.seq;
    add_corrections(all, c, event, seq, language);
    const FiledPaper* filed = c.paper(seq);
    if (filed != nullptr && filed->superseded_by && *filed->superseded_by > event.seq)
      all.push_back({seq, *filed->superseded_by, "superseded",
                     say(language, Say::since_superseded, seq, *filed->superseded_by)});
  }
  return all;
}

Json since_json(const std::vector<Since>& all) {
  Json list = Json::array();
  for (const Since& one : all)
    list.push_back({{"event", one.event}, {"by", one.by}, {"what", one.what}});
  return list;
}

/// What was tested: true, or unknown because nothing was.
Json allowed_json(const Event& event) {
  const auto* step = std::get_if<StepRecorded>(&event.body);
  return step != nullptr && !step->move.empty() ? Json(true) : Json(nullptr);
}

/// The words of the event itself; an entry of an older program has none.
std::string title_of(const CaseView& view, const StepRecorded& step, Language language) {
  if (!step.title.empty()) return step.title.in(language);
  const Statute* statute = view.workflow->statute;
  const Move* move = statute == nullptr ? nullptr : statute->move(step.move.value);
  return move == nullptr ? std::string() : std::string(move->title.in(language));
}

Json json_of(const CaseView& view, const Event& event, Language language) {
  Json json = {{"schema", "ksdpl.why/1"},
               {"case", view.file.id.value},
               {"event", event.seq},
               {"move", nullptr},
               {"example", view.file.example},
               {"retrospective", view.file.retrospective},
               {"imported", view.file.imported.has_value()}};
  json.update(event_json(view.file, event, view.directory));
  if (const auto* step = std::get_if<StepRecorded>(&event.body)) {
    json["title"] = title_of(view, *step, language);
    json["citation"] = step->citation;
    json["basis"] = step->basis ? Json(id_of(*step->basis)) : Json(nullptr);
  }
  json["allowed"] = allowed_json(event);
  json["blockers"] = Json::array();
  json["grounds"] = grounds_json(view, event, language);
  json["since"] = since_json(since(view, event, language));
  json["to_reexamine"] = needs_new_look(view.file, event.seq);
  return json;
}

constexpr std::size_t detail_indent = 4;

void write_ground(TextWriter& out,
                  const Ground& ground,
                  const Workflow& workflow,
                  Language language) {
  const std::string shown = ground.evidence.empty()
                                ? std::string()
                                : say(language, Say::shown_by, event_list(ground.evidence));
  out.item({"  " + marker_of(Tri::yes, language), Tone::good},
           fmt::format("{}: {}{}", met_words(ground.code, workflow, language),
                       basis_text(ground.citation, ground.basis, language), shown));
  if (!ground.text.empty())
    out.field(say(language, Say::label_without), ground.text.in(language), detail_indent);
  if (!ground.wanted.empty())
    out.field(say(language, Say::label_wanted), ground.wanted.in(language), detail_indent);
}

void write_grounds(TextWriter& out,
                   const CaseView& view,
                   const StepRecorded& step,
                   Language language) {
  if (!step.move.empty()) {
    out.field(say(language, Say::label_move),
              fmt::format("{}: {}", step.move.value, title_of(view, step, language)));
    out.field(say(language, Say::label_row), step.row);
  } else {
    out.field(say(language, Say::label_step),
              fmt::format("{}.{}: {}", step.step.value, step.outcome.value,
                          title_of(view, step, language)));
  }
  if (step.basis)
    out.field(say(language, Say::label_basis), basis_text(step.citation, *step.basis, language));
  out.blank();
  out.line(say(language, step.grounds.empty() ? Say::past_no_gate : Say::past_allowed), Tone::good);
  for (const Ground& ground : grounds_of(view, step))
    write_ground(out, ground, *view.workflow, language);
  if (step.shown.empty()) return;
  out.blank();
  out.line(say(language, Say::heading_shown), Tone::strong);
  for (const EvidenceShown& evidence : step.shown)
    out.item({"  -", Tone::plain}, shown_line(evidence, language));
}

/// Returns a row of the move when all of them rest on the same place; a statement may have jumped,
/// so that from where it came is not known.
const Row* row_of(const Statute& statute, std::string_view move) {
  const Row* found = nullptr;
  for (const Row& row : statute.rows()) {
    if (row.move != move) continue;
    const bool same =
        found == nullptr || (found->citation == row.citation && found->basis == row.basis);
    if (!same) return nullptr;
    found = &row;
  }
  return found;
}

/// Writes the legal move that a statement makes, and on what that move rests; nothing was tested.
void write_stated_move(TextWriter& out,
                       const CaseView& view,
                       const Event& event,
                       Language language) {
  const auto* stated = std::get_if<StepStated>(&event.body);
  const Statute* statute = view.workflow->statute;
  if (stated == nullptr || stated->move.empty() || statute == nullptr) return;
  if (const Move* move = statute->move(stated->move.value))
    out.field(say(language, Say::label_move),
              fmt::format("{}: {}", move->id, move->title.in(language)));
  if (const Row* row = row_of(*statute, stated->move.value))
    out.field(say(language, Say::label_basis), basis_text(row->citation, row->basis, language));
}

void write_step(TextWriter& out, const CaseView& view, const Event& event, Language language) {
  write_stated_move(out, view, event, language);
  const auto* recorded = std::get_if<StepRecorded>(&event.body);
  const bool tested =
      recorded != nullptr && (!recorded->move.empty() || !recorded->grounds.empty());
  if (tested) {
    write_grounds(out, view, *recorded, language);
  } else if (const AsImported* imported = import_of(event.body)) {
    write_import(out, *imported, language);
    out.blank();
    out.paragraph(say(language, Say::past_imported));
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
  const auto later = since(view, event, language);
  if (!later.empty()) {
    out.blank();
    out.line(say(language, Say::heading_since), Tone::strong);
  }
  for (const Since& one : later)
    out.item({"  -", Tone::plain}, one.words);
  const auto corrections = view.file.corrected_by.find(event.seq);
  if (corrections != view.file.corrected_by.end())
    out.paragraph(say(language,
                      is_annulled(view.file, event.seq) ? Say::annulled_by : Say::corrected_by,
                      event_list(corrections->second)));
  if (needs_new_look(view.file, event.seq)) out.paragraph(say(language, Say::past_reexamine));
}

}  // namespace

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
