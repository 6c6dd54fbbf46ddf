// The graph of the abstract states that cases of one profile can come to.
//
// After the signature several regions run beside the term of the text: the report, the yearly plan,
// obstacles, disputes. Crossing all their states with each other multiplies the graph and mostly
// shows nothing new, because what happens in one region opens and closes nothing in another. So
// each can be walked apart, as an aside from every state of the main way, and that it opens and
// closes nothing is not taken for granted: in every state of an aside all steps of the other
// regions are tried too. Where one is allowed that was not, or refused that was allowed, the state
// is no aside and goes on in full. What only several regions together would open is missed, never
// what they would close: so a flaw found this way has to be confirmed with the regions crossed.
#pragma once

#include "rehearsal/bench.hpp"
#include "rehearsal/successors.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::rehearsal {

/// A row that could not be made from a state, and why not.
struct Refused {
  const Row* row = nullptr;
  std::vector<Check> blockers;
};

/// The region beside the term that a state or a row belongs to: its place among the active states.
/// Absent on the main way.
using Lane = std::optional<std::size_t>;

/// One abstract state, with the shortest case that comes to it.
struct Node {
  Bench bench;
  StageKind kind = StageKind::pipeline;  ///< Of the stage people say the case is in.
  std::vector<std::size_t> next{};       ///< States one recorded step away; itself left out.
  std::vector<Refused> refused{};
  Lane lane{};                            ///< Set in an aside: the region that is walked.
  std::size_t left_from = 0;              ///< Of an aside: the state of the main way it began at.
  std::map<std::string, Lane> allowed{};  ///< Outcomes that can be recorded here: "step.outcome".
  std::size_t moves = 0;                  ///< How many of them were gone.
};

struct Graph {
  std::vector<Node> nodes;        ///< In the order met: nearer ones first; 0 is the opened case.
  std::vector<const Row*> taken;  ///< Rows some case took, each once.

  [[nodiscard]] std::size_t moves() const;  ///< Recorded steps gone between the states.
};

/// Returns the region that the outcome tried from this case belongs to.
Lane lane_of(const Bench& bench, const Attempt& attempt);

/// How the regions beside the term are explored.
enum class Regions : std::uint8_t {
  apart,    ///< Each alone: finds no flaw only where there is none.
  crossed,  ///< All combinations: finds a flaw only where there is one.
};

/// Explores from the opening. `step` is called after every state.
Graph explore(const Workflow& workflow,
              const CaseProfile& profile,
              Regions regions,
              const std::function<void()>& step);

}  // namespace ksdpl::rehearsal
