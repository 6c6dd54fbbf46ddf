// From stages, steps and outcomes to tasks, gateways and flows.
#include "exchange/bpmn_graph.hpp"

#include "exchange/bpmn_words.hpp"

#include <algorithm>
#include <map>

namespace ksdpl::exchange {
namespace {

class GraphMaker {
 public:
  GraphMaker(const Workflow& workflow, Language language)
      : workflow_(workflow), language_(language), words_(workflow, language) {}

  BpmnGraph make() {
    graph_.id = "process_" + xml_name(workflow_.id);
    graph_.title = workflow_.title.in(language_);
    graph_.documentation = words_.of_workflow();
    add_lanes();
    add_start();
    for (const StageDef& stage : workflow_.stages)
      add_stage(stage);
    for (const StageDef& stage : workflow_.stages)
      connect_stage(stage);
    connect_start();
    for (const StepDef& step : workflow_.steps)
      if (step.stage.empty()) add_sub_process(step);
    close_columns();
    return std::move(graph_);
  }

 private:
  using NodeIndex = std::size_t;

  NodeIndex add(BpmnNode node) {
    BpmnLane& lane = graph_.lanes[node.cell.lane];
    if (!node.inside && !node.host) lane.rows = std::max(lane.rows, node.cell.row + node.rows);
    graph_.nodes.push_back(std::move(node));
    return graph_.nodes.size() - 1;
  }

  /// Joins two nodes; what leads the same way is one flow.
  void connect(NodeIndex from, NodeIndex to, const std::string& name) {
    for (BpmnFlow& flow : graph_.flows) {
      if (flow.from != from || flow.to != to) continue;
      if (!name.empty()) flow.name += "; " + name;
      return;
    }
    graph_.flows.push_back(
        {"flow_" + std::to_string(graph_.flows.size() + 1), from, to, name, {}, {}});
  }

  void add_lanes() {
    for (const ActorDef& actor : workflow_.actors) {
      const bool acts =
          std::any_of(workflow_.steps.begin(), workflow_.steps.end(),
                      [&](const StepDef& step) { return step.actors.front() == actor.id; });
      if (!acts) continue;
      lane_of_[actor.id.value] = graph_.lanes.size();
      graph_.lanes.push_back({"lane_" + xml_name(actor.id.value),
                              actor.title.in(language_),
                              {words_.of_basis(actor.basis)},
                              1,
                              {}});
    }
  }

  [[nodiscard]] std::size_t lane_of(const StepDef& step) const {
    const auto found = lane_of_.find(step.actors.front().value);
    return found == lane_of_.end() ? 0 : found->second;
  }

  [[nodiscard]] std::vector<const StepDef*> steps_of(const StageDef& stage) const {
    std::vector<const StepDef*> steps;
    for (const StepId& id : stage.steps)
      if (const StepDef* step = workflow_.step(id.value)) steps.push_back(step);
    // What hangs below a task with a term must find the place below it free.
    std::stable_partition(steps.begin(), steps.end(),
                          [](const StepDef* step) { return !step->deadline; });
    return steps;
  }

  void add_start() {
    BpmnNode start;
    start.id = "start";
    start.kind = NodeKind::start;
    add(std::move(start));
    column_ = 1;
  }

  void connect_start() {
    const std::string first = main_stage(workflow_.statute->initial()).value;
    const auto entry = entry_of_.find(first);
    if (entry == entry_of_.end()) return;
    graph_.nodes.front().cell.lane = graph_.nodes[entry->second].cell.lane;
    graph_.nodes.front().cell.row = graph_.nodes[entry->second].cell.row;
    connect(0, entry->second, "");
  }

  void add_stage(const StageDef& stage) {
    const std::vector<const StepDef*> steps = steps_of(stage);
    if (steps.empty()) return;
    if (steps.size() > 1) {
      BpmnNode choice;
      choice.id = "stage_" + xml_name(stage.id.value);
      choice.kind = NodeKind::gateway;
      choice.name = stage.title.in(language_);
      choice.documentation = words_.of_stage(stage);
      choice.cell = {column_++, lane_of(*steps.front()), 0};
      entry_of_[stage.id.value] = add(std::move(choice));
    }
    std::map<std::size_t, std::size_t> next_row;
    bool decided = false;
    for (const StepDef* step : steps) {
      add_step(stage, *step, next_row);
      decided = decided || step->outcomes.size() > 1 || step->deadline;
    }
    if (steps.size() == 1) entry_of_[stage.id.value] = task_of_.at(steps.front()->id.value);
    // Tasks, the gateways behind them, the ends behind those.
    column_ += decided ? 3 : 1;
  }

  void add_step(const StageDef& stage,
                const StepDef& step,
                std::map<std::size_t, std::size_t>& next_row) {
    const std::size_t lane = lane_of(step);
    BpmnNode task;
    task.id = "step_" + xml_name(step.id.value);
    task.name = step.title.in(language_);
    task.documentation = words_.of_step(step, &stage);
    task.cell = {column_, lane, next_row[lane]++};
    const NodeIndex made = add(std::move(task));
    task_of_[step.id.value] = made;
    exit_of_[step.id.value] = made;
    if (step.outcomes.size() > 1) {
      BpmnNode decision;
      decision.id = "outcome_" + xml_name(step.id.value);
      decision.kind = NodeKind::gateway;
      decision.cell = graph_.nodes[made].cell;
      decision.cell.column = column_ + 1;
      exit_of_[step.id.value] = add(std::move(decision));
      connect(made, exit_of_[step.id.value], "");
    }
    if (step.deadline) add_timer(made, step, next_row[lane]++);
  }

