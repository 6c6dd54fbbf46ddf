// A case as the fold of its events, what may happen to it, and every reason why not. Pure
// functions.
#pragma once

#include "ksdpl/directory.hpp"
#include "ksdpl/event.hpp"
#include "ksdpl/workflow.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

class Calendar;

/// What would clear a blocker, in a form a program can act on.
struct Remedy {
  Wanted wanted = Wanted::document;
  std::string target;  ///< The paper, act, requirement, fact or move.
  std::string item;    ///< The content, if any.
  std::string
      command;  ///< What to type, without the program name; "..." stands for what the user knows.
  bool by_somebody_else = false;  ///< Another actor, or a mandate, clears it; `target` is the role.
  std::optional<EventSeq> replaces = {};  ///< The paper that a new one has to take over from.
};

/// One reason that was tested: met or not, with its article and what would show it.
struct Check {
  std::string code;
  Text text;
  std::string citation;  ///< Empty unless the basis names an article.
  Basis basis = Basis::law;
  Text wanted;
  std::string who;  ///< Actor id.
  Text who_title;
  Tri met = Tri::no;
  std::vector<EventSeq> evidence;
  Remedy remedy;
  Layer layer = Layer::not_recorded;
};

/// A no, with every reason. `kind` decides the exit code.
struct Refusal {
  enum class Kind : std::uint8_t {
    not_allowed,   ///< The law or the procedure does not allow it now.
    not_entitled,  ///< This actor may not.
    conflict,      ///< Somebody else changed the case, or the key was used for something else.
    not_found,
    usage,
  };
  Kind kind = Kind::not_allowed;
  Text message;
  Text hint;                           ///< The command to type; may be empty.
  std::vector<Check> blockers;         ///< In an order a person can act on.
  std::vector<Entitlement> may_act{};  ///< Of `not_entitled`: who may.
};

/// A paper as filed, with corrections applied.
struct FiledPaper {
  EventSeq seq = 0;
  DocumentFiled paper;
  std::optional<EventSeq> superseded_by = {};  ///< It counts no longer; its successor does.
};

/// A step as recorded or stated, with corrections applied.
struct StepEntry {
  EventSeq seq = 0;
  StepId step;
  OutcomeId outcome;
  MoveId move;
  EffectiveDate effective;
  bool stated = false;
  std::optional<Acting> acting{};  ///< Absent when nobody was registered yet.
  /// The act it established under an earlier text of the workflow, perhaps none; absent: as the
  /// workflow of the case says.
  std::optional<std::string> carried_act{};
};

struct AssessmentEntry {
  EventSeq seq = 0;
  RequirementId requirement;
  Verdict verdict = Verdict::belum_diketahui;  ///< As assessed.
  EffectiveDate effective;
  std::optional<std::string> by;  ///< Who judged.
  std::optional<std::string> reason;
  std::vector<EventSeq> documents;  ///< The papers it rests on.
};

/// An instrument under the text as it stands, with corrections applied.
struct InstrumentEntry {
  EventSeq seq = 0;  ///< The latest entry that tells of it.
  InstrumentRecorded what;
  EffectiveDate agreed;  ///< The effective date of that entry.
  /// The entry that ended it before its period did.
  struct Ended {
    EventSeq seq = 0;
    EffectiveDate on;
  };
  std::optional<Ended> ended{};
};

/// When the case entered a stage.
struct StageEntry {
  EventSeq seq = 0;
  StageId stage;
  EffectiveDate effective;
  MoveId move{};  ///< By which it was entered.
};

/// A case as its events make it. Built only by `fold`.
struct Case {
  CaseId id;
  std::string workflow;
  std::string workflow_hash;
  CaseProfile profile;
  bool retrospective = false;
  bool example = false;
  std::optional<ImportedFrom> imported{};  ///< Where its history was imported from.
  Configuration configuration;
  std::vector<Event> events;                               ///< All of them, in order.
  std::map<EventSeq, std::vector<EventSeq>> corrected_by;  ///< Entry -> its corrections.
  std::vector<FiledPaper> papers;  ///< In the order filed; annulled ones left out.
  std::vector<StepEntry> steps;    ///< Likewise.
  std::vector<AssessmentEntry> assessments;
  std::vector<StageEntry> stages;              ///< Every entry into a stage, the latest last.
  std::vector<EventSeq> to_reexamine;          ///< Moves that rest on a corrected entry.
  std::vector<InstrumentEntry> instruments{};  ///< In the order first recorded; one an id.

