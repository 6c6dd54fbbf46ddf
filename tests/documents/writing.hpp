// The shipped formats, a draft of a case, and how findings are asked.
#pragma once

#include "ksdpl/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// Returns the ids of the shipped formats.
std::vector<std::string> format_ids();
/// Returns a shipped format; fails the test when it has an error.
DocumentFormat format_named(const std::string& id);

/// Returns what is known of a case between Surabaya and Kitakyushu.
DocumentDraft draft_of(Language language = Language::indonesian);

/// Returns the document with every placeholder replaced by words.
std::string filled_in(std::string markdown);

/// Reads a text that must be a document.
WrittenDocument written(const std::string& text);

/// Returns "LINE code section" for each finding, "LINE code section note" for each note.
std::vector<std::string> lines_of(const std::vector<DocumentFinding>& found);
/// Returns the codes of the findings, notes left out.
std::vector<std::string> codes_of(const std::vector<DocumentFinding>& found);

/// Returns the text with the only place that reads `from` reading `to`.
std::string with(std::string text, std::string_view from, std::string_view to);

}  // namespace ksdpl::test
