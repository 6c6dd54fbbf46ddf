// BPMN 2.0 of a procedure: the process, and a diagram (BPMN DI) that shows it without moving
// anything.
#include "ksdpl/exchange.hpp"

#include "exchange/bpmn_graph.hpp"
#include "exchange/xml_writer.hpp"

#include <fmt/format.h>

namespace ksdpl::exchange {
namespace {

std::string number(double value) {
  return fmt::format("{:.0f}", value);
}

std::string_view element_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::start: return "startEvent";
    case NodeKind::task: return "task";
    case NodeKind::gateway: return "exclusiveGateway";
    case NodeKind::timer: return "boundaryEvent";
    case NodeKind::end: return "endEvent";
    case NodeKind::sub_process: return "subProcess";
  }
  return "task";
}

class BpmnWriter {
 public:
  explicit BpmnWriter(const BpmnGraph& graph) : graph_(graph) {}

  std::string write() {
    xml_.open("definitions", {{"xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL"},
                              {"xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"},
                              {"xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC"},
                              {"xmlns:di", "http://www.omg.org/spec/DD/20100524/DI"},
                              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                              {"id", "definitions"},
                              {"name", graph_.title},
                              {"targetNamespace", "urn:ksdpl:bpmn:1"},
                              {"exporter", "ksdpl"}});
    add_collaboration();
    add_process();
    add_diagram();
    xml_.close();
    return xml_.take();
  }

 private:
  void document(const std::vector<std::string>& paragraphs) {
    for (const std::string& paragraph : paragraphs)
      if (!paragraph.empty()) xml_.text("documentation", paragraph);
  }

  void add_collaboration() {
    xml_.open("collaboration", {{"id", "collaboration"}});
    xml_.empty("participant", {{"id", "pool"}, {"name", graph_.title}, {"processRef", graph_.id}});
    xml_.close();
  }

