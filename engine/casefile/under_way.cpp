// Which cases are on their way to the signature.
#include "casefile/under_way.hpp"

namespace ksdpl {

bool under_way(const Case& c, const Statute& statute) {
  const Stage* here = statute.stage(c.stage().value);
  const bool pipeline =
      here != nullptr && (here->kind == StageKind::pipeline || here->kind == StageKind::refused);
  return pipeline && !c.retrospective && !c.active("ditandatangani");
}

}  // namespace ksdpl
