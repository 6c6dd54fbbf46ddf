// The graph of all abstract states that cases of one profile can come to.
#pragma once

#include "rehearsal/bench.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace ksdpl::rehearsal {

/// A row that could not be made from a state, and why not.
struct Refused {
  const Row* row = nullptr;
  std::vector<Check> blockers;
};

/// One abstract state, with the shortest case that comes to it.
struct Node {
  Bench bench;
  StageKind kind = StageKind::pipeline;  ///< Of the stage people say the case is in.
  std::vector<std::size_t> next;         ///< States one recorded step away; itself left out.
  std::vector<Refused> refused;
};

struct Graph {
  std::vector<Node> nodes;        ///< In the order met: nearer ones first; 0 is the opened case.
  std::vector<const Row*> taken;  ///< Rows some case took, each once.
  std::size_t moves = 0;          ///< Recorded steps between the states.
};

/// Explores from the opening. `step` is called after every state.
Graph explore(const Workflow& workflow,
              const CaseProfile& profile,
              const std::function<void()>& step);

}  // namespace ksdpl::rehearsal
