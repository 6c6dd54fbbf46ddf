// Copies one consistent state of a journal with its papers into a folder that appears whole.
#include "ksdpl/backup.hpp"

#include "journal/backup_files.hpp"
#include "journal/faults.hpp"
#include "journal/file_system.hpp"
#include "journal/sqlite_connection.hpp"

#include <limits>

#include <sqlite3.h>

namespace ksdpl {
namespace journal {
namespace {

namespace fs = std::filesystem;

struct FinishBackup {
  void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

/// Copies what one read transaction sees, page by page, while others go on.
void copy_database(const fs::path& from, const fs::path& to) {
  write_file(to, {}, 0660);
  const auto source = connect(from, JournalOptions{}.patience);
  Query(*source, "BEGIN").finish();
  Query(*source, "SELECT count(*) FROM events").step();
  const SqliteHandle target(to, std::chrono::milliseconds(0));
  {
    const std::unique_ptr<sqlite3_backup, FinishBackup> copying(
        sqlite3_backup_init(target.raw(), "main", source->raw(), "main"));
    if (!copying) throw target.fault(sqlite3_errcode(target.raw()), doing_write);
    const int code = sqlite3_backup_step(copying.get(), -1);
    if (code != SQLITE_DONE) throw target.fault(code, doing_write);
  }
}

Fault not_whole(const fs::path& path, const Damage& first) {
  return {Fault::Kind::integrity,
          {"jurnal " + shown(path) + " tidak utuh, cadangan tidak dibuat: " + first.text.id,
           "the journal " + shown(path) + " is not whole, no backup was made: " + first.text.en},
          {"ketik: ksdpl verify", "type: ksdpl verify"}};
}

/// Takes each paper into the copy's own folder; a paper filed twice lies there once.
void copy_papers(const fs::path& journal, const fs::path& copy, const Inspection& inspection) {
  const auto store = open_document_store(copy, std::numeric_limits<std::uint64_t>::max());
  const fs::path papers = fs::path(journal).concat(".documents");
  for (const PaperOnRecord& paper : inspection.papers) {
    const std::string& name = paper.sealed.sha256;
    if (store->intact(name)) continue;
    try {
      store->take_in(papers / name.substr(0, 2) / name, /*keep=*/true);
    } catch (const Fault& fault) {
      // A paper that is gone is told by the inspection that follows, with its entry.
      if (fault.kind() != Fault::Kind::not_found) throw;
    }
  }
}

std::uint64_t bytes_below(const fs::path& folder, const Sums& sums) {
  std::uint64_t bytes = 0;
  for (const auto& [name, sum] : sums)
    bytes += fs::file_size(folder / name);
  return bytes;
}

}  // namespace
}  // namespace journal

BackupMade back_up(const BackupRequest& request, const InspectionProgress& progress) {
  journal::require_absent(request.folder);
  const std::filesystem::path located = journal::locate_journal(request.journal);
  journal::DraftFolder draft(request.folder);
  const std::filesystem::path copy = draft.path() / backup_journal_name;
  journal::copy_database(located, copy);
  BackupMade made;
  made.inspection = inspect_sqlite_journal(copy, progress);
  if (made.inspection.sound()) {
    journal::copy_papers(located, copy, made.inspection);
    inspect_papers(made.inspection, *open_document_store(copy), progress);
  }
  if (!made.inspection.sound())
    throw journal::not_whole(request.journal, made.inspection.findings.front());
  if (request.checkpoint)
    journal::write_file(draft.path() / backup_checkpoint_name, *request.checkpoint, 0644);
  const journal::Sums sums = journal::sums_of(draft.path());
  made.papers = sums.size() - (request.checkpoint ? 2 : 1);
  made.bytes = journal::bytes_below(draft.path(), sums);
  journal::write_file(draft.path() / backup_sums_name, journal::sums_text(sums), 0644);
  draft.publish(request.folder);
  return made;
}

}  // namespace ksdpl
