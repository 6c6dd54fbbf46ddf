// The procedure as BPMN sees it: events, tasks and gateways in lanes, joined by flows.
#pragma once

#include "ksdpl/language.hpp"
#include "ksdpl/workflow.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::exchange {

struct Point {
  double x = 0.0;
  double y = 0.0;
  bool operator==(const Point&) const = default;
};

struct Box {
  double x = 0.0;
  double y = 0.0;
  double width = 0.0;
  double height = 0.0;

  [[nodiscard]] double right() const { return x + width; }
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
};

enum class NodeKind : std::uint8_t { start, task, gateway, timer, end, sub_process };

/// Where a node stands before it is measured: one of the columns, a lane, a row of that lane.
struct Cell {
  std::size_t column = 0;
  std::size_t lane = 0;
  std::size_t row = 0;
};

struct BpmnNode {
  std::string id;  ///< An XML name.
  NodeKind kind = NodeKind::task;
  std::string name;
  std::vector<std::string> documentation;
  Cell cell{};
  std::size_t rows = 1;               ///< How many rows of its lane it takes.
  std::optional<std::size_t> host;    ///< Of a timer: the task it is attached to.
  std::optional<std::size_t> inside;  ///< The sub-process it is part of.
  bool interrupting = false;          ///< Of a sub-process: what was going on ends.
  std::string when;                   ///< Of a timer: the term; of a start inside: the condition.
  Box box{};
  std::optional<Box> label{};  ///< Where its name stands when that is not inside it.
};

struct BpmnFlow {
  std::string id;
  std::size_t from = 0;
  std::size_t to = 0;
  std::string name;
  std::vector<Point> points{};
  std::optional<Box> label{};
};

struct BpmnLane {
  std::string id;
  std::string name;
  std::vector<std::string> documentation;
  std::size_t rows = 1;
  Box box{};
};

struct BpmnGraph {
  std::string id;
  std::string title;
  std::vector<std::string> documentation;
  std::vector<BpmnLane> lanes;
  std::vector<BpmnNode> nodes;
  std::vector<BpmnFlow> flows;
  std::size_t columns = 0;
  Box pool{};
};

/// Makes the graph and gives every node its cell; no two nodes share one.
///
/// A stage with several steps is a gateway: one of them is taken, and those that move nothing lead
/// back to it. A step with several outcomes is followed by a gateway. What ends the procedure is an
/// end event of its own each time. A step of no single stage is an event sub-process.
BpmnGraph make_bpmn_graph(const Workflow& workflow, Language language);

/// Measures and routes: gives boxes, points and places of labels.
void lay_out(BpmnGraph& graph);

}  // namespace ksdpl::exchange
