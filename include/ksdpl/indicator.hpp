// Where the indicators of activity stand in a workflow.
#pragma once

#include <string_view>

namespace ksdpl {

/// The step of a workflow whose outcomes are the indicators.
inline constexpr std::string_view activity_step = "kegiatan";

}  // namespace ksdpl
