// The exhaustive check: every abstract state of every kind of case, and what is wrong with any.
#include "rehearsal/explore.hpp"

#include "rehearsal/flaws.hpp"
#include "rehearsal/profiles.hpp"
#include "rehearsal/state_key.hpp"
#include "rehearsal/successors.hpp"

#include <algorithm>
#include <map>
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

class Explorer {
 public:
  explicit Explorer(Bench start) {
    const Statute& statute = *start.workflow().statute;
    for (const StepEntry& entry : start.file().steps)
      take(statute.row_from(statute.initial(), entry.move.value));
    meet(std::move(start));
  }

  Graph run(const std::function<void()>& step) {
    for (std::size_t at = 0; at < graph_.nodes.size(); ++at) {
      expand(at);
      step();
    }
    return std::move(graph_);
  }

 private:
  void take(const Row* row) {
    if (row != nullptr && seen_.insert(row).second) graph_.taken.push_back(row);
  }

  std::size_t meet(Bench bench) {
    const auto [found, fresh] =
        known_.emplace(state_key(bench.file(), bench.workflow()), graph_.nodes.size());
    if (!fresh) return found->second;
    if (graph_.nodes.size() == most_states) throw std::logic_error("too many abstract states");
    const Stage* stage = bench.workflow().statute->stage(bench.file().stage().value);
    graph_.nodes.push_back(
        {std::move(bench), stage == nullptr ? StageKind::pipeline : stage->kind, {}, {}});
    return found->second;
  }

  void expand(std::size_t at) {
    for (Attempt& attempt : attempts(graph_.nodes[at].bench)) {
      if (!attempt.after) {
        if (attempt.row != nullptr)
          graph_.nodes[at].refused.push_back({attempt.row, std::move(attempt.blockers)});
        continue;
      }
      ++graph_.moves;
      take(attempt.row);
      const std::size_t to = meet(*std::move(attempt.after));
      if (to != at) graph_.nodes[at].next.push_back(to);
    }
  }

  Graph graph_;
  std::map<std::string, std::size_t> known_;
  std::set<const Row*> seen_;
};

}  // namespace

Graph explore(const Workflow& workflow,
              const CaseProfile& profile,
              const std::function<void()>& step) {
  return Explorer(opened(workflow, profile)).run(step);
}

}  // namespace rehearsal

ProcedureCheck check_procedure(const Workflow& workflow,
                               std::string_view name,
                               const std::function<void(const ExplorationProgress&)>& progress) {
  using namespace rehearsal;  // NOLINT(google-build-using-namespace): the room's own words.
  ProcedureCheck result;
  FlawFinder finder(workflow, name);
  std::set<Configuration> reached;
  const auto kinds = kinds_of_cases(workflow);
  ExplorationProgress come{0, kinds.size(), 0};
  for (const ProfileKind& kind : kinds) {
    const Graph graph = explore(workflow, kind.profile, [&] {
      ++come.states;
      if (progress) progress(come);
    });
    ++come.kinds_done;
    result.profiles += kind.count;
    result.moves += graph.moves;
    for (const Node& node : graph.nodes)
      reached.insert(node.bench.file().configuration);
    finder.look_at(graph, kind);
  }
  result.kinds = kinds.size();
  result.states = come.states;
  const auto rows = workflow.statute->rows();
  result.rows = static_cast<std::size_t>(std::count_if(
      rows.begin(), rows.end(), [&](const Row& row) { return is_asked_for(row, workflow); }));
  result.rows_taken = finder.rows_taken();
  result.configurations = {reached.begin(), reached.end()};
  result.flaws = std::move(finder).flaws();
  return result;
}

}  // namespace ksdpl
