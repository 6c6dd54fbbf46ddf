// Facts that happened in a case. Facts are appended and never changed; a case is their fold.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/document_class.hpp"
#include "ksdpl/ground.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/imported.hpp"
#include "ksdpl/instrument.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// What a case names of the choices of its region's workflow: choice id to value ids, in the order
/// given.
using Choices = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What was given when the case was opened; an absent fact is not known yet.
struct CaseProfile {
  std::optional<std::string> partner;  ///< The local government abroad.
  std::optional<std::string> country;  ///< ISO 3166-1 alpha-2.
  std::optional<std::string> region;   ///< The Indonesian region.
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::vector<std::string> objects;  ///< Ids of `cooperation_objects()`, in the order given.
  EffectiveDate agreement_on;        ///< For Pasal 48: when the older agreement was signed.
  Choices choices{};                 ///< Offered by an overlay; see `ChoiceDef`.

  bool operator==(const CaseProfile&) const = default;
};

/// Under what authority a registered actor acted.
struct Acting {
  ParticipantId actor;
  ActorId role;       ///< The role of the procedure that was exercised.
  MandateId mandate;  ///< Empty: in the actor's own right.

  bool operator==(const Acting&) const = default;
};

/// The journal was created. Always event 0.
struct JournalOpened {
  std::string origin;      ///< Names the log, such as "jakarta.go.id/ksdpl".
  std::string public_key;  ///< Ed25519, base64 of the 32 raw bytes.
};

struct CaseOpened {
  std::string workflow;  ///< Name.
  std::string edition;   ///< Edition of the statute.
  CaseProfile profile;
  bool retrospective = false;              ///< Its history is only stated; no gate was ever tested.
  bool example = false;                    ///< A demonstration: shown as one wherever it appears.
  std::optional<ImportedFrom> imported{};  ///< Its history came from a file; always retrospective.
};

/// What somebody found when they had the electronic signature of a paper checked elsewhere, such as
/// by the service of BSrE. Stated, never imitated: this program does not check it.
struct StatedVerification {
  bool valid = false;
  std::string service;  ///< Where it was checked.
  EffectiveDate on;     ///< When it was checked.

  bool operator==(const StatedVerification&) const = default;
};

/// A person's signature over the bytes of a paper, by a registered key.
struct PaperSignature {
  std::string key;        ///< Fingerprint of the key that signed.
  std::string signature;  ///< SSHSIG, base64 without the armour.

  bool operator==(const PaperSignature&) const = default;
};

struct DocumentFiled {
  DocumentId document;
  std::string file_name;
  std::string commitment;  ///< SHA-256(salt + content), hex: what the leaf holds.
  std::uint64_t size = 0;  ///< Bytes.
  std::vector<ContentId> contents;
  std::optional<std::string> number;
  std::optional<std::string> issuer;
  EffectiveDate issued;
  EffectiveDate received;
  std::vector<std::string> languages = {};  ///< BCP 47: "id", "en", "zh"; empty: not stated.
  /// The first and last day it is valid. Absent: no validity is stated; unknown: openly not known.
  std::optional<EffectiveDate> valid_from = {};
  std::optional<EffectiveDate> valid_until = {};
  std::vector<RequirementId> shows = {};    ///< The requirements it is evidence for.
  std::optional<EventSeq> supersedes = {};  ///< The earlier paper of its kind it takes over from.
  std::optional<StatedVerification> verification = {};  ///< Of its electronic signature.
  /// The class it was given by whoever filed it; absent: that of its kind.
  std::optional<DocumentClass> classification = {};
  std::optional<PaperSignature> signature = {};  ///< Checked when it was taken in.
};

struct RequirementAssessed {
  RequirementId requirement;
  Verdict verdict = Verdict::belum_diketahui;
};

/// A step was taken. `move` is empty when it moved nothing.
struct StepRecorded {
  StepId step;
  OutcomeId outcome;
  MoveId move;
  std::string row;              ///< The row of the table: "T7".
  Configuration after;          ///< Where the case stands after it.
  std::vector<Ground> grounds;  ///< Why it was allowed, as tested at that moment.
  /// What the grounds name as evidence, each event once, as it stood at that moment.
  std::vector<EvidenceShown> shown = {};
  Text title = {};            ///< The move, or the outcome where nothing moved.
  std::string citation = {};  ///< On which the move rests; empty unless the basis names a place.
  std::optional<Basis> basis = {};  ///< Absent in entries of older programs.
};

