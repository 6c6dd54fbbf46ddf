// The one object a client needs: load, decide, append, answer.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/history_file.hpp"
#include "ksdpl/journal.hpp"
#include "ksdpl/migration.hpp"
#include "ksdpl/registry.hpp"
#include "ksdpl/review.hpp"
#include "ksdpl/signing.hpp"
#include "ksdpl/viewpoint.hpp"
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
  Directory directory{};           ///< Who is registered to act, in the whole journal.
  std::vector<Notice> unplaced{};  ///< What the viewpoint could not place; see `seen_from`.
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
  std::optional<StatedVerification> verification = {};
  std::optional<DocumentClass> classification = {};
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
  std::optional<EffectiveDate> agreement_on{};  ///< Of an agreement older than the PP (Pasal 48).
  std::optional<DocumentClass> classification{};
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
  bool imported = false;
  bool held = false;
  std::size_t events = 0;
  EffectiveDate last_effective;
  std::vector<Notice> unplaced{};  ///< What the viewpoint could not place.
};

/// A case as a plan of migration found it. The plan holds good while this is so.
struct PlannedCase {
  CaseId id;
  std::string from_hash;  ///< The bundle it is pinned to.
  EventSeq last = 0;      ///< Its last event.
};

/// One case of a plan, and what would change for it.
struct MigrationItem {
  PlannedCase planned;
  std::string workflow;  ///< Name of the workflow it is pinned to.
  bool example = false;
  MigrationPreview preview;
};

/// What the migration of running cases to one workflow text would change. Nothing is written.
struct MigrationPlan {
  std::string workflow;  ///< Name of the new workflow.
  std::string edition;
  std::string to_hash;
  std::vector<MigrationItem> cases;
  std::vector<CaseId> already;  ///< Pinned to that text as it is.
};

/// Asks for a plan to be carried out.
struct MigrationOrder {
  std::string to_hash;
  std::vector<PlannedCase> cases;
  Basis basis = Basis::unknown;  ///< The legal ground, kept in the events.
  std::string citation;
};

/// Returns the SHA-256 (hex) of what a plan binds: the new text, and each case with the text it is
/// pinned to and its last event.
std::string plan_digest(const std::string& to_hash, const std::vector<PlannedCase>& cases);

/// What carrying out a plan did: one receipt for each case, in the order of the plan.
struct MigrationReceipt {
  std::vector<Receipt> cases;
  bool repeated = false;
  bool dry_run = false;
};

/// A history file to take in.
struct HistoryImport {
  HistoryFile history;                    ///< Sound: as `load_history` returned it without errors.
  std::string file_name;                  ///< Without folders.
  std::string sha256;                     ///< Of the bytes of the file, hex.
  std::map<std::string, Bundle> bundles;  ///< The workflows its cases name, by that name.
};

/// One case as it was (or, in a dry run, would be) imported.
struct ImportedCaseView {
  CaseView view;
  std::size_t entries = 0;  ///< Steps it stated, the one of Pasal 48 included.
  std::size_t notes = 0;
};

/// What an import did: its cases in the order of the file.
struct ImportReceipt {
  std::vector<ImportedCaseView> cases;
  std::string key;        ///< The key it is known by.
  bool repeated = false;  ///< The same file had been imported before; nothing was added.
  bool dry_run = false;
};

/// A checklist to take in.
struct ReviewImport {
  Review review;               ///< Sound: as `load_review` returned it without errors.
  std::filesystem::path path;  ///< The file itself, which is filed with the case.
  std::string text;            ///< Its bytes.
  std::optional<std::string> signature_file;  ///< What ssh-keygen made over those bytes.
};

/// What taking in a checklist did.
struct ReviewReceipt {
  CaseView view;
  EventSeq filed = 0;           ///< The entry by which the checklist itself was filed.
  std::size_t assessments = 0;  ///< Requirements judged.
  std::size_t notes = 0;        ///< Remarks kept.
  /// Judgements among the notes: they were not the reviewer's to make, by the roles registered.
  std::size_t kept_as_notes = 0;
  std::optional<std::string> key;  ///< As it was given.
  ParticipantId signed_by;         ///< Whose key signed it; empty: it is not signed.
  bool repeated = false;           ///< The same file had been taken in before; nothing was added.
  bool dry_run = false;
};

