// ksdpl mandate end: from a day on, a mandate holds no longer.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ID", "", {"id mandat", "the mandate's id"}, Argument::Count::required}};

Exit run(Session& session) {
  const MandateEnded ended{MandateId(id_value(session.words(), "ID"))};
  const Request request = registering_request(session);
  return answer_registration(session, session.casebook().enrol(ended, {}, {}, request));
}

}  // namespace

constexpr Verb mandate_end_verb{
    "mandate end",
    Verb::Kind::writes,
    false,
    {"mengakhiri mandat", "ends a mandate"},
    "ksdpl mandate end plh-1 --on 2026-03-10 --reason \"pejabat kembali lebih awal\"",
    own,
    ending_arguments,
    run};

}  // namespace ksdpl::cli
