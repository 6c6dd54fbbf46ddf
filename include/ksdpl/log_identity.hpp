// By which names and keys a log was known in the course of time, and what a checkpoint from outside
// says of it.
#pragma once

#include "ksdpl/checkpoint.hpp"
#include "ksdpl/event.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl {

/// A name and a key, from one entry on. The first is of event 0; a changed key and a restore each
/// begin another.
struct LogIdentity {
  EventSeq since = 0;       ///< The entry that names it.
  std::uint64_t epoch = 1;  ///< Counts up with each restore.
  NoteKey key;
  /// Of an epoch after the first: the newest checkpoint known of the one before, if any.
  std::optional<TreeHead> left_behind{};
};

/// The identities of a log, in their order. Built from the journal's own events; what can't be an
/// identity is passed over.
class LogIdentities {
 public:
  /// Takes the next event of the journal; only JournalOpened, LogKeyChanged and JournalRestored
  /// count.
  void take(const Event& event);

  [[nodiscard]] bool empty() const { return all_.empty(); }
  [[nodiscard]] const std::vector<LogIdentity>& all() const { return all_; }
  /// Returns the one that signs today; there must be one.
  [[nodiscard]] const LogIdentity& current() const { return all_.back(); }
  /// Returns the number of the first entry after the last that this epoch covers; nothing for the
  /// current epoch, which goes on.
  [[nodiscard]] std::optional<EventSeq> end_of_epoch(std::uint64_t epoch) const;

 private:
  std::vector<LogIdentity> all_;
};

/// Returns the name of a log in an epoch: its first name, and "/epoch-2" and so on after a restore.
std::string epoch_origin(const std::string& first_origin, std::uint64_t epoch);

/// What a checkpoint from outside says of a journal.
enum class CheckpointVerdict : std::uint8_t {
  fits,
  foreign,     ///< Of a log with another name.
  not_signed,  ///< By none of its keys.
  retired,     ///< By a key that had been replaced when it covers these entries.
  forged,
  longer,   ///< It covers entries that are not there.
  lost,     ///< Likewise, and the journal says itself that it was restored and lacks them.
  differs,  ///< An entry it covers was changed, taken away, put in, moved or dated back.
};

/// Compares. `note` is absent for a line from paper, which bears no signature.
CheckpointVerdict compare(const Checkpoint& checkpoint,
                          const std::optional<Note>& note,
                          const LogIdentities& log,
                          const MerkleTree& tree);

}  // namespace ksdpl
