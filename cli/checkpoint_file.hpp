// A checkpoint that somebody kept elsewhere, and what it says about a journal.
#pragma once

#include "ksdpl/checkpoint.hpp"
#include "ksdpl/inspection.hpp"

#include <filesystem>
#include <optional>

namespace ksdpl::cli {

struct KeptCheckpoint {
  std::filesystem::path path;
  Checkpoint checkpoint;
  std::optional<Note> note;  ///< Absent: a line typed from paper, which bears no signature.
};

/// Reads a signed note or a line from paper. Throws Complaint.
KeptCheckpoint read_checkpoint(const std::filesystem::path& path);

/// Returns what is wrong between the checkpoint and the tree of the log, or nothing.
std::optional<Damage> compare(const KeptCheckpoint& kept,
                              const LogIdentities& log,
                              const MerkleTree& tree);

}  // namespace ksdpl::cli
