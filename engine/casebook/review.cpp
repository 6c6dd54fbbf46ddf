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

/// Refuses a review that is older than the entry it looked at.
std::optional<Refusal> refuse_early(const Case& c, const Review& review) {
  const Event* entry = c.event(review.entry);
  if (entry == nullptr || review.date.day() >= day_in_jakarta(entry->recorded)) return std::nullopt;
  const std::string day = to_string(day_in_jakarta(entry->recorded));
  return conflict({"tanggal pemeriksaan " + to_string(review.date) +
                       " lebih awal daripada daftar periksanya, yang dibuat sesudah entri #" +
                       std::to_string(review.entry) + " (" + day + ")",
                   "the day of the review, " + to_string(review.date) +
                       ", is before the checklist was made, which was after entry #" +
                       std::to_string(review.entry) + " (" + day + ")"},
                  {"isi tanggal pemeriksaan yang sebenarnya", "give the real day of the review"});
}

/// Who signed a checklist, and with what.
struct Signer {
  ParticipantId actor;
  PaperSignature signature;
};

Refusal no_signature(const ReviewImport& import) {
  const std::string file = import.path.filename().string();
  return {Refusal::Kind::usage,
          {"berkas tanda tangan itu bukan tanda tangan SSH untuk ksdpl",
           "the signature file holds no SSH signature made for ksdpl"},
          {"buat dengan: ssh-keygen -Y sign -n ksdpl -f KUNCI " + file,
           "make it with: ssh-keygen -Y sign -n ksdpl -f KEY " + file},
          {}};
}

/// A key counts when it is in force on the day of the review and on the day it comes in: the day of
/// the review is only what the file says.
std::optional<Refusal> refuse_key(const SigningKey* key,
                                  const std::string& fingerprint,
                                  const Review& review,
                                  const Date& today) {
  if (key == nullptr)
    return Refusal{Refusal::Kind::not_entitled,
                   {"kunci " + fingerprint + " tidak terdaftar",
                    "the key " + fingerprint + " is not registered"},
                   {"daftarkan dahulu: ksdpl key add AKTOR KUNCI.pub",
                    "register it first: ksdpl key add ACTOR KEY.pub"},
                   {}};
  const bool stands = standing_on(key->period, review.date) == Standing::holds &&
                      standing_on(key->period, EffectiveDate(today)) == Standing::holds;
  if (stands) return std::nullopt;
  return Refusal{Refusal::Kind::not_entitled,
                 {"kunci " + fingerprint + " tidak berlaku pada hari pemeriksaan dan hari ini",
                  "the key " + fingerprint + " is not in force on the day of the review and today"},
                 {"lihat: ksdpl key list", "see: ksdpl key list"},
                 {}};
}

std::variant<Signer, Refusal> signer_of(const ReviewImport& import,
                                        const Directory& directory,
                                        const Date& today) {
  const auto signature = ssh_signature_from(*import.signature_file);
  if (!signature || signature->name_space != ssh_namespace) return no_signature(import);
  if (check_signature(*signature, import.text) != SshVerdict::valid)
    return conflict({"tanda tangan itu bukan atas daftar periksa ini",
                     "the signature is not of this checklist"},
                    {"tanda tangani berkas yang sudah diisi, lalu jangan ubah lagi",
                     "sign the file once it is filled in, and change it no more"});
  const std::string fingerprint = fingerprint_of(signature->key);
  const SigningKey* key = directory.key(fingerprint);
  if (auto refusal = refuse_key(key, fingerprint, import.review, today)) return *std::move(refusal);
  const ParticipantId named(import.review.reviewer);
  const bool another = directory.actor(named) != nullptr &&
                       directory.person_of(named) != directory.person_of(key->actor);
  if (another)
    return conflict({"pemeriksa menurut daftar periksa adalah " + named.value +
                         ", tetapi yang menandatangani " + key->actor.value,
                     "the reviewer by the checklist is " + named.value + ", but " +
                         key->actor.value + " signed it"},
                    {"yang memeriksa yang menandatangani", "whoever reviewed signs"});
  return Signer{key->actor, {fingerprint, ssh_signature_base64(*import.signature_file)}};
}

/// One thing the checklist leads to, with the words that go with it.
struct Told {
  Command command;
  EffectiveDate on;
  std::optional<std::string> reason;
  std::vector<DocumentId> documents;
};