  [[nodiscard]] StageId stage() const { return main_stage(configuration); }
  [[nodiscard]] bool active(std::string_view state) const;
  [[nodiscard]] EventSeq last_entry(std::string_view stage) const;
  [[nodiscard]] const FiledPaper* latest_paper(std::string_view document) const;
  /// Returns the paper of that entry, nullptr when it is none or was annulled.
  [[nodiscard]] const FiledPaper* paper(EventSeq seq) const;
  /// Returns the paper that counts in its place: itself, or the last of its successors.
  [[nodiscard]] const FiledPaper* successor(EventSeq seq) const;
  [[nodiscard]] const Event* event(EventSeq seq) const;
  /// Returns the instrument of that id, or nullptr.
  [[nodiscard]] const InstrumentEntry* instrument(std::string_view wanted) const;
};

/// Builds the case from its events. Never fails and never checks: what was written happened.
/// `events` must be those of one case, in order, the first a CaseOpened.
Case fold(std::vector<Event> events);
/// Returns the case with one event more: what folding all of them gives, without going over the
/// earlier ones again unless the event corrects one.
Case fold(Case known, Event next);

/// Returns what the gates may see of the case when a move takes effect on `on`.
Facts facts_of(const Case& c, const Workflow& workflow, const EffectiveDate& on);

/// Something a person should know that blocks nothing. It rests on something, or speaks of the
/// record itself and then has no basis.
struct Notice {
  std::string code;
  Text text;
  std::optional<Basis> basis;
  std::string citation;
  std::string unknown = {};  ///< The id of the open question it tells of; empty: none.
  Source source = {};        ///< Of a reported rule: who reports it; empty: not reported.
};

/// A legal move as seen from a case.
struct MoveOption {
  MoveId move;
  Text title;
  StepId step;  ///< The step and outcome that fire it.
  OutcomeId outcome;
  StageId from;
  StageId to;
  std::string row;  ///< "T7".
  std::string citation;
  Basis basis = Basis::law;
  std::vector<ActorId> who;
  bool now = false;           ///< Leaves the stage the case is in.
  bool forward = false;       ///< On the way to the signature.
  std::vector<Check> checks;  ///< Every condition, met or not, in the order to act on.
  std::vector<Notice> advice;
  std::optional<std::string> command;  ///< What to type, without the program name.
  std::vector<Entitlement> may_act{};  ///< Registered actors who may, on that day.

  [[nodiscard]] bool allowed() const;
  [[nodiscard]] std::vector<Check> blockers() const;
};

/// Returns what one move still lacks, as if made on `on`, and who of the directory may make it. A
/// move that leaves another stage gets the moves to make first as blockers too. Nothing when
/// neither statute nor workflow knows the move.
std::optional<MoveOption> explain(const Case& c,
                                  const Workflow& workflow,
                                  std::string_view move,
                                  const EffectiveDate& on,
                                  const Directory& directory = Directory());

/// Returns every move that leaves the active states, then the later forward moves up to the
/// signature (or, after it, nothing more), each explained.
std::vector<MoveOption> next_moves(const Case& c,
                                   const Workflow& workflow,
                                   const EffectiveDate& on,
                                   const Directory& directory = Directory());

/// How a paper stands on a day by the validity it states itself.
enum class Validity : std::uint8_t { valid, not_yet_valid, expired, unknown };
std::string_view id_of(Validity validity);
Phrase label_of(Validity validity);

/// Returns how the paper stands on the day. Without a stated validity it is valid; a validity
/// stated as unknown, or an unknown day, leaves it unknown.
Validity validity_of(const DocumentFiled& paper, const EffectiveDate& on);