/// A step of the past as somebody states it. No gate was tested: whether it was lawful is
/// not known, and it is never shown as allowed.
struct StepStated {
  StepId step;
  OutcomeId outcome;
  MoveId move;
  Configuration after;
  std::optional<AsImported> imported{};  ///< Absent: somebody stated it here.
};

/// Something worth keeping that is no step of the procedure: of an imported history, or the remark
/// of a reviewer. It moves nothing.
struct Noted {
  NoteKind kind = NoteKind::catatan;
  std::string text;
  DocumentId document;                ///< The paper it mentions, or empty. Nobody here holds it.
  std::optional<std::string> number;  ///< Of that paper.
  AsImported imported;
};

/// An earlier entry corrected. What is absent stays as it was.
struct EntryCorrected {
  EventSeq target = 0;
  bool annul = false;  ///< The entry is taken back as a whole; it stays visible.
  std::optional<EffectiveDate> effective;
  std::optional<std::string> by;
  std::optional<CaseProfile> profile;     ///< For an opened case: the whole profile.
  std::optional<DocumentFiled> document;  ///< For a filed paper: the whole description.
  std::optional<Acting> acting{};         ///< Goes with `by` where actors are registered.
};

/// A person or institution was registered as one who may act. A fact of the journal itself.
struct ActorRegistered {
  ParticipantId actor;
  std::string name;
  std::vector<ActorId> roles;  ///< At least one; ids of workflows, or `recorder_role`.
  std::optional<std::string> office;
  std::optional<EffectiveDate> from;   ///< First day; absent: no beginning was stated.
  std::optional<EffectiveDate> until;  ///< Last day; absent: no end was stated.
  ParticipantId same_person;           ///< An earlier record of the same person, or empty.
};

/// A registered actor no longer acts; the effective date is the first day without the roles.
struct ActorEnded {
  ParticipantId actor;
};

/// How somebody acts for somebody else. Ids are persisted: append, never reorder or rename.
enum class MandateKind : std::uint8_t {
  plt,     ///< Pelaksana tugas: acting while the office has no holder.
  plh,     ///< Pelaksana harian: acting while the holder is away for a time.
  kuasa,   ///< By power of attorney (surat kuasa).
  mandat,  ///< On behalf of the holder, who stays responsible (a.n.).
};
/// Returns the persisted id: "plt", "plh", "kuasa" or "mandat".
std::string_view id_of(MandateKind kind);
std::optional<MandateKind> mandate_kind_from_id(std::string_view id);

/// An actor was allowed by a paper to act for another one. A fact of the journal itself.
struct MandateGiven {
  MandateId mandate;
  ParticipantId from;
  ParticipantId to;
  MandateKind kind = MandateKind::mandat;
  std::string file_name;
  std::string commitment;  ///< SHA-256(salt + content of the paper), hex.
  std::uint64_t size = 0;  ///< Bytes.
  std::optional<std::string> number;
  std::optional<EffectiveDate> issued;
  EffectiveDate valid_from;                  ///< First day.
  std::optional<EffectiveDate> valid_until;  ///< Last day; absent: the paper states no end.
  std::vector<ActorId> roles;                ///< Empty: every role of the giver.
  std::vector<StepId> steps;                 ///< Empty: every step.
};

/// A mandate was withdrawn; the effective date is the first day without it.
struct MandateEnded {
  MandateId mandate;
};

/// The case goes on under another text of the workflow. What was recorded before keeps its grounds;
/// what is decided from here on is decided by the new text.
struct WorkflowMigrated {
  /// A statutory act that an earlier step established under the text it was recorded under.
  struct CarriedAct {
    EventSeq entry = 0;
    std::string act;
  };
  std::string from;              ///< Hash of the bundle the case was pinned to.
  std::string to;                ///< Hash of the bundle it is pinned to from here on.
  std::string workflow;          ///< Name of the workflow it is pinned to.
  std::string edition;           ///< Edition of the statute, which stays the same.
  std::string plan;              ///< SHA-256 (hex) of the plan that was carried out.
  Basis basis = Basis::unknown;  ///< What the migration rests on in law.
  std::string citation;          ///< The article, or empty.
  std::vector<CarriedAct> acts;  ///< Every act in force, in the order of the entries.
};

