// From the files kalender/YYYY.yaml to a checked Calendar, or to every error in them.
#pragma once

#include "ksdpl/calendar.hpp"
#include "ksdpl/diagnostic.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl {

/// The texts of the calendar files, by path relative to the workflows folder: "kalender/2021.yaml".
using CalendarFiles = std::map<std::string, std::string>;

/// Returns the calendar files of `folder`/kalender, or, when `folder` is empty or has no such
/// subfolder, those compiled into the program. Files that do not end in ".yaml" are passed over; a
/// symlink, a pipe or a file that cannot be read is an error.
std::variant<CalendarFiles, BundleError> find_calendars(const std::filesystem::path& folder);

/// Returns all texts as one canonical JSON text, to be hashed into the version of the calendar.
std::string to_canonical_json(const CalendarFiles& files);

/// Says whether a YAML text calls itself a calendar (`format: ksdpl.calendar/...`).
bool is_calendar(std::string_view text);

/// A calendar, or why there is none: with errors it is empty and must not be used.
struct LoadedCalendar {
  Calendar calendar;
  std::vector<Diagnostic> errors;
};

/// Reads and checks calendar files. Reports all errors of all files at once, by path. Never throws
/// for bad input.
LoadedCalendar load_calendar(const CalendarFiles& files, std::string version);

}  // namespace ksdpl
