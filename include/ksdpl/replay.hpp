// Plays a journal again: every entry is decided anew against what stood before it.
#pragma once

#include "ksdpl/inspection.hpp"
#include "ksdpl/journal.hpp"

#include <vector>

namespace ksdpl {

/// Takes the entries in their one order and decides each again by the statute and by the workflow
/// the case was pinned to, with the registered actors of that moment and the recorded time as
/// "now". Returns a finding for every entry that would not have been allowed or would have come out
/// otherwise. The bytes must have been inspected before: what can't be read throws Fault. Entries
/// whose words were destroyed are judged without them.
std::vector<Damage> replay(JournalReader& reader, const InspectionProgress& progress = {});

}  // namespace ksdpl
