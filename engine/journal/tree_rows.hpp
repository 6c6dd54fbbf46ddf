// The Merkle tree as rows of a journal file: complete nodes, each kept when it became complete.
#pragma once

#include "ksdpl/journal.hpp"

#include "journal/sqlite_handle.hpp"

#include <optional>

namespace ksdpl::journal {

/// Returns the node, or nothing when it is not there.
std::optional<TreeHash> read_node(SqliteHandle& handle, const NodeId& id);

/// Adds the event just added as the next leaf, with the nodes it completes. Throws
/// Fault::Kind::integrity when the tree does not end where the event begins.
void add_leaf(SqliteHandle& handle, const StoredEvent& event);

/// Makes the tree of a journal of version 1 out of its events. Throws Fault::Kind::integrity when
/// one is missing.
void plant_tree(SqliteHandle& handle);

}  // namespace ksdpl::journal
