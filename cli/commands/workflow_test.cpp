// ksdpl workflow test: plays the scenarios kept beside a workflow and says what they cover.
#include "ksdpl/rehearsal.hpp"
#include "ksdpl/scenario_loader.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/workflows.hpp"

#include <array>
#include <system_error>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"WORKFLOW", "", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
    Argument{"--scenarios",
             "FOLDER|FILE",
             {"skenario; bawaan skenario/ID di samping alur kerja, atau yang tertanam",
              "scenarios; default skenario/ID beside the workflow, or those built in"}}};

/// Returns the scenarios named, else those beside the workflow file, else those built in.
ScenarioFiles files_for(const Session& session, const std::string& name, const Workflow& workflow) {
  const auto named = session.words().text("--scenarios");
  const std::filesystem::path beside = std::filesystem::path(name).parent_path();
  std::error_code error;
  const bool own_file = name.ends_with(".yaml") &&
                        std::filesystem::is_directory(beside / "skenario" / workflow.id, error);
  const std::filesystem::path folder = own_file
                                           ? (beside.empty() ? std::filesystem::path(".") : beside)
                                           : session.workflows_folder();
  auto found = named ? read_scenarios_at(*named) : find_scenarios(workflow.id, folder);
  if (const auto* failure = std::get_if<BundleError>(&found)) {
    if (failure->kind == BundleError::Kind::not_found)
      throw Complaint(Exit::not_found, said(Say::scenarios_none, workflow.id),
                      said(Say::hint_check_path, failure->path));
    complain(*failure);
  }
  auto files = std::get<ScenarioFiles>(std::move(found));
  if (files.empty())
    throw Complaint(Exit::not_found, said(Say::scenarios_none, workflow.id),
                    said(Say::hint_scenarios, workflow.id));
  return files;
}

/// One part of the coverage with the word for it.
struct NamedPart {
  std::string_view key;
  Say label;
  const Coverage::Part& part;
};

std::array<NamedPart, 6> parts_of(const Coverage& coverage) {
  return {{{"stages", Say::coverage_stages, coverage.stages},
           {"moves", Say::coverage_moves, coverage.moves},
           {"requirements", Say::coverage_requirements, coverage.requirements},
           {"steps", Say::coverage_steps, coverage.steps},
           {"outcomes", Say::coverage_outcomes, coverage.outcomes},
           {"refusals", Say::coverage_refusals, coverage.refusals}}};
}

Json result_json(const ScenarioResult& result, Language language) {
  Json failures = Json::array();
  for (const ScenarioFailure& failure : result.failures)
    failures.push_back({{"file", failure.at.file},
                        {"line", failure.at.line},
                        {"column", failure.at.column},
                        {"text", failure.text.in(language)}});
  return {{"id", result.scenario->id},
          {"title", result.scenario->title.in(language)},
          {"basis", to_json(result.scenario->basis, language)},
          {"file", result.scenario->at.file},
          {"line", result.scenario->at.line},
          {"passed", result.passed()},
          {"failures", std::move(failures)}};
}

Json json_of(const Session& session, const std::string& name, const ScenarioRun& played) {
  Json results = Json::array();
  for (const ScenarioResult& result : played.results)
    results.push_back(result_json(result, session.language()));
  Json coverage = Json::object();
  for (const NamedPart& named : parts_of(played.coverage))
    coverage[named.key] = {{"exercised", named.part.exercised},
                           {"all", named.part.all()},
                           {"never", named.part.never}};
  return {{"schema", "ksdpl.workflow.test/1"},
          {"workflow", name},
          {"passed", played.results.size() - played.failed()},
          {"failed", played.failed()},
          {"scenarios", std::move(results)},
          {"coverage", std::move(coverage)}};
}

void write_result(TextWriter& out, const Session& session, const ScenarioResult& result) {
  const Scenario& scenario = *result.scenario;
  const Cell marker{"[" + session.say(result.passed() ? Say::mark_passed : Say::mark_failed) + "]",
                    result.passed() ? Tone::good : Tone::bad};
  out.item(marker, fmt::format("{}:{}: {} ({})", scenario.at.file, scenario.at.line,
                               scenario.title.in(session.language()), scenario.id));
  for (const ScenarioFailure& failure : result.failures)
    out.item({"-"},
             fmt::format("{}:{}:{}: {}", failure.at.file, failure.at.line, failure.at.column,
                         failure.text.in(session.language())),
             2);
}

/// Names what was never exercised, as many as a person reads.
std::string never_text(const Session& session, const std::vector<std::string>& never) {
  constexpr std::size_t most = 8;
  if (never.size() <= most) return session.say(Say::coverage_never, joined(never));
  return session.say(Say::coverage_never_more,
                     joined({never.begin(), never.begin() + static_cast<std::ptrdiff_t>(most)}),
                     never.size() - most);
}

void write_text(TextWriter& out, const Session& session, const ScenarioRun& played) {
  for (const ScenarioResult& result : played.results)
    write_result(out, session, result);
  out.blank();
  if (played.failed() == 0) {
    out.line(session.say(Say::scenarios_passed, played.results.size()), Tone::good);
  } else {
    out.line(session.say(Say::scenarios_failed, played.failed(), played.results.size()), Tone::bad);
  }
  out.blank();
  out.line(session.say(Say::heading_scenario_coverage), Tone::strong);
  for (const NamedPart& named : parts_of(played.coverage)) {
    out.field(session.say(named.label),
              session.say(Say::coverage_part, named.part.exercised, named.part.all()), 2);
    if (!named.part.never.empty()) out.paragraph(never_text(session, named.part.never), 4, 6);
  }
}

Exit run(Session& session) {
  const std::string name = session.words().text("WORKFLOW").value_or(default_workflow);
  const auto workflow = workflow_named(session, name);
  LoadedScenarios loaded = load_scenarios(files_for(session, name, *workflow), *workflow);
  if (!loaded.errors.empty())
    throw InvalidFileError(std::move(loaded.errors), Say::scenarios_invalid,
                           Say::hint_scenarios_format);
  const ScenarioRun played = run_scenarios(loaded.scenarios, *workflow);
  session.answer({json_of(session, name, played),
                  [&](TextWriter& out) { write_text(out, session, played); }, std::nullopt});
  return played.failed() == 0 ? Exit::done : Exit::findings;
}

}  // namespace

constexpr Verb workflow_test_verb{
    "workflow test",
    Verb::Kind::reads,
    false,
    {"memainkan skenario alur kerja", "plays the scenarios of a workflow"},
    "ksdpl workflow test ksdpl --scenarios skenario/",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
