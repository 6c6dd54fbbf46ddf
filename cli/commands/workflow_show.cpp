// ksdpl workflow show: the procedure for reading, every part with what it rests on.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/workflow_json.hpp"
#include "cli/workflow_text.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"WORKFLOW", "", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
    Argument{"--step", "LANGKAH", {"hanya langkah ini", "this step only"}},
};

const StepDef& required_step(const Workflow& workflow, const std::string& id) {
  if (const StepDef* step = workflow.step(id)) return *step;
  std::vector<std::string> known;
  for (const StepDef& step : workflow.steps)
    known.push_back(step.id.value);
  const std::string near = nearest(id, known);
  throw Complaint(
      Exit::not_found, said(Say::no_such_step, id),
      near.empty() ? said(Say::hint_known, joined(known)) : said(Say::hint_did_you_mean, near));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const Language language = session.language();
  const Bundle bundle = bundle_named(session, words.text("WORKFLOW").value_or(default_workflow));
  const auto workflow = require_loadable(bundle);
  const std::string hash = sha256_hex(to_canonical_json(bundle));
  Json json = {{"schema", "ksdpl.workflow.show/1"}, {"workflow_hash", hash}};
  if (const auto id = words.text("--step")) {
    const StepDef& step = required_step(*workflow, *id);
    json["workflow"] = workflow->id;
    json["step"] = to_json(*workflow, step, language);
    session.answer({std::move(json),
                    [&](TextWriter& out) { write_step(out, *workflow, step, language); },
                    std::nullopt});
    return Exit::done;
  }
  json.update(to_json(*workflow, language));
  session.answer({std::move(json),
                  [&](TextWriter& out) {
                    write_workflow(out, *workflow, language);
                    out.field(session.say(Say::label_hash), hash);
                  },
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb workflow_show_verb{
    "workflow show",
    Verb::Kind::reads,
    false,
    {"prosedur untuk dibaca, dengan dasarnya", "the procedure for reading, with its basis"},
    "ksdpl workflow show --step keputusan_dprd",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
