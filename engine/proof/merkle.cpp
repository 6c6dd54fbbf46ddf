// The tree of RFC 6962: hashes, roots and the making of proofs out of complete nodes.
#include "ksdpl/merkle.hpp"

#include "proof/bytes.hpp"

#include <bit>
#include <stdexcept>

namespace ksdpl {
namespace {

using proof::sha256;
using proof::view_of;

constexpr std::string_view leaf_prefix{"\x00", 1};
constexpr std::string_view node_prefix{"\x01", 1};

/// The leaves from `begin` up to `end`, which form a subtree of RFC 6962: all but its right edge is
/// complete.
struct Range {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  [[nodiscard]] std::uint64_t size() const { return end - begin; }
  [[nodiscard]] bool complete() const { return std::has_single_bit(size()); }
  /// Returns where it is split: after the largest power of two smaller than its size.
  [[nodiscard]] std::uint64_t middle() const { return begin + std::bit_floor(size() - 1); }
  [[nodiscard]] Range left() const { return {begin, middle()}; }
  [[nodiscard]] Range right() const { return {middle(), end}; }
};

TreeHash hash_of(const Range& range, const NodeSource& nodes) {
  if (range.complete()) {
    const auto level = static_cast<unsigned>(std::countr_zero(range.size()));
    return nodes({level, range.begin >> level});
  }
  return node_hash(hash_of(range.left(), nodes), hash_of(range.right(), nodes));
}

}  // namespace

TreeHash leaf_hash(std::string_view leaf) {
  return sha256({leaf_prefix, leaf});
}

TreeHash node_hash(const TreeHash& left, const TreeHash& right) {
  return sha256({node_prefix, view_of(left), view_of(right)});
}

TreeHash empty_root() {
  return sha256({});
}

std::vector<TreeNode> nodes_completed_by(std::uint64_t index,
                                         const TreeHash& leaf,
                                         const NodeSource& nodes) {
  std::vector<TreeNode> completed{{{0, index}, leaf}};
  // A right child completes its parent.
  for (NodeId id{0, index}; id.position % 2 == 1;) {
    const TreeHash left = nodes({id.level, id.position - 1});
    id = {id.level + 1, id.position / 2};
    completed.push_back({id, node_hash(left, completed.back().hash)});
  }
  return completed;
}

TreeHash root_of(std::uint64_t size, const NodeSource& nodes) {
  return size == 0 ? empty_root() : hash_of({0, size}, nodes);
}

ProofPath inclusion_path(std::uint64_t index, std::uint64_t size, const NodeSource& nodes) {
  if (index >= size) throw std::out_of_range("no such leaf in the tree");
  ProofPath downwards;
  for (Range range{0, size}; range.size() > 1;) {
    const bool in_left = index < range.middle();
    downwards.push_back(hash_of(in_left ? range.right() : range.left(), nodes));
    range = in_left ? range.left() : range.right();
  }
  return {downwards.rbegin(), downwards.rend()};
}

ProofPath consistency_path(std::uint64_t old_size, std::uint64_t size, const NodeSource& nodes) {
  if (old_size > size) throw std::out_of_range("the older tree is the larger one");
  if (old_size == 0 || old_size == size) return {};
  ProofPath downwards;
  Range range{0, size};
  // While the old tree is a whole prefix, its own root is known to whoever checks.
  bool prefix = true;
  while (range.end != old_size) {
    const bool in_left = old_size <= range.middle();
    downwards.push_back(hash_of(in_left ? range.right() : range.left(), nodes));
    prefix = prefix && in_left;
    range = in_left ? range.left() : range.right();
  }
  if (!prefix) downwards.push_back(hash_of(range, nodes));
  return {downwards.rbegin(), downwards.rend()};
}

void MerkleTree::add(const TreeHash& leaf) {
  for (const TreeNode& made : nodes_completed_by(size(), leaf, nodes())) {
    if (made.id.level == levels_.size()) levels_.emplace_back();
    levels_[made.id.level].push_back(made.hash);
  }
}

TreeHash MerkleTree::root_at(std::uint64_t size) const {
  if (size > this->size()) throw std::out_of_range("the tree has fewer leaves");
  return root_of(size, nodes());
}

TreeHash MerkleTree::node(const NodeId& id) const {
  return levels_.at(id.level).at(id.position);
}

NodeSource MerkleTree::nodes() const {
  return [this](const NodeId& id) { return node(id); };
}

std::uint64_t MerkleTree::nodes_on(unsigned level) const {
  return level < levels_.size() ? levels_[level].size() : 0;
}

}  // namespace ksdpl
