// A copy of a journal that can be put back: made whole or not at all, and put back without hiding
// that it was.
#pragma once

#include "ksdpl/checkpoint.hpp"
#include "ksdpl/inspection.hpp"
#include "ksdpl/journal.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ksdpl {

/// What lies in the folder of a backup: the journal, its papers as beside every journal, the
/// newest checkpoint where there was one, and the SHA-256 of all of them as `sha256sum -c` reads
/// it. The log key is not in it.
inline constexpr const char* backup_journal_name = "journal.db";
inline constexpr const char* backup_checkpoint_name = "checkpoint";
inline constexpr const char* backup_sums_name = "SHA256SUMS";

struct BackupRequest {
  std::filesystem::path journal;
  std::filesystem::path folder;           ///< Must not be there; its parent must.
  std::optional<std::string> checkpoint;  ///< A signed note to lay beside, or nothing.
};

/// What was copied.
struct BackupMade {
  Inspection inspection;     ///< Of the copy, its papers included; sound.
  std::uint64_t papers = 0;  ///< Files of papers.
  std::uint64_t bytes = 0;   ///< Of everything.
};

/// Copies one consistent state of a journal, also while others write, and its papers; inspects the
/// copy and gives the folder its name only when it is whole and durable. Throws Fault: usage when
/// the folder is there; integrity when the journal or a paper is not whole; not_found; io. Nothing
/// is left behind when it fails.
BackupMade back_up(const BackupRequest& request, const InspectionProgress& progress = {});

struct RestoreRequest {
  std::filesystem::path backup;      ///< The folder that `back_up` made.
  std::filesystem::path journal;     ///< Must not be there.
  std::filesystem::path key_folder;  ///< Empty: "<journal>.keys". An old one there is moved aside.
  /// The newest checkpoint known of the journal that is lost, from outside.
  std::optional<Checkpoint> last;
  std::optional<Note> last_note;  ///< The note it was read from; absent for a line from paper.
  std::string actor;
  std::string reason;
  Timestamp now{};
};

/// What was put back.
struct Restored {
  Event event;                        ///< The entry that begins the epoch.
  LogIdentities identities;           ///< The last is the new one.
  std::uint64_t kept = 0;             ///< Entries of the backup.
  std::optional<std::uint64_t> lost;  ///< Entries known to be lost; absent: not known.
  std::filesystem::path key_folder;
  std::optional<std::filesystem::path> old_key_folder;  ///< Where the old keys were moved.
};

/// Puts a backup back as a journal that goes on in a new epoch, with a new name and a new key; its
/// first own entry says so and names the newest checkpoint known of the epoch before: the one
/// given, or the one the signer kept in the old key folder, whichever covers more. Throws Fault:
/// usage when something is in the way; integrity when the backup is not whole or that checkpoint is
/// not of this journal; not_found; io. Nothing is left behind when it fails, and nothing that was
/// there is lost.
Restored restore(const RestoreRequest& request, const InspectionProgress& progress = {});

}  // namespace ksdpl
