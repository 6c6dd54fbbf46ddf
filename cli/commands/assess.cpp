// ksdpl assess: records a judgement on one of the requirements.
#include "cli/commands/commands.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"REQUIREMENT",
             "",
             {"persyaratan, lihat `ksdpl check CASE`", "requirement, see `ksdpl check CASE`"},
             Argument::Count::required},
    Argument{"VERDICT",
             "",
             {"terpenuhi, belum, belum_diketahui, atau tidak_berlaku",
              "terpenuhi, belum, belum_diketahui or tidak_berlaku"},
             Argument::Count::required},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  const AssessRequirement command{RequirementId(words.needed("REQUIREMENT")), verdict_value(words)};
  // Every word is checked before the journal is opened.
  const Request request = request_of(session);
  return answer_write(session, session.casebook().assess(id, command, request));
}

}  // namespace

constexpr Verb assess_verb{
    "assess",
    Verb::Kind::writes,
    false,
    {"mencatat penilaian atas persyaratan", "records a judgement on a requirement"},
    "ksdpl assess SHANGHAI-2026 hubungan_diplomatik terpenuhi --reason \"daftar Kemenlu\"",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
