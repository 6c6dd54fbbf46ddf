// What commands and queries of the casebook share.
#pragma once

#include "ksdpl/casebook.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ksdpl {

/// Reads stored events back, with their sealed content.
std::vector<Event> read_events(JournalReader& reader, const std::vector<StoredEvent>& stored);

/// Reads who is registered to act, from the journal's own events.
Registry read_registry(JournalReader& reader);

/// Refuses because of what is there already.
Refusal conflict(Text message, Text hint);
/// Refuses a key that was used for another command.
Refusal key_used_for_something_else(const std::string& key);
/// Refuses to be surprised by a missing entry: the journal is not whole.
Fault missing_entry();
/// Throws unless the paper taken in under the lock is the one that was hashed before it.
void require_unchanged(const SealedDocument& hashed,
                       const SealedDocument& kept,
                       const std::filesystem::path& path);
/// Returns what every command carries, as the casefile wants it.
CommandContext context_of(const Request& request,
                          const EffectiveDate& on,
                          Timestamp now,
                          const Directory& directory);

/// Returns the name the journal was created with; empty when event 0 does not say.
std::string origin_of(JournalReader& reader);
/// Refuses a workflow whose files are not sound.
Refusal invalid_workflow(const std::string& name);
/// Returns the step by which a case of this profile is opened. Throws Fault::Kind::bug without one.
RecordStep opening_step(const Workflow& workflow, const CaseProfile& profile);

/// Refuses an id that no case has, with the nearest one.
Refusal case_not_found(JournalReader& reader, const CaseId& id);

/// Reads the workflow kept under that hash. Throws Fault::Kind::integrity when it is not there or
/// altered.
std::shared_ptr<const Workflow> read_workflow(JournalReader& reader, const std::string& hash);

/// Loads a workflow and pins it to its hash; nullptr when the bundle is not sound.
std::shared_ptr<const Workflow> pinned_workflow(const Bundle& bundle, const std::string& hash);

}  // namespace ksdpl
