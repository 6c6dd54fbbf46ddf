// ksdpl sign: keeps a person's signature under an entry.
#include "ksdpl/ssh_signature.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/receipt.hpp"
#include "cli/registry.hpp"
#include "cli/small_file.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"EVENT",
             "",
             {"nomor entri yang ditandatangani", "number of the entry signed"},
             Argument::Count::required},
    Argument{"FILE",
             "",
             {"tanda tangan: `ssh-keygen -Y sign -n ksdpl -f KUNCI pernyataan.txt`",
              "the signature: `ssh-keygen -Y sign -n ksdpl -f KEY statement.txt`"},
             Argument::Count::required},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  const EventSeq target = event_value(words, "EVENT").value_or(0);
  const std::string file =
      read_small_file(words.needed("FILE"), max_ssh_text_bytes, Say::no_such_file);
  if (!ssh_signature_from(file))
    throw Complaint(Exit::invalid_workflow, said(Say::not_a_signature, words.needed("FILE")),
                    said(Say::hint_not_a_signature, id.value, target));
  return answer_write(session,
                      session.casebook().sign(id, target, file, registering_request(session)));
}

}  // namespace

constexpr Verb sign_verb{
    "sign",
    Verb::Kind::writes,
    false,
    {"menyimpan tanda tangan pelaku atas satu entri", "keeps an actor's signature under an entry"},
    "ksdpl sign SHANGHAI-2026 12 pernyataan.txt.sig",
    own,
    recording_arguments,
    run};

}  // namespace ksdpl::cli
