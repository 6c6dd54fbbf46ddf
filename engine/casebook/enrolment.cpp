// Registers who may act: the same way as every command, but the facts are the journal's own.
#include "ksdpl/casebook.hpp"

#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"

#include <utility>

namespace ksdpl {
namespace {

std::string verb_of(const RegistryCommand& command) {
  if (std::holds_alternative<ActorRegistered>(command)) return "actor add";
  if (std::holds_alternative<ActorEnded>(command)) return "actor end";
  if (std::holds_alternative<MandateGiven>(command)) return "mandate add";
  if (std::holds_alternative<MandateEnded>(command)) return "mandate end";
  if (std::holds_alternative<SigningKeyRegistered>(command)) return "key add";
  if (std::holds_alternative<SigningKeyRevoked>(command)) return "key revoke";
  return "back-dating";
}

/// Puts the description of the paper into a mandate; other commands have none.
void describe_paper(MandateGiven& given,
                    const std::filesystem::path& path,
                    const SealedDocument& paper) {
  given.file_name = path.filename().string();
  given.commitment = paper.commitment;
  given.size = paper.size;
}

}  // namespace

Vocabulary Casebook::vocabulary(JournalReader& reader, const Bundle& bundle) {
  std::vector<std::shared_ptr<const Workflow>> workflows;
  if (auto loaded = load_workflow(bundle).workflow) workflows.push_back(std::move(loaded));
  for (const CaseId& id : reader.cases()) {
    const Event opened = read_events(reader, {reader.events_of(id).front()}).front();
    workflows.push_back(workflow_of(reader, opened.workflow_hash));
  }
  std::vector<const Workflow*> borrowed;
  borrowed.reserve(workflows.size());
  for (const auto& workflow : workflows)
    borrowed.push_back(workflow.get());
  return vocabulary_of(borrowed);
}

std::optional<RegistryAnswer> Casebook::enrolled(Writing& writing) {
  if (!writing.request.key) return std::nullopt;
  const auto past = writing.journal->request(*writing.request.key);
  if (!past) return std::nullopt;
  if (past->digest != writing.digest) return key_used_for_something_else(*writing.request.key);
  const auto stored = writing.journal->event(past->seq);
  if (!stored) throw missing_entry();
  RegistryReceipt receipt;
  receipt.event = read_events(*writing.journal, {*stored}).front();
  receipt.directory = read_registry(*writing.journal).directory;
  receipt.repeated = true;
  return receipt;
}

RegistryAnswer Casebook::enrol(const RegistryCommand& command,
                               const std::filesystem::path& paper,
                               const Bundle& bundle,
                               const Request& request) {
  RegistryCommand described = command;
  auto* const given = std::get_if<MandateGiven>(&described);
  // As with every paper: hashed before the lock is taken, stored only when the command is allowed.
  const SealedDocument hashed =
      given == nullptr ? SealedDocument{} : documents_.take_in(paper, /*keep=*/false);
  if (given != nullptr) describe_paper(*given, paper, hashed);

  Writing writing =
      begin(request,
            digest_of({verb_of(described), CaseId{}, words_of(described, hashed.sha256)}, request));
  if (auto answer = enrolled(writing)) return *std::move(answer);
  Registry registry = read_registry(*writing.journal);
  const EffectiveDate on = request.on.value_or(EffectiveDate{day_in_jakarta(writing.now)});
  auto decided =
      decide_registry(registry.directory, vocabulary(*writing.journal, bundle), described,
                      context_of(request, on, writing.now, registry.directory));
  if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);

  auto& decision = std::get<Decision>(decided);
  std::vector<SealedDocument> documents;
  if (given != nullptr) {
    documents.push_back(documents_.take_in(paper, /*keep=*/!request.dry_run));
    require_unchanged(hashed, documents.front(), paper);
    describe_paper(std::get<MandateGiven>(decision.event.body), paper, documents.front());
  }
  writing.append(decision.event, documents);
  writing.finish(decision.event);
  registry.events.push_back(decision.event);
  return RegistryReceipt{std::move(decision.event), directory_of(registry.events),
                         std::move(decision.notices), false, request.dry_run};
}

}  // namespace ksdpl
