// Why a step was allowed: what was tested, and what showed it, as it stood at that moment.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl {

/// Where a condition comes from. Persisted ids: append, never reorder.
enum class Layer : std::uint8_t {
  not_recorded,  ///< Written before this was kept.
  statute,       ///< The compiled statute.
  workflow,      ///< The workflow file.
};
std::string_view id_of(Layer layer);  ///< "", "statute", "workflow".
std::optional<Layer> layer_from_id(std::string_view id);

/// A condition that was tested and met when a step was recorded, and the events that showed it.
/// It keeps its own words, so that the answer needs neither this program nor the workflow file.
struct Ground {
  std::string code;
  std::string citation;
  Basis basis = Basis::law;
  std::vector<EventSeq> evidence;
  Text text = {};    ///< What would have been missing; empty in entries of older programs.
  Text wanted = {};  ///< What shows that it is met; likewise.
  Layer layer = Layer::not_recorded;

  bool operator==(const Ground&) const = default;
};

/// A paper as it was described when a step rested on it.
struct PaperShown {
  DocumentId document;
  std::string commitment;  ///< SHA-256(salt + content), hex: that of the filed paper.
  std::optional<std::string> number;
  EffectiveDate issued;
  std::optional<EffectiveDate> valid_from;
  std::optional<EffectiveDate> valid_until;

  bool operator==(const PaperShown&) const = default;
};

/// An assessment as it stood: who judged, how, and on which papers.
struct AssessmentShown {
  RequirementId requirement;
  Verdict verdict = Verdict::belum_diketahui;
  std::optional<std::string> by;
  EffectiveDate effective;
  std::vector<EventSeq> documents;

  bool operator==(const AssessmentShown&) const = default;
};

/// An earlier step as it stood.
struct StepShown {
  StepId step;
  OutcomeId outcome;
  EffectiveDate effective;

  bool operator==(const StepShown&) const = default;
};

/// The facts of the case as they stood; what is absent was not known.
struct FactsShown {
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::vector<std::string> objects;
  EffectiveDate agreement_on;
  std::map<std::string, std::vector<std::string>, std::less<>> choices{};

  bool operator==(const FactsShown&) const = default;
};

/// One event that showed something, as it stood when it was used.
struct EvidenceShown {
  EventSeq seq = 0;
  std::variant<PaperShown, AssessmentShown, StepShown, FactsShown> what;

  bool operator==(const EvidenceShown&) const = default;
};

}  // namespace ksdpl
