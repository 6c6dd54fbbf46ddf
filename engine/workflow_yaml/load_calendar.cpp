// Reads and checks the calendar files, each for itself.
#include "ksdpl/calendar_loader.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/calendar_file.hpp"
#include "workflow_yaml/fields.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace ksdpl {
namespace {

/// Says whether the file is called "YYYY.yaml", so that no year can come twice.
bool is_named_by_year(const std::string& path) {
  const std::string name = std::filesystem::path(path).stem().string();
  return parse_date(name + "-01-01").has_value();
}

void report_name(const std::string& path, yaml::Findings& findings) {
  const std::string name = std::filesystem::path(path).filename().string();
  findings.add({}, "bad-name",
               wording::say("berkas kalender bernama tahunnya, misalnya 2021.yaml, bukan {}",
                            "a calendar file is named by its year, such as 2021.yaml, not {}",
                            wording::shown(name)));
}

}  // namespace

std::string to_canonical_json(const CalendarFiles& files) {
  using nlohmann::json;
  return json(files).dump(-1, ' ', false, json::error_handler_t::replace);
}

bool is_calendar(std::string_view text) {
  yaml::Findings ignored{std::string()};
  const auto root = yaml::read_tree(text, ignored);
  if (!root) return false;
  yaml::Fields file(*root, {}, ignored);
  return file.text("format", yaml::Presence::optional).text.starts_with("ksdpl.calendar/");
}

LoadedCalendar load_calendar(const CalendarFiles& files, std::string version) {
  LoadedCalendar loaded;
  std::vector<CalendarYear> years;
  for (const auto& [path, text] : files) {
    yaml::Findings findings(path);
    if (is_named_by_year(path)) {
      if (auto year = yaml::read_calendar(text, findings)) years.push_back(*std::move(year));
    } else {
      report_name(path, findings);
    }
    std::vector<Diagnostic> found = findings.in_order();
    std::move(found.begin(), found.end(), std::back_inserter(loaded.errors));
  }
  if (loaded.errors.empty() && !files.empty())
    loaded.calendar = Calendar(std::move(years), std::move(version));
  return loaded;
}

}  // namespace ksdpl
