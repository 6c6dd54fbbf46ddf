// The Merkle tree over the journal's entries (RFC 6962): one digest for all of them, and proofs of
// parts.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// A SHA-256: of a leaf, of a node, or the root of a whole tree.
struct TreeHash {
  static constexpr std::size_t size = 32;
  std::array<std::uint8_t, size> bytes{};

  auto operator<=>(const TreeHash&) const = default;
};

/// Returns 64 lower-case hex digits.
std::string hex_of(const TreeHash& hash);
/// Returns any bytes in lower-case hex.
std::string hex_of(std::string_view bytes);
/// Returns standard base64 with padding, 44 characters.
std::string base64_of(const TreeHash& hash);
/// Reads 64 hex digits of either case; nothing for anything else.
std::optional<TreeHash> hash_from_hex(std::string_view hex);
/// Reads the one base64 spelling of 32 bytes; nothing for anything else.
std::optional<TreeHash> hash_from_base64(std::string_view base64);
/// Takes 32 raw bytes; nothing for any other number of them.
std::optional<TreeHash> hash_from_bytes(std::string_view bytes);

/// Returns SHA-256(0x00 + leaf): RFC 6962, section 2.1. All functions of this header are pure and
/// may be called from any thread.
TreeHash leaf_hash(std::string_view leaf);
/// Returns SHA-256(0x01 + left + right).
TreeHash node_hash(const TreeHash& left, const TreeHash& right);
/// Returns the root of a tree without leaves, SHA-256 of nothing.
TreeHash empty_root();

/// Names a node whose subtree is complete: `level` 0 holds the leaves, a node of level L covers the
/// 2^L leaves from position * 2^L on. Such a node never changes as the tree grows.
struct NodeId {
  unsigned level = 0;
  std::uint64_t position = 0;

  auto operator<=>(const NodeId&) const = default;
};

/// Supplies the hash of a complete node. It is only asked for nodes inside the tree's size, and may
/// throw when it can't answer; what it throws goes through.
using NodeSource = std::function<TreeHash(const NodeId&)>;

struct TreeNode {
  NodeId id;
  TreeHash hash;
};

/// Returns the nodes that become complete when leaf number `index` is added to a tree of `index`
/// leaves: the leaf itself first, then upwards.
std::vector<TreeNode> nodes_completed_by(std::uint64_t index,
                                         const TreeHash& leaf,
                                         const NodeSource& nodes);

/// Returns the root over the first `size` leaves.
TreeHash root_of(std::uint64_t size, const NodeSource& nodes);

/// The hashes of a proof, in the order RFC 6962 gives them.
using ProofPath = std::vector<TreeHash>;

/// Returns the audit path of leaf `index` in the tree of `size` leaves (section 2.1.1).
/// Throws std::out_of_range unless index < size.
ProofPath inclusion_path(std::uint64_t index, std::uint64_t size, const NodeSource& nodes);

/// Returns the proof that the tree of `size` leaves begins with that of `old_size` (section 2.1.2);
/// empty when either is the other or the old one is empty. Throws std::out_of_range unless
/// old_size <= size.
ProofPath consistency_path(std::uint64_t old_size, std::uint64_t size, const NodeSource& nodes);

/// A tree as somebody holds it: how many leaves, and the digest.
struct TreeHead {
  std::uint64_t size = 0;
  TreeHash root;

  auto operator<=>(const TreeHead&) const = default;
};

/// Says whether the path shows that the leaf with this hash is number `index` of the tree
/// (RFC 9162, section 2.1.3.2). Never throws; a path of the wrong length shows nothing.
bool shows_inclusion(const TreeHash& leaf,
                     std::uint64_t index,
                     const TreeHead& tree,
                     const ProofPath& path);

/// Says whether the path shows that the newer tree only added leaves to the older one (RFC 9162,
/// section 2.1.4.2). Every tree begins with the empty one.
bool shows_consistency(const TreeHead& older, const TreeHead& newer, const ProofPath& path);

/// A tree in memory that grows leaf by leaf. Not thread-safe.
class MerkleTree {
 public:
  /// Adds a leaf by its hash.
  void add(const TreeHash& leaf);

  [[nodiscard]] std::uint64_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }
  [[nodiscard]] TreeHash root() const { return root_of(size(), nodes()); }
  /// Returns the root when there were only `size` leaves. Throws std::out_of_range beyond the end.
  [[nodiscard]] TreeHash root_at(std::uint64_t size) const;
  /// Returns the hash of a complete node. Throws std::out_of_range when there is none.
  [[nodiscard]] TreeHash node(const NodeId& id) const;
  /// Returns a source over this tree, which must outlive it.
  [[nodiscard]] NodeSource nodes() const;
  /// Returns how many complete nodes there are on a level.
  [[nodiscard]] std::uint64_t nodes_on(unsigned level) const;

 private:
  std::vector<std::vector<TreeHash>> levels_;
};

}  // namespace ksdpl