/// Told of each case taken in: how many so far, and of how many.
using ImportProgress = std::function<void(std::size_t, std::size_t)>;

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
  Answer record_instrument(const CaseId& id,
                           const RecordInstrument& command,
                           const Request& request);
  Answer end_instrument(const CaseId& id, const EndInstrument& command, const Request& request);
  Answer correct(const CaseId& id, const CorrectionRequest& correction, const Request& request);

  /// Keeps a person's signature under an entry. `signature_file` is the content of the file that
  /// ssh-keygen made over `statement`; one that does not fit is refused. Throws Fault::Kind::usage
  /// for what is no signature at all.
  Answer sign(const CaseId& id,
              EventSeq target,
              const std::string& signature_file,
              const Request& request);

  /// Registers an actor, a mandate or a signing key, ends one, or sets a rule of recording. Roles
  /// and steps must be words of the workflow in `bundle` or of a case's workflow. A mandate's paper
  /// is taken in from `paper`.
  RegistryAnswer enrol(const RegistryCommand& command,
                       const std::filesystem::path& paper,
                       const Bundle& bundle,
                       const Request& request);

  /// Records that the log signs with another key from now on; see `prepare_log_key`. Needs a
  /// reason.
  RegistryAnswer change_log_key(const std::string& public_key, const Request& request);

  /// Carries out a plan, all cases or none. Refuses as a conflict when a case has moved on since,
  /// or `to` is another text than the plan's, and says what happened.
  std::variant<MigrationReceipt, Refusal> migrate(const MigrationOrder& order,
                                                  const Bundle& to,
                                                  const Request& request);

  /// Takes in every case of a history file as stated by its importer, or none. Refuses as a
  /// conflict when cases of these ids are there already, and names them all. Without a key, the
  /// file's own hash is the key: the same file again adds nothing. `request.on` and `by` are not
  /// looked at.
  std::variant<ImportReceipt, Refusal> import_history(const HistoryImport& import,
                                                      const Request& request,
                                                      const ImportProgress& progress = {});

  /// Files a checklist that came back and records every answer in it, or nothing: the judgements on
  /// requirements as assessments by the reviewer, what else was found as notes. It must be of this
  /// journal and case, and not older than the entry it names. The same file again adds nothing.
  /// `request.on`, `by` and `documents` are not looked at.
  std::variant<ReviewReceipt, Refusal> import_review(const ReviewImport& import,
                                                     const Request& request);

  // Queries. A case that is not there is a Refusal of kind not_found with the nearest ids.
  // A viewpoint shows cases as they were, or as they were known; one that was not there yet is not
  // found, and left out of lists.
  std::variant<CaseView, Refusal> load(const CaseId& id, const Viewpoint& viewpoint = {});
  std::vector<CaseSummary> list(const Viewpoint& viewpoint = {});
  /// Returns every case with its workflow, in the order of `list`, all as of one moment.
  std::vector<CaseView> every_case(const Viewpoint& viewpoint = {});
  /// Returns the name the journal was created with (`init --origin`).
  std::string origin();
  Registry registry();
  /// Returns the text that is signed for an entry; see `statement_of`.
  std::variant<std::string, Refusal> statement(const CaseId& id, EventSeq target);
  /// Checks the signatures of a case anew, against the keys as they are known now.
  std::vector<SignatureStanding> signatures(const CaseView& view);
  /// Returns the workflow a case of this journal is or was pinned to, by the hash of its bundle (64
  /// hexadecimal digits); nullptr when the journal holds none. Throws Fault when it is altered.
  std::shared_ptr<const Workflow> pinned(const std::string& hash);
  /// Plans a migration to the text of `to`, which must load. `ids` empty: every case that is not
  /// closed. Moves are tried on `today`, deadlines counted with `calendar`.
  std::variant<MigrationPlan, Refusal> plan_migration(const std::vector<CaseId>& ids,
                                                      const Bundle& to,
                                                      const Calendar& calendar,
                                                      const Date& today);

 private:
  struct Writing;
  struct Migration;
  /// The cases of a plan as they stand; `done` holds those that it migrated before.
  struct PlannedViews {
    std::vector<CaseView> views;
    std::vector<Receipt> done;
  };
  /// What a command asks of the case as it stands, and how its paper, if any, is kept.
  struct Asking {
    std::function<Command(const Case&)> command;
    std::function<SealedDocument(Event&)> keep_paper;
  };

  Writing begin(const Request& request, std::string digest);
  std::optional<Answer> repeated(Writing& writing);
  static std::optional<RegistryAnswer> enrolled(Writing& writing);
  Vocabulary vocabulary(JournalReader& reader, const Bundle& bundle);
  Answer write(const CommandWords& words, const Request& request, const Asking& asking);
  std::variant<PlannedViews, Refusal> planned_views(JournalReader& reader,
                                                    const MigrationOrder& order,
                                                    bool repeated);
  std::variant<MigrationReceipt, Refusal> migrate_under_lock(Writing& writing,
                                                             const MigrationOrder& order,
                                                             const Workflow& to);
  std::variant<ImportReceipt, Refusal> imported_before(JournalReader& reader,
                                                       const HistoryImport& import);
  CaseView view_of(JournalReader& reader, const std::vector<StoredEvent>& stored);
  std::optional<CaseView> seen_view(JournalReader& reader,
                                    const std::vector<StoredEvent>& stored,
                                    const Viewpoint& viewpoint);
  std::shared_ptr<const Workflow> workflow_of(JournalReader& reader, const std::string& hash);

  Journal& journal_;
  DocumentStore& documents_;
  Clock clock_;
  std::map<std::string, std::shared_ptr<const Workflow>> workflows_;
};

}  // namespace ksdpl
