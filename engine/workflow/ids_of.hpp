// The ids of a range of definitions, to look a word up in or to suggest the nearest of.
#pragma once

#include <string>
#include <vector>

namespace ksdpl {

/// Returns the ids in order; `id` of an item is a word or an Id.
template <class Range>
std::vector<std::string> ids_of(const Range& range) {
  std::vector<std::string> ids;
  for (const auto& item : range) {
    if constexpr (requires { item.id.value; }) {
      ids.push_back(item.id.value);
    } else {
      ids.emplace_back(item.id);
    }
  }
  return ids;
}

}  // namespace ksdpl
