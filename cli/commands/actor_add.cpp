// ksdpl actor add: registers a person or institution that may act, with its roles.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{
        "ID", "", {"id pelaku, terbuka", "the actor's id, in the open"}, Argument::Count::required},
    Argument{"--name",
             "NAMA",
             {"nama orang atau lembaga", "name of the person or institution"},
             Argument::Count::required},
    Argument{"--role",
             "PERAN",
             {"peran alur kerja, atau pencatat; boleh berulang atau dipisah koma",
              "role of the workflow, or pencatat; repeat, or separate by commas"},
             Argument::Count::one_or_more},
    Argument{"--office", "JABATAN", {"nama jabatannya", "the office held"}},
    Argument{"--from", "TANGGAL", {"hari pertama", "the first day"}},
    Argument{"--until", "TANGGAL", {"hari terakhir", "the last day"}},
    Argument{"--same-person",
             "ID",
             {"pelaku terdaftar yang orangnya sama", "a registered actor who is the same person"}},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  ActorRegistered actor;
  actor.actor = ParticipantId(id_value(words, "ID"));
  actor.name = words.needed("--name");
  for (std::string& role : words.list("--role")) {
    const ActorId id(std::move(role));
    if (std::find(actor.roles.begin(), actor.roles.end(), id) == actor.roles.end())
      actor.roles.push_back(id);
  }
  actor.office = words.text("--office");
  actor.from = effective_value(words, "--from");
  actor.until = effective_value(words, "--until");
  actor.same_person = ParticipantId(words.text("--same-person").value_or(""));
  const Request request = registering_request(session);
  const Bundle bundle = vocabulary_bundle(session);
  return answer_registration(session, session.casebook().enrol(actor, {}, bundle, request));
}

}  // namespace

constexpr Verb actor_add_verb{
    "actor add",
    Verb::Kind::writes,
    false,
    {"mendaftarkan pelaku dan perannya", "registers an actor and their roles"},
    "ksdpl actor add budi --name \"Budi Santoso\" --role kepala_daerah --office \"Wali Kota "
    "Bogor\" "
    "--from 2025-02-20",
    own,
    registering_arguments,
    run};

}  // namespace ksdpl::cli
