// What an event did, in one line.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>

namespace ksdpl::cli {

/// Returns "penjajakan.dimulai -> mulai_penjajakan (T2)" and the like.
std::string event_summary(const EventBody& body, Language language);
/// Returns what a correction changed: "by: DPRD; effective: 2024-01-02".
std::string changes_text(const Case& c, const Event& correction);

}  // namespace ksdpl::cli
