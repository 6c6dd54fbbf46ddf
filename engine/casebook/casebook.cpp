// Commands travel one way: lock, read, decide, append, commit, answer.
#include "ksdpl/casebook.hpp"

#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"
#include "casefile/entry_step.hpp"

#include <utility>

namespace ksdpl {
namespace {

Refusal case_exists(const CaseId& id) {
  return conflict(
      {"kasus '" + id.value + "' sudah ada", "the case '" + id.value + "' exists already"},
      {"ketik: ksdpl show " + id.value, "type: ksdpl show " + id.value});
}

Refusal moved_on(const CaseId& id, EventSeq expected, EventSeq last) {
  return conflict({"kasus '" + id.value + "' sudah berubah: entri terakhir #" +
                       std::to_string(last) + ", bukan #" + std::to_string(expected),
                   "the case '" + id.value + "' has changed: its last entry is #" +
                       std::to_string(last) + ", not #" + std::to_string(expected)},
                  {"ketik: ksdpl history " + id.value, "type: ksdpl history " + id.value});
}

/// The date a command takes effect. A correction is made today, whatever date it gives the
/// corrected entry. What was left out is today, but for a statement about the past, which stays
/// unknown.
EffectiveDate effective_date(const Command& command,
                             const Case& c,
                             const Request& request,
                             Timestamp now) {
  const EffectiveDate today{day_in_jakarta(now)};
  if (std::holds_alternative<CorrectEntry>(command)) return today;
  const bool statement = c.retrospective && std::holds_alternative<RecordStep>(command);
  return request.on.value_or(statement ? EffectiveDate{} : today);
}

/// The date a case is opened with: that of an older agreement is its own.
EffectiveDate opening_date(const OpenCase& command, const Request& request, Timestamp now) {
  if (request.on) return *request.on;
  if (command.profile.agreement_on.known()) return command.profile.agreement_on;
  return command.retrospective ? EffectiveDate{} : EffectiveDate{day_in_jakarta(now)};
}

}  // namespace

Refusal conflict(Text message, Text hint) {
  return {Refusal::Kind::conflict, std::move(message), std::move(hint), {}};
}

Refusal key_used_for_something_else(const std::string& key) {
  return conflict(
      {"kunci '" + key + "' sudah dipakai untuk perintah lain",
       "the key '" + key + "' was used for another command"},
      {"pakai --key yang baru untuk perintah yang baru", "use a new --key for a new command"});
}

CommandContext context_of(const Request& request,
                          const EffectiveDate& on,
                          Timestamp now,
                          const Directory& directory) {
  return {on,
          now,
          request.actor,
          request.by,
          request.on_behalf_of,
          request.reason,
          request.documents,
          request.key,
          &directory};
}

Fault missing_entry() {
  return {Fault::Kind::integrity,
          {"entri yang dirujuk kunci hilang", "the entry of this key is missing"}};
}

void require_unchanged(const SealedDocument& hashed,
                       const SealedDocument& kept,
                       const std::filesystem::path& path) {
  if (kept.sha256 == hashed.sha256) return;
  throw Fault(Fault::Kind::io,
              {"berkas berubah selagi diambil: " + path.string(),
               "the file changed while it was taken in: " + path.string()},
              {"ulangi perintah", "repeat the command"});
}

Refusal invalid_workflow(const std::string& name) {
  return {Refusal::Kind::usage,
          {"alur kerja '" + name + "' tidak sah", "the workflow '" + name + "' is not valid"},
          {"ketik: ksdpl workflow lint " + name, "type: ksdpl workflow lint " + name},
          {}};
}

RecordStep opening_step(const Workflow& workflow, const CaseProfile& profile) {
  if (auto step = entry_step(workflow, profile)) return *std::move(step);
  throw Fault(Fault::Kind::bug,
              {"alur kerja tanpa langkah pembuka", "the workflow has no entry step"});
}

namespace {

/// A case that was not opened can't be corrected: what to type is the command itself, otherwise.
Refusal of_no_case(Refusal refusal) {
  for (Check& blocker : refusal.blockers)
    blocker.remedy.command.clear();
  refusal.hint = {"ubah opsi pada perintah ini, lalu ulangi",
                  "change the options of this command and repeat it"};
  return refusal;
}

}  // namespace

std::shared_ptr<const Workflow> pinned_workflow(const Bundle& bundle, const std::string& hash) {
  const LoadedWorkflow loaded = load_workflow(bundle);
  if (loaded.workflow == nullptr) return nullptr;
  auto pinned = std::make_shared<Workflow>(*loaded.workflow);
  pinned->bundle_hash = hash;
  return pinned;
}

Casebook::Casebook(Journal& journal, DocumentStore& documents, Clock clock)
    : journal_(journal), documents_(documents), clock_(std::move(clock)) {}

std::optional<Answer> Casebook::repeated(Writing& writing) {
  if (!writing.request.key) return std::nullopt;
  const auto past = writing.journal->request(*writing.request.key);
  if (!past) return std::nullopt;
  if (past->digest != writing.digest) return key_used_for_something_else(*writing.request.key);
  const auto stored = writing.journal->event(past->seq);
  if (!stored) throw missing_entry();
  Receipt receipt;
  receipt.event = read_events(*writing.journal, {*stored}).front();
  receipt.view = view_of(*writing.journal, writing.journal->events_of(stored->case_id));
  receipt.repeated = true;
  return receipt;
}

Casebook::Writing Casebook::begin(const Request& request, std::string digest) {
  auto journal = journal_.write();
  return {std::move(journal), request, std::move(digest), clock_()};
}

Answer Casebook::open_case(const OpenCase& command, const Bundle& bundle, const Request& request) {
  const std::string text = to_canonical_json(bundle);
  const std::string hash = sha256_hex(text);
  const auto workflow = pinned_workflow(bundle, hash);
  if (workflow == nullptr) return invalid_workflow(bundle.main);
  Writing writing =
      begin(request, digest_of({"new", command.id, words_of(command, hash)}, request));
  if (auto answer = repeated(writing)) return *std::move(answer);
  if (!writing.journal->events_of(command.id).empty()) return case_exists(command.id);

  const Directory directory = read_registry(*writing.journal).directory;
  const CommandContext context =
      context_of(request, opening_date(command, request, writing.now), writing.now, directory);
  auto opened = decide(nullptr, *workflow, command, context);
  if (auto* refusal = std::get_if<Refusal>(&opened)) return std::move(*refusal);
  Event event = std::move(std::get<Decision>(opened).event);
  writing.journal->keep_bundle(hash, text);
  writing.append(event);

  CommandContext entering = context;
  entering.key.reset();
  const Case just_opened = fold({event});
  auto entered =
      decide(&just_opened, *workflow, opening_step(*workflow, command.profile), entering);
  if (auto* refusal = std::get_if<Refusal>(&entered)) return of_no_case(std::move(*refusal));
  auto& first = std::get<Decision>(entered);
  writing.append(first.event);
  writing.finish(event);
  workflows_.emplace(hash, workflow);
  return Receipt{event,
                 {fold({event, first.event}), workflow, directory},
                 std::move(first.notices),
                 false,
                 request.dry_run};
}

Answer Casebook::write(const CommandWords& words, const Request& request, const Asking& asking) {
  Writing writing = begin(request, digest_of(words, request));
  if (auto answer = repeated(writing)) return *std::move(answer);
  const auto stored = writing.journal->events_of(words.id);
  if (stored.empty()) return case_not_found(*writing.journal, words.id);
  if (request.expected && *request.expected != stored.back().seq) {
    return moved_on(words.id, *request.expected, stored.back().seq);
  }
  CaseView view = view_of(*writing.journal, stored);
  const Command command = asking.command(view.file);
  const EffectiveDate on = effective_date(command, view.file, request, writing.now);
  auto decided = decide(&view.file, *view.workflow, command,
                        context_of(request, on, writing.now, view.directory));
  if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);

