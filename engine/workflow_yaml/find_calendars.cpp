// Puts the calendar files together: those compiled in, or those of a folder.
#include "ksdpl/calendar_loader.hpp"

#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/regular_file.hpp"

#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view subfolder = "kalender";

CalendarFiles embedded_calendars() {
  CalendarFiles files;
  for (const auto& [path, text] : embedded_workflows())
    if (fs::path(path).parent_path() == subfolder) files.emplace(path, text);
  return files;
}

std::string name_of(const fs::path& path) {
  return std::string(subfolder) + "/" + yaml::without_hidden(path.filename().string());
}

}  // namespace

std::variant<CalendarFiles, BundleError> find_calendars(const fs::path& folder) {
  if (folder.empty()) return embedded_calendars();
  const auto listed = yaml::yaml_files_in(folder / subfolder);
  if (const auto* failure = std::get_if<BundleError>(&listed)) {
    if (failure->kind == BundleError::Kind::not_found) return embedded_calendars();
    return *failure;
  }
  CalendarFiles files;
  for (const fs::path& path : std::get<std::vector<fs::path>>(listed)) {
    auto read = yaml::read_regular_file(path);
    if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
    files.emplace(name_of(path), std::get<std::string>(std::move(read)));
  }
  return files;
}

}  // namespace ksdpl
