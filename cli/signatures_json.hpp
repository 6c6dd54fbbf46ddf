// The signatures of persons under an entry, as JSON.
#pragma once

#include "ksdpl/signing.hpp"

#include "cli/page.hpp"

#include <vector>

namespace ksdpl::cli {

/// Adds every signature under the entry, and one word for all: "signed", "unsigned" or "invalid"; a
/// false one outweighs the others.
void add_signatures(Json& row, const std::vector<SignatureStanding>& all, EventSeq entry);

}  // namespace ksdpl::cli
