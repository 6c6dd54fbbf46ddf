// The way a recorded case took through the stages, entry by entry, and where it left the procedure.
#pragma once

#include "audit/findings.hpp"

#include <vector>

namespace ksdpl::audits {

/// An entry with its place in the procedure. Borrows the case and the statute.
struct Placement {
  const StepEntry* entry = nullptr;
  Tried tried;               ///< Null members when the workflow does not know the step.
  const Row* row = nullptr;  ///< The row its move takes or was meant to take; nullptr: none.
  bool in_place = true;      ///< False: a repetition, or a step that stands elsewhere; not judged.
  std::vector<const Row*> missing;  ///< What should have come first.
  /// The entry that should have followed and is on record before it; 0: none.
  EventSeq overtaken_by = 0;
};

struct Walk {
  /// The case as its rows lead through the stages, whatever was stored about where it stood.
  Case normal;
  std::vector<Placement> placements;  ///< In the order of the record.
  Findings findings;                  ///< Of the order.
};

/// Returns the case as it would have stood before the entry, in the order of the procedure and with
/// all corrections made since.
Case case_before(const Walk& walk, const Placement& placement);

/// Follows the recorded steps, annulled ones left out.
Walk walk(const Subject& subject);

}  // namespace ksdpl::audits
