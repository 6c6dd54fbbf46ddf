// Looks through explored graphs for what a sound procedure has not, and says how to get there.
#include "rehearsal/flaws.hpp"

#include <algorithm>
#include <functional>

namespace ksdpl {

std::string_view id_of(ProcedureFlaw::Kind kind) {
  switch (kind) {
    case ProcedureFlaw::Kind::stuck: return "stuck";
    case ProcedureFlaw::Kind::never_ends: return "never_ends";
    case ProcedureFlaw::Kind::never_signed: return "never_signed";
    case ProcedureFlaw::Kind::unmade_row: return "unmade_row";
  }
  return {};
}

namespace rehearsal {
namespace {

using Marks = std::vector<char>;
using Predicate = std::function<bool(const Node&)>;

/// Marks the states from which one of the marked is ahead, going only over edges that count.
Marks leading_to(const Graph& graph,
                 Marks marked,
                 const std::function<bool(std::size_t from, std::size_t to)>& counts) {
  std::vector<std::vector<std::size_t>> before(graph.nodes.size());
  std::vector<std::size_t> open;
  for (std::size_t from = 0; from < graph.nodes.size(); ++from) {
    if (marked[from] != 0) open.push_back(from);
    for (const std::size_t to : graph.nodes[from].next) {
      if (counts(from, to)) before[to].push_back(from);
    }
  }
  while (!open.empty()) {
    const std::size_t to = open.back();
    open.pop_back();
    for (const std::size_t from : before[to]) {
      if (marked[from] != 0) continue;
      marked[from] = 1;
      open.push_back(from);
    }
  }
  return marked;
}

Marks ahead(const Graph& graph, const Predicate& goal) {
  Marks marks(graph.nodes.size(), 0);
  for (std::size_t i = 0; i < marks.size(); ++i)
    marks[i] = goal(graph.nodes[i]) ? 1 : 0;
  return leading_to(graph, std::move(marks), [](std::size_t, std::size_t) { return true; });
}

/// Marks the states from which the case can come to another stage than the one it is in. Holding
/// the bureau's work and resuming it is no way out.
Marks can_leave(const Graph& graph) {
  const auto stage = [&](std::size_t i) { return graph.nodes[i].bench.file().stage(); };
  Marks marks(graph.nodes.size(), 0);
  for (std::size_t from = 0; from < marks.size(); ++from) {
    const auto& next = graph.nodes[from].next;
    marks[from] = std::any_of(next.begin(), next.end(),
                              [&](std::size_t to) { return stage(to) != stage(from); })
                      ? 1
                      : 0;
  }
  return leading_to(graph, std::move(marks),
                    [&](std::size_t from, std::size_t to) { return stage(from) == stage(to); });
}

bool is_closed(const Node& node) {
  return node.kind == StageKind::closed;
}
bool before_signature(const Node& node) {
  return node.kind == StageKind::start || node.kind == StageKind::pipeline ||
         node.kind == StageKind::refused;
}

/// Says whether the refusal is only that the bureau holds its work.
bool only_held(const Refused& refused) {
  return std::all_of(refused.blockers.begin(), refused.blockers.end(),
                     [](const Check& check) { return check.remedy.wanted == Wanted::resume; });
}

}  // namespace

void FlawFinder::look_at(const Graph& graph, const ProfileKind& cases) {
  taken_.insert(graph.taken.begin(), graph.taken.end());
  note_refusals(graph, cases);
  const Marks leaves = can_leave(graph);
  const Marks ends = ahead(graph, is_closed);
  const Marks signs = ahead(graph, [](const Node& node) { return node.kind == StageKind::after; });
  std::vector<std::size_t> stuck;
  std::vector<std::size_t> endless;
  std::vector<std::size_t> unsigned_for_ever;
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    if (is_closed(node)) continue;
    if (leaves[i] == 0) {
      stuck.push_back(i);
    } else if (ends[i] == 0) {
      endless.push_back(i);
    } else if (signs[i] == 0 && before_signature(node)) {
      unsigned_for_ever.push_back(i);
    }
  }
  note(Kind::stuck, graph, std::move(stuck), cases);
  note(Kind::never_ends, graph, std::move(endless), cases);
  note(Kind::never_signed, graph, std::move(unsigned_for_ever), cases);
}

/// Keeps one flaw of the kind for each stage it shows in. When no way to the signature is left from
/// many stages, the one to show is where the way breaks off: the last stage the case came to.
void FlawFinder::note(Kind kind,
                      const Graph& graph,
                      std::vector<std::size_t> bad,
                      const ProfileKind& cases) {
  if (bad.empty()) return;
  const auto refused_row = [&](std::size_t i) -> const Refused* {
    const auto& all = graph.nodes[i].refused;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Refused& refused) {
      const bool never =
          std::find(graph.taken.begin(), graph.taken.end(), refused.row) == graph.taken.end();
      return refused.row->forward && !only_held(refused) && (never || kind == Kind::stuck);
    });
    return found == all.end() ? nullptr : &*found;
  };
  std::set<std::string> shown;
  for (const std::size_t i : bad) {
    const Refused* cause = refused_row(i);
    const Node& node = graph.nodes[i];
    const std::string stage = node.bench.file().stage().value;
    const bool tells = kind == Kind::stuck || cause != nullptr;
    if (tells && shown.insert(stage).second) {
      ProcedureFlaw flaw = flaw_at(kind, node, cause);
      flaw.profile = cases.profile;
      found_.try_emplace({kind, stage}, std::move(flaw)).first->second.profiles += cases.count;
    }
  }
  if (!shown.empty()) return;
  // No single row is to blame; the nearest such state has to do.
  const Node& node = graph.nodes[bad.front()];
  ProcedureFlaw flaw = flaw_at(kind, node, nullptr);
  flaw.profile = cases.profile;
  found_.try_emplace({kind, node.bench.file().stage().value}, std::move(flaw))
      .first->second.profiles += cases.count;
}

