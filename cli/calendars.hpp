// Finds and loads the calendars a command counts with; what cannot be used ends the command.
#pragma once

#include "ksdpl/calendar_loader.hpp"

#include "cli/session.hpp"

namespace ksdpl::cli {

/// Returns the texts: those of `--workflows` or of the program. Throws Complaint.
CalendarFiles calendar_files(const Session& session);
/// Returns the calendar with its version, or every error in it.
LoadedCalendar loaded_calendar(const CalendarFiles& files);
/// Both in one. Throws InvalidFileError with every diagnostic.
Calendar require_calendar(const Session& session);

}  // namespace ksdpl::cli
