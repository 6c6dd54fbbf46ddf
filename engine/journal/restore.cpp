// Puts a backup back as a journal that says itself that it was put back.
#include "ksdpl/backup.hpp"
#include "ksdpl/log_signer.hpp"

#include "journal/backup_files.hpp"
#include "journal/faults.hpp"
#include "journal/file_system.hpp"
#include "journal/log_key.hpp"
#include "journal/posix.hpp"
#include "journal/text_file.hpp"

#include <utility>

namespace ksdpl {
namespace journal {
namespace {

namespace fs = std::filesystem;

constexpr const char* signed_copy_name = "log.checkpoint";

Fault not_whole(const fs::path& folder, const Text& what) {
  return {Fault::Kind::integrity,
          {"cadangan " + shown(folder) + " tidak utuh, tidak ada yang dipulihkan: " + what.id,
           "the backup " + shown(folder) + " is not whole, nothing was restored: " + what.en},
          {"ambil cadangan yang lain", "take another backup"}};
}

Fault not_a_backup(const fs::path& folder) {
  return {Fault::Kind::not_found,
          {shown(folder) + " bukan folder cadangan: tidak memuat " + backup_sums_name,
           shown(folder) + " is no folder of a backup: it holds no " + backup_sums_name},
          {"berikan folder yang dibuat `ksdpl backup`", "name a folder that `ksdpl backup` made"}};
}

Fault other_journal(const Checkpoint& last) {
  return {Fault::Kind::integrity,
          {"checkpoint terakhir (" + last.origin + ", " + std::to_string(last.tree.size) +
               " entri) tidak cocok dengan cadangan ini",
           "the last checkpoint (" + last.origin + ", " + std::to_string(last.tree.size) +
               " entries) does not fit this backup"},
          {"periksa apakah cadangan dan checkpoint itu milik jurnal yang sama",
           "check that the backup and the checkpoint are of the same journal"}};
}

/// Throws unless the folder holds exactly what its list says.
void require_listed(const fs::path& folder) {
  const auto listed = read_small_file(folder / backup_sums_name, 64UL << 20U);
  if (!listed) throw not_a_backup(folder);
  Sums found = sums_of(folder);
  found.erase(backup_sums_name);
  if (sums_text(found) != *listed)
    throw not_whole(folder, {"isinya bukan yang tertulis dalam SHA256SUMS",
                             "what it holds is not what SHA256SUMS says"});
}

/// The backup, copied beside the place where it will stand.
struct Copy {
  DraftFolder folder;
  fs::path journal;
  Inspection inspection;
};

void copy_backup(const fs::path& from, Copy& copy, const InspectionProgress& progress) {
  journal::copy_file(from / backup_journal_name, copy.journal);
  copy.inspection = inspect_sqlite_journal(copy.journal, progress);
  const auto papers = open_document_store(from / backup_journal_name);
  inspect_papers(copy.inspection, *papers, progress);
  if (!copy.inspection.sound()) throw not_whole(from, copy.inspection.findings.front().text);
  const auto store = open_document_store(copy.journal);
  const fs::path source = fs::path(from / backup_journal_name).concat(".documents");
  for (const PaperOnRecord& paper : copy.inspection.papers) {
    const std::string& name = paper.sealed.sha256;
    if (!store->intact(name)) store->take_in(source / name.substr(0, 2) / name, /*keep=*/true);
  }
}

/// Returns the newest checkpoint that is known, throwing when one is not of this journal.
std::optional<Checkpoint> newest_known(const RestoreRequest& request,
                                       const fs::path& keys,
                                       const Inspection& inspection) {
  std::optional<Checkpoint> newest;
  const auto consider = [&](const Checkpoint& known, const std::optional<Note>& note) {
    const auto verdict = compare(known, note, inspection.identities, inspection.tree);
    if (verdict != CheckpointVerdict::fits && verdict != CheckpointVerdict::longer)
      throw other_journal(known);
    if (!newest || known.tree.size > newest->tree.size) newest = known;
  };
  if (request.last) consider(*request.last, request.last_note);
  if (const auto kept = read_small_file(keys / signed_copy_name, max_note_bytes)) {
    const auto note = read_note(*kept);
    const auto known = note ? checkpoint_from_text(note->text) : std::nullopt;
    if (known) consider(*known, note);
  }
  return newest;
}

JournalRestored next_epoch(const LogIdentities& log,
                           const std::string& public_key,
                           const std::optional<Checkpoint>& last) {
  JournalRestored restored;
  restored.epoch = log.current().epoch + 1;
  restored.origin = epoch_origin(log.all().front().key.name, restored.epoch);
  restored.public_key = public_key;
  if (last) {
    restored.last_size = last->tree.size;
    restored.last_root = hex_of(last->tree.root);
  }
  return restored;
}

Event begin_epoch(const fs::path& copy, const RestoreRequest& request, JournalRestored restored) {
  Event event;
  event.effective = EffectiveDate(day_in_jakarta(request.now));
  event.recorded = request.now;
  event.actor = request.actor;
  event.reason = request.reason;
  event.body = std::move(restored);
  const auto opened = open_sqlite_journal(copy);
  const auto writer = opened->write();
  event.seq = writer->size();
  const Leaf leaf = seal(event);
  writer->append(leaf.stored, leaf.texts, {});
  writer->commit();
  return event;
}

}  // namespace
}  // namespace journal

Restored restore(const RestoreRequest& request, const InspectionProgress& progress) {
  namespace fs = std::filesystem;
  const fs::path& target = request.journal;
  const fs::path papers = fs::path(target).concat(".documents");
  const fs::path keys =
      request.key_folder.empty() ? fs::path(target).concat(".keys") : request.key_folder;
  for (const char* const suffix : {"", "-journal", "-wal", "-shm", ".documents"})
    journal::require_absent(fs::path(target).concat(suffix));
  journal::refuse_shared_file_system(journal::folder_of(target), journal::file_system_type);
  journal::require_listed(request.backup);

  journal::Copy copy{journal::DraftFolder(target), {}, {}};
  copy.journal = copy.folder.path() / backup_journal_name;
  journal::copy_backup(request.backup, copy, progress);
  const auto last = journal::newest_known(request, keys, copy.inspection);

  journal::DraftFolder new_keys(keys);
  const journal::LogKey key = journal::LogKey::generate();
  key.write_into(new_keys.path());
  Restored made;
  made.kept = copy.inspection.tree.size();
  if (last && last->tree.size > made.kept) made.lost = last->tree.size - made.kept;
  made.event = journal::begin_epoch(
      copy.journal, request,
      journal::next_epoch(copy.inspection.identities, key.public_base64(), last));
  made.identities = copy.inspection.identities;
  made.identities.take(made.event);

  journal::UndoList undo;
  if (journal::is_there(keys)) {
    made.old_key_folder =
        fs::path(keys).concat(".epoch-" + std::to_string(made.identities.current().epoch - 1));
    undo.rename(keys, *made.old_key_folder);
  }
  fs::permissions(new_keys.path(), fs::perms::owner_all);
  undo.rename(new_keys.path(), keys);
  const fs::path copied_papers = fs::path(copy.journal).concat(".documents");
  if (journal::is_there(copied_papers)) undo.rename(copied_papers, papers);
  undo.rename(copy.journal, target);
  undo.keep();
  made.key_folder = keys;
  return made;
}

}  // namespace ksdpl
