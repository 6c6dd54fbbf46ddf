// From YAML text to checked scenarios, or to every error in it with file, line and column.
#pragma once

#include "ksdpl/scenario.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// Scenario files by the path shown in findings, with their text.
using ScenarioFiles = std::map<std::string, std::string>;

/// Returns the scenarios kept beside a workflow: those of `folder` (`skenario/ID/*.yaml` in it) or,
/// when it is empty, those compiled in. Nothing there is no error: the map is empty.
std::variant<ScenarioFiles, BundleError> find_scenarios(std::string_view workflow_id,
                                                        const std::filesystem::path& folder);
/// Returns the scenarios of one file, or of every `.yaml` directly in a folder, in name order.
std::variant<ScenarioFiles, BundleError> read_scenarios_at(const std::filesystem::path& path);

/// Scenarios, or why there are none. One of the two is empty.
struct LoadedScenarios {
  std::vector<Scenario> scenarios;  ///< In the order of the files.
  std::vector<Diagnostic> errors;
};

/// Reads and checks scenario files against the workflow they are for: syntax, keys, every id and
/// citation, `continues` and labels. Reports all errors of all files at once.
LoadedScenarios load_scenarios(const ScenarioFiles& files, const Workflow& workflow);

}  // namespace ksdpl
