// ksdpl mandate list: who acts for whom, by which paper, and whether it holds on a day.
#include "cli/acting_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/registry.hpp"

namespace ksdpl::cli {
namespace {

Exit run(Session& session) {
  const EffectiveDate today{session.today()};
  const Directory directory = session.casebook().registry().directory;
  Table table{"ksdpl.mandate.list.row/1",
              {"mandate", "from", "to", "mandate_kind", "number", "issued", "valid_from",
               "valid_until", "roles", "steps", "ended", "standing", "given", "ended_by"},
              {}};
  for (const Mandate& mandate : directory.mandates)
    table.rows.push_back(mandate_json(mandate, today));
  const auto text = [&](TextWriter& out) {
    if (directory.mandates.empty()) out.paragraph(session.say(Say::no_mandates));
    for (const Mandate& mandate : directory.mandates) {
      if (&mandate != &directory.mandates.front()) out.blank();
      write_mandate(out, mandate, directory, today, session.language());
    }
  };
  session.answer(
      {{{"schema", "ksdpl.mandate.list/1"}, {"today", to_string(today)}, {"mandates", table.rows}},
       text,
       table});
  return Exit::done;
}

}  // namespace

constexpr Verb mandate_list_verb{"mandate list",
                                 Verb::Kind::reads,
                                 true,
                                 {"daftar mandat", "lists the mandates"},
                                 "ksdpl mandate list",
                                 {},
                                 reading_arguments,
                                 run};

}  // namespace ksdpl::cli
