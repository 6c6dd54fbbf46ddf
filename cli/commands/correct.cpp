// ksdpl correct: corrects an earlier entry by a new event; the old one stays visible.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"EVENT",
             "",
             {"nomor entri, lihat `ksdpl history CASE`", "event number, see `ksdpl history CASE`"},
             Argument::Count::required},
    Argument{"--annul", "", {"batalkan seluruh entri", "take the whole entry back"}},
    Argument{"--partner", "MITRA", {"mitra yang benar", "the right partner"}},
    Argument{"--country", "KODE", {"negara yang benar", "the right country"}},
    Argument{"--region", "DAERAH", {"daerah yang benar", "the right region"}},
    Argument{"--level", "TINGKAT", {"tingkat yang benar", "the right level"}},
    Argument{"--object",
             "OBJEK",
             {"objek yang benar, semuanya", "the right objects, all of them"},
             Argument::Count::repeated},
    Argument{"--choice",
             "PILIHAN=NILAI",
             {"pilihan daerah yang benar, semuanya", "the right choices, all of them"},
             Argument::Count::repeated},
    Argument{"--initiative", "ASAL", {"asal prakarsa yang benar", "the right initiative"}},
    Argument{"--signed",
             "TANGGAL",
             {"tanggal naskah yang lebih tua daripada PP 28/2018 (Pasal 48) yang benar",
              "the right date of an agreement older than PP 28/2018 (Pasal 48)"}},
    Argument{"--contains",
             "BAGIAN",
             {"isi dokumen yang benar, semuanya", "the right contents, all of them"},
             Argument::Count::repeated},
    Argument{"--number", "NOMOR", {"nomor surat yang benar", "the right number"}},
    Argument{"--issuer", "PENERBIT", {"penerbit yang benar", "the right issuer"}},
    Argument{"--issued", "TANGGAL", {"tanggal dokumen yang benar", "the right date of the paper"}},
    Argument{"--received", "TANGGAL", {"tanggal diterima yang benar", "the right date of receipt"}},
    Argument{"--language",
             "KODE",
             {"bahasa dokumen yang benar, semuanya", "the right languages, all of them"},
             Argument::Count::repeated},
    Argument{"--valid-from", "TANGGAL", {"awal berlaku yang benar", "the right first day"}},
    Argument{"--valid-until", "TANGGAL", {"akhir berlaku yang benar", "the right last day"}},
    Argument{"--shows",
             "PERSYARATAN",
             {"persyaratan yang ditunjukkan, semuanya", "the right requirements, all of them"},
             Argument::Count::repeated},
    class_argument,
};

CorrectionRequest correction_from(const Invocation& words) {
  CorrectionRequest correction;
  const std::string event = words.needed("EVENT");
  const auto target = event_number(event);
  if (!target)
    throw Complaint(Exit::usage, said(Say::bad_number, "EVENT", event),
                    said(Say::hint_history, words.needed("CASE")));
  correction.target = *target;
  correction.annul = words.has("--annul");
  correction.effective = effective_value(words, "--on");
  correction.by = words.text("--by");
  correction.partner = words.text("--partner");
  correction.country = country_value(words);
  correction.region = words.text("--region");
  correction.level = level_value(words);
  correction.initiative = initiative_value(words);
  if (words.has("--object")) correction.objects = object_values(words);
  correction.agreement_on = effective_value(words, "--signed");
  if (words.has("--contains")) correction.contents = content_values(words);
  correction.number = words.text("--number");
  correction.issuer = words.text("--issuer");
  correction.issued = effective_value(words, "--issued");
  correction.received = effective_value(words, "--received");
  if (words.has("--language")) correction.languages = language_values(words);
  correction.valid_from = effective_value(words, "--valid-from");
  correction.valid_until = effective_value(words, "--valid-until");
  if (words.has("--shows")) correction.shows = shown_values(words);
  correction.classification = class_value(words);
  return correction;
}

/// Returns the choices typed, as the workflow offers them that the case is pinned to.
Choices choices_of(Session& session, const CaseId& id) {
  auto loaded = session.casebook().load(id);
  if (auto* refusal = std::get_if<Refusal>(&loaded)) throw RefusedError(std::move(*refusal));
  return choice_values(session.words(), *std::get<CaseView>(loaded).workflow);
}

/// A correction says what changes, and why.
void require_change_and_reason(const Invocation& words) {
  constexpr std::array changing{
      "--annul",       "--on",     "--by",     "--partner",    "--country",  "--region",
      "--level",       "--object", "--choice", "--initiative", "--signed",   "--contains",
      "--number",      "--issuer", "--issued", "--received",   "--language", "--valid-from",
      "--valid-until", "--shows",  "--class"};
  bool changes = false;
  for (const char* option : changing)
    changes = changes || words.has(option);
  if (!changes)
    throw Complaint(Exit::usage, said(Say::correction_changes_nothing),
                    said(Say::hint_help_verb, "correct"));
  if (!words.has("--reason"))
    throw Complaint(Exit::usage, said(Say::correction_needs_reason),
                    said(Say::hint_example, words.verb().example));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  CorrectionRequest correction = correction_from(words);
  require_change_and_reason(words);
  if (words.has("--choice")) correction.choices = choices_of(session, id);
  Request request = request_of(session);
  // Here --on and --by are the right values of the entry, not those of the correction.
  request.on.reset();
  request.by.reset();
  return answer_write(session, session.casebook().correct(id, correction, request));
}

}  // namespace

constexpr Verb correct_verb{
    "correct",
    Verb::Kind::writes,
    false,
    {"membetulkan entri; yang lama tetap terlihat", "corrects an entry; the old one stays visible"},
    "ksdpl correct SHANGHAI-2026 7 --on 2026-03-03 --reason \"salah ketik tanggal\"",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
