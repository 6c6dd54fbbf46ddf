// Plays scenarios on cases of their own, each after the one it continues.
#include "rehearsal/player.hpp"

#include <algorithm>

namespace ksdpl::rehearsal {
namespace {

constexpr const char* opening_label = "kasus";

std::string codes(const std::vector<Check>& blockers) {
  std::string list;
  for (const Check& check : blockers)
    list += (list.empty() ? "" : ", ") + check.code;
  return list;
}

Text reason_of(const Refusal& refusal) {
  const std::string blockers = codes(refusal.blockers);
  if (blockers.empty()) return refusal.message;
  return {refusal.message.id + " (" + blockers + ")", refusal.message.en + " (" + blockers + ")"};
}

std::vector<ContentId> contents_of(const std::vector<std::string>& names) {
  std::vector<ContentId> contents;
  contents.reserve(names.size());
  for (const std::string& name : names)
    contents.emplace_back(name);
  return contents;
}

FileDocument paper_in(const ScenarioCommand& command,
                      const std::string& name,
                      const Workflow& workflow) {
  FileDocument paper = command.all_contents
                           ? complete_paper(workflow, name)
                           : paper_of(DocumentId{name}, contents_of(command.contents));
  paper.paper.issued = command.issued;
  paper.paper.received = command.received;
  return paper;
}

CorrectEntry correction_in(const ScenarioCommand& command, const Scene& scene) {
  EntryCorrected correction;
  correction.target = scene.labels.at(command.target);
  correction.annul = command.annul;
  correction.effective = command.effective;
  const bool names = command.partner || command.country || command.region;
  if (names || command.level || command.initiative || command.objects) {
    correction.profile = scene.bench.file().profile;
    if (command.partner) correction.profile->partner = command.partner;
    if (command.country) correction.profile->country = command.country;
    if (command.region) correction.profile->region = command.region;
    if (command.level) correction.profile->level = command.level;
    if (command.initiative) correction.profile->initiative = command.initiative;
    if (command.objects) correction.profile->objects = *command.objects;
  }
  return {std::move(correction)};
}

/// Returns the commands of the engine that one of a scenario stands for.
std::vector<Command> commands_of(const ScenarioCommand& command, const Scene& scene) {
  std::vector<Command> all;
  switch (command.kind) {
    case ScenarioCommand::Kind::file:
      for (const std::string& name : command.names)
        all.emplace_back(paper_in(command, name, scene.bench.workflow()));
      break;
    case ScenarioCommand::Kind::assess:
      for (const std::string& name : command.names)
        all.emplace_back(AssessRequirement{RequirementId{name}, command.verdict});
      break;
    case ScenarioCommand::Kind::record:
      all.emplace_back(RecordStep{command.step, command.outcome});
      break;
    case ScenarioCommand::Kind::correct: all.emplace_back(correction_in(command, scene)); break;
  }
  return all;
}

/// Returns why the command was refused, or nothing.
std::optional<Refusal> perform(Scene& scene, const ScenarioCommand& command) {
  const EffectiveDate on = command.on.value_or(scene.day);
  if (on.known()) scene.day = on;
  for (const Command& each : commands_of(command, scene)) {
    if (auto refusal = scene.bench.take(each, on)) return refusal;
  }
  if (!command.label.empty()) scene.labels[command.label] = scene.bench.file().events.back().seq;
  return std::nullopt;
}

ScenarioFailure should_be_taken(const Position& at, const Refusal& refusal) {
  const Text reason = reason_of(refusal);
  return {at,
          {"perintah ini seharusnya diterima, tetapi ditolak: " + reason.id,
           "this command should be taken, but was refused: " + reason.en}};
}

/// Performs commands that must all be taken.
void prepare(Scene& scene,
             const std::vector<ScenarioCommand>& commands,
             std::size_t count,
             std::vector<ScenarioFailure>& failures) {
  for (std::size_t i = 0; i < count; ++i) {
    if (const auto refusal = perform(scene, commands[i]))
      failures.push_back(should_be_taken(commands[i].at, *refusal));
  }
}

CaseProfile profile_of(const ScenarioGiven& given) {
  CaseProfile profile;
  profile.partner = given.partner;
  profile.country = given.country;
  profile.region = given.region;
  profile.level = given.level;
  profile.initiative = given.initiative;
  profile.objects = given.objects;
  profile.agreement_on = given.agreement_on;
  return profile;
}

}  // namespace

const Ending& Player::play(const Scenario& scenario) {
  if (const auto known = endings_.find(scenario.id); known != endings_.end()) return known->second;
  std::vector<ScenarioFailure> failures;
  Scene scene = beginning(scenario, failures);
  prepare(scene, scenario.given.events, scenario.given.events.size(), failures);
  prepare(scene, scenario.when, scenario.when.size() - 1, failures);
  std::optional<Refusal> refusal = perform(scene, scenario.when.back());
  return endings_
      .emplace(scenario.id, Ending{std::move(scene), std::move(refusal), std::move(failures)})
      .first->second;
}

Scene Player::beginning(const Scenario& scenario, std::vector<ScenarioFailure>& failures) {
  const ScenarioGiven& given = scenario.given;
  if (!given.continues.empty()) {
    // The loader has seen to it that the scenario is there.
    const auto before =
        std::find_if(scenarios_.begin(), scenarios_.end(),
                     [&](const Scenario& each) { return each.id == given.continues; });
    return play(*before).scene;
  }
  const EffectiveDate opened = given.opened.known() ? given.opened : given.agreement_on;
  Scene scene{Bench(workflow_), {{opening_label, 1}}, opened};
  const OpenCase command{CaseId{case_name}, profile_of(given), given.stated, /*example=*/false};
  if (const auto refusal = scene.bench.open(command, opened))
    failures.push_back(should_be_taken(scenario.at, *refusal));
  return scene;
}

}  // namespace ksdpl::rehearsal
