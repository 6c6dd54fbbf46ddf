// ksdpl instrument end: records that an instrument ended before its period did.
#include "cli/commands/commands.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"ID",
             "",
             {"instrumen, lihat `ksdpl show CASE`", "instrument, see `ksdpl show CASE`"},
             Argument::Count::required},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  const EndInstrument command{{InstrumentId(words.needed("ID"))}};
  const Request request = request_of(session);
  return answer_write(session, session.casebook().end_instrument(id, command, request));
}

}  // namespace

constexpr Verb instrument_end_verb{
    "instrument end",
    Verb::Kind::writes,
    false,
    {"mencatat instrumen yang diakhiri sebelum masa berlakunya habis",
     "records that an instrument ended before its period did"},
    "ksdpl instrument end ROTTERDAM moa-2020 --on 2021-06-30 --reason \"disepakati para pihak\"",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