/// An actor's key for signing entries was registered; the effective date is its first day. A fact
/// of the journal itself.
struct SigningKeyRegistered {
  ParticipantId actor;
  std::string key;         ///< Its fingerprint as OpenSSH shows it, "SHA256:...".
  std::string public_key;  ///< As OpenSSH writes it: "ssh-ed25519 AAAA...", without a comment.
};

/// A signing key was revoked; the effective date is the first day without it.
struct SigningKeyRevoked {
  std::string key;  ///< Fingerprint.
};

/// An actor signed the statement of an entry of the same case.
struct EntrySigned {
  EventSeq target = 0;
  std::string key;        ///< Fingerprint of the key that signed.
  std::string signature;  ///< SSHSIG, base64 without the armour.
};

/// The log signs with another key from the checkpoint on that covers this entry. A fact of the
/// journal itself.
struct LogKeyChanged {
  std::string public_key;  ///< Ed25519, base64 of the 32 raw bytes.
};

/// The journal was put back from a backup: what was recorded after the backup is lost, and the log
/// goes on under another name and key. A fact of the journal itself.
struct JournalRestored {
  std::uint64_t epoch = 0;  ///< 2 for the first restore.
  std::string origin;       ///< The name of the log from here on.
  std::string public_key;   ///< Ed25519, base64 of the 32 raw bytes.
  /// The newest checkpoint of the epoch before that is known; absent: none was at hand.
  std::optional<std::uint64_t> last_size;
  std::string last_root;  ///< Hex; empty when absent.
};

/// The office set from how many days on an entry dated back needs a reason. A fact of the journal
/// itself.
struct BackDatingSet {
  std::optional<std::uint64_t> days;  ///< Absent: no limit.
};

using EventBody = std::variant<JournalOpened,
                               CaseOpened,
                               DocumentFiled,
                               RequirementAssessed,
                               StepRecorded,
                               StepStated,
                               EntryCorrected,
                               ActorRegistered,
                               ActorEnded,
                               MandateGiven,
                               MandateEnded,
                               WorkflowMigrated,
                               SigningKeyRegistered,
                               SigningKeyRevoked,
                               EntrySigned,
                               LogKeyChanged,
                               JournalRestored,
                               BackDatingSet,
                               Noted,
                               InstrumentRecorded,
                               InstrumentEnded>;

/// Returns the persisted kind: "journal_opened", "case_opened", "document_filed",
/// "requirement_assessed", "step_recorded", "stated", "entry_corrected", "actor_registered",
/// "actor_ended", "mandate_given", "mandate_ended", "workflow_migrated", "signing_key_registered",
/// "signing_key_revoked", "entry_signed", "log_key_changed", "journal_restored",
/// "back_dating_set", "noted", "instrument_recorded", "instrument_ended".
std::string_view kind_of(const EventBody& body);

/// Says whether it is a fact of the journal itself, which stands in no case.
bool is_of_journal(const EventBody& body);

/// One fact with everything that says when, by whom and on what ground.
struct Event {
  EventSeq seq = 0;               ///< Its number in the one order of the journal.
  CaseId case_id;                 ///< Empty for facts of the journal itself.
  std::uint64_t case_seq = 0;     ///< Its number in the case, from 1.
  EffectiveDate effective;        ///< When it took effect in law.
  Timestamp recorded{};           ///< When it was written; always the real clock.
  std::string actor;              ///< The user who recorded it.
  std::optional<std::string> by;  ///< The authority or person who acted.
  std::optional<std::string> on_behalf_of;
  std::optional<std::string> reason;
  std::vector<EventSeq> documents;  ///< The filed papers it rests on.
  std::string workflow_hash;        ///< The bundle in force for the case.
  std::optional<std::string> key;   ///< Idempotency key.
  EventBody body;
  std::optional<Acting> acting{};  ///< Where actors are registered: who acted, and by what right.
};

}  // namespace ksdpl