/// Why a remark is on record.
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
          answer.reason,
          {DocumentId(std::string(review_paper))}};
}

Told told_by(const ReviewedContent& found, const Review& review) {
  std::string text = found.paper.value + " #" + std::to_string(found.filed) + ", " +
                     found.content.value + ": " +
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
  const std::string row =
      at.file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
  refusal.message = {row + refusal.message.id, row + refusal.message.en};
  return refusal;
}

Refusal unknown(const Position& at, const Text& what, const std::string& name) {
  return about(at, {Refusal::Kind::not_found,
                    {what.id + " '" + name + "' tidak dikenal dalam kasus ini",
                     "this case has no " + what.en + " '" + name + "'"},
                    {},
                    {}});
}

bool has_content(const DocumentDef& paper, const ContentId& wanted) {
  return std::any_of(paper.contents.begin(), paper.contents.end(),
                     [&](const ContentDef& content) { return content.id == wanted; });
}

/// Refuses requirements and contents that the workflow does not have, and papers that are others.
std::vector<Refusal> unknown_words(const Review& review, const CaseView& view) {
  std::vector<Refusal> refusals;
  const Workflow& workflow = *view.workflow;
  for (const ReviewedRequirement& answer : review.requirements) {
    if (workflow.requirement(answer.requirement.value) == nullptr)
      refusals.push_back(
          unknown(answer.at, {"persyaratan", "requirement"}, answer.requirement.value));
  }
  for (const ReviewedContent& found : review.contents) {
    const DocumentDef* paper = workflow.document(found.paper.value);
    const FiledPaper* filed = view.file.paper(found.filed);
    const bool known = paper != nullptr && has_content(*paper, found.content) && filed != nullptr &&
                       filed->paper.document == found.paper;
    if (known) continue;
    refusals.push_back(
        unknown(found.at, {"isi dokumen", "content"},
                found.paper.value + "." + found.content.value + "#" + std::to_string(found.filed)));
  }
  return refusals;
}

/// Returns who signed, nobody perhaps, when the checklist is one of this case at all.
std::variant<std::optional<Signer>, Refusal> allowed_signer(JournalReader& reader,
                                                            const ReviewImport& import,
                                                            const CaseView& view,
                                                            const Date& today) {
  if (auto refusal = refuse_other_case(reader, import.review)) return *std::move(refusal);
  if (auto refusal = refuse_early(view.file, import.review)) return *std::move(refusal);
  if (auto words = unknown_words(import.review, view); !words.empty())
    return all_of(std::move(words));
  if (!import.signature_file) return std::optional<Signer>();
  auto found = signer_of(import, view.directory, today);
  if (auto* refusal = std::get_if<Refusal>(&found)) return std::move(*refusal);
  return std::optional<Signer>(std::get<Signer>(std::move(found)));
}

/// Adds what a checklist says to its case, entry after entry.
class Reviewed {
 public:
  using Append = std::function<void(Event&, const std::vector<SealedDocument>&)>;
  Reviewed(CaseView& view, CommandContext context, Append append)
      : view_(view), context_(std::move(context)), append_(std::move(append)) {}

