// The way through the stages: which moves lie between where a case stands and where it wants to go.
#pragma once

#include "ksdpl/statute.hpp"

#include <string_view>
#include <vector>

namespace ksdpl {

/// Returns the rows of a shortest way from the active states to `target`, in order. Empty when the
/// case is there already or no way leads there; `reachable` tells the two apart.
struct Way {
  bool reachable = false;
  std::vector<const Row*> rows;
};
Way way_to(const Statute& statute, const Configuration& at, std::string_view target);

}  // namespace ksdpl
