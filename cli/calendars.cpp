// Finds and loads the calendars a command counts with; what cannot be used ends the command.
#include "cli/calendars.hpp"

#include "cli/workflows.hpp"

namespace ksdpl::cli {
namespace {

constexpr std::size_t version_length = 12;

}  // namespace

CalendarFiles calendar_files(const Session& session) {
  auto found = find_calendars(session.workflows_folder());
  if (const auto* error = std::get_if<BundleError>(&found)) complain(*error);
  return std::get<CalendarFiles>(std::move(found));
}

LoadedCalendar loaded_calendar(const CalendarFiles& files) {
  return load_calendar(files, sha256_hex(to_canonical_json(files)).substr(0, version_length));
}

Calendar require_calendar(const Session& session) {
  LoadedCalendar loaded = loaded_calendar(calendar_files(session));
  if (!loaded.errors.empty())
    throw InvalidFileError(std::move(loaded.errors), Say::invalid_calendar,
                           Say::hint_invalid_calendar);
  return std::move(loaded.calendar);
}

}  // namespace ksdpl::cli