  /// Files the checklist, whose entry alone bears the key, and adds the answers as those of
  /// `reviewer`; every refusal is told. A judgement that is not the reviewer's to make, once roles
  /// are registered, is kept as what was remarked.
  std::vector<Refusal> take(DocumentFiled paper,
                            const SealedDocument& kept,
                            const Review& review,
                            const std::string& reviewer) {
    if (auto refusal = decide_and_append(FileDocument{std::move(paper)}, {kept}))
      return {*std::move(refusal)};
    context_.key.reset();
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

/// Returns the paper by which this very file was filed before. Its hash is no key of an entry:
/// whoever knows the questions could guess the answers from it.
const FiledPaper* filed_before(JournalReader& reader, const Case& c, const std::string& sha256) {
  const auto found = std::find_if(c.papers.begin(), c.papers.end(), [&](const FiledPaper& filed) {
    if (filed.paper.document != review_paper) return false;
    const auto sealed = reader.document(filed.paper.commitment);
    return sealed && sealed->sha256 == sha256;
  });
  return found == c.papers.end() ? nullptr : &*found;
}

/// Tells what became of the file when it was taken in before; nothing can be added to it.
std::variant<ReviewReceipt, Refusal> told_again(ReviewReceipt receipt,
                                                const FiledPaper& filed,
                                                const ReviewImport& import) {
  const std::string entry = std::to_string(filed.seq);
  if (import.signature_file && !filed.paper.signature)
    return conflict(
        {"daftar periksa ini sudah diterima tanpa tanda tangan sebagai entri #" + entry,
         "this checklist was taken in before, unsigned, as entry #" + entry},
        {"tanda tangani entri itu: ksdpl statement " + import.review.case_id.value + " " + entry,
         "sign that entry: ksdpl statement " + import.review.case_id.value + " " + entry});
  if (filed.paper.signature) {
    const SigningKey* key = receipt.view.directory.key(filed.paper.signature->key);
    if (key != nullptr) receipt.signed_by = key->actor;
  }
  receipt.repeated = true;
  count_entries(receipt, filed.seq, import.review);
  return receipt;
}

/// Refuses the key of the request when another command used it.
std::optional<Refusal> refuse_used_key(JournalReader& reader,
                                       const Request& request,
                                       const std::string& digest) {
  if (!request.key) return std::nullopt;
  const auto past = reader.request(*request.key);
  if (!past || past->digest == digest) return std::nullopt;
  return key_used_for_something_else(*request.key);
}

/// Throws unless the bytes that were read and checked are those of the file.
void require_read(const ReviewImport& import, const SealedDocument& hashed) {
  SealedDocument read = hashed;
  read.sha256 = sha256_hex(import.text);
  require_unchanged(read, hashed, import.path);
}

}  // namespace

std::variant<ReviewReceipt, Refusal> Casebook::import_review(const ReviewImport& import,
                                                             const Request& request) {
  const SealedDocument hashed = documents_.take_in(import.path, /*keep=*/false);
  require_read(import, hashed);
  Writing writing = begin(request, digest_of_review(import, hashed.sha256));
  JournalWriter& journal = *writing.journal;
  if (auto refusal = refuse_used_key(journal, request, writing.digest)) return *std::move(refusal);
  const Review& review = import.review;
  const auto stored = journal.events_of(review.case_id);
  if (stored.empty()) return case_not_found(journal, review.case_id);

  ReviewReceipt receipt;
  receipt.key = request.key;
  receipt.view = view_of(journal, stored);
  receipt.dry_run = request.dry_run;
  if (const auto* before = filed_before(journal, receipt.view.file, hashed.sha256)) {
    const FiledPaper filed = *before;
    return told_again(std::move(receipt), filed, import);
  }
  auto signer = allowed_signer(journal, import, receipt.view, day_in_jakarta(writing.now));
  if (auto* refusal = std::get_if<Refusal>(&signer)) return std::move(*refusal);
  const auto& signed_by = std::get<std::optional<Signer>>(signer);
  if (signed_by) receipt.signed_by = signed_by->actor;
  const std::string reviewer = signed_by ? signed_by->actor.value : review.reviewer;
  const CommandContext context = context_of_review(request, writing.now, receipt.view.directory);

  // Everything is decided before the file is kept: what is refused leaves nothing behind.
  CaseView rehearsed = receipt.view;
  const EventSeq filed = journal.size();
  EventSeq next = filed;
  const auto number = [&](Event& event, const std::vector<SealedDocument>& /*papers*/) {
    event.seq = next++;
  };
  auto refusals =
      Reviewed(rehearsed, context, number)
          .take(paper_of(import, hashed, signed_by, writing.now), hashed, review, reviewer);
  if (!refusals.empty()) return all_of(std::move(refusals));

  const SealedDocument kept = documents_.take_in(import.path, /*keep=*/!request.dry_run);
  require_unchanged(hashed, kept, import.path);
  const auto append = [&](Event& event, const std::vector<SealedDocument>& papers) {
    writing.append(event, papers);
  };
  refusals = Reviewed(receipt.view, context, append)
                 .take(paper_of(import, kept, signed_by, writing.now), kept, review, reviewer);
  if (!refusals.empty())
    throw Fault(Fault::Kind::bug, {"daftar periksa ditolak sesudah diputuskan",
                                   "a checklist was refused after it was decided"});
  writing.finish(*receipt.view.file.event(filed));
  count_entries(receipt, filed, review);
  return receipt;
}

}  // namespace ksdpl
