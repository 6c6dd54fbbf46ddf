// The stored journal with what tests put in its place: another answer about the file system.
#pragma once

#include "ksdpl/journal.hpp"

#include "journal/file_system.hpp"

#include <filesystem>
#include <memory>

namespace ksdpl::journal {

std::unique_ptr<Journal> open_journal_on(const std::filesystem::path& path,
                                         const JournalOptions& options,
                                         const FileSystemProbe& probe);
void create_journal_on(const NewJournal& request, const FileSystemProbe& probe);

}  // namespace ksdpl::journal
