// Takes in a checklist that came back: files it, and records every answer in it, or nothing.
#include "ksdpl/dossier_rules.hpp"
#include "ksdpl/ssh_signature.hpp"

#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace ksdpl {
namespace {

Refusal conflict(Text message, Text hint) {
  return {Refusal::Kind::conflict, std::move(message), std::move(hint), {}};
}

/// Says whether the checklist was made from this journal and this case: an entry of it lies there
/// with the very bytes it had then.
std::optional<Refusal> refuse_other_case(JournalReader& reader, const Review& review) {
  const auto entry = reader.event(review.entry);
  const bool same = review.journal == origin_of(reader) && entry &&
                    entry->case_id == review.case_id && sha256_hex(entry->body) == review.sha256;
  if (same) return std::nullopt;
  return conflict({"daftar periksa ini bukan dari jurnal dan kasus ini: entri #" +
                       std::to_string(review.entry) + " di sini lain dari yang disebutnya",
                   "this checklist is not of this journal and case: entry #" +
                       std::to_string(review.entry) + " is another one here"},
                  {"pakai daftar periksa dari dosir kasus ini",
                   "use the checklist from a dossier of this case"});
}

/// Who signed a checklist, and with what.
struct Signer {
  ParticipantId actor;
  PaperSignature signature;
};

std::variant<Signer, Refusal> signer_of(const ReviewImport& import, const Directory& directory) {
  const auto signature = ssh_signature_from(*import.signature_file);
  if (!signature || signature->name_space != ssh_namespace)
    return Refusal{
        Refusal::Kind::usage,
        {"berkas tanda tangan itu bukan tanda tangan SSH untuk ksdpl",
         "the signature file holds no SSH signature made for ksdpl"},
        {"buat dengan: ssh-keygen -Y sign -n ksdpl -f KUNCI " + import.path.filename().string(),
         "make it with: ssh-keygen -Y sign -n ksdpl -f KEY " + import.path.filename().string()},
        {}};
  if (check_signature(*signature, import.text) != SshVerdict::valid)
    return conflict({"tanda tangan itu bukan atas daftar periksa ini",
                     "the signature is not of this checklist"},
                    {"tanda tangani berkas yang sudah diisi, lalu jangan ubah lagi",
                     "sign the file once it is filled in, and change it no more"});
  const std::string fingerprint = fingerprint_of(signature->key);
  const SigningKey* key = directory.key(fingerprint);
  const bool stands =
      key != nullptr && standing_on(key->period, import.review.date) == Standing::holds;
  if (!stands)
    return Refusal{
        Refusal::Kind::not_entitled,
        {"kunci " + fingerprint + " tidak terdaftar pada " + to_string(import.review.date),
         "the key " + fingerprint + " is not registered on " + to_string(import.review.date)},
        {"daftarkan dahulu: ksdpl key add AKTOR KUNCI.pub",
         "register it first: ksdpl key add ACTOR KEY.pub"},
        {}};
  return Signer{key->actor, {fingerprint, ssh_signature_base64(*import.signature_file)}};
}

/// One thing the checklist leads to, with the words that go with it.
struct Told {
  Command command;
  EffectiveDate on;
  std::optional<std::string> reason;
  std::vector<DocumentId> documents;
};

/// Why an answer without a reason of its own is on record.
constexpr std::string_view by_checklist = "menurut daftar periksa";

Noted note_of(std::string text, const DocumentId& paper) {
  Noted note;
  note.text = std::move(text);
  note.document = paper;
  return note;
}

Told told_by(const ReviewedRequirement& answer, const Review& review) {
  return {AssessRequirement{answer.requirement, answer.verdict},
          review.date,
          answer.reason.value_or(std::string(by_checklist)),
          {DocumentId(std::string(review_paper))}};
}

Told told_by(const ReviewedContent& found, const Review& review) {
  std::string text = found.paper.value + "." + found.content.value + ": " +
                     std::string(found.there ? content_there : content_missing);
  if (found.reason) text += "; " + *found.reason;
  return {
      KeepNote{note_of(std::move(text), found.paper)}, review.date, std::string(by_checklist), {}};
}

Told remarked(const ReviewedRequirement& answer, const Review& review) {
  std::string text = answer.requirement.value + ": " + std::string(id_of(answer.verdict));
  if (answer.reason) text += "; " + *answer.reason;
  return {
      KeepNote{note_of(std::move(text), DocumentId())}, review.date, std::string(by_checklist), {}};
}

/// Returns what the checklist remarks. That a content is there, without more, needs no note: the
/// checklist says it.
std::vector<Told> remarks_of(const Review& review) {
  std::vector<Told> all;
  for (const ReviewedContent& found : review.contents) {
    if (!found.there || found.reason) all.push_back(told_by(found, review));
  }
  if (review.remarks)
    all.push_back({KeepNote{note_of(*review.remarks, DocumentId())},
                   review.date,
                   std::string(by_checklist),
                   {}});
  return all;
}

std::string issuer_of(const Review& review) {
  return review.office ? review.reviewer + ", " + *review.office : review.reviewer;
}

DocumentFiled paper_of(const ReviewImport& import,
                       const SealedDocument& sealed,
                       const std::optional<Signer>& signer,
                       Timestamp now) {
  DocumentFiled paper;
  paper.document = DocumentId(std::string(review_paper));
  paper.file_name = import.path.filename().string();
  paper.commitment = sealed.commitment;
  paper.size = sealed.size;
  paper.issuer = issuer_of(import.review);
  paper.issued = import.review.date;
  paper.received = EffectiveDate(day_in_jakarta(now));
  if (signer) paper.signature = signer->signature;
  return paper;
}

/// Tells every refusal at once, each with the row it is about.
Refusal all_of(std::vector<Refusal> refusals) {
  Refusal one = std::move(refusals.front());
  for (std::size_t i = 1; i < refusals.size(); ++i) {
    Refusal& other = refusals[i];
    one.message.id += "; " + other.message.id;
    one.message.en += "; " + other.message.en;
    std::move(other.blockers.begin(), other.blockers.end(), std::back_inserter(one.blockers));
    if (one.hint.empty()) one.hint = other.hint;
  }
  return one;
}

Refusal about(const Position& at, Refusal refusal) {
  const std::string row = at.file + ":" + std::to_string(at.line) + ": ";
  refusal.message = {row + refusal.message.id, row + refusal.message.en};
  return refusal;
}

/// Refuses contents that the workflow's papers do not have.
std::vector<Refusal> unknown_contents(const Review& review, const Workflow& workflow) {
  std::vector<Refusal> refusals;
  for (const ReviewedContent& found : review.contents) {
    const DocumentDef* paper = workflow.document(found.paper.value);
    const bool known =
        paper != nullptr &&
        std::any_of(paper->contents.begin(), paper->contents.end(),
                    [&](const ContentDef& content) { return content.id == found.content; });
    if (known) continue;
    const std::string name = found.paper.value + "." + found.content.value;
    refusals.push_back(about(
        found.at, {Refusal::Kind::not_found,
                   {"tidak ada isi dokumen '" + name + "'", "there is no content '" + name + "'"},
                   {},
                   {}}));
  }
  return refusals;
}

/// Returns who signed, nobody perhaps, when the checklist is one of this case at all.
std::variant<std::optional<Signer>, Refusal> allowed_signer(JournalReader& reader,
                                                            const ReviewImport& import,
                                                            const CaseView& view) {
  if (auto refusal = refuse_other_case(reader, import.review)) return *std::move(refusal);
  if (auto unknown = unknown_contents(import.review, *view.workflow); !unknown.empty())
    return all_of(std::move(unknown));
  if (!import.signature_file) return std::optional<Signer>();
  auto found = signer_of(import, view.directory);
  if (auto* refusal = std::get_if<Refusal>(&found)) return std::move(*refusal);
  return std::optional<Signer>(std::get<Signer>(std::move(found)));
}

/// Adds what a checklist says to its case, entry after entry.
class Reviewed {
 public:
  using Append = std::function<void(Event&, const std::vector<SealedDocument>&)>;
  Reviewed(CaseView& view, CommandContext context, Append append)
      : view_(view), context_(std::move(context)), append_(std::move(append)) {}

