// A store of papers in memory, with a cap of its own for tests.
#pragma once

#include "ksdpl/journal.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace ksdpl::journal {

std::unique_ptr<DocumentStore> make_capped_memory_document_store(
    std::map<std::filesystem::path, std::string> files, std::uint64_t cap);

}  // namespace ksdpl::journal
