// ksdpl log show: by which names and keys the log is and was known.
#include "ksdpl/log_signer.hpp"

#include "cli/commands/commands.hpp"
#include "cli/log_identity_view.hpp"

namespace ksdpl::cli {
namespace {

Exit run(Session& session) {
  const LogState state = log_state(*session.journal().read());
  const Directory directory = session.casebook().registry().directory;
  const auto& rule = directory.back_dating;
  const auto text = [&](TextWriter& out) {
    write_identities(out, state.identities, session.language());
    out.blank();
    out.field(session.say(Say::label_tree_size), std::to_string(state.tree.size()));
    out.field(session.say(Say::label_back_dating),
              rule && rule->days ? session.say(Say::back_dating_days, *rule->days, rule->set_by)
                                 : session.say(Say::back_dating_unlimited));
  };
  Json json = {{"schema", "ksdpl.log.show/1"},
               {"size", state.tree.size()},
               {"root", hex_of(state.tree.root())},
               {"identities", identities_json(state.identities)},
               {"back_dating_days", nullptr}};
  if (rule && rule->days) json["back_dating_days"] = *rule->days;
  session.answer({std::move(json), text, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb log_show_verb{
    "log show",
    Verb::Kind::reads,
    false,
    {"nama dan kunci jurnal dari masa ke masa", "the names and keys of the journal over time"},
    "ksdpl log show",
    {},
    nullptr,
    run};

}  // namespace ksdpl::cli
