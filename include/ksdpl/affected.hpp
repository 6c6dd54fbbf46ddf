// How a case rests on a place in the law: what it already used it for, and what still lies ahead.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// How one case rests on one place in the law.
struct Affected {
  /// An entry of the case that the place, or a place inside it, carries.
  struct Used {
    EventSeq seq = 0;
    std::string_view as;  ///< "ground", "row", "step", "requirement", "paper", "object".
    std::string what;     ///< The code of the ground, the row, the id.
    std::vector<std::string> citations;  ///< The places cited, each once.
  };
  /// A step not yet behind the case that the place carries.
  struct Ahead {
    StepId step;
    Text title;
    bool now = false;         ///< Its stage is the one the case is in, or it may come at any stage.
    bool on_the_way = false;  ///< Comes on the way forward; else only if the case is sent back.
    std::vector<std::string> citations;
  };

  std::vector<Used> used;    ///< In the order of the entries; annulled ones left out.
  std::vector<Ahead> ahead;  ///< In the order of the workflow.

  [[nodiscard]] bool any() const { return !used.empty() || !ahead.empty(); }
};

/// Says whether the case has ended: nothing of the procedure lies ahead.
bool is_closed(const Case& c, const Workflow& workflow);

/// Returns how the case, by the workflow it is pinned to, rests on `place`.
Affected affected_by(const Case& c, const Workflow& workflow, const Citation& place);

}  // namespace ksdpl
