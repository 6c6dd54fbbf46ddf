// ksdpl workflow lint: every error and every finding of a workflow file and of the calendars, with
// its place.
#include "cli/calendars.hpp"
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/render_json.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{Argument{
    "WORKFLOW",
    "",
    {"alur kerja atau kalender; bawaan ksdpl", "the workflow, or a calendar; default ksdpl"}}};

/// The findings are data, so they go to stdout; only the verdict goes with the exit code.
struct Findings {
  std::string workflow;
  bool only_calendar = false;  ///< The file named is a calendar itself.
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  std::vector<Diagnostic> calendar_errors;  ///< Of the calendars that deadlines are counted with.

  [[nodiscard]] Exit exit() const {
    if (!errors.empty() || !calendar_errors.empty()) return Exit::invalid_workflow;
    return warnings.empty() ? Exit::done : Exit::findings;
  }
};

Json json_of(const Findings& findings, Language language) {
  Json list = Json::array();
  for (const Diagnostic& error : findings.errors)
    list.push_back(to_json(error, "error", language));
  for (const Diagnostic& warning : findings.warnings)
    list.push_back(to_json(warning, "warning", language));
  for (const Diagnostic& error : findings.calendar_errors)
    list.push_back(to_json(error, "error", language));
  return {{"schema", "ksdpl.workflow.lint/1"},
          {"workflow", findings.workflow},
          {"usable", findings.errors.empty()},
          {"calendar_usable", findings.calendar_errors.empty()},
          {"findings", std::move(list)}};
}

void write_workflow(TextWriter& out, const Session& session, const Findings& findings) {
  for (const Diagnostic& error : findings.errors)
    out.line(render(error, session.language()));
  for (const Diagnostic& warning : findings.warnings)
    out.line(session.say(Say::lint_warning, warning.at.file, warning.at.line, warning.at.column,
                         warning.message.in(session.language()), warning.code));
  if (!findings.errors.empty()) {
    out.line(session.say(Say::lint_unusable, findings.workflow, findings.errors.size()), Tone::bad);
  } else if (!findings.warnings.empty()) {
    out.line(session.say(Say::lint_findings, findings.workflow, findings.warnings.size()),
             Tone::warn);
  } else {
    out.line(session.say(Say::lint_clean, findings.workflow), Tone::good);
  }
}

void write_text(TextWriter& out, const Session& session, const Findings& findings) {
  if (!findings.only_calendar) write_workflow(out, session, findings);
  for (const Diagnostic& error : findings.calendar_errors)
    out.line(render(error, session.language()));
  if (!findings.calendar_errors.empty()) {
    out.line(session.say(Say::lint_calendar_unusable, findings.calendar_errors.size()), Tone::bad);
  } else if (findings.only_calendar) {
    out.line(session.say(Say::lint_calendar_clean, findings.workflow), Tone::good);
  }
}

Exit run(Session& session) {
  Findings findings;
  findings.workflow = session.words().text("WORKFLOW").value_or(default_workflow);
  const Bundle bundle = bundle_named(session, findings.workflow);
  const std::string& text = bundle.files.at(bundle.main);
  findings.only_calendar = is_calendar(text);
  if (findings.only_calendar) {
    findings.calendar_errors = loaded_calendar({{bundle.main, text}}).errors;
  } else {
    LoadedWorkflow loaded = load_workflow(bundle);
    findings.errors = std::move(loaded.errors);
    if (loaded.workflow) findings.warnings = lint(*loaded.workflow);
    findings.calendar_errors = loaded_calendar(calendar_files(session)).errors;
  }
  session.answer({json_of(findings, session.language()),
                  [&](TextWriter& out) { write_text(out, session, findings); }, std::nullopt});
  return findings.exit();
}

}  // namespace

constexpr Verb workflow_lint_verb{"workflow lint",
                                  Verb::Kind::reads,
                                  false,
                                  {"memeriksa berkas alur kerja", "checks a workflow file"},
                                  "ksdpl workflow lint daerah/contoh.yaml",
                                  own,
                                  nullptr,
                                  run};

}  // namespace ksdpl::cli
