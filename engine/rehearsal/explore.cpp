// The exhaustive check: every abstract state of every kind of case, and what is wrong with any.
#include "rehearsal/explore.hpp"

#include "rehearsal/flaws.hpp"
#include "rehearsal/profiles.hpp"
#include "rehearsal/state_key.hpp"
#include "rehearsal/successors.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>
#include <utility>

namespace ksdpl {
namespace rehearsal {
namespace {

/// Far more than any procedure has: where it is passed, the abstraction is at fault.
constexpr std::size_t most_states = 100'000;

Bench opened(const Workflow& workflow, const CaseProfile& profile) {
  Bench bench(workflow);
  const EffectiveDate on{Date{std::chrono::year{2020}, std::chrono::month{1}, std::chrono::day{2}}};
  if (bench.open({CaseId{case_name}, profile, /*retrospective=*/false, /*example=*/false}, on))
    throw std::logic_error("a case of a known profile could not be opened");
  return bench;
}

/// Returns the place of a state among the active ones when it lies beside the term: a side state of
/// the machine inside the machine, not of the pipeline's own hold, which closes gates elsewhere.
Lane lane_of_state(const Bench& bench, std::string_view state) {
  const Statute& statute = *bench.workflow().statute;
  const Stage* stage = statute.stage(state);
  if (stage == nullptr || stage->kind != StageKind::side) return std::nullopt;
  const auto rows = statute.rows();
  const bool inner = std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
    return row.source == state && row.machine != rows.front().machine;
  });
  if (!inner) return std::nullopt;
  const std::vector<std::string> active = active_states(bench.file().configuration);
  const auto found = std::find(active.begin(), active.end(), state);
  if (found == active.end()) return std::nullopt;
  return static_cast<std::size_t>(found - active.begin());
}

std::string name_of(const Attempt& attempt) {
  return attempt.step->id.value + "." + attempt.outcome->id.value;
}

class Explorer {
 public:
  Explorer(Bench start, Regions regions) : regions_(regions) {
    const Statute& statute = *start.workflow().statute;
    for (const StepEntry& entry : start.file().steps)
      take(statute.row_from(statute.initial(), entry.move.value));
    meet(std::move(start), std::nullopt, 0);
  }

  Graph run(const std::function<void()>& step) {
    while (!open_.empty()) {
      const std::size_t at = open_.front();
      open_.pop_front();
      expand(at);
      if (expanded_.insert(at).second) step();
    }
    return std::move(graph_);
  }

 private:
  [[nodiscard]] Lane region_of(const Bench& bench, const Attempt& attempt) const {
    return regions_ == Regions::apart ? lane_of(bench, attempt) : std::nullopt;
  }

  void take(const Row* row) {
    if (row != nullptr && seen_.insert(row).second) graph_.taken.push_back(row);
  }

  std::size_t meet(Bench bench, Lane lane, std::size_t left_from) {
    const auto [found, fresh] =
        known_.emplace(state_key(bench.file(), bench.workflow()), graph_.nodes.size());
    const std::size_t at = found->second;
    if (!fresh) {
      if (!lane && graph_.nodes[at].lane) explore_in_full(at);
      return at;
    }
    if (graph_.nodes.size() == most_states) throw std::logic_error("too many abstract states");
    const Stage* stage = bench.workflow().statute->stage(bench.file().stage().value);
    Node node{std::move(bench)};
    if (stage != nullptr) node.kind = stage->kind;
    node.lane = lane;
    node.left_from = lane ? left_from : at;
    graph_.nodes.push_back(std::move(node));
    open_.push_back(at);
    return at;
  }

  /// Takes a state of an aside for one of the main way.
  void explore_in_full(std::size_t at) {
    Node& node = graph_.nodes[at];
    node.lane.reset();
    node.left_from = at;
    open_.push_back(at);
  }