  /// Files the checklist itself. Only this entry bears the key.
  std::optional<Refusal> file(DocumentFiled paper, const SealedDocument& kept) {
    auto refusal = decide_and_append(FileDocument{std::move(paper)}, {kept});
    context_.key.reset();
    return refusal;
  }

  /// Adds the answers as those of `reviewer`; every refusal is told. A judgement that is not the
  /// reviewer's to make, once roles are registered, is kept as what was remarked.
  std::vector<Refusal> answers(const Review& review, const std::string& reviewer) {
    context_.by = reviewer;
    std::vector<Refusal> refusals;
    for (const ReviewedRequirement& answer : review.requirements) {
      auto refusal = add(told_by(answer, review));
      if (refusal && refusal->kind == Refusal::Kind::not_entitled)
        refusal = add(remarked(answer, review));
      if (refusal) refusals.push_back(about(answer.at, *std::move(refusal)));
    }
    for (const Told& told : remarks_of(review)) {
      if (auto refusal = add(told)) refusals.push_back(*std::move(refusal));
    }
    return refusals;
  }

 private:
  std::optional<Refusal> add(const Told& told) {
    context_.on = told.on;
    context_.reason = told.reason;
    context_.documents = told.documents;
    return decide_and_append(told.command, {});
  }

  std::optional<Refusal> decide_and_append(const Command& command,
                                           const std::vector<SealedDocument>& kept) {
    auto decided = decide(&view_.file, *view_.workflow, command, context_);
    if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);
    Event event = std::move(std::get<Decision>(decided).event);
    append_(event, kept);
    std::vector<Event> events = std::move(view_.file.events);
    events.push_back(std::move(event));
    view_.file = fold(std::move(events));
    return std::nullopt;
  }

