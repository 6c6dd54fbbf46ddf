// What commands and queries of the casebook share.
#pragma once

#include "ksdpl/casebook.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ksdpl {

/// Reads stored events back, with their sealed content.
std::vector<Event> read_events(JournalReader& reader, const std::vector<StoredEvent>& stored);

/// Refuses an id that no case has, with the nearest one.
Refusal case_not_found(JournalReader& reader, const CaseId& id);

/// Loads a workflow and pins it to its hash; nullptr when the bundle is not sound.
std::shared_ptr<const Workflow> pinned_workflow(const Bundle& bundle, const std::string& hash);

}  // namespace ksdpl
