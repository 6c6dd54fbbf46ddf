// Puts the calendar files together: those compiled in, or those of a folder.
#include "ksdpl/calendar_loader.hpp"

#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/regular_file.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using Kind = BundleError::Kind;

constexpr std::string_view subfolder = "kalender";
constexpr std::string_view extension = ".yaml";

CalendarFiles embedded_calendars() {
  CalendarFiles files;
  for (const auto& [path, text] : embedded_workflows())
    if (fs::path(path).parent_path() == subfolder) files.emplace(path, text);
  return files;
}

/// Returns the paths of the calendar files of a folder, sorted, or nothing when it can't be listed.
std::optional<std::vector<fs::path>> paths_in(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() == extension) paths.push_back(entry->path());
  }
  if (error) return std::nullopt;
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string name_of(const fs::path& path) {
  return std::string(subfolder) + "/" + yaml::without_hidden(path.filename().string());
}

}  // namespace

std::variant<CalendarFiles, BundleError> find_calendars(const fs::path& folder) {
  if (folder.empty()) return embedded_calendars();
  const fs::path calendars = folder / subfolder;
  std::error_code error;
  const fs::file_status status = fs::status(calendars, error);
  if (status.type() == fs::file_type::not_found) return embedded_calendars();
  if (status.type() != fs::file_type::directory)
    return BundleError{Kind::not_a_file, calendars.string(), {}};
  const auto paths = paths_in(calendars);
  if (!paths) return BundleError{Kind::unreadable, calendars.string(), {}};
  CalendarFiles files;
  for (const fs::path& path : *paths) {
    auto read = yaml::read_regular_file(path);
    if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
    files.emplace(name_of(path), std::get<std::string>(std::move(read)));
  }
  return files;
}

}  // namespace ksdpl
