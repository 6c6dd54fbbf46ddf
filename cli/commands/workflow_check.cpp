// ksdpl workflow check: explores every state a case can come to and proves that every case can end.
#include "ksdpl/rehearsal.hpp"

#include "cli/commands/commands.hpp"
#include "cli/progress.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"WORKFLOW", "", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}}};

Say sentence_of(ProcedureFlaw::Kind kind) {
  switch (kind) {
    case ProcedureFlaw::Kind::stuck: return Say::flaw_stuck;
    case ProcedureFlaw::Kind::never_ends: return Say::flaw_never_ends;
    case ProcedureFlaw::Kind::never_signed: return Say::flaw_never_signed;
    case ProcedureFlaw::Kind::unmade_row: return Say::flaw_unmade_row;
  }
  return Say::flaw_stuck;
}

std::string sentence(const Session& session, const ProcedureFlaw& flaw) {
  return session.say(sentence_of(flaw.kind), flaw.stage.value, flaw.row);
}

Json flaw_json(const Session& session, const ProcedureFlaw& flaw) {
  Json trace = Json::array();
  for (const std::string& command : flaw.trace)
    trace.push_back("ksdpl " + command);
  return {{"code", id_of(flaw.kind)},
          {"text", sentence(session, flaw)},
          {"stage", flaw.stage.value},
          {"row", flaw.row.empty() ? Json(nullptr) : Json(flaw.row)},
          {"move", flaw.move.empty() ? Json(nullptr) : Json(flaw.move.value)},
          {"profile", to_json(flaw.profile)},
          {"profiles", flaw.profiles},
          {"trace", std::move(trace)},
          {"blockers", to_json(flaw.blockers, session.language())}};
}

Json json_of(const Session& session, const std::string& name, const ProcedureCheck& found) {
  Json flaws = Json::array();
  for (const ProcedureFlaw& flaw : found.flaws)
    flaws.push_back(flaw_json(session, flaw));
  return {{"schema", "ksdpl.workflow.check/1"},
          {"workflow", name},
          {"sound", found.flaws.empty()},
          {"profiles", found.profiles},
          {"kinds", found.kinds},
          {"states", found.states},
          {"moves", found.moves},
          {"rows", found.rows},
          {"rows_taken", found.rows_taken},
          {"findings", std::move(flaws)}};
}

void write_flaw(TextWriter& out,
                const Session& session,
                const ProcedureFlaw& flaw,
                const ProcedureCheck& found) {
  out.blank();
  out.item({std::string(id_of(flaw.kind)) + ":", Tone::bad}, sentence(session, flaw));
  if (flaw.profiles > 0)
    out.field(session.say(Say::label_profiles),
              session.say(Say::flaw_profiles, flaw.profiles, found.profiles), 2);
  if (!flaw.trace.empty()) {
    out.line(session.say(Say::label_way_there), Tone::plain, 2);
    for (const std::string& command : flaw.trace)
      out.line("ksdpl " + command, Tone::plain, 4);
  }
  if (flaw.blockers.empty()) return;
  out.line(session.say(Say::flaw_lacks, flaw.move.value), Tone::plain, 2);
  write_blockers(out, flaw.blockers, session.language());
}

void write_text(TextWriter& out,
                const Session& session,
                const std::string& name,
                const ProcedureCheck& found) {
  out.paragraph(session.say(Say::check_figures, name, found.profiles, found.kinds, found.states,
                            found.moves, found.rows_taken, found.rows));
  if (found.flaws.empty()) {
    out.paragraph(session.say(Say::check_sound));
    return;
  }
  out.line(session.say(Say::check_unsound, found.flaws.size()), Tone::bad);
  for (const ProcedureFlaw& flaw : found.flaws)
    write_flaw(out, session, flaw, found);
}

Exit run(Session& session) {
  const std::string name = session.words().text("WORKFLOW").value_or(default_workflow);
  const auto workflow = workflow_named(session, name);
  Progress progress(session);
  const ProcedureCheck found =
      check_procedure(*workflow, name, [&](const ExplorationProgress& come) {
        if (progress.is_due(come.states))
          session.environment().err
              << session.say(Say::check_progress, come.kinds_done + 1, come.kinds, come.states)
              << std::endl;
      });
  session.answer({json_of(session, name, found),
                  [&](TextWriter& out) { write_text(out, session, name, found); }, std::nullopt});
  return found.flaws.empty() ? Exit::done : Exit::findings;
}

}  // namespace

constexpr Verb workflow_check_verb{
    "workflow check",
    Verb::Kind::reads,
    false,
    {"membuktikan bahwa setiap kasus dapat berakhir", "proves that every case can end"},
    "ksdpl workflow check ksdpl",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
