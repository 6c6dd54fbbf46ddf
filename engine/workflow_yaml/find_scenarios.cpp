// Finds the scenario files of a workflow: compiled in, in a folder, or where the user says.
#include "ksdpl/scenario_loader.hpp"

#include "workflow_yaml/regular_file.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using Kind = BundleError::Kind;
using Found = std::variant<ScenarioFiles, BundleError>;

constexpr std::string_view extension = ".yaml";

/// Reads every scenario file directly in a folder.
Found read_folder(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> paths;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() == extension) paths.push_back(entry->path());
  }
  if (error) return BundleError{Kind::unreadable, folder.string(), {}};
  ScenarioFiles files;
  for (const fs::path& path : paths) {
    auto read = yaml::read_regular_file(path);
    if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
    files.emplace(path.string(), std::get<std::string>(std::move(read)));
  }
  return files;
}

}  // namespace

Found find_scenarios(std::string_view workflow_id, const fs::path& folder) {
  const std::string beside = "skenario/" + std::string(workflow_id) + "/";
  if (!folder.empty()) {
    std::error_code error;
    const fs::path place = folder / beside;
    return fs::is_directory(place, error) ? read_folder(place) : Found(ScenarioFiles{});
  }
  ScenarioFiles files;
  for (const auto& [path, text] : embedded_workflows()) {
    if (path.starts_with(beside)) files.emplace(path, text);
  }
  return files;
}

Found read_scenarios_at(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return read_folder(path);
  auto read = yaml::read_regular_file(path);
  if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
  return ScenarioFiles{{path.string(), std::get<std::string>(std::move(read))}};
}

}  // namespace ksdpl
