// ksdpl actor list: who is registered to act, and who still holds what on a day.
#include "cli/acting_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/registry.hpp"

namespace ksdpl::cli {
namespace {

void write_text(TextWriter& out,
                const Session& session,
                const Directory& directory,
                const EffectiveDate& today) {
  if (directory.empty()) {
    out.paragraph(session.say(Say::no_actors));
    return;
  }
  const auto heading = [&](Say key) { return Cell{session.say(key), Tone::dim}; };
  std::vector<std::vector<Cell>> rows{{heading(Say::label_by), heading(Say::label_name),
                                       heading(Say::label_roles), heading(Say::label_verdict),
                                       heading(Say::label_period)}};
  for (const Participant& actor : directory.actors)
    rows.push_back({{actor.id().value, Tone::strong},
                    {actor.facts.name},
                    {joined_ids(actor.facts.roles)},
                    {standing_mark(standing_on(actor.period, today), session.language())},
                    {period_text(actor.period, session.language())}});
  out.table(rows, 0);
}

Exit run(Session& session) {
  const EffectiveDate today{session.today()};
  const Directory directory = session.casebook().registry().directory;
  Table table{"ksdpl.actor.list.row/1",
              {"actor", "name", "roles", "office", "from", "until", "ended", "standing", "person",
               "registered", "ended_by"},
              {}};
  for (const Participant& actor : directory.actors)
    table.rows.push_back(actor_json(actor, directory, today));
  session.answer({{{"schema", "ksdpl.actor.list/1"},
                   {"today", to_string(today)},
                   {"roles_enforced", !directory.empty()},
                   {"actors", table.rows}},
                  [&](TextWriter& out) { write_text(out, session, directory, today); },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb actor_list_verb{"actor list",
                               Verb::Kind::reads,
                               true,
                               {"daftar pelaku terdaftar", "lists the registered actors"},
                               "ksdpl actor list --today 2026-03-02",
                               {},
                               reading_arguments,
                               run};

}  // namespace ksdpl::cli
