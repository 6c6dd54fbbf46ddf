// Signs what the journal holds, and refuses to sign another history than it signed before.
#pragma once

#include "ksdpl/checkpoint.hpp"
#include "ksdpl/journal.hpp"
#include "ksdpl/log_identity.hpp"

#include <filesystem>
#include <string>

namespace ksdpl {

/// The log as an outsider has to know it, and its tree.
struct LogState {
  LogIdentities identities;  ///< At least one.
  MerkleTree tree;           ///< Over the stored bytes, all of them hashed anew.

  /// Returns the name and key that sign today.
  [[nodiscard]] const NoteKey& key() const { return identities.current().key; }
};

/// Hashes every entry. Throws Fault::Kind::integrity when the kept tree differs: `verify` says
/// where.
LogState log_state(JournalReader& reader);

/// A checkpoint and the state it was made of.
struct SignedCheckpoint {
  LogState state;
  Checkpoint checkpoint;
  std::string note;  ///< c2sp.org/tlog-checkpoint.
};

/// Signs the journal as it stands with `log.key` of the folder and keeps a copy beside the key,
/// `log.checkpoint`, which is durable before this returns. Signers queue, and read the journal when
/// it is their turn. Throws Fault: not_found without the key; integrity when the key is not that of
/// the log, or the journal does not continue what was signed last (an old backup was restored, or
/// it was rewritten): then nothing is signed. Not thread-safe.
/// After a change of keys the first checkpoint is signed by both, and the folder then holds the new
/// key as `log.key`; the old one stays as `retired-ID.key`, that checkpoint as
/// `handover-ID.checkpoint`.
SignedCheckpoint sign_checkpoint(Journal& log, const std::filesystem::path& key_folder);

/// Signs the journal like `sign_checkpoint` and writes it whole, as c2sp.org/tlog-tiles, into a new
/// folder that appears when everything is in it. Returns how many files that are. Throws Fault as
/// `sign_checkpoint`, and usage when something of that name is there.
std::uint64_t export_log(Journal& log,
                         const std::filesystem::path& key_folder,
                         const std::filesystem::path& folder);

/// Makes the next log key in the folder (`next.key`), durably, and returns its public half in
/// base64, as LogKeyChanged records it. Nothing signs with it before that event is in the journal.
/// One that was made before and never came to be used is taken again. Throws Fault: not_found
/// without the folder, io.
std::string prepare_log_key(const std::filesystem::path& key_folder);

}  // namespace ksdpl
