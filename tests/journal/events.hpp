// Events for tests, and the shortest ways to put them into a journal and read them back.
#pragma once

#include "ksdpl/journal.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// Salts that count upwards, so that a leaf has the same bytes on every run.
std::function<std::string()> counted_salt();

/// An event of a case with every common field set.
Event event_of(EventSeq seq, std::string_view case_id, std::uint64_t case_seq, EventBody body);

/// A small event of a case; `reason` tells one from another.
Event note(EventSeq seq,
           std::string_view case_id,
           std::uint64_t case_seq,
           std::string reason = "x");

/// Appends the next event of a case and returns its number.
EventSeq append_note(JournalWriter& writer, std::string_view case_id, std::string reason = "x");

/// Seals and appends as it is.
void append(JournalWriter& writer, const Event& event);

/// Appends one event and commits.
void write_note(Journal& journal, std::string_view case_id, std::string reason = "x");

/// Reads an event back with its sealed content.
Event read_back(JournalReader& reader, const StoredEvent& stored);

/// Returns the reasons of all events of a case, in order.
std::vector<std::string> reasons_of(JournalReader& reader, std::string_view case_id);

/// A paper as a store would have sealed it, and its event.
SealedDocument sealed_paper(std::string_view content);
DocumentFiled filed(const SealedDocument& paper);

}  // namespace ksdpl::test
