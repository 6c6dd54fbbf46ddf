// Facts that happened in a case. Facts are appended and never changed; a case is their fold.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// What was given when the case was opened; an absent fact is not known yet.
struct CaseProfile {
  std::optional<std::string> partner;  ///< The local government abroad.
  std::optional<std::string> country;  ///< ISO 3166-1 alpha-2.
  std::optional<std::string> region;   ///< The Indonesian region.
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::vector<std::string> objects;  ///< Ids of `cooperation_objects()`, in the order given.
  EffectiveDate agreement_on;        ///< For Pasal 48: when the older agreement was signed.

  bool operator==(const CaseProfile&) const = default;
};

/// A condition that was tested when a move was made, and the events that showed it.
struct Ground {
  std::string code;
  std::string citation;
  Basis basis = Basis::law;
  std::vector<EventSeq> evidence;
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
  bool retrospective = false;  ///< Its history is only stated; no gate was ever tested.
  bool example = false;        ///< A demonstration: shown as one wherever it appears.
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
};

/// A step of the past as somebody states it. No gate was tested: whether it was lawful is
/// not known, and it is never shown as allowed.
struct StepStated {
  StepId step;
  OutcomeId outcome;
  MoveId move;
  Configuration after;
};

/// An earlier entry corrected. What is absent stays as it was.
struct EntryCorrected {
  EventSeq target = 0;
  bool annul = false;  ///< The entry is taken back as a whole; it stays visible.
  std::optional<EffectiveDate> effective;
  std::optional<std::string> by;
  std::optional<CaseProfile> profile;     ///< For an opened case: the whole profile.
  std::optional<DocumentFiled> document;  ///< For a filed paper: the whole description.
};

using EventBody = std::variant<JournalOpened,
                               CaseOpened,
                               DocumentFiled,
                               RequirementAssessed,
                               StepRecorded,
                               StepStated,
                               EntryCorrected>;

/// Returns the persisted kind: "journal_opened", "case_opened", "document_filed",
/// "requirement_assessed", "step_recorded", "stated", "entry_corrected".
std::string_view kind_of(const EventBody& body);

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
};

}  // namespace ksdpl
