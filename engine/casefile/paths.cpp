// Searches the rows of the statute for the shortest way to a stage, and for all that can be
// reached.
#include "casefile/paths.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <string>

namespace ksdpl {
namespace {

/// Returns the states a row makes active: its target, with the initial inner states of a composite.
std::vector<std::string> entered_by(const Statute& statute, const Row& row) {
  const std::string composite = std::string(row.target) + "/";
  for (const std::string& region : statute.placed(statute.initial(), row)) {
    if (region.starts_with(composite)) return active_states({region});
  }
  return {std::string(row.target)};
}

/// Which row first made each state active, walking outward from the active states.
using CameBy = std::map<std::string, const Row*, std::less<>>;

/// Walks until `target` is met, or as far as it goes when that is empty; `takes` says which rows.
CameBy walk(const Statute& statute,
            const Configuration& at,
            std::string_view target,
            const std::function<bool(const Row&)>& takes) {
  CameBy came_by;
  std::deque<std::string> queue;
  const auto meet = [&](const std::string& state, const Row* row) {
    if (came_by.emplace(state, row).second) queue.push_back(state);
  };
  for (const std::string& state : active_states(at))
    meet(state, nullptr);
  while (!queue.empty() && !came_by.contains(target)) {
    const std::string state = queue.front();
    queue.pop_front();
    for (const Row& row : statute.rows()) {
      if (row.source != state || !takes(row)) continue;
      for (const std::string& next : entered_by(statute, row))
        meet(next, &row);
    }
  }
  return came_by;
}

bool any_row(const Row& /*row*/) {
  return true;
}

States states_of(const CameBy& came_by) {
  States states;
  for (const auto& [state, row] : came_by)
    states.insert(state);
  return states;
}

}  // namespace

States reachable_states(const Statute& statute, const Configuration& at) {
  return states_of(walk(statute, at, {}, any_row));
}

States states_on_the_way(const Statute& statute, const Configuration& at) {
  const Way way = way_to(statute, at, "ditandatangani");
  return states_of(walk(statute, at, {}, [&](const Row& row) {
    return row.forward || std::find(way.rows.begin(), way.rows.end(), &row) != way.rows.end();
  }));
}

Way way_to(const Statute& statute, const Configuration& at, std::string_view target) {
  const CameBy came_by = walk(statute, at, target, any_row);
  const auto arrived = came_by.find(target);
  if (arrived == came_by.end()) return {};
  Way way{.reachable = true, .rows = {}};
  for (const Row* row = arrived->second; row != nullptr; row = came_by.find(row->source)->second) {
    way.rows.push_back(row);
  }
  std::reverse(way.rows.begin(), way.rows.end());
  return way;
}

}  // namespace ksdpl