/// Remembers for every row the refusal with the fewest blockers, in case nobody ever takes it.
void FlawFinder::note_refusals(const Graph& graph, const ProfileKind& cases) {
  for (const Node& node : graph.nodes) {
    for (const Refused& refused : node.refused) {
      const auto known = refused_.find(refused.row);
      if (known != refused_.end() && known->second.blockers.size() <= refused.blockers.size())
        continue;
      ProcedureFlaw flaw = flaw_at(Kind::unmade_row, node, &refused);
      flaw.profile = cases.profile;
      refused_.insert_or_assign(refused.row, std::move(flaw));
    }
  }
}

ProcedureFlaw FlawFinder::flaw_at(Kind kind, const Node& node, const Refused* cause) const {
  ProcedureFlaw flaw;
  flaw.kind = kind;
  flaw.stage = node.bench.file().stage();
  if (cause != nullptr) {
    flaw.row = cause->row->number;
    flaw.move = MoveId{cause->row->move};
    flaw.blockers = cause->blockers;
  }
  for (const Event& event : node.bench.file().events) {
    if (std::string command = command_of(event, name_); !command.empty())
      flaw.trace.push_back(std::move(command));
  }
  return flaw;
}

bool is_asked_for(const Row& row, const Workflow& workflow) {
  return !row.offered || !workflow.firing(row.move).empty();
}

std::vector<ProcedureFlaw> FlawFinder::flaws() && {
  std::vector<ProcedureFlaw> all;
  std::set<std::pair<std::string, std::string>> blamed;
  for (auto& [key, flaw] : found_) {
    blamed.emplace(flaw.row, flaw.stage.value);
    all.push_back(std::move(flaw));
  }
  for (const Row& row : workflow_.statute->rows()) {
    if (taken_.contains(&row) || !is_asked_for(row, workflow_) ||
        blamed.contains({std::string(row.number), std::string(row.source)}))
      continue;
    const auto refused = refused_.find(&row);
    ProcedureFlaw flaw;
    if (refused != refused_.end()) flaw = std::move(refused->second);
    flaw.kind = Kind::unmade_row;
    flaw.stage = StageId{row.source};
    flaw.row = row.number;
    flaw.move = MoveId{row.move};
    flaw.profiles = 0;
    all.push_back(std::move(flaw));
  }
  return all;
}

}  // namespace rehearsal
}  // namespace ksdpl
