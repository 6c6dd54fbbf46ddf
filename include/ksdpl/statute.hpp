// The compiled statute: stages, legal moves, gates and minima of one edition of the law.
// Plain C++ in front of Boost.MSM, which never leaves engine/procedure.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/law.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// Three-valued truth: what rests on an unknown fact is unknown, and unknown never opens a gate.
enum class Tri : std::uint8_t { no, yes, unknown };

enum class Level : std::uint8_t { provinsi, kabupaten, kota };
enum class Initiative : std::uint8_t { daerah, mitra, mitra_melalui_kementerian };
/// The verdict on a requirement. Persisted ids: append, never reorder.
/// `kedaluwarsa` is worked out (a paper it rests on is no longer valid), never assessed.
enum class Verdict : std::uint8_t { belum_diketahui, terpenuhi, belum, tidak_berlaku, kedaluwarsa };

std::string_view id_of(Level level);
std::string_view id_of(Initiative initiative);
std::string_view id_of(Verdict verdict);
std::optional<Level> level_from_id(std::string_view id);
std::optional<Initiative> initiative_from_id(std::string_view id);
std::optional<Verdict> verdict_from_id(std::string_view id);
Phrase label_of(Verdict verdict);
Phrase label_of(Level level);
Phrase label_of(Initiative initiative);

/// The objects of Pasal 23 ayat (2) with their titles, in the order of the letters.
struct CooperationObject {
  std::string_view id;
  Phrase title;
  std::string_view citation;
};
std::span<const CooperationObject> cooperation_objects();

/// What kind of fact a condition asks for, and so what clears it.
enum class Wanted : std::uint8_t {
  document,          ///< File the paper `target`.
  document_content,  ///< File `target` anew, containing `item`.
  step,              ///< Record the act `target` (a workflow step that establishes it).
  step_date,         ///< Give or correct the date of the act `target`.
  assessment,        ///< Assess requirement `target`.
  case_fact,         ///< Supply the case fact `target` (initiative, level, object ...).
  resume,            ///< Lift the hold.
  earlier_move,      ///< Make the move `target` first.
  effective_date,    ///< Give the effective date of the move itself.
  nothing,           ///< Nothing can clear it.
  reassessment,      ///< Assess requirement `target` anew, in the stage `item`.
  command_option,    ///< Repeat the command with the option `target`.
};

struct Facts;

/// One atomic demand of the statute, with everything a person needs to read about it.
struct Condition {
  std::string_view code;      ///< Stable id shown in JSON: "konsultasi_menlu.tercatat".
  Phrase sentence;            ///< What is missing when it is not met.
  Phrase evidence;            ///< What would show that it is met.
  std::string_view citation;  ///< Empty when the basis is not law or inferred.
  Basis basis = Basis::law;
  std::string_view who;  ///< The actor who can supply it.
  Wanted wanted = Wanted::document;
  std::string_view target;     ///< The paper, act, requirement or fact asked for.
  std::string_view item = {};  ///< The content asked for, if any.
  /// Says whether the condition concerns this case at all; nullptr: it always does.
  Tri (*applies)(const Facts&) = nullptr;
  /// Says whether it is met, where `wanted` and `target` alone don't tell; nullptr: they do.
  Tri (*met)(const Facts&) = nullptr;
};

/// A named group of conditions that guards a row.
struct Gate {
  std::string_view id;
  Phrase title;
  std::span<const Condition> conditions;
};

/// A mandatory content of a paper, such as one of the seven items of Pasal 30 ayat (3).
struct PaperContent {
  std::string_view id;
  Phrase title;
  std::string_view citation;
  Basis basis = Basis::law;
};

/// A paper the statute asks for. Once the case has come back to one of `fresh_since`, only a paper
/// filed after that return counts: a corrected plan must be a new paper. Empty: any time.
struct Paper {
  std::string_view id;
  Phrase title;
  std::string_view citation;
  Basis basis = Basis::law;
  std::span<const PaperContent> contents;
  std::span<const std::string_view> fresh_since;
  bool in_two_languages = false;  ///< UU 24/2009 Pasal 31: Indonesian and another language.
};

/// An act the statute asks for that is not itself a move. It counts since the case last entered
/// `stage`.
struct Act {
  std::string_view id;
  Phrase title;
  std::string_view citation;
  std::string_view stage;
};

/// To whom a requirement applies.
enum class Applies : std::uint8_t {
  always,
  science_and_technology,  ///< Where that is an object.
  ksdpl_only,              ///< To local governments abroad, not to institutions.
  continuation,            ///< To a KSDLL that carries on a cooperation of the centre.
  non_profit_body,         ///< To a KSDLL with a non-profit legal body.
};

