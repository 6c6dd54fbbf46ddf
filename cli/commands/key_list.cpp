// ksdpl key list: the keys by which actors sign, and whether each holds on a day.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"

namespace ksdpl::cli {
namespace {

Exit run(Session& session) {
  const EffectiveDate today{session.today()};
  const Directory directory = session.casebook().registry().directory;
  Table table{
      "ksdpl.key.list.row/1",
      {"key", "actor", "public_key", "from", "revoked", "standing", "registered", "revoked_by"},
      {}};
  for (const SigningKey& key : directory.keys)
    table.rows.push_back(signing_key_json(key, today));
  const auto text = [&](TextWriter& out) {
    if (directory.keys.empty()) out.paragraph(session.say(Say::no_signing_keys));
    for (const SigningKey& key : directory.keys) {
      if (&key != &directory.keys.front()) out.blank();
      write_signing_key(out, key, directory, today, session.language());
    }
  };
  session.answer(
      {{{"schema", "ksdpl.key.list/1"}, {"today", to_string(today)}, {"keys", table.rows}},
       text,
       table});
  return Exit::done;
}

}  // namespace

constexpr Verb key_list_verb{"key list",
                             Verb::Kind::reads,
                             true,
                             {"daftar kunci tanda tangan", "lists the signing keys"},
                             "ksdpl key list",
                             {},
                             reading_arguments,
                             run};

}  // namespace ksdpl::cli
