// ksdpl file: takes a paper in by its hash and says what it contains.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{
        "DOCUMENT",
        "",
        {"jenis dokumen, lihat `ksdpl workflow show`", "kind of paper, see `ksdpl workflow show`"},
        Argument::Count::required},
    Argument{"PATH", "", {"file yang disimpan", "the file to take in"}, Argument::Count::required},
    Argument{"--number", "NOMOR", {"nomor surat", "its number"}},
    Argument{"--issued", "TANGGAL", {"tanggal dokumen", "date of the paper"}},
    Argument{"--received", "TANGGAL", {"tanggal diterima", "date it was received"}},
    Argument{"--issuer", "PENERBIT", {"yang menerbitkan", "who issued it"}},
    Argument{"--contains",
             "BAGIAN",
             {"bagian wajib yang dimuat; boleh berulang atau dipisah koma",
              "mandatory contents it has; repeat, or separate by commas"},
             Argument::Count::repeated},
    Argument{"--language",
             "KODE",
             {"bahasa dokumen (BCP 47: id, en, zh); boleh berulang atau dipisah koma",
              "languages of the paper (BCP 47: id, en, zh); repeat, or separate by commas"},
             Argument::Count::repeated},
    Argument{"--valid-from",
             "TANGGAL",
             {"hari pertama berlaku, atau tidak_diketahui", "first day of validity"}},
    Argument{"--valid-until",
             "TANGGAL",
             {"hari terakhir berlaku, atau tidak_diketahui", "last day of validity"}},
    Argument{"--shows",
             "PERSYARATAN",
             {"persyaratan yang ditunjukkan; boleh berulang atau dipisah koma",
              "requirements it is evidence for; repeat, or separate by commas"},
             Argument::Count::repeated},
    Argument{"--signature-check",
             "sah|tidak_sah",
             {"hasil pemeriksaan tanda tangan elektronik di luar program ini",
              "what a check of its electronic signature elsewhere found"}},
    Argument{"--checked-with",
             "LAYANAN",
             {"layanan yang memeriksanya, misalnya BSrE", "the service that checked it"}},
    Argument{"--checked-on", "TANGGAL", {"tanggal pemeriksaan itu", "the date of that check"}},
    class_argument,
    Argument{"--supersedes",
             "ENTRI",
             {"dokumen sejenis yang digantikan", "the paper of its kind it supersedes"}},
};

/// Returns what was found elsewhere about the electronic signature of the paper.
std::optional<StatedVerification> verification_in(const Invocation& words) {
  const auto found = words.text("--signature-check");
  const auto service = words.text("--checked-with");
  const auto on = effective_value(words, "--checked-on");
  if (!found && !service && !on) return std::nullopt;
  if (!found || !service)
    throw Complaint(Exit::usage, said(Say::verification_incomplete), said(Say::hint_verification));
  if (*found != "sah" && *found != "tidak_sah")
    bad_choice(words, "--signature-check", *found, {"sah", "tidak_sah"});
  return StatedVerification{*found == "sah", *service, on.value_or(EffectiveDate{})};
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  PaperToFile paper;
  const CaseId id = case_id_value(words);
  paper.document = DocumentId(words.needed("DOCUMENT"));
  paper.path = words.needed("PATH");
  paper.contents = content_values(words);
  paper.number = words.text("--number");
  paper.issuer = words.text("--issuer");
  paper.issued = effective_value(words, "--issued").value_or(EffectiveDate{});
  paper.received = effective_value(words, "--received").value_or(EffectiveDate{});
  paper.languages = language_values(words);
  paper.valid_from = effective_value(words, "--valid-from");
  paper.valid_until = effective_value(words, "--valid-until");
  paper.shows = shown_values(words);
  paper.supersedes = event_value(words, "--supersedes");
  paper.verification = verification_in(words);
  paper.classification = class_value(words);
  // Every word is checked before the journal is opened.
  const Request request = request_of(session);
  return answer_write(session, session.casebook().file_document(id, paper, request));
}

}  // namespace

constexpr Verb file_verb{
    "file",
    Verb::Kind::writes,
    false,
    {"memasukkan dokumen ke kasus", "takes a paper in"},
    "ksdpl file SHANGHAI-2026 surat_permohonan_dprd surat.pdf --number 12/2026 --issued 2026-03-02",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