/// One of the nine requirements of Pasal 27, or what Pasal 25 and 36 ask of a KSDLL besides.
struct Requirement {
  std::string_view id;
  Phrase title;
  std::string_view citation;
  Applies applies = Applies::always;
  /// Whether somebody has to judge it; the others are shown by data.
  bool judgement = false;
  /// The facts of the case it is assessed about: "country", "level", "object". Once one of them is
  /// corrected, an earlier assessment was about another case.
  std::span<const std::string_view> about = {};
};

/// A value of a choice, each with the place that names it.
struct StatutoryValue {
  std::string_view id;
  Phrase title;
  std::string_view citation;
};

/// What the law has a case name from a closed list, such as the form of a KSDLL. What it shuts out
/// by name is listed too, so that the answer can say on which article.
struct StatutoryChoice {
  std::string_view id;
  Phrase title;
  std::string_view citation;
  std::span<const StatutoryValue> values;
  std::span<const StatutoryValue> excluded = {};
};

/// The one time limit the PP sets: it runs from the day the addressee received the request.
struct StatutoryDeadline {
  std::string_view id;
  WorkingDays days;
  std::string_view stage;  ///< The stage in which the clock runs.
  std::string_view citation;
};

enum class StageKind : std::uint8_t {
  start,     ///< Before the first recorded fact.
  pipeline,  ///< On the way to the signature.
  after,     ///< Life after signature.
  refused,   ///< Refused; only a fresh approval leads on.
  closed,    ///< Ended, withdrawn or stopped: no move leads on.
  side,      ///< A state of a side region (hold, reporting duty).
};

struct Stage {
  std::string_view id;
  Phrase title;
  StageKind kind = StageKind::pipeline;
  std::string_view citation;
  Basis basis = Basis::law;
};

/// One row of the transition table.
struct Row {
  std::string_view number;  ///< The row of the law file; a letter tells several apart: "T4", "N2a".
  std::string_view machine;  ///< "prosedur" or, after signature, "pelaksanaan".
  std::string_view source;
  std::string_view move;
  std::string_view target;
  std::string_view who;  ///< The actor whose act it is.
  Basis basis = Basis::law;
  std::string_view citation;  ///< Empty unless the basis is law or inferred.
  bool forward = false;       ///< True for T rows: the way to the signature.
  std::span<const Gate* const> gates;
  /// Offered only: a workflow may leave it out, as those did that were written before it was here.
  bool offered = false;
};

struct Move {
  std::string_view id;
  Phrase title;
};

/// Names of the active states, one per region: {"menunggu_dprd", "berjalan"}; after signature
/// the first is "pelaksanaan/berlaku+laporan_belum_jatuh_tempo+...". Persisted; never MSM's
/// numbers. What older programs stored has fewer regions: see `Statute::completed`.
using Configuration = std::vector<std::string>;

using EventSeq = std::uint64_t;

/// What the case can show, as the gates see it. Built by the casefile from events.
struct Facts {
  struct PaperOnFile {
    EventSeq filed = 0;
    std::set<std::string, std::less<>> contents;
    Tri in_force = Tri::yes;  ///< On the day of the move, by the validity it states.
  };
  struct ActDone {
    EventSeq recorded = 0;
    EffectiveDate on;
  };
  struct Assessment {
    EventSeq recorded = 0;
    Verdict verdict = Verdict::belum_diketahui;
    EffectiveDate on;
  };
  struct StageEntered {
    EventSeq recorded = 0;
    EffectiveDate on;
    std::string move = {};  ///< By which it was entered.
  };

  std::map<std::string, PaperOnFile, std::less<>> papers;      ///< Fresh papers only.
  std::map<std::string, ActDone, std::less<>> acts;            ///< Acts of the current visit only.
  std::map<std::string, Assessment, std::less<>> assessments;  ///< The latest of each.
  std::map<std::string, StageEntered, std::less<>> entered;    ///< The latest entry into a stage.
  std::set<std::string, std::less<>> objects;                  ///< Empty: not known.
  /// What the case names of the choices of its workflow; a choice that is not there is not known.
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> choices;
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  bool partner_known = false;  ///< The local government abroad is named.
  bool country_known = false;  ///< Its country is.
  bool region_known = false;   ///< The Indonesian region is.
  EffectiveDate move_on;       ///< The effective date of the move being tried.
  EffectiveDate agreement_on;  ///< When an agreement older than the PP was signed.
  EventSeq case_opened = 0;
  bool held = false;    ///< The bureau put its own work on hold.
  bool closed = false;  ///< No move of the pipeline leads on.
};

