// Every statement that reads or adds rows of a journal file.
#pragma once

#include "ksdpl/journal.hpp"

#include "journal/sqlite_handle.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace ksdpl::journal {

// Reading. A gap in the order of what is read is Fault::Kind::integrity.
EventSeq count_events(SqliteHandle& handle);
std::uint64_t count_events_of(SqliteHandle& handle, const CaseId& id);
std::vector<CaseId> read_cases(SqliteHandle& handle);
std::vector<StoredEvent> read_events_of(SqliteHandle& handle, const CaseId& id);
std::vector<StoredEvent> read_own_events(SqliteHandle& handle);
std::optional<StoredEvent> read_event(SqliteHandle& handle, EventSeq seq);
std::uint64_t count_texts(SqliteHandle& handle);
std::optional<SealedText> read_text(SqliteHandle& handle, std::string_view commitment);
std::optional<SealedDocument> read_document(SqliteHandle& handle, std::string_view commitment);
std::optional<std::string> read_bundle(SqliteHandle& handle, std::string_view hash);
std::optional<PastRequest> read_request(SqliteHandle& handle, std::string_view key);

// Adding. What is known already is left alone by the caller; adding it again is a Fault.
void add_event(SqliteHandle& handle, const StoredEvent& event);
void add_text(SqliteHandle& handle, const SealedText& text);
void add_document(SqliteHandle& handle, const SealedDocument& paper);
void add_bundle(SqliteHandle& handle, std::string_view hash, std::string_view text);
void add_request(SqliteHandle& handle, std::string_view key, const PastRequest& request);

}  // namespace ksdpl::journal
