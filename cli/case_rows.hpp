// What a list tells of each case: where it stands, who must act, what is late.
#pragma once

#include "ksdpl/activity.hpp"
#include "ksdpl/deadline.hpp"

#include "cli/session.hpp"

#include <memory>
#include <vector>

namespace ksdpl::cli {

/// A case of a list. What follows the summary is only known where details were asked for.
struct CaseRow {
  CaseSummary summary;
  std::shared_ptr<const CaseView> view{};
  std::vector<ActorId> authority{};  ///< Who must act next; empty: nobody.
  std::vector<StepId> late{};        ///< Whose deadline of law is past.
  std::vector<SourcedWord> classes{};
};

/// Returns every case seen from the viewpoint of the session; `details` costs a look at each
/// workflow.
std::vector<CaseRow> case_rows(Session& session, bool details);

/// Returns who must act next: those whose move leads on; where none does, those whom an open
/// deadline waits for. A case that only holds statements, or is closed, waits for nobody.
std::vector<ActorId> next_authority(const CaseView& view,
                                    const std::vector<Deadline>& open,
                                    const Date& today);

}  // namespace ksdpl::cli
