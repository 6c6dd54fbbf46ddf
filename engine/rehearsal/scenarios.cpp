// Plays all scenarios and says how each came out and what they exercised.
#include "rehearsal/coverage.hpp"
#include "rehearsal/expectations.hpp"

#include <algorithm>

namespace ksdpl {

std::size_t ScenarioRun::failed() const {
  return static_cast<std::size_t>(
      std::count_if(results.begin(), results.end(),
                    [](const ScenarioResult& result) { return !result.passed(); }));
}

ScenarioRun run_scenarios(const std::vector<Scenario>& scenarios, const Workflow& workflow) {
  rehearsal::Player player(scenarios, workflow);
  rehearsal::CoverageCount coverage(workflow);
  ScenarioRun run;
  for (const Scenario& scenario : scenarios) {
    const rehearsal::Ending& ending = player.play(scenario);
    ScenarioResult result{&scenario, ending.failures};
    for (ScenarioFailure& failure : rehearsal::unmet_expectations(scenario.then, ending))
      result.failures.push_back(std::move(failure));
    run.results.push_back(std::move(result));
    coverage.add(scenario, ending);
  }
  run.coverage = coverage.result();
  return run;
}

}  // namespace ksdpl
