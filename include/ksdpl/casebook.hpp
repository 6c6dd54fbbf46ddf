// The one object a client needs: load, decide, append, answer.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/journal.hpp"
#include "ksdpl/registry.hpp"
#include "ksdpl/workflow.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl {

/// A case with the workflow it is pinned to.
struct CaseView {
  Case file;
  std::shared_ptr<const Workflow> workflow;
  Directory directory{};  ///< Who is registered to act, in the whole journal.
};

/// Who is registered to act, and the journal's own events that say so.
struct Registry {
  Directory directory;
  std::vector<Event> events;
};

/// What a registration did.
struct RegistryReceipt {
  Event event;
  Directory directory;  ///< After it.
  std::vector<Notice> notices;
  bool repeated = false;
  bool dry_run = false;
};
using RegistryAnswer = std::variant<RegistryReceipt, Refusal>;

/// What a writing command did.
struct Receipt {
  Event event;    ///< The fact that was (or, in a dry run, would be) recorded.
  CaseView view;  ///< The case after it.
  std::vector<Notice> notices;
  bool repeated = false;  ///< The same key and content had been recorded before; nothing was added.
  bool dry_run = false;
};

using Answer = std::variant<Receipt, Refusal>;

/// Everything of a command that is not the command itself.
struct Request {
  std::string actor;                ///< The recording user.
  std::optional<EffectiveDate> on;  ///< Absent: today in Indonesia.
  std::optional<std::string> by;
  std::optional<std::string> on_behalf_of;
  std::optional<std::string> reason;
  std::vector<DocumentId> documents;
  std::optional<std::string> key;
  std::optional<EventSeq> expected;  ///< Refuse as a conflict unless this is the case's last event.
  bool dry_run = false;
};

/// Describes the paper to take in; the content comes from `path`.
struct PaperToFile {
  DocumentId document;
  std::filesystem::path path;
  std::vector<ContentId> contents;
  std::optional<std::string> number;
  std::optional<std::string> issuer;
  EffectiveDate issued;
  EffectiveDate received;
  std::vector<std::string> languages = {};
  std::optional<EffectiveDate> valid_from = {};
  std::optional<EffectiveDate> valid_until = {};
  std::vector<RequirementId> shows = {};
  std::optional<EventSeq> supersedes = {};
};

/// What `correct` may change; what is absent stays.
struct CorrectionRequest {
  EventSeq target = 0;
  bool annul = false;
  std::optional<EffectiveDate> effective;
  std::optional<std::string> by;
  std::optional<std::string> partner;
  std::optional<std::string> country;
  std::optional<std::string> region;
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::optional<std::vector<std::string>> objects;
  std::optional<std::vector<ContentId>> contents;
  std::optional<std::string> number;
  std::optional<std::string> issuer;
  std::optional<EffectiveDate> issued;
  std::optional<EffectiveDate> received;
  std::optional<Choices> choices{};
  std::optional<std::vector<std::string>> languages;
  std::optional<EffectiveDate> valid_from;
  std::optional<EffectiveDate> valid_until;
  std::optional<std::vector<RequirementId>> shows;
};

/// One row of `list`.
struct CaseSummary {
  CaseId id;
  CaseProfile profile;
  StageId stage;
  Text stage_title;
  std::string workflow;
  bool retrospective = false;
  bool example = false;
  bool held = false;
  std::size_t events = 0;
  EffectiveDate last_effective;
};

struct CommandWords;

/// Commands and queries over one journal. Not thread-safe; processes share the journal instead.
class Casebook {
 public:
  using Clock = std::function<Timestamp()>;
  /// Borrows the journal and the store, which must outlive it.
  Casebook(Journal& journal, DocumentStore& documents, Clock clock);

  // Commands. Each takes the write lock, reads, decides, appends, commits.
  Answer open_case(const OpenCase& command, const Bundle& bundle, const Request& request);
  Answer file_document(const CaseId& id, const PaperToFile& paper, const Request& request);
  Answer assess(const CaseId& id, const AssessRequirement& command, const Request& request);
  Answer record(const CaseId& id, const RecordStep& command, const Request& request);
  Answer correct(const CaseId& id, const CorrectionRequest& correction, const Request& request);

  /// Registers an actor or a mandate, or ends one. Roles and steps must be words of the workflow in
  /// `bundle` or of a case's workflow. A mandate's paper is taken in from `paper`.
  RegistryAnswer enrol(const RegistryCommand& command,
                       const std::filesystem::path& paper,
                       const Bundle& bundle,
                       const Request& request);

  // Queries. A case that is not there is a Refusal of kind not_found with the nearest ids.
  std::variant<CaseView, Refusal> load(const CaseId& id);
  std::vector<CaseSummary> list();
  /// Returns every case with its workflow, in the order of `list`, all as of one moment.
  std::vector<CaseView> every_case();
  /// Returns the name the journal was created with (`init --origin`).
  std::string origin();
  Registry registry();
  /// Returns the workflow a case of this journal is or was pinned to, by the hash of its bundle (64
  /// hexadecimal digits); nullptr when the journal holds none. Throws Fault when it is altered.
  std::shared_ptr<const Workflow> pinned(const std::string& hash);

 private:
  struct Writing;
  /// What a command asks of the case as it stands, and how its paper, if any, is kept.
  struct Asking {
    std::function<Command(const Case&)> command;
    std::function<SealedDocument(Event&)> keep_paper;
  };

  Writing begin(const Request& request, std::string digest);
  std::optional<Answer> repeated(Writing& writing);
  std::optional<RegistryAnswer> enrolled(Writing& writing);
  Vocabulary vocabulary(JournalReader& reader, const Bundle& bundle);
  Answer write(const CommandWords& words, const Request& request, const Asking& asking);
  CaseView view_of(JournalReader& reader, const std::vector<StoredEvent>& stored);
  std::shared_ptr<const Workflow> workflow_of(JournalReader& reader, const std::string& hash);

  Journal& journal_;
  DocumentStore& documents_;
  Clock clock_;
  std::map<std::string, std::shared_ptr<const Workflow>> workflows_;
};

}  // namespace ksdpl
