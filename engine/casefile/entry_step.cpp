// The step a new case takes at once.
#include "casefile/entry_step.hpp"

namespace ksdpl {

std::optional<RecordStep> entry_step(const Workflow& workflow, const CaseProfile& profile) {
  const auto firing =
      workflow.firing(profile.agreement_on.known() ? "catat_perjanjian_lama" : "mulai_prakarsa");
  if (firing.empty()) return std::nullopt;
  return RecordStep{firing.front().first->id, firing.front().second->id};
}

}  // namespace ksdpl
