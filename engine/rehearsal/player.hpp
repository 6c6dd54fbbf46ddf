// Plays scenarios on cases of their own, each after the one it continues.
#pragma once

#include "ksdpl/rehearsal.hpp"

#include "rehearsal/bench.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::rehearsal {

/// A case in the middle of a scenario: what commands were called, and the day it is.
struct Scene {
  Bench bench;
  std::map<std::string, EventSeq> labels;
  EffectiveDate day;
};

/// How a scenario ended: the scene after its last command, and what that command came to.
struct Ending {
  Scene scene;
  std::optional<Refusal> refusal;         ///< Of the last command; absent when it was taken.
  std::vector<ScenarioFailure> failures;  ///< Commands before it that should have been taken.
};

/// Borrows both. Endings are kept, so that what several scenarios continue is played once.
class Player {
 public:
  Player(const std::vector<Scenario>& scenarios, const Workflow& workflow)
      : scenarios_(scenarios), workflow_(workflow) {}

  const Ending& play(const Scenario& scenario);

 private:
  Scene beginning(const Scenario& scenario, std::vector<ScenarioFailure>& failures);

  const std::vector<Scenario>& scenarios_;
  const Workflow& workflow_;
  std::map<std::string, Ending> endings_;
};

}  // namespace ksdpl::rehearsal
