// ksdpl workflow diff: what differs between two workflows, in sentences.
#include "ksdpl/workflow_diff.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

using Effect = WorkflowChange::Effect;

constexpr std::string_view hash_mark = "sha256:";

constexpr std::array own{
    Argument{"A",
             "",
             {"alur kerja: nama, berkas, atau sha256:SIDIK dari jurnal",
              "a workflow: name, file, or sha256:HASH of the journal"},
             Argument::Count::required},
    Argument{"B",
             "",
             {"yang dibandingkan dengannya", "what to compare it with"},
             Argument::Count::required},
    Argument{"--exit-code",
             "",
             {"keluar dengan 10 bila ada perbedaan", "exit with 10 when they differ"}},
};

std::shared_ptr<const Workflow> workflow_of(Session& session, const std::string& name) {
  if (!name.starts_with(hash_mark)) return workflow_named(session, name);
  if (auto pinned = session.casebook().pinned(name.substr(hash_mark.size()))) return pinned;
  throw Complaint(Exit::not_found, said(Say::no_such_bundle, name), said(Say::hint_bundle));
}

Json place_json(const Position& at) {
  if (at.line == 0) return nullptr;
  return {{"file", at.file}, {"line", at.line}, {"column", at.column}};
}

Json json_of(const WorkflowChange& change, Language language) {
  return {{"kind", id_of(change.kind)},
          {"effect", id_of(change.effect)},
          {"part", change.part},
          {"id", change.id},
          {"text", change.sentence.in(language)},
          {"before", place_json(change.before)},
          {"after", place_json(change.after)}};
}

std::ptrdiff_t count(const std::vector<WorkflowChange>& changes, Effect effect) {
  return std::count_if(changes.begin(), changes.end(),
                       [&](const WorkflowChange& change) { return change.effect == effect; });
}

/// Returns "+", "-" or "~", as programmers and clerks alike know them.
std::string_view sign_of(WorkflowChange::Kind kind) {
  switch (kind) {
    case WorkflowChange::Kind::added: return "+";
    case WorkflowChange::Kind::removed: return "-";
    case WorkflowChange::Kind::changed: return "~";
  }
  return "~";
}

void write_change(TextWriter& out, const Session& session, const WorkflowChange& change) {
  std::string words = change.sentence.in(session.language());
  Tone tone = Tone::plain;
  if (change.effect != Effect::neutral) {
    const bool stricter = change.effect == Effect::tightens;
    words += " " + session.say(stricter ? Say::mark_tightens : Say::mark_loosens);
    tone = stricter ? Tone::good : Tone::warn;
  }
  out.item({fmt::format("  {}", sign_of(change.kind)), tone}, words);
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const std::string from = words.needed("A");
  const std::string to = words.needed("B");
  const auto changes = differences(*workflow_of(session, from), *workflow_of(session, to));
  Json list = Json::array();
  for (const WorkflowChange& change : changes)
    list.push_back(json_of(change, session.language()));
  const Json json = {{"schema", "ksdpl.workflow.diff/1"},
                     {"from", from},
                     {"to", to},
                     {"different", !changes.empty()},
                     {"tightens", count(changes, Effect::tightens)},
                     {"loosens", count(changes, Effect::loosens)},
                     {"changes", std::move(list)}};
  session.answer({json,
                  [&](TextWriter& out) {
                    if (changes.empty()) return out.line(session.say(Say::diff_same, from, to));
                    out.line(session.say(Say::diff_count, changes.size(), from, to,
                                         count(changes, Effect::tightens),
                                         count(changes, Effect::loosens)),
                             Tone::strong);
                    for (const WorkflowChange& change : changes)
                      write_change(out, session, change);
                  },
                  std::nullopt});
  return changes.empty() || !words.has("--exit-code") ? Exit::done : Exit::findings;
}

}  // namespace

constexpr Verb workflow_diff_verb{
    "workflow diff",
    Verb::Kind::reads,
    false,
    {"perbedaan dua alur kerja, dalam kalimat", "what differs between two workflows"},
    "ksdpl workflow diff ksdpl dki-jakarta",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
