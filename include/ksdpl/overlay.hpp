// What a region's own file adds to the national procedure: always more, never less, never as law.
#pragma once

#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/law.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The region's own regulation by which a reported rule binds in that region.
struct AdoptingRule {
  std::string id;          ///< By which the rules of the overlay name it.
  std::string regulation;  ///< As it is cited in the region; shown as "aturan daerah".
  Source source;           ///< What of it was read, and where.
  Position at{};
};

/// An overlay (*berkas daerah*): whose it is, what it extends, which rules of its own it names.
struct Overlay {
  std::string extends;  ///< The id of the national workflow: "ksdpl".
  Text region;
  std::string file;  ///< Its path in the bundle: what stands there is the region's.
  std::vector<AdoptingRule> rules;
};

/// A paper or an earlier step that a region asks for at a step of the national file. It has its own
/// basis: that the law demands a paper somewhere does not make the law demand it here.
struct RegionalDemand {
  enum class Kind : std::uint8_t { document, step };
  Kind kind = Kind::document;
  std::string target;  ///< The id of the paper, or of the step that comes first.
  OutcomeId outcome;   ///< Asked for by this outcome only; empty: by each.
  BasisRef basis;
  Position at{};

  /// Says whether the demand concerns this outcome of its step.
  [[nodiscard]] bool concerns(const OutcomeId& tried) const {
    return outcome.empty() || outcome == tried;
  }
};

struct ChoiceValueDef {
  std::string id;
  Text title;
  BasisRef basis;
  Position at{};
};

/// Something a case names from a closed list: what the statute has it name (the form of a KSDLL),
/// or what a region lets it name besides (the ten objects of a regulation), which only informs.
struct ChoiceDef {
  ChoiceId id;
  Text title;
  std::vector<ChoiceValueDef> values;  ///< At least one.
  BasisRef basis;
  Position at{};

  [[nodiscard]] const ChoiceValueDef* value(std::string_view wanted) const;
};

}  // namespace ksdpl
