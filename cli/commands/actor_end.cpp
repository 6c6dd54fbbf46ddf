// ksdpl actor end: from a day on, a registered actor no longer acts.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ID", "", {"id pelaku", "the actor's id"}, Argument::Count::required}};

Exit run(Session& session) {
  const ActorEnded ended{ParticipantId(id_value(session.words(), "ID"))};
  const Request request = registering_request(session);
  return answer_registration(session, session.casebook().enrol(ended, {}, {}, request));
}

}  // namespace

constexpr Verb actor_end_verb{
    "actor end",
    Verb::Kind::writes,
    false,
    {"mengakhiri pelaku; perbuatannya yang lalu tetap sah",
     "ends an actor; what they did before stands"},
    "ksdpl actor end budi --on 2026-03-02 --reason \"masa jabatan berakhir\"",
    own,
    ending_arguments,
    run};

}  // namespace ksdpl::cli