/// How one condition stands against the facts.
struct Finding {
  const Condition* condition = nullptr;  ///< Static storage.
  Tri met = Tri::no;
  std::vector<EventSeq> evidence;  ///< The events that show it.
};

/// One edition of the statute. Immutable, static, safe to share between threads.
class Statute {
 public:
  virtual ~Statute() = default;

  [[nodiscard]] virtual std::string_view edition() const = 0;  ///< "ksdpl/pp-28-2018".
  [[nodiscard]] virtual std::span<const Stage> stages() const = 0;
  [[nodiscard]] virtual std::span<const Move> moves() const = 0;
  [[nodiscard]] virtual std::span<const Row> rows() const = 0;
  [[nodiscard]] virtual std::span<const Gate* const> gates() const = 0;
  [[nodiscard]] virtual std::span<const Paper> papers() const = 0;
  [[nodiscard]] virtual std::span<const Act> acts() const = 0;
  [[nodiscard]] virtual std::span<const Requirement> requirements() const = 0;
  [[nodiscard]] virtual std::span<const StatutoryDeadline> deadlines() const = 0;
  [[nodiscard]] virtual std::span<const std::string_view> actors() const = 0;
  /// What a case of this edition names from a closed list; may be empty.
  [[nodiscard]] virtual std::span<const StatutoryChoice> choices() const { return {}; }
  /// From whom the initiative may come; all three unless the edition says otherwise.
  [[nodiscard]] virtual std::span<const Initiative> initiatives() const;

  /// Returns where a case stands before its first move.
  [[nodiscard]] virtual Configuration initial() const = 0;
  /// Returns nothing when the configuration names active states of this machine, in their own
  /// regions; else the reason why not.
  [[nodiscard]] virtual std::optional<std::string> reject(const Configuration& at) const = 0;

  enum class Outcome : std::uint8_t {
    moved,          ///< The machine took a row; `after` is set.
    gate_closed,    ///< A row exists and its gate refused.
    not_from_here,  ///< No row of this move leaves the active states.
    unknown_move,   ///< The statute has no such move.
  };
  struct Attempt {
    Outcome outcome = Outcome::unknown_move;
    Configuration after;
  };
  /// Tries a move in the machine itself. `workflow_allows` is the YAML's own verdict: it can close
  /// a gate, never open one.
  [[nodiscard]] virtual Attempt attempt(const Configuration& at,
                                        std::string_view move,
                                        const Facts& facts,
                                        bool workflow_allows) const = 0;
  /// Returns a stored configuration with the regions added since it was stored, each in its first
  /// state. Any other configuration is returned as it is.
  [[nodiscard]] virtual Configuration completed(Configuration at) const { return at; }
  /// Returns where a row leads without testing anything: for statements about the past only.
  [[nodiscard]] virtual Configuration placed(const Configuration& at, const Row& row) const = 0;
  /// Returns how every condition of a row stands, met or not, in the order of its gates.
  [[nodiscard]] virtual std::vector<Finding> examine(const Row& row, const Facts& facts) const = 0;

  [[nodiscard]] const Stage* stage(std::string_view id) const;
  [[nodiscard]] const Move* move(std::string_view id) const;
  [[nodiscard]] const Paper* paper(std::string_view id) const;
  [[nodiscard]] const Act* act(std::string_view id) const;
  [[nodiscard]] const Requirement* requirement(std::string_view id) const;
  [[nodiscard]] const StatutoryChoice* choice(std::string_view id) const;
  /// Returns the row of `move` that leaves one of the active states, or nullptr.
  [[nodiscard]] const Row* row_from(const Configuration& at, std::string_view move) const;
};

/// Returns the statute of KSDPL, the cooperation with a local government abroad, of PP 28/2018.
const Statute& ksdpl_pp_28_2018();
/// Returns the statute of KSDLL, the cooperation with an institution abroad, of PP 28/2018.
const Statute& ksdll_pp_28_2018();
/// Returns every edition, in the order of the articles.
std::span<const Statute* const> statutes();
/// Returns the edition with that name, or nullptr.
const Statute* find_statute(std::string_view edition);

/// Says whether requirement `applies` to a case with these facts; a fact not known makes what
/// depends on it unknown.
Tri applies_to(Applies applies, const Facts& facts);

/// Returns the state the case is in for people: the innermost life-after-signature state or the
/// pipeline state, without side regions.
StageId main_stage(const Configuration& at);
/// Returns every active state name, composite and inner ones separately.
std::vector<std::string> active_states(const Configuration& at);
/// Says whether the state is one of them.
bool is_active(const Configuration& at, std::string_view state);

}  // namespace ksdpl
