// The way through the stages: which moves lie between where a case stands and where it wants to go.
#pragma once

#include "ksdpl/statute.hpp"

#include <functional>
#include <set>
#include <string>
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

using States = std::set<std::string, std::less<>>;

/// Returns every state the case is in or may yet come to, by whatever moves.
States reachable_states(const Statute& statute, const Configuration& at);
/// Returns those it comes to when nothing goes back: by the shortest way to the signature, and by
/// forward moves.
States states_on_the_way(const Statute& statute, const Configuration& at);

}  // namespace ksdpl