  auto& decision = std::get<Decision>(decided);
  std::vector<SealedDocument> documents;
  if (asking.keep_paper) documents.push_back(asking.keep_paper(decision.event));
  writing.append(decision.event, documents);
  writing.finish(decision.event);
  view.file = fold(std::move(view.file), decision.event);
  return Receipt{decision.event, std::move(view), std::move(decision.notices), false,
                 request.dry_run};
}

Answer Casebook::file_document(const CaseId& id, const PaperToFile& paper, const Request& request) {
  // The paper is hashed before the lock is taken, and stored only when the command is allowed.
  const SealedDocument hashed = documents_.take_in(paper.path, /*keep=*/false);
  const DocumentFiled filed{paper.document,     paper.path.filename().string(),
                            hashed.commitment,  hashed.size,
                            paper.contents,     paper.number,
                            paper.issuer,       paper.issued,
                            paper.received,     paper.languages,
                            paper.valid_from,   paper.valid_until,
                            paper.shows,        paper.supersedes,
                            paper.verification, paper.classification};
  const auto keep = [&](Event& event) {
    SealedDocument kept = documents_.take_in(paper.path, /*keep=*/!request.dry_run);
    require_unchanged(hashed, kept, paper.path);
    auto& body = std::get<DocumentFiled>(event.body);
    body.commitment = kept.commitment;
    body.size = kept.size;
    return kept;
  };
  return write({"file", id, words_of(paper, hashed.sha256)}, request,
               {[&](const Case&) -> Command { return FileDocument{filed}; }, keep});
}

Answer Casebook::assess(const CaseId& id,
                        const AssessRequirement& command,
                        const Request& request) {
  return write({"assess", id, {command.requirement.value, std::string(id_of(command.verdict))}},
               request, {[&](const Case&) -> Command { return command; }, {}});
}

Answer Casebook::record(const CaseId& id, const RecordStep& command, const Request& request) {
  return write({"record", id, {command.step.value, command.outcome.value}}, request,
               {[&](const Case&) -> Command { return command; }, {}});
}

Answer Casebook::record_instrument(const CaseId& id,
                                   const RecordInstrument& command,
                                   const Request& request) {
  return write({"instrument add", id, words_of(command.what)}, request,
               {[&](const Case&) -> Command { return command; }, {}});
}

Answer Casebook::end_instrument(const CaseId& id,
                                const EndInstrument& command,
                                const Request& request) {
  return write({"instrument end", id, {command.what.instrument.value}}, request,
               {[&](const Case&) -> Command { return command; }, {}});
}

Answer Casebook::correct(const CaseId& id,
                         const CorrectionRequest& correction,
                         const Request& request) {
  return write(
      {"correct", id, words_of(correction)}, request,
      {[&](const Case& c) -> Command { return CorrectEntry{correction_of(correction, c)}; }, {}});
}

}  // namespace ksdpl
