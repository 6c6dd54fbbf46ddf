// Holds the kept tree against the entries: each leaf against its bytes, each node against its
// children.
#include "journal/inspect.hpp"

namespace ksdpl::journal {
namespace {

using Level = std::map<std::uint64_t, TreeHash>;

void add(Inspecting& in, const char* code, const NodeId& id, Text text) {
  const std::string row = std::to_string(id.level) + "/" + std::to_string(id.position);
  in.result.add({code, std::move(text), "tree", row,
                 id.level == 0 ? std::optional<EventSeq>(id.position) : std::nullopt});
}

std::vector<Level> read_levels(Inspecting& in) {
  std::vector<Level> levels;
  Query rows(in.handle, "SELECT level, position, hash FROM tree ORDER BY level, position");
  while (rows.step()) {
    const auto level = static_cast<std::size_t>(rows.number(0));
    if (level >= levels.size()) levels.resize(level + 1);
    const auto hash = hash_from_bytes(rows.string(2));
    levels[level].emplace(rows.number(1), hash.value_or(TreeHash{}));
  }
  return levels;
}

/// Every entry has the leaf that was kept when it was written, and every leaf its entry.
void compare_leaves(Inspecting& in, const Level& kept) {
  for (const auto& [seq, leaf] : in.leaves) {
    const std::string entry = number_of(seq);
    const auto found = kept.find(seq);
    if (found == kept.end()) {
      add(in, "leaf_missing", {0, seq},
          {"entri " + entry +
               " tidak ada dalam pohon: disisipkan sesudahnya, atau pohonnya dipotong",
           "entry " + entry + " is not in the tree: inserted later, or the tree was cut"});
    } else if (found->second != leaf) {
      add(in, "entry_altered", {0, seq},
          {"entri " + entry + " sudah diubah: isinya bukan lagi yang dulu dicatat",
           "entry " + entry + " was altered: its bytes are not those that were recorded"});
    }
  }
  for (const auto& [position, leaf] : kept) {
    if (in.leaves.contains(position)) continue;
    const std::string entry = number_of(position);
    add(in, "entry_removed", {0, position},
        {"entri " + entry + " pernah dicatat dan sekarang tidak ada",
         "entry " + entry + " was recorded once and is not there now"});
  }
}

std::string name_of(const NodeId& id) {
  return std::to_string(id.level) + "/" + std::to_string(id.position);
}

/// Every pair of nodes has its parent, and every parent its pair.
void compare_parents(Inspecting& in, unsigned level, const Level& children, const Level& parents) {
  for (auto left = children.begin(); left != children.end(); ++left) {
    const auto right = children.find(left->first + 1);
    if (left->first % 2 != 0 || right == children.end()) continue;
    const NodeId id{level, left->first / 2};
    const auto parent = parents.find(id.position);
    if (parent == parents.end()) {
      add(in, "node_missing", id,
          {"simpul pohon " + name_of(id) + " hilang",
           "the tree node " + name_of(id) + " is missing"});
    } else if (parent->second != node_hash(left->second, right->second)) {
      add(in, "node_altered", id,
          {"simpul pohon " + name_of(id) + " tidak cocok dengan simpul di bawahnya",
           "the tree node " + name_of(id) + " does not fit the nodes below it"});
    }
  }
  for (const auto& [position, hash] : parents) {
    if (children.contains(2 * position) && children.contains(2 * position + 1)) continue;
    const NodeId id{level, position};
    add(in, "node_planted", id,
        {"simpul pohon " + name_of(id) + " tidak punya simpul di bawahnya",
         "the tree node " + name_of(id) + " has no nodes below it"});
  }
}

}  // namespace

void inspect_tree(Inspecting& inspecting) {
  const std::vector<Level> levels = read_levels(inspecting);
  const Level none;
  compare_leaves(inspecting, levels.empty() ? none : levels.front());
  for (unsigned level = 1; level <= levels.size(); ++level)
    compare_parents(inspecting, level, levels[level - 1],
                    level < levels.size() ? levels[level] : none);
}

}  // namespace ksdpl::journal
