// What differs between two workflows, in sentences: what was added, removed, made stricter.
#pragma once

#include "ksdpl/workflow.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// One difference, as seen when going from one workflow to another.
struct WorkflowChange {
  enum class Kind : std::uint8_t { added, removed, changed };
  /// What it means for a case: more is asked of it, less, or neither can be said.
  enum class Effect : std::uint8_t { tightens, loosens, neutral };

  Kind kind = Kind::changed;
  Effect effect = Effect::neutral;
  std::string part;   ///< "step", "deadline", "content" ...: the words of docs/workflow-format.md.
  std::string id;     ///< "keputusan_dprd", "rencana_kerja_sama.objek", "keputusan_dprd.disetujui".
  Text sentence;      ///< "tenggat 45 menjadi 30 hari kerja pada langkah keputusan_dprd".
  Position before{};  ///< Where it stands in the first; line 0 when it is not there.
  Position after{};   ///< Where it stands in the second; likewise.
};

std::string_view id_of(WorkflowChange::Kind kind);
std::string_view id_of(WorkflowChange::Effect effect);

/// Returns every difference of meaning, in the order of the file: actors, papers, requirements,
/// stages, steps, choices. Definitions are matched by id; where they stand does not matter. Changed
/// words of one definition are summed up in one sentence. Empty: nothing differs but the place.
std::vector<WorkflowChange> differences(const Workflow& from, const Workflow& to);

}  // namespace ksdpl
