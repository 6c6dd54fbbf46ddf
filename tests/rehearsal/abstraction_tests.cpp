// What the exhaustive check leaves out does not matter: random cases with surplus papers, adverse
// verdicts and awkward order stand where the exploration has been, and can go wherever it could.
#include "rehearsal/explore.hpp"
#include "rehearsal/profiles.hpp"
#include "rehearsal/successors.hpp"
#include "support/desk.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>
#include <rapidcheck/boost_test.h>

namespace ksdpl {
namespace {

using namespace rehearsal;  // NOLINT(google-build-using-namespace)

using Rows = std::set<std::string>;

/// The legal rows that can be taken from a case once everything demanded is supplied, by the region
/// they belong to.
std::map<Lane, Rows> rows_from(const Bench& bench) {
  std::map<Lane, Rows> rows;
  for (const Attempt& attempt : attempts(bench)) {
    if (attempt.row != nullptr && attempt.after)
      rows[lane_of(bench, attempt)].emplace(attempt.row->number);
  }
  return rows;
}

/// What a region looks like from outside: its own state and what the main way stands at.
Configuration seen_from(const Lane& lane, const Bench& bench) {
  const Configuration& at = bench.file().configuration;
  Configuration seen{main_stage(at).value, at.back()};
  if (lane) seen.push_back(active_states(at)[*lane]);
  return seen;
}

/// Says whether some explored case stands there in that region and can go no other way in it.
bool is_simulated(const Graph& graph, const Lane& lane, const Rows& possible, const Bench& bench) {
  const Configuration at = seen_from(lane, bench);
  return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const Node& node) {
    if (node.lane != lane && node.lane) return false;
    if (lane && active_states(node.bench.file().configuration).size() <= *lane) return false;
    if (seen_from(lane, node.bench) != at) return false;
    auto explored = rows_from(node.bench);
    return std::includes(possible.begin(), possible.end(), explored[lane].begin(),
                         explored[lane].end());
  });
}

const std::vector<ProfileKind>& kinds() {
  static const std::vector<ProfileKind> all = kinds_of_cases(*test::shipped_workflow());
  return all;
}

const Graph& graph_of(std::size_t kind) {
  static std::map<std::size_t, Graph> graphs;
  const auto known = graphs.find(kind);
  if (known != graphs.end()) return known->second;
  return graphs
      .emplace(kind,
               explore(*test::shipped_workflow(), kinds()[kind].profile, Regions::apart, [] {}))
      .first->second;
}

template <class Range>
const auto& any_of_range(const Range& range) {
  return range[*rc::gen::inRange<std::size_t>(0, range.size())];
}

/// Does something a bureau might do, sensible or not.
void do_something(Bench& bench) {
  const Workflow& workflow = bench.workflow();
  // The day on which the exploration acts: a judgement of a later day would outlast all of its own.
  const EffectiveDate on = test::day("2020-01-02");
  switch (*rc::gen::weightedElement<int>({{2, 0}, {1, 1}, {2, 2}, {6, 3}})) {
    case 0:
      bench.take(complete_paper(workflow, any_of_range(workflow.documents).id.value), on);
      return;
    case 1: bench.take(paper_of(any_of_range(workflow.documents).id, {}), on); return;
    case 2:
      bench.take(AssessRequirement{any_of_range(workflow.requirements).id,
                                   *rc::gen::element(Verdict::terpenuhi, Verdict::belum,
                                                     Verdict::belum_diketahui)},
                 on);
      return;
    default: break;
  }
  std::vector<Attempt> possible = attempts(bench);
  possible.erase(std::remove_if(possible.begin(), possible.end(),
                                [](const Attempt& attempt) { return !attempt.after; }),
                 possible.end());
  if (possible.empty()) return;
  bench = *possible[*rc::gen::inRange<std::size_t>(0, possible.size())].after;
}

BOOST_AUTO_TEST_SUITE(abstraction_tests)

RC_BOOST_PROP(a_random_case_can_go_wherever_an_explored_case_in_its_place_could, ()) {
  const std::size_t kind = *rc::gen::inRange<std::size_t>(0, kinds().size());
  const Graph& graph = graph_of(kind);
  Bench bench = graph.nodes.front().bench;
  const int steps = *rc::gen::inRange(0, 40);
  for (int i = 0; i < steps; ++i)
    do_something(bench);
  auto possible = rows_from(bench);
  RC_ASSERT(is_simulated(graph, std::nullopt, possible[std::nullopt], bench));
  for (const auto& [lane, rows] : possible)
    RC_ASSERT(is_simulated(graph, lane, rows, bench));
}

BOOST_AUTO_TEST_CASE(profiles_of_one_kind_go_the_same_ways) {
  // Two that the rules can't tell apart, met as different people would describe them.
  CaseProfile regency;
  regency.level = Level::kabupaten;
  regency.initiative = Initiative::mitra;
  regency.objects = {"pertukaran_budaya"};
  CaseProfile city;
  city.level = Level::kota;
  city.initiative = Initiative::mitra_melalui_kementerian;
  city.objects = {"lainnya", "promosi_potensi_daerah"};
  const Graph one = explore(*test::shipped_workflow(), regency, Regions::apart, [] {});
  const Graph other = explore(*test::shipped_workflow(), city, Regions::apart, [] {});
  BOOST_TEST(one.nodes.size() == other.nodes.size());
  BOOST_TEST(one.moves() == other.moves());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
