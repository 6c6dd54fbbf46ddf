// The Merkle tree as rows of a journal file: complete nodes, each kept when it became complete.
#include "journal/tree_rows.hpp"

#include "journal/schema.hpp"
#include "journal/sqlite_queries.hpp"

namespace ksdpl::journal {
namespace {

Fault broken_tree(const SqliteHandle& handle) {
  return {Fault::Kind::integrity,
          {"pohon Merkle jurnal " + shown(handle.path()) + " tidak cocok dengan entri-entrinya",
           "the Merkle tree of the journal " + shown(handle.path()) + " does not fit its entries"},
          {"ketik: ksdpl verify", "type: ksdpl verify"}};
}

void add_node(SqliteHandle& handle, const TreeNode& node) {
  const std::string_view bytes(reinterpret_cast<const char*>(node.hash.bytes.data()),
                               node.hash.bytes.size());
  Query query(handle, "INSERT INTO tree (level, position, hash) VALUES (?, ?, ?)");
  query.integer(node.id.level).integer(node.id.position).bytes(bytes).finish();
}

std::uint64_t count_leaves(SqliteHandle& handle) {
  Query query(handle, "SELECT coalesce(max(position), -1) + 1 FROM tree WHERE level = 0");
  query.step();
  return query.number(0);
}

}  // namespace

std::optional<TreeHash> read_node(SqliteHandle& handle, const NodeId& id) {
  Query query(handle, "SELECT hash FROM tree WHERE level = ? AND position = ?");
  if (!query.integer(id.level).integer(id.position).step()) return std::nullopt;
  return hash_from_bytes(query.string(0));
}

void add_leaf(SqliteHandle& handle, const StoredEvent& event) {
  if (count_leaves(handle) != event.seq) throw broken_tree(handle);
  const auto kept = [&](const NodeId& id) {
    const auto hash = read_node(handle, id);
    if (!hash) throw broken_tree(handle);
    return *hash;
  };
  for (const TreeNode& node : nodes_completed_by(event.seq, leaf_hash(event.body), kept))
    add_node(handle, node);
}

void plant_tree(SqliteHandle& handle) {
  grow_schema(handle);
  const EventSeq size = count_events(handle);
  for (EventSeq seq = 0; seq < size; ++seq) {
    if (const auto event = read_event(handle, seq)) add_leaf(handle, *event);
  }
}

}  // namespace ksdpl::journal
