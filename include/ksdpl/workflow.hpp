// The procedure as YAML describes it: steps, papers, actors and outcomes inside the compiled
// stages.
#pragma once

#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/overlay.hpp"
#include "ksdpl/statute.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What a condition may ask of a case. An unset fact is unknown.
struct CaseTraits {
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::set<std::string, std::less<>> objects;  ///< Empty: not known.
  /// What it names of the choices of its workflow; a choice that is not there is not known.
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> choices = {};
};

/// A three-valued condition over the facts of a case, in a small closed language:
/// `all`, `any`, `level|initiative is|is_not VALUE`, `object includes VALUE`, and
/// `choice includes CHOICE.VALUE` of what the statute has a case name.
struct Expression {
  enum class Kind : std::uint8_t { always, all, any, is, is_not, includes };
  Kind kind = Kind::always;
  std::string field;  ///< "level", "initiative", "object" or "choice".
  std::string value;
  std::vector<Expression> parts;
  Position at{};
};

/// Returns the truth of the expression; a missing fact yields unknown unless the rest decides.
Tri evaluate(const Expression& expression, const CaseTraits& traits);

// `at` is where a definition stands in its file, so that every finding can name the place.

struct ActorDef {
  ActorId id;
  Text title;
  BasisRef basis;
  Position at{};
};

struct ContentDef {
  ContentId id;
  Text title;
  Expression when;  ///< Asked for only where this holds.
  BasisRef basis;
  Position at{};
};

/// A kind of paper. Papers with basis law or inferred are demanded where a step lists them, and
/// those a region adopted; reported, silent and unknown ones are only recommended.
struct DocumentDef {
  DocumentId id;
  Text title;
  ActorId issuer;
  std::vector<ContentDef> contents;
  BasisRef basis;
  Position at{};

  [[nodiscard]] bool demanded() const { return basis.demands(); }
};

/// A requirement of Pasal 27, or one that a workflow adds.
struct RequirementDef {
  RequirementId id;
  Text title;
  Text gist;
  Text evidence;  ///< What would show it (a proposal, not law).
  ActorId assessed_by;
  Expression applies_when;
  BasisRef basis;
  Position at{};
};

struct DeadlineDef {
  WorkingDays days;
  StepId starts;  ///< The step whose effective date is day 0.
  Text convention;
  BasisRef convention_basis;
  BasisRef basis;
  Position at{};  ///< Where the term stands.
};

struct OutcomeDef {
  OutcomeId id;
  Text title;
  MoveId fires;                       ///< Empty when the outcome moves nothing.
  std::string establishes;            ///< The statutory act it establishes, or empty.
  std::vector<DocumentId> documents;  ///< Papers asked for by this outcome besides the step's.
  BasisRef basis;
  Position at{};
  Position fires_at{};
  Position establishes_at{};
};

/// Something to be aware of at a step that is not a rule: an open question, a reported practice.
/// Advice that points at an open question of the registry has the words and the basis of that.
struct AdviceDef {
  Text text;
  BasisRef basis;
  std::string unknown = {};  ///< The id of the open question; empty: none.
  Position at{};
};

struct StepDef {
  StepId id;
  Text title;
  Text gist;
  StageId stage;                      ///< Empty for a step that belongs to no single stage.
  std::vector<ActorId> actors;        ///< Who acts; at least one.
  std::vector<StepId> after;          ///< Steps of the same stage that come first.
  std::vector<StepId> distinct_from;  ///< Steps that another person must have taken (four eyes).
  std::vector<DocumentId> documents;
  std::vector<OutcomeDef> outcomes;  ///< At least one.
  std::optional<DeadlineDef> deadline;
  std::vector<AdviceDef> advice;
  BasisRef basis;
  Position at;
  // What an overlay adds to a step of the national file, which itself stays as it is.
  std::vector<RegionalDemand> regional_demands{};
  std::optional<DeadlineDef> regional_deadline{};  ///< Shorter than `deadline`, if that is there.

  [[nodiscard]] const OutcomeDef* outcome(const OutcomeId& wanted) const;
};

struct StageDef {
  StageId id;
  Text title;
  Text gist;
  BasisRef basis;
  std::vector<StepId> steps;
  Position at{};
};

/// An id of statute or workflow that an open question of the registry names, and where.
struct TouchedId {
  std::string question;  ///< The id of the open question.
  std::string list;      ///< "stages", "moves", "steps" or "requirements".
  std::string id;
  Position at{};
};

/// A checked procedure. Immutable; share it by pointer between threads.
struct Workflow {
  std::string id;           ///< "ksdpl".
  std::string edition;      ///< The statute it runs on.
  std::string bundle_hash;  ///< SHA-256 (hex) of the bundle it was read from.
  Text title;
  const Statute* statute = nullptr;  ///< Static storage.
  LawRegistry law;
  std::vector<TouchedId> touched;  ///< What the open questions name, in file order; for lint.
  std::vector<ActorDef> actors;
  std::vector<DocumentDef> documents;
  std::vector<RequirementDef> requirements;
  std::vector<StageDef> stages;
  std::vector<StepDef> steps;      ///< In the order of the file; those of an overlay follow.
  Position at{};                   ///< Where the edition is named.
  std::optional<Overlay> overlay;  ///< Set when a region's file extends a national one.
  std::vector<ChoiceDef> choices;  ///< What a case names by the statute, or may name by a region.

  [[nodiscard]] const ActorDef* actor(std::string_view wanted) const;
  [[nodiscard]] const DocumentDef* document(std::string_view wanted) const;
  [[nodiscard]] const RequirementDef* requirement(std::string_view wanted) const;
  [[nodiscard]] const StageDef* stage(std::string_view wanted) const;
  [[nodiscard]] const StepDef* step(std::string_view wanted) const;
  [[nodiscard]] const ChoiceDef* choice(std::string_view wanted) const;
  /// Says whether a definition that stands there was added by the region's overlay.
  [[nodiscard]] bool is_regional(const Position& place) const;
  /// Returns the (step, outcome) pairs that fire `move`, in file order.
  [[nodiscard]] std::vector<std::pair<const StepDef*, const OutcomeDef*>> firing(
      std::string_view move) const;
};

/// Checks a workflow against its statute: what it names must exist there, and no statutory minimum
/// may be relaxed. Returns every finding at once, in file order; empty means sound.
std::vector<Diagnostic> check_against_statute(const Workflow& workflow);

/// Returns the words of `known` nearest to `word`, for "did you mean"; empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace ksdpl
