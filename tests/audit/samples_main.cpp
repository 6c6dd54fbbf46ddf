// Prints made histories with what our audit says of them, for a replay by other hands.
//
//   ksdpl_audit_samples COUNT SEED
//
// The first line is the published table: the rows of the statute, the stage of each step, the time
// limit and the free days. Every further line is one history, lawful or with one deviation, in the
// words of `ksdpl history --format json`, and the verdicts.
#include "audit/auditing.hpp"
#include "audit/histories.hpp"

#include <exception>
#include <iostream>

#include <nlohmann/json.hpp>

namespace {

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
using Json = nlohmann::ordered_json;

Json row_json(const Row& row) {
  Json needs = Json::array();
  bool held_back = false;
  for (const Gate* gate : row.gates) {
    for (const Condition& condition : gate->conditions) {
      if (condition.wanted == Wanted::step) needs.push_back(condition.target);
      held_back = held_back || condition.wanted == Wanted::resume;
    }
  }
  return {{"source", row.source},
          {"move", row.move},
          {"target", row.target},
          {"needs", needs},
          {"held_back", held_back}};
}

Json table_json(const Workflow& workflow, const Calendar& calendar) {
  Json rows = Json::array();
  for (const Row& row : workflow.statute->rows())
    rows.push_back(row_json(row));
  Json stages = Json::object();
  Json limits = Json::array();
  for (const StepDef& step : workflow.steps) {
    stages[step.id.value] = step.stage.value;
    if (step.deadline) {
      limits.push_back({{"step", step.id.value},
                        {"starts", step.deadline->starts.value},
                        {"days", step.deadline->days.count}});
    }
  }
  Json free_days = Json::array();
  for (const auto& [number, year] : calendar.years()) {
    for (const FreeDay& day : year.days)
      free_days.push_back(to_string(day.date));
  }
  return {{"rows", rows}, {"stages", stages}, {"limits", limits}, {"free_days", free_days}};
}

Json history_json(const test::History& history) {
  Json events = Json::array();
  for (const Event& event : history.events) {
    const auto* step = std::get_if<StepRecorded>(&event.body);
    if (step == nullptr) continue;
    events.push_back({{"seq", event.seq},
                      {"kind", "step_recorded"},
                      {"effective", to_string(event.effective)},
                      {"step", step->step.value},
                      {"move", step->move.empty() ? Json(nullptr) : Json(step->move.value)}});
  }
  return events;
}

/// Returns what a replay of order and time limits alone can find.
std::string verdict_of(const std::string& code) {
  if (code.starts_with("urutan.")) return "order";
  if (code == "tenggat.terlampaui") return "late";
  if (code == "tenggat.tidak_diketahui") return "undecided";
  return {};
}

Json verdicts_json(const test::History& history,
                   const Workflow& workflow,
                   const Calendar& calendar) {
  Json verdicts = Json::array();
  for (const AuditFinding& finding :
       audit(fold(history.events), workflow, directory_of(history.registry), calendar,
             history.today)) {
    const std::string verdict = verdict_of(finding.code);
    if (!verdict.empty()) verdicts.push_back({finding.event, verdict});
  }
  return verdicts;
}

void print(const test::History& history, std::string_view plant, const Workflow& workflow) {
  const Json line = {{"plant", plant},
                     {"events", history_json(history)},
                     {"verdicts", verdicts_json(history, workflow, test::shipped_calendar())}};
  std::cout << line.dump() << '\n';
}

void print_all(int count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto workflow = test::shipped_workflow();
  std::cout << table_json(*workflow, test::shipped_calendar()).dump() << '\n';
  for (int i = 0; i < count; ++i) {
    const test::History lawful = test::lawful_history(random);
    print(lawful, "none", *workflow);
    for (const test::Plant plant : test::plants) {
      if (const auto history = test::planted(lawful, plant, random))
        print(*history, test::name_of(plant), *workflow);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc == 3) {
      print_all(std::stoi(argv[1]), std::stoull(argv[2]));
      return 0;
    }
    std::cerr << "usage: ksdpl_audit_samples COUNT SEED\n";
  } catch (const std::exception& error) {
    std::cerr << "ksdpl_audit_samples: " << error.what() << '\n';
  }
  return 2;
}
