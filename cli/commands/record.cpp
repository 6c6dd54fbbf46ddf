// ksdpl record: records a step; a decisive outcome fires the legal move, if the law allows it.
#include "cli/commands/commands.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"STEP",
             "",
             {"langkah, lihat `ksdpl next CASE`", "step, see `ksdpl next CASE`"},
             Argument::Count::required},
    Argument{
        "OUTCOME",
        "",
        {"hasil; boleh dihilangkan bila hanya satu", "outcome; may be left out when there is one"}},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  const RecordStep command{StepId(words.needed("STEP")),
                           OutcomeId(words.text("OUTCOME").value_or(""))};
  // Every word is checked before the journal is opened.
  const Request request = request_of(session);
  return answer_write(session, session.casebook().record(id, command, request));
}

}  // namespace

constexpr Verb record_verb{
    "record",
    Verb::Kind::writes,
    false,
    {"mencatat langkah dan hasilnya", "records a step and its outcome"},
    "ksdpl record SHANGHAI-2026 keputusan_dprd disetujui --by \"DPRD Provinsi DKI Jakarta\" "
    "--on 2026-03-02 --document persetujuan_dprd",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
