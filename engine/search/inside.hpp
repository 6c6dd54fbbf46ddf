// What an index is made of.
#pragma once

#include "ksdpl/search_index.hpp"

#include "search/sqlite_memory.hpp"

namespace ksdpl {

struct SearchIndex::Inside {
  search::MemoryDatabase database;
  IndexedState state;
};

}  // namespace ksdpl
