// The ids of a range of definitions or values, to look a word up in or to suggest the nearest of.
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

/// Returns the persisted ids of the values of an enum, in order.
template <class Values>
std::vector<std::string> ids_of_values(const Values& values) {
  std::vector<std::string> ids;
  ids.reserve(values.size());
  for (const auto value : values)
    ids.emplace_back(id_of(value));
  return ids;
}

}  // namespace ksdpl
