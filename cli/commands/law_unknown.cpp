// ksdpl law unknown: the open questions, whom to ask, and where each of them matters.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/law_words.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ID", "", {"id atau nomornya; bawaan: semua", "its id or number; default: all"}},
    Argument{
        "--workflow", "NAMA|BERKAS", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
};

std::vector<const Unknown*> asked_for(const Session& session, const LawRegistry& law) {
  std::vector<const Unknown*> found;
  const auto word = session.words().text("ID");
  std::vector<std::string> ids;
  for (const Unknown& open : law.unknowns()) {
    ids.push_back(open.id);
    if (!word || *word == open.id || *word == std::to_string(open.number)) found.push_back(&open);
  }
  if (word && found.empty()) {
    const std::string near = nearest(*word, ids);
    throw Complaint(Exit::not_found, said(Say::no_such_unknown, *word),
                    near.empty() ? said(Say::hint_unknowns) : said(Say::hint_did_you_mean, near));
  }
  return found;
}

void write_touches(TextWriter& out,
                   const Session& session,
                   const Unknown& open,
                   const Workflow& workflow) {
  std::string label = session.say(Say::label_touches);
  const auto line = [&](const std::vector<std::string>& ids, Say kind) {
    if (ids.empty()) return;
    out.field(label, fmt::format("{}: {}", session.say(kind), joined(ids)), 2);
    label.clear();
  };
  std::vector<std::string> citations;
  for (const Citation& citation : open.touches.citations)
    citations.push_back(to_string(citation));
  if (!citations.empty()) {
    out.field(label, joined(citations), 2);
    label.clear();
  }
  line(open.touches.stages, Say::rests_stage);
  line(touched_steps(open, workflow), Say::rests_step);
  line(open.touches.moves, Say::label_move);
  line(open.touches.requirements, Say::rests_requirement);
}

void write_one(TextWriter& out,
               const Session& session,
               const Unknown& open,
               const Workflow& workflow) {
  const Language language = session.language();
  out.line(fmt::format("{}. {}", open.number, open.id), Tone::strong);
  out.field(session.say(Say::label_unknown), open.sentence.in(language), 2);
  if (!open.meanwhile.empty())
    out.field(session.say(Say::label_meanwhile), open.meanwhile.in(language), 2);
  out.field(session.say(Say::label_whom), open.whom.in(language), 2);
  out.field(session.say(Say::label_ask), open.ask.in(language), 2);
  out.field(session.say(Say::label_basis), basis_text({}, open.basis, language), 2);
  write_touches(out, session, open, workflow);
}

void write_text(TextWriter& out,
                const Session& session,
                const std::vector<const Unknown*>& unknowns,
                const Workflow& workflow) {
  if (unknowns.size() == 1) return write_one(out, session, *unknowns.front(), workflow);
  for (const Unknown* open : unknowns) {
    out.line(fmt::format("{:>2}. {}", open->number, open->id), Tone::strong);
    out.paragraph(open->sentence.in(session.language()), 4, 4);
  }
}

Exit run(Session& session) {
  const auto workflow =
      workflow_named(session, session.words().text("--workflow").value_or(default_workflow));
  const auto unknowns = asked_for(session, workflow->law);
  Table table{
      "ksdpl.law.unknown.row/1", {"number", "id", "text", "meanwhile", "whom", "ask", "basis"}, {}};
  for (const Unknown* open : unknowns)
    table.rows.push_back(to_json(*open, *workflow, session.language()));
  session.answer({{{"schema", "ksdpl.law.unknown/1"}, {"unknowns", table.rows}},
                  [&](TextWriter& out) { write_text(out, session, unknowns, *workflow); },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb law_unknown_verb{
    "law unknown",
    Verb::Kind::reads,
    true,
    {"yang belum diketahui, dan siapa yang dapat ditanya", "what is not known, and whom to ask"},
    "ksdpl law unknown surat_kuasa",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
