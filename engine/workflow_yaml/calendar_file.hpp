// Reads one calendar file: the free days of a year and the decrees that set them.
#pragma once

#include "ksdpl/calendar.hpp"

#include "workflow_yaml/findings.hpp"

#include <optional>
#include <string_view>

namespace ksdpl::yaml {

/// Reads the text of "kalender/2021.yaml"; the file name in `findings` says the year it must be.
/// The result may only be used when there are no findings.
std::optional<CalendarYear> read_calendar(std::string_view text, Findings& findings);

}  // namespace ksdpl::yaml
