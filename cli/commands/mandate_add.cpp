// ksdpl mandate add: registers by what paper somebody acts for somebody else, and from when to
// when.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ID",
             "",
             {"id mandat, terbuka", "the mandate's id, in the open"},
             Argument::Count::required},
    Argument{"--from",
             "ID",
             {"pelaku yang memberi", "the actor who gives it"},
             Argument::Count::required},
    Argument{"--to",
             "ID",
             {"pelaku yang menerima", "the actor who receives it"},
             Argument::Count::required},
    Argument{"--kind",
             "JENIS",
             {"plt, plh, kuasa, atau mandat", "plt, plh, kuasa or mandat"},
             Argument::Count::required},
    Argument{"--paper",
             "BERKAS",
             {"surat yang memberikannya", "the paper that gives it"},
             Argument::Count::required},
    Argument{
        "--valid-from", "TANGGAL", {"hari pertama", "the first day"}, Argument::Count::required},
    Argument{"--valid-until",
             "TANGGAL",
             {"hari terakhir; dihilangkan bila surat tidak menyebutnya",
              "the last day; left out when the paper names none"}},
    Argument{"--number", "NOMOR", {"nomor surat", "its number"}},
    Argument{"--issued", "TANGGAL", {"tanggal surat", "date of the paper"}},
    Argument{"--role",
             "PERAN",
             {"hanya peran ini; bawaan: semua peran pemberi",
              "only this role; default: every role of the giver"},
             Argument::Count::repeated},
    Argument{"--step",
             "LANGKAH",
             {"hanya langkah ini; bawaan: semua langkah", "only this step; default: every step"},
             Argument::Count::repeated},
};

MandateKind kind_value(const Invocation& words) {
  const std::string given = words.needed("--kind");
  if (const auto kind = mandate_kind_from_id(given)) return *kind;
  bad_choice(words, "--kind", given, {"plt", "plh", "kuasa", "mandat"});
}

template <class Id>
std::vector<Id> ids_value(const Invocation& words, std::string_view option) {
  std::vector<Id> ids;
  for (std::string& word : words.list(option))
    ids.emplace_back(std::move(word));
  return ids;
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  MandateGiven given;
  given.mandate = MandateId(id_value(words, "ID"));
  given.from = ParticipantId(words.needed("--from"));
  given.to = ParticipantId(words.needed("--to"));
  given.kind = kind_value(words);
  given.number = words.text("--number");
  given.issued = effective_value(words, "--issued");
  given.valid_from = effective_value(words, "--valid-from").value_or(EffectiveDate{});
  given.valid_until = effective_value(words, "--valid-until");
  given.roles = ids_value<ActorId>(words, "--role");
  given.steps = ids_value<StepId>(words, "--step");
  const Request request = registering_request(session);
  const Bundle bundle = vocabulary_bundle(session);
  return answer_registration(
      session, session.casebook().enrol(given, words.needed("--paper"), bundle, request));
}

}  // namespace

constexpr Verb mandate_add_verb{
    "mandate add",
    Verb::Kind::writes,
    false,
    {"mendaftarkan Plt., Plh., kuasa, atau mandat dengan suratnya",
     "registers a Plt., Plh., kuasa or mandat with its paper"},
    "ksdpl mandate add plh-1 --from budi --to siti --kind plh --paper surat-perintah.pdf "
    "--number 12/2026 --valid-from 2026-03-02 --valid-until 2026-03-13",
    own,
    registering_arguments,
    run};

}  // namespace ksdpl::cli