  void add_timer(NodeIndex task, const StepDef& step, std::size_t row) {
    BpmnNode timer;
    timer.id = "term_" + xml_name(step.id.value);
    timer.kind = NodeKind::timer;
    timer.when = words_.of_term(*step.deadline);
    timer.name = timer.when;
    timer.documentation = words_.of_deadline(*step.deadline);
    timer.cell = graph_.nodes[task].cell;
    timer.host = task;
    const NodeIndex made = add(std::move(timer));
    BpmnNode end =
        end_event("term_over_" + xml_name(step.id.value), std::string(term_over.in(language_)),
                  {column_ + 1, graph_.nodes[task].cell.lane, row});
    end.documentation = words_.of_term_over(*step.deadline);
    connect(made, add(std::move(end)), "");
  }

  static BpmnNode end_event(std::string id, std::string name, const Cell& cell) {
    BpmnNode end;
    end.id = std::move(id);
    end.kind = NodeKind::end;
    end.name = std::move(name);
    end.cell = cell;
    return end;
  }

  void connect_stage(const StageDef& stage) {
    const std::vector<const StepDef*> steps = steps_of(stage);
    for (const StepDef* step : steps) {
      if (steps.size() > 1) connect(entry_of_.at(stage.id.value), task_of_.at(step->id.value), "");
      for (const OutcomeDef& outcome : step->outcomes)
        connect_outcome(stage, *step, outcome);
    }
  }

  void connect_outcome(const StageDef& stage, const StepDef& step, const OutcomeDef& outcome) {
    const NodeIndex from = exit_of_.at(step.id.value);
    const std::string name = step.outcomes.size() > 1 ? outcome.title.in(language_) : "";
    const std::string target = words_.target(stage.id.value, outcome);
    const auto entry = entry_of_.find(target);
    connect(from, entry == entry_of_.end() ? add_end(from, target, step) : entry->second, name);
  }

  /// Every way to an end has an end event of its own, beside where it ends.
  NodeIndex add_end(NodeIndex from, const std::string& stage, const StepDef& step) {
    const std::string id = "end_" + xml_name(step.id.value) + "_" + xml_name(stage);
    const auto made = std::find_if(graph_.nodes.begin(), graph_.nodes.end(),
                                   [&](const BpmnNode& node) { return node.id == id; });
    if (made != graph_.nodes.end()) return static_cast<NodeIndex>(made - graph_.nodes.begin());
    Cell cell = graph_.nodes[from].cell;
    ++cell.column;
    // The row itself is for the way on.
    for (++cell.row; taken(cell);)
      ++cell.row;
    BpmnNode end = end_event(id, words_.stage_title(stage), cell);
    end.documentation = words_.of_end(stage);
    return add(std::move(end));
  }

  [[nodiscard]] bool taken(const Cell& cell) const {
    return std::any_of(graph_.nodes.begin(), graph_.nodes.end(), [&](const BpmnNode& node) {
      return node.cell.column == cell.column && node.cell.lane == cell.lane &&
             node.cell.row == cell.row;
    });
  }

  /// A step of no single stage: start, task, an end for each outcome, in a box of its own.
  void add_sub_process(const StepDef& step) {
    const std::string name = xml_name(step.id.value);
    BpmnNode box;
    box.id = "any_stage_" + name;
    box.kind = NodeKind::sub_process;
    box.name = words_.of_any_stage(step);
    box.documentation = words_.of_step(step, nullptr);
    box.cell = {column_, lane_of(step), 0};
    box.interrupting = words_.always_ends(step);
    box.rows = step.outcomes.size();
    const Cell cell = box.cell;
    const NodeIndex outer = add(std::move(box));
    const auto inner = [&](NodeKind kind, const std::string& id, const std::string& title) {
      BpmnNode node;
      node.id = id;
      node.kind = kind;
      node.name = title;
      node.cell = cell;
      node.inside = outer;
      return add(std::move(node));
    };
    const NodeIndex start = inner(NodeKind::start, "begin_" + name, "");
    graph_.nodes[start].when = step.title.in(language_);
    graph_.nodes[start].interrupting = graph_.nodes[outer].interrupting;
    const NodeIndex task = inner(NodeKind::task, "step_" + name, step.title.in(language_));
    graph_.nodes[task].documentation = words_.of_step(step, nullptr);
    connect(start, task, "");
    NodeIndex exit = task;
    if (step.outcomes.size() > 1) {
      exit = inner(NodeKind::gateway, "outcome_" + name, "");
      connect(task, exit, "");
    }
    for (const OutcomeDef& outcome : step.outcomes)
      connect(exit,
              inner(NodeKind::end, "end_" + name + "_" + xml_name(outcome.id.value),
                    outcome.title.in(language_)),
              "");
  }

  /// Leaves out columns in which nothing stands.
  void close_columns() {
    std::vector<bool> used(column_ + 1, false);
    for (const BpmnNode& node : graph_.nodes)
      used[node.cell.column] = true;
    std::vector<std::size_t> place(used.size(), 0);
    for (std::size_t i = 0; i < used.size(); ++i) {
      place[i] = graph_.columns;
      if (used[i]) ++graph_.columns;
    }
    for (BpmnNode& node : graph_.nodes)
      node.cell.column = place[node.cell.column];
  }

  const Workflow& workflow_;
  Language language_;
  BpmnWords words_;
  BpmnGraph graph_;
  std::size_t column_ = 0;
  std::map<std::string, std::size_t> lane_of_;
  std::map<std::string, NodeIndex> entry_of_;
  std::map<std::string, NodeIndex> task_of_;
  std::map<std::string, NodeIndex> exit_of_;
};

}  // namespace

BpmnGraph make_bpmn_graph(const Workflow& workflow, Language language) {
  BpmnGraph graph = GraphMaker(workflow, language).make();
  return graph;
}

}  // namespace ksdpl::exchange
