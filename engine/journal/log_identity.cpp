// Follows the names and keys of a log through its own events.
#include "ksdpl/log_identity.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

std::optional<TreeHead> left_behind(const JournalRestored& restored) {
  const auto root = hash_from_hex(restored.last_root);
  if (!restored.last_size || !root) return std::nullopt;
  return TreeHead{*restored.last_size, *root};
}

/// How a signature of one key stands to what it covers.
CheckpointVerdict signed_by(const Note& note,
                            const LogIdentities& log,
                            std::uint64_t epoch,
                            std::uint64_t size) {
  CheckpointVerdict verdict = CheckpointVerdict::not_signed;
  const auto& all = log.all();
  for (auto each = all.begin(); each != all.end(); ++each) {
    if (each->epoch != epoch) continue;
    const NoteVerdict found = check_note(note, each->key);
    if (found == NoteVerdict::forged) return CheckpointVerdict::forged;
    if (found == NoteVerdict::not_signed) continue;
    // The checkpoint that first covers a change of keys is signed by both.
    const auto next = std::next(each);
    const bool replaced = next != all.end() && next->epoch == epoch && size > next->since + 1;
    if (size > each->since && !replaced) return CheckpointVerdict::fits;
    verdict = CheckpointVerdict::retired;
  }
  return verdict;
}

CheckpointVerdict beyond_epoch(const Checkpoint& checkpoint,
                               const LogIdentities& log,
                               const MerkleTree& tree,
                               std::uint64_t epoch) {
  const auto end = log.end_of_epoch(epoch);
  if (end && checkpoint.tree.size > *end) return CheckpointVerdict::lost;
  if (checkpoint.tree.size > tree.size()) return CheckpointVerdict::longer;
  return tree.root_at(checkpoint.tree.size) == checkpoint.tree.root ? CheckpointVerdict::fits
                                                                    : CheckpointVerdict::differs;
}

}  // namespace

void LogIdentities::take(const Event& event) {
  const auto add = [&](std::uint64_t epoch, const std::string& name, const std::string& key) {
    if (auto read = note_key(name, key)) all_.push_back({event.seq, epoch, *std::move(read)});
  };
  if (const auto* opened = std::get_if<JournalOpened>(&event.body)) {
    if (all_.empty()) add(1, opened->origin, opened->public_key);
  } else if (all_.empty()) {
    return;
  } else if (const auto* changed = std::get_if<LogKeyChanged>(&event.body)) {
    add(current().epoch, std::string(current().key.name), changed->public_key);
  } else if (const auto* restored = std::get_if<JournalRestored>(&event.body)) {
    const std::size_t before = all_.size();
    add(restored->epoch, restored->origin, restored->public_key);
    if (all_.size() > before) all_.back().left_behind = left_behind(*restored);
  }
}

std::optional<EventSeq> LogIdentities::end_of_epoch(std::uint64_t epoch) const {
  const auto next = std::find_if(all_.begin(), all_.end(),
                                 [&](const LogIdentity& each) { return each.epoch > epoch; });
  return next == all_.end() ? std::nullopt : std::optional(next->since);
}

std::string epoch_origin(const std::string& first_origin, std::uint64_t epoch) {
  return epoch == 1 ? first_origin : first_origin + "/epoch-" + std::to_string(epoch);
}

CheckpointVerdict compare(const Checkpoint& checkpoint,
                          const std::optional<Note>& note,
                          const LogIdentities& log,
                          const MerkleTree& tree) {
  const auto named = std::find_if(log.all().begin(), log.all().end(), [&](const LogIdentity& each) {
    return each.key.name == checkpoint.origin;
  });
  if (named == log.all().end()) return CheckpointVerdict::foreign;
  if (note) {
    const auto verdict = signed_by(*note, log, named->epoch, checkpoint.tree.size);
    if (verdict != CheckpointVerdict::fits) return verdict;
  }
  return beyond_epoch(checkpoint, log, tree, named->epoch);
}

}  // namespace ksdpl