/// Returns how a period stands on the day, as it does for a paper.
Validity validity_of(const std::optional<EffectiveDate>& from,
                     const std::optional<EffectiveDate>& until,
                     const EffectiveDate& on);

/// A paper that is evidence for a requirement.
struct PaperStatus {
  EventSeq seq = 0;
  DocumentFiled paper;
  Validity validity = Validity::valid;
  std::optional<EventSeq> superseded_by;
  bool rested_on = false;  ///< The standing assessment names it; otherwise it only says so itself.
};

/// How one requirement stands.
struct RequirementStatus {
  RequirementId id;
  Text title;
  std::string citation;
  Basis basis = Basis::law;
  Verdict verdict = Verdict::belum_diketahui;
  Text wanted;
  std::string who;
  Text who_title;
  std::vector<EventSeq> evidence;
  std::vector<Notice> advice;                 ///< Open questions that touch it.
  bool judgement = false;                     ///< Somebody has to judge it and be named.
  std::optional<AssessmentEntry> assessment;  ///< The one that stands.
  std::vector<PaperStatus> papers;            ///< Every paper that is evidence for it.
  std::string command;  ///< What to type next, without the program name; empty: nothing is missing.
};

/// Returns the checklist of all requirements of the workflow, in its order, as of the day `on`.
std::vector<RequirementStatus> checklist(const Case& c,
                                         const Workflow& workflow,
                                         const EffectiveDate& on);

/// Returns what a person should know about the case on `today`: reported rules, derived flags, and
/// the open questions that touch the stage the case is in.
std::vector<Notice> notices(const Case& c,
                            const Workflow& workflow,
                            const Calendar& calendar,
                            const Date& today);

// --- Commands: what a person asks for -------------------------------------------------------

struct OpenCase {
  CaseId id;
  CaseProfile profile;
  bool retrospective = false;
  bool example = false;
  std::optional<ImportedFrom> imported{};  ///< Only with `retrospective`.
};
struct FileDocument {
  DocumentFiled paper;
};
struct AssessRequirement {
  RequirementId requirement;
  Verdict verdict = Verdict::belum_diketahui;
};
struct RecordStep {
  StepId step;
  OutcomeId outcome;                     ///< Empty: the step's only outcome.
  std::optional<AsImported> imported{};  ///< Only in an imported case.
};
/// Keeps what an imported history tells beside its steps, or, without sources, what somebody
/// remarks on a case.
struct KeepNote {
  Noted note;
};
/// Tells of an instrument under the text, or tells anew of one that is known.
struct RecordInstrument {
  InstrumentRecorded what;
};
struct EndInstrument {
  InstrumentEnded what;
};
struct CorrectEntry {
  EntryCorrected correction;
};
/// A signature whose bytes were checked before: here only whether it may stand is decided.
struct SignEntry {
  EntrySigned signature;
};
using Command = std::variant<OpenCase,
                             FileDocument,
                             AssessRequirement,
                             RecordStep,
                             CorrectEntry,
                             SignEntry,
                             KeepNote,
                             RecordInstrument,
                             EndInstrument>;

/// What every command carries besides its own words.
struct CommandContext {
  EffectiveDate on;
  Timestamp now{};
  std::string actor;
  std::optional<std::string> by;
  std::optional<std::string> on_behalf_of;
  std::optional<std::string> reason;
  std::vector<DocumentId> documents;  ///< Papers named by kind; the latest of each is meant.
  std::optional<std::string> key;
  const Directory* directory = nullptr;  ///< Borrowed; nullptr: nobody is registered.
};

/// The facts a command leads to (without their numbers, which the journal gives), and what to tell.
struct Decision {
  Event event;
  std::vector<Notice> notices;
};

/// Decides a command against a case. For OpenCase, `c` is nullptr. Never changes anything.
std::variant<Decision, Refusal> decide(const Case* c,
                                       const Workflow& workflow,
                                       const Command& command,
                                       const CommandContext& context);

}  // namespace ksdpl