  void add_process() {
    xml_.open("process", {{"id", graph_.id}, {"name", graph_.title}, {"isExecutable", "false"}});
    document(graph_.documentation);
    add_lanes();
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i)
      if (!graph_.nodes[i].inside) add_node(i);
    for (const BpmnFlow& flow : graph_.flows)
      if (!graph_.nodes[flow.from].inside) add_flow(flow);
    xml_.close();
  }

  void add_lanes() {
    xml_.open("laneSet", {{"id", "lanes"}});
    for (std::size_t i = 0; i < graph_.lanes.size(); ++i) {
      const BpmnLane& lane = graph_.lanes[i];
      xml_.open("lane", {{"id", lane.id}, {"name", lane.name}});
      document(lane.documentation);
      for (const BpmnNode& node : graph_.nodes)
        if (node.cell.lane == i && !node.inside) xml_.text("flowNodeRef", node.id);
      xml_.close();
    }
    xml_.close();
  }

  void open_node(const BpmnNode& node) {
    const std::string_view element = element_of(node.kind);
    if (node.kind == NodeKind::timer) {
      xml_.open(element, {{"id", node.id},
                          {"name", node.name},
                          {"cancelActivity", "false"},
                          {"attachedToRef", graph_.nodes[*node.host].id}});
    } else if (node.kind == NodeKind::sub_process) {
      xml_.open(element, {{"id", node.id}, {"name", node.name}, {"triggeredByEvent", "true"}});
    } else if (node.kind == NodeKind::start && node.inside) {
      xml_.open(element,
                {{"id", node.id}, {"isInterrupting", node.interrupting ? "true" : "false"}});
    } else if (node.name.empty()) {
      xml_.open(element, {{"id", node.id}});
    } else {
      xml_.open(element, {{"id", node.id}, {"name", node.name}});
    }
  }

  void add_node(std::size_t index) {
    const BpmnNode& node = graph_.nodes[index];
    open_node(node);
    document(node.documentation);
    for (const BpmnFlow& flow : graph_.flows)
      if (flow.to == index) xml_.text("incoming", flow.id);
    for (const BpmnFlow& flow : graph_.flows)
      if (flow.from == index) xml_.text("outgoing", flow.id);
    if (node.kind == NodeKind::timer) add_timer(node);
    if (node.kind == NodeKind::start && node.inside) add_condition(node);
    if (node.kind == NodeKind::sub_process) add_inside(index);
    xml_.close();
  }

  /// Working days are no ISO 8601 duration: the term is said in words, for people.
  void add_timer(const BpmnNode& node) {
    xml_.open("timerEventDefinition", {{"id", node.id + "_timer"}});
    xml_.text("timeDuration", node.when);
    xml_.close();
  }

  void add_condition(const BpmnNode& node) {
    xml_.open("conditionalEventDefinition", {{"id", node.id + "_condition"}});
    xml_.text("condition", node.when);
    xml_.close();
  }

  void add_inside(std::size_t outer) {
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i)
      if (graph_.nodes[i].inside == outer) add_node(i);
    for (const BpmnFlow& flow : graph_.flows)
      if (graph_.nodes[flow.from].inside == outer) add_flow(flow);
  }

  void add_flow(const BpmnFlow& flow) {
    const std::string& from = graph_.nodes[flow.from].id;
    const std::string& to = graph_.nodes[flow.to].id;
    if (flow.name.empty()) {
      xml_.empty("sequenceFlow", {{"id", flow.id}, {"sourceRef", from}, {"targetRef", to}});
    } else {
      xml_.empty("sequenceFlow",
                 {{"id", flow.id}, {"name", flow.name}, {"sourceRef", from}, {"targetRef", to}});
    }
  }

  void add_diagram() {
    xml_.open("bpmndi:BPMNDiagram", {{"id", "diagram"}, {"name", graph_.title}});
    xml_.open("bpmndi:BPMNPlane", {{"id", "plane"}, {"bpmnElement", "collaboration"}});
    xml_.open("bpmndi:BPMNShape",
              {{"id", "pool_di"}, {"bpmnElement", "pool"}, {"isHorizontal", "true"}});
    bounds(graph_.pool);
    xml_.close();
    for (const BpmnLane& lane : graph_.lanes) {
      xml_.open("bpmndi:BPMNShape",
                {{"id", lane.id + "_di"}, {"bpmnElement", lane.id}, {"isHorizontal", "true"}});
      bounds(lane.box);
      xml_.close();
    }
    for (const BpmnNode& node : graph_.nodes)
      add_shape(node);
    for (const BpmnFlow& flow : graph_.flows)
      add_edge(flow);
    xml_.close();
    xml_.close();
  }

  void bounds(const Box& box) {
    xml_.empty("dc:Bounds", {{"x", number(box.x)},
                             {"y", number(box.y)},
                             {"width", number(box.width)},
                             {"height", number(box.height)}});
  }

  void label(const std::optional<Box>& box) {
    if (!box) return;
    xml_.open("bpmndi:BPMNLabel");
    bounds(*box);
    xml_.close();
  }

  void add_shape(const BpmnNode& node) {
    const std::string id = node.id + "_di";
    if (node.kind == NodeKind::sub_process) {
      xml_.open("bpmndi:BPMNShape", {{"id", id}, {"bpmnElement", node.id}, {"isExpanded", "true"}});
    } else if (node.kind == NodeKind::gateway) {
      xml_.open("bpmndi:BPMNShape",
                {{"id", id}, {"bpmnElement", node.id}, {"isMarkerVisible", "true"}});
    } else {
      xml_.open("bpmndi:BPMNShape", {{"id", id}, {"bpmnElement", node.id}});
    }
    bounds(node.box);
    label(node.label);
    xml_.close();
  }

  void add_edge(const BpmnFlow& flow) {
    xml_.open("bpmndi:BPMNEdge", {{"id", flow.id + "_di"}, {"bpmnElement", flow.id}});
    for (const Point& point : flow.points)
      xml_.empty("di:waypoint", {{"x", number(point.x)}, {"y", number(point.y)}});
    label(flow.label);
    xml_.close();
  }

  const BpmnGraph& graph_;
  XmlWriter xml_;
};

}  // namespace
}  // namespace ksdpl::exchange

namespace ksdpl {

std::string to_bpmn(const Workflow& workflow, Language language) {
  exchange::BpmnGraph graph = exchange::make_bpmn_graph(workflow, language);
  exchange::lay_out(graph);
  return exchange::BpmnWriter(graph).write();
}

}  // namespace ksdpl
