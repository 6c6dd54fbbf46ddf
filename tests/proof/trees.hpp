// Trees for tests: the published eight leaves, counted ones, and RFC 6962 word for word.
#pragma once

#include "ksdpl/merkle.hpp"

#include <string>
#include <vector>

namespace ksdpl::test {

/// The eight leaves that implementations of RFC 6962 publish their vectors for.
std::vector<std::string> published_leaves();

/// Leaves that differ from each other.
std::vector<std::string> counted_leaves(std::uint64_t count);

MerkleTree tree_of(const std::vector<std::string>& leaves);

/// Reads hex; throws when it is none.
TreeHash hash(std::string_view hex);
ProofPath path(const std::vector<std::string_view>& hexes);

// The definitions of RFC 6962, sections 2.1 to 2.1.2, as they stand there: slow and without nodes.
TreeHash defined_root(const std::vector<std::string>& leaves);
ProofPath defined_inclusion(std::uint64_t index, const std::vector<std::string>& leaves);
ProofPath defined_consistency(std::uint64_t old_size, const std::vector<std::string>& leaves);

}  // namespace ksdpl::test
