// Terms as expressions of the index: whatever stands in a term is quoted.
#pragma once

#include "ksdpl/search_index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::search {

/// Returns the term as a quoted string, with `*` behind it for a prefix.
std::string expression_of(const SearchTerm& term);
/// Returns the terms joined by an operator: " AND ", " OR ".
std::string expression_of(const std::vector<SearchTerm>& terms, std::string_view between);

}  // namespace ksdpl::search
