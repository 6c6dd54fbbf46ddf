// From a returned checklist to its answers, or to every error in it.
#pragma once

#include "ksdpl/review.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// Says whether a file looks like a checklist: a table with the column `baris`, or one that names
/// its format.
bool is_review(std::string_view text);

/// A checklist, or why there is none. When there are errors it is not to be used.
struct LoadedReview {
  Review review;
  std::vector<Diagnostic> errors;
};

/// Reads and checks a checklist called `name`, apart from what only the case can tell: whether its
/// workflow has such requirements and papers. `latest` is the latest day a review can be of.
/// Reports all errors at once. Never throws for bad input.
LoadedReview load_review(const std::string& name, std::string_view text, const Date& latest);

}  // namespace ksdpl