  CaseView& view_;
  CommandContext context_;
  Append append_;
};

/// The command as it counts for its key: the file and its signature alone make it the same.
std::string digest_of_review(const ReviewImport& import, const std::string& sha256) {
  return digest_of(
      {"import", import.review.case_id, {sha256, sha256_hex(import.signature_file.value_or(""))}},
      Request{});
}

/// A review is taken in for everybody alike: who acted, when and on what stands in the checklist.
CommandContext context_of_review(const Request& request,
                                 Timestamp now,
                                 const Directory& directory) {
  CommandContext context = context_of(request, EffectiveDate(day_in_jakarta(now)), now, directory);
  context.by.reset();
  context.on_behalf_of.reset();
  context.reason.reset();
  context.documents.clear();
  return context;
}

/// Counts what the checklist led to: the entries right after its own.
void count_entries(ReviewReceipt& receipt, EventSeq filed, const Review& review) {
  receipt.filed = filed;
  const EventSeq end = filed + 1 + review.requirements.size() + remarks_of(review).size();
  for (const Event& event : receipt.view.file.events) {
    if (event.seq <= filed || event.seq >= end) continue;
    if (std::holds_alternative<RequirementAssessed>(event.body)) ++receipt.assessments;
    if (std::holds_alternative<Noted>(event.body)) ++receipt.notes;
  }
  receipt.kept_as_notes = review.requirements.size() - receipt.assessments;
}

}  // namespace

std::variant<ReviewReceipt, Refusal> Casebook::import_review(const ReviewImport& import,
                                                             const Request& request) {
  const SealedDocument hashed = documents_.take_in(import.path, /*keep=*/false);
  Request keyed = request;
  keyed.key = request.key.value_or("periksa-" + hashed.sha256);
  Writing writing = begin(keyed, digest_of_review(import, hashed.sha256));
  const auto past = writing.journal->request(*keyed.key);
  if (past && past->digest != writing.digest) return key_used_for_something_else(*keyed.key);
  const Review& review = import.review;
  const auto stored = writing.journal->events_of(review.case_id);
  if (stored.empty()) return case_not_found(*writing.journal, review.case_id);

  ReviewReceipt receipt;
  receipt.key = *keyed.key;
  receipt.view = view_of(*writing.journal, stored);
  receipt.dry_run = request.dry_run;
  if (past) {
    receipt.repeated = true;
    count_entries(receipt, past->seq, review);
    return receipt;
  }
  auto signer = allowed_signer(*writing.journal, import, receipt.view);
  if (auto* refusal = std::get_if<Refusal>(&signer)) return std::move(*refusal);
  const auto& signed_by = std::get<std::optional<Signer>>(signer);
  if (signed_by) receipt.signed_by = signed_by->actor;

  const SealedDocument kept = documents_.take_in(import.path, /*keep=*/!request.dry_run);
  require_unchanged(hashed, kept, import.path);
  Reviewed reviewed(receipt.view, context_of_review(keyed, writing.now, receipt.view.directory),
                    [&](Event& event, const std::vector<SealedDocument>& papers) {
                      writing.append(event, papers);
                    });
  if (auto refusal = reviewed.file(paper_of(import, kept, signed_by, writing.now), kept))
    return *std::move(refusal);
  const Event filed = receipt.view.file.events.back();
  auto refusals = reviewed.answers(review, signed_by ? signed_by->actor.value : review.reviewer);
  if (!refusals.empty()) return all_of(std::move(refusals));
  writing.finish(filed);
  count_entries(receipt, filed.seq, review);
  return receipt;
}

}  // namespace ksdpl
