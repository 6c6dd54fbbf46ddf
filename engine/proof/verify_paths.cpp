// Checks proofs as RFC 9162 writes it down, apart from the code that makes them.
#include "ksdpl/merkle.hpp"

#include <bit>

namespace ksdpl {
namespace {

/// Climbs from a node of the old or the whole tree towards the root; `node` and `last` are its
/// number and that of the last node on its level.
struct Climb {
  std::uint64_t node = 0;
  std::uint64_t last = 0;

  [[nodiscard]] bool at_root() const { return last == 0; }
  /// Goes up to where the node has a sibling (the last node of a level may have none) and says
  /// whether that stands to the left. Not for the root.
  bool reach_sibling_on_left() {
    const bool left = node % 2 == 1 || node == last;
    if (left && node % 2 == 0) up(std::countr_zero(node));
    return left;
  }
  void up(int levels = 1) {
    node >>= static_cast<unsigned>(levels);
    last >>= static_cast<unsigned>(levels);
  }
};

}  // namespace

bool shows_inclusion(const TreeHash& leaf,
                     std::uint64_t index,
                     const TreeHead& tree,
                     const ProofPath& path) {
  if (index >= tree.size) return false;
  Climb climb{index, tree.size - 1};
  TreeHash hash = leaf;
  for (const TreeHash& sibling : path) {
    if (climb.at_root()) return false;
    hash = climb.reach_sibling_on_left() ? node_hash(sibling, hash) : node_hash(hash, sibling);
    climb.up();
  }
  return climb.at_root() && hash == tree.root;
}

namespace {

/// Climbs from the last leaf of the older tree to both roots; neither tree is empty, and they
/// differ in size.
bool climbs_from(const TreeHead& older, const TreeHead& newer, const ProofPath& path) {
  Climb climb{older.size - 1, newer.size - 1};
  while (climb.node % 2 == 1)
    climb.up();
  // A whole prefix starts from the old root, which need not be sent.
  auto next = path.begin();
  TreeHash start = older.root;
  if (!std::has_single_bit(older.size)) {
    if (next == path.end()) return false;
    start = *next++;
  }
  TreeHash old_hash = start;
  TreeHash new_hash = start;
  for (; next != path.end(); ++next) {
    if (climb.at_root()) return false;
    if (climb.reach_sibling_on_left()) {
      old_hash = node_hash(*next, old_hash);
      new_hash = node_hash(*next, new_hash);
    } else {
      new_hash = node_hash(new_hash, *next);
    }
    climb.up();
  }
  return climb.at_root() && old_hash == older.root && new_hash == newer.root;
}

}  // namespace

bool shows_consistency(const TreeHead& older, const TreeHead& newer, const ProofPath& path) {
  if (older.size > newer.size) return false;
  if (older.size == newer.size) return path.empty() && older.root == newer.root;
  if (older.size == 0) return path.empty() && older.root == empty_root();
  return climbs_from(older, newer, path);
}

}  // namespace ksdpl
