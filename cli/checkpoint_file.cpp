// A checkpoint that somebody kept elsewhere, and what it says about a journal.
#include "cli/checkpoint_file.hpp"

#include "cli/complaint.hpp"
#include "cli/small_file.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

Damage finding(const char* code, Text text, const KeptCheckpoint& kept) {
  return {code, std::move(text), "checkpoint", kept.path.string(), {}};
}

/// Says which entries went with the restore that began the next epoch.
Damage lost(const KeptCheckpoint& kept, const LogIdentities& log) {
  const auto& all = log.all();
  const auto named = std::find_if(all.begin(), all.end(), [&](const LogIdentity& each) {
    return each.key.name == kept.checkpoint.origin;
  });
  const EventSeq end = log.end_of_epoch(named->epoch).value_or(0);
  const std::uint64_t size = kept.checkpoint.tree.size;
  return finding("checkpoint_lost",
                 said(Say::checkpoint_lost, kept.path.string(), size, end, size - end), kept);
}

}  // namespace

KeptCheckpoint read_checkpoint(const fs::path& path) {
  const std::string content = read_small_file(path, max_note_bytes, Say::no_such_checkpoint);
  auto note = read_note(content);
  const auto checkpoint = note ? checkpoint_from_text(note->text) : checkpoint_from_paper(content);
  if (!checkpoint)
    throw Complaint(Exit::invalid_workflow, said(Say::not_a_checkpoint, path.string()),
                    said(Say::hint_not_a_checkpoint));
  return {path, *checkpoint, std::move(note)};
}

std::optional<Damage> compare(const KeptCheckpoint& kept,
                              const LogIdentities& log,
                              const MerkleTree& tree) {
  const std::string name = kept.path.string();
  const auto& [origin, head] = kept.checkpoint;
  switch (compare(kept.checkpoint, kept.note, log, tree)) {
    case CheckpointVerdict::fits: return std::nullopt;
    case CheckpointVerdict::foreign:
      return finding("checkpoint_foreign",
                     said(Say::checkpoint_foreign, name, origin, log.current().key.name), kept);
    case CheckpointVerdict::not_signed:
      return finding("checkpoint_not_signed", said(Say::checkpoint_not_signed, name), kept);
    case CheckpointVerdict::retired:
      return finding("checkpoint_retired_key", said(Say::checkpoint_retired_key, name), kept);
    case CheckpointVerdict::forged:
      return finding("checkpoint_forged", said(Say::checkpoint_forged, name), kept);
    case CheckpointVerdict::longer:
      return finding("checkpoint_longer",
                     said(Say::checkpoint_longer, name, head.size, tree.size()), kept);
    case CheckpointVerdict::lost: return lost(kept, log);
    case CheckpointVerdict::differs:
      return finding("checkpoint_differs", said(Say::checkpoint_differs, name, head.size), kept);
  }
  return std::nullopt;
}

}  // namespace ksdpl::cli