  void expand(std::size_t at) {
    std::vector<Attempt> tried = attempts(graph_.nodes[at].bench);
    Node& node = graph_.nodes[at];
    node.next.clear();
    node.refused.clear();
    node.allowed.clear();
    node.moves = 0;
    for (const Attempt& attempt : tried) {
      if (attempt.after) node.allowed.emplace(name_of(attempt), region_of(node.bench, attempt));
    }
    if (node.lane && !is_aside(node)) {
      explore_in_full(at);
      return;
    }
    for (Attempt& attempt : tried)
      go(at, std::move(attempt));
    if (graph_.nodes[at].lane) go_on_from_where_it_was_left(at);
  }

  void go(std::size_t at, Attempt attempt) {
    if (!attempt.after) {
      if (attempt.row != nullptr)
        graph_.nodes[at].refused.push_back({attempt.row, std::move(attempt.blockers)});
      return;
    }
    const Lane region = graph_.nodes[at].allowed.at(name_of(attempt));
    if (graph_.nodes[at].lane && graph_.nodes[at].lane != region) return;
    ++graph_.nodes[at].moves;
    take(attempt.row);
    const std::size_t to = meet(*std::move(attempt.after), region, graph_.nodes[at].left_from);
    if (to != at) graph_.nodes[at].next.push_back(to);
  }

  /// Says whether outside the region that is walked just that is open which was open before.
  [[nodiscard]] bool is_aside(const Node& node) const {
    const auto outside = [&](std::map<std::string, Lane> allowed) {
      std::erase_if(allowed, [&](const auto& outcome) { return outcome.second == node.lane; });
      return allowed;
    };
    return outside(node.allowed) == outside(graph_.nodes[node.left_from].allowed);
  }

  /// What the aside leaves as it was leads on as it did.
  void go_on_from_where_it_was_left(std::size_t at) {
    Node& node = graph_.nodes[at];
    for (const std::size_t to : graph_.nodes[node.left_from].next) {
      if (to != at && graph_.nodes[to].lane != node.lane) node.next.push_back(to);
    }
  }

  Regions regions_;
  Graph graph_;
  std::map<std::string, std::size_t> known_;
  std::deque<std::size_t> open_;
  std::set<std::size_t> expanded_;
  std::set<const Row*> seen_;
};

}  // namespace

Lane lane_of(const Bench& bench, const Attempt& attempt) {
  return lane_of_state(bench,
                       attempt.row != nullptr ? attempt.row->source : attempt.step->stage.value);
}

std::size_t Graph::moves() const {
  return std::accumulate(nodes.begin(), nodes.end(), std::size_t{0},
                         [](std::size_t sum, const Node& node) { return sum + node.moves; });
}

Graph explore(const Workflow& workflow,
              const CaseProfile& profile,
              Regions regions,
              const std::function<void()>& step) {
  return Explorer(opened(workflow, profile), regions).run(step);
}

namespace {

ProcedureCheck check_with(Regions regions,
                          const Workflow& workflow,
                          std::string_view name,
                          const std::function<void(const ExplorationProgress&)>& progress) {
  ProcedureCheck result;
  FlawFinder finder(workflow, name);
  const auto kinds = kinds_of_cases(workflow);
  ExplorationProgress come{0, kinds.size(), 0};
  for (const ProfileKind& kind : kinds) {
    const Graph graph = explore(workflow, kind.profile, regions, [&] {
      ++come.states;
      if (progress) progress(come);
    });
    ++come.kinds_done;
    result.profiles += kind.count;
    result.moves += graph.moves();
    finder.look_at(graph, kind);
  }
  result.kinds = kinds.size();
  result.states = come.states;
  const auto rows = workflow.statute->rows();
  result.rows = static_cast<std::size_t>(std::count_if(
      rows.begin(), rows.end(), [&](const Row& row) { return is_asked_for(row, workflow); }));
  result.rows_taken = finder.rows_taken();
  result.flaws = std::move(finder).flaws();
  return result;
}

}  // namespace
}  // namespace rehearsal

ProcedureCheck check_procedure(const Workflow& workflow,
                               std::string_view name,
                               const std::function<void(const ExplorationProgress&)>& progress) {
  using rehearsal::Regions;
  ProcedureCheck found = rehearsal::check_with(Regions::apart, workflow, name, progress);
  if (found.flaws.empty()) return found;
  return rehearsal::check_with(Regions::crossed, workflow, name, progress);
}

}  // namespace ksdpl
