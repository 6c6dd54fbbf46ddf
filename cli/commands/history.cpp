// ksdpl history: every event of a case, both dates, nothing left out.
#include "cli/acting_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/import_text.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/signatures_json.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required}};

constexpr std::size_t detail_indent = 7;

/// What the writing of one event needs.
struct Shown {
  const Session& session;
  const CaseView& view;
  const std::vector<SignatureStanding>& signatures;
};

Say sentence_of(const SignatureStanding& standing) {
  switch (standing.state) {
    case SignatureStanding::State::valid:
      return standing.by_who_acted ? Say::signature_valid : Say::signature_valid_other;
    case SignatureStanding::State::revoked: return Say::signature_revoked;
    case SignatureStanding::State::forged: return Say::signature_forged;
  }
  return Say::signature_forged;
}

/// Writes the signatures under an entry. That there is none is said once keys are registered.
void write_signatures(TextWriter& out, const Shown& shown, const Event& event) {
  const Session& session = shown.session;
  const CaseView& view = shown.view;
  if (view.directory.keys.empty() || std::holds_alternative<EntrySigned>(event.body)) return;
  bool any = false;
  for (const SignatureStanding& each : shown.signatures) {
    if (each.target != event.seq) continue;
    any = true;
    out.field(
        session.say(Say::label_signature),
        session.say(sentence_of(each), named(view.directory, each.actor), each.key, each.entry),
        detail_indent);
  }
  if (!any)
    out.field(session.say(Say::label_signature), session.say(Say::signature_none), detail_indent);
}

/// Writes what took the entry's place, or took it back.
void write_successors(TextWriter& out, const Shown& shown, const Event& event) {
  const Case& file = shown.view.file;
  const FiledPaper* filed = file.paper(event.seq);
  if (filed != nullptr && filed->superseded_by)
    out.paragraph(shown.session.say(Say::superseded_by, *filed->superseded_by), detail_indent);
  const auto corrections = file.corrected_by.find(event.seq);
  if (corrections == file.corrected_by.end()) return;
  const Say words = is_annulled(file, event.seq) ? Say::annulled_by : Say::corrected_by;
  out.paragraph(shown.session.say(words, event_list(corrections->second)), detail_indent);
}

void write_event(TextWriter& out, const Shown& shown, const Event& event) {
  const Session& session = shown.session;
  const CaseView& view = shown.view;
  const Language language = session.language();
  const bool annulled = is_annulled(view.file, event.seq);
  const std::string day = fmt::format("{:<15}", date_text(event.effective, language));
  out.item({fmt::format("{:<6} {}", fmt::format("#{}", event.seq), day),
            annulled ? Tone::dim : Tone::strong},
           kind_text(event.body, language));
  const auto detail = [&](Say label, const std::string& words) {
    if (!words.empty()) out.field(session.say(label), words, detail_indent);
  };
  detail(Say::label_what, event_summary(event.body, language));
  if (const auto* correction = std::get_if<EntryCorrected>(&event.body))
    if (!correction->annul) detail(Say::label_changes, changes_text(view.file, event));
  detail(Say::label_recorded, fmt::format("{}  {}", to_string(event.recorded), event.actor));
  if (event.acting) {
    detail(Say::label_by, acting_text(*event.acting, view.directory, *view.workflow, language));
    for (const std::string& flag : signature_flags(event, language))
      out.paragraph(flag, detail_indent, detail_indent);
  } else {
    detail(Say::label_by, event.by.value_or(""));
    detail(Say::label_on_behalf_of, event.on_behalf_of.value_or(""));
  }
  detail(Say::label_reason, event.reason.value_or(""));
  detail(Say::label_papers, event_list(event.documents));
  write_signatures(out, shown, event);
  if (const AsImported* imported = import_of(event.body))
    write_import(out, *imported, language, detail_indent);
  write_successors(out, shown, event);
}

Exit run(Session& session) {
  const CaseView view = session.view();
  Table table{"ksdpl.history.row/1",
              {"seq",          "case_seq",    "kind",         "effective", "recorded",
               "actor",        "by",          "on_behalf_of", "reason",    "step",
               "outcome",      "move",        "row",          "document",  "file_name",
               "number",       "requirement", "verdict",      "documents", "target",
               "corrected_by", "annulled",    "note_kind",    "text",      "signed"},
              {}};
  const std::vector<SignatureStanding> signatures = session.casebook().signatures(view);
  for (const Event& event : view.file.events) {
    table.rows.push_back(event_json(view.file, event, view.directory));
    add_signatures(table.rows.back(), signatures, event.seq);
  }
  const auto text = [&](TextWriter& out) {
    write_case_line(out, view.file, session.language());
    write_stage_line(out, view, session.language());
    if (view.file.imported) write_import(out, *view.file.imported, session.language());
    for (const Event& event : view.file.events) {
      out.blank();
      write_event(out, {session, view, signatures}, event);
    }
  };
  session.answer({{{"schema", "ksdpl.history/1"},
                   {"case", view.file.id.value},
                   {"example", view.file.example},
                   {"retrospective", view.file.retrospective},
                   {"imported", view.file.imported.has_value()},
                   {"events", table.rows}},
                  text,
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb history_verb{
    "history",
    Verb::Kind::reads,
    true,
    {"semua entri kasus, kedua tanggalnya", "every event of a case, both dates"},
    "ksdpl history SHANGHAI-2026",
    own,
    viewpoint_arguments,
    run};

}  // namespace ksdpl::cli
