// Properties of random trees: every proof is the one RFC 6962 defines and verifies; every changed
// bit, missing or added hash, other leaf, other place and other size fails.
#include "proof/trees.hpp"

#include <boost/test/unit_test.hpp>
#include <rapidcheck/boost_test.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(merkle_properties_tests)

namespace {

std::uint64_t below(std::uint64_t end) {
  return *rc::gen::inRange<std::uint64_t>(0, end);
}

/// Flips one bit.
TreeHash changed(TreeHash hash) {
  const auto bit = *rc::gen::inRange<unsigned>(0, 256);
  hash.bytes.at(bit / 8) ^= static_cast<std::uint8_t>(1U << (bit % 8));
  return hash;
}

/// Returns the path with one hash changed, lost, doubled, moved, or one more at its end.
ProofPath spoilt(ProofPath path) {
  const auto way = path.empty() ? 4U : *rc::gen::inRange<unsigned>(0, 5);
  const auto at = static_cast<std::ptrdiff_t>(path.empty() ? 0 : below(path.size()));
  switch (way) {
    case 0: path[static_cast<std::size_t>(at)] = changed(path[static_cast<std::size_t>(at)]); break;
    case 1: path.erase(path.begin() + at); break;
    case 2: path.insert(path.begin() + at, path[static_cast<std::size_t>(at)]); break;
    case 3: path.pop_back(); break;
    default: path.push_back(empty_root()); break;
  }
  return path;
}

}  // namespace

RC_BOOST_PROP(a_root_is_the_one_defined, ()) {
  const auto leaves =
      *rc::gen::container<std::vector<std::string>>(rc::gen::arbitrary<std::string>());
  RC_ASSERT(tree_of(leaves).root() == defined_root(leaves));
}

RC_BOOST_PROP(inclusion_proofs_are_the_ones_defined_and_verify, ()) {
  const auto leaves = counted_leaves(1 + below(300));
  const MerkleTree tree = tree_of(leaves);
  const std::uint64_t index = below(leaves.size());
  const ProofPath path = inclusion_path(index, leaves.size(), tree.nodes());
  RC_ASSERT(path == defined_inclusion(index, leaves));
  RC_ASSERT(shows_inclusion(leaf_hash(leaves[index]), index, {leaves.size(), tree.root()}, path));
}

RC_BOOST_PROP(consistency_proofs_are_the_ones_defined_and_verify, ()) {
  const auto leaves = counted_leaves(1 + below(300));
  const MerkleTree tree = tree_of(leaves);
  const std::uint64_t older = 1 + below(leaves.size());
  const ProofPath path = consistency_path(older, leaves.size(), tree.nodes());
  RC_ASSERT(path == defined_consistency(older, leaves));
  RC_ASSERT(shows_consistency({older, tree.root_at(older)}, {leaves.size(), tree.root()}, path));
}

RC_BOOST_PROP(a_spoilt_inclusion_proof_shows_nothing, ()) {
  const std::uint64_t size = 1 + below(70);
  const MerkleTree tree = tree_of(counted_leaves(size));
  const TreeHead head{size, tree.root()};
  const std::uint64_t index = below(size);
  const TreeHash leaf = tree.node({0, index});
  const ProofPath path = inclusion_path(index, size, tree.nodes());
  RC_ASSERT(!shows_inclusion(leaf, index, head, spoilt(path)));
  RC_ASSERT(!shows_inclusion(changed(leaf), index, head, path));
  RC_ASSERT(!shows_inclusion(leaf, index, {size, changed(head.root)}, path));
  RC_ASSERT(!shows_inclusion(leaf, size, head, path));
}

RC_BOOST_PROP(an_inclusion_proof_shows_no_other_place, ()) {
  const std::uint64_t size = 2 + below(70);
  const MerkleTree tree = tree_of(counted_leaves(size));
  const std::uint64_t index = below(size);
  const std::uint64_t other = (index + 1 + below(size - 1)) % size;
  const ProofPath path = inclusion_path(index, size, tree.nodes());
  RC_ASSERT(!shows_inclusion(tree.node({0, index}), other, {size, tree.root()}, path));
  RC_ASSERT(!shows_inclusion(tree.node({0, other}), index, {size, tree.root()}, path));
}

RC_BOOST_PROP(a_spoilt_consistency_proof_shows_nothing, ()) {
  const std::uint64_t size = 2 + below(70);
  const MerkleTree tree = tree_of(counted_leaves(size));
  const std::uint64_t older_size = 1 + below(size);
  const TreeHead older{older_size, tree.root_at(older_size)};
  const TreeHead newer{size, tree.root()};
  const ProofPath path = consistency_path(older_size, size, tree.nodes());
  RC_ASSERT(!shows_consistency(older, newer, spoilt(path)));
  RC_ASSERT(!shows_consistency({older_size, changed(older.root)}, newer, path));
  RC_ASSERT(!shows_consistency(older, {size, changed(newer.root)}, path));
}

RC_BOOST_PROP(a_history_with_one_other_leaf_is_not_consistent, ()) {
  auto leaves = counted_leaves(2 + below(70));
  const MerkleTree honest = tree_of(leaves);
  const std::uint64_t older_size = 1 + below(leaves.size());
  leaves[below(older_size)] += " altered";
  const MerkleTree forged = tree_of(leaves);
  const TreeHead older{older_size, honest.root_at(older_size)};
  const TreeHead newer{leaves.size(), forged.root()};
  RC_ASSERT(
      !shows_consistency(older, newer, consistency_path(older_size, newer.size, forged.nodes())));
  RC_ASSERT(
      !shows_consistency(older, newer, consistency_path(older_size, newer.size, honest.nodes())));
}

BOOST_AUTO_TEST_SUITE_END()
