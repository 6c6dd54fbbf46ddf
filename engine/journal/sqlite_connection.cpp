// Connections to one journal file: every safeguard on, checked at each transaction, reused.
#include "journal/sqlite_connection.hpp"

#include "journal/schema.hpp"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace ksdpl::journal {
namespace {

constexpr std::size_t max_idle = 4;
// A day; SQLite counts in milliseconds of an int, and a deadline must not overflow.
constexpr std::chrono::milliseconds longest_patience = std::chrono::hours(24);

void switch_option(const SqliteHandle& handle, int option, int value) {
  const int code = sqlite3_db_config(handle.raw(), option, value, nullptr);
  if (code != SQLITE_OK) throw handle.fault(code, doing_open);
}

/// Turns every safeguard on. EXTRA syncs the folder after the rollback journal is gone, without
/// which an acknowledged commit can be lost to a power cut.
void harden(SqliteHandle& handle) {
  switch_option(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
  switch_option(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  switch_option(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
  switch_option(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1);
  switch_option(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  handle.run(
      "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
      "PRAGMA synchronous = EXTRA");
}

Fault outcome_unknown(const Fault& cause) {
  return {
      Fault::Kind::io,
      {"tidak pasti apakah entri ini tersimpan: " + cause.message().id,
       "it is uncertain whether this entry was stored: " + cause.message().en},
      {"setelah penyebabnya diatasi, ulangi perintah yang sama dengan --key yang sama: entri yang "
       "sudah tersimpan tidak akan menjadi ganda",
       "once the cause is gone, repeat the same command with the same --key: an entry that was "
       "stored will not be doubled"}};
}

}  // namespace

std::unique_ptr<SqliteHandle> connect(const std::filesystem::path& path,
                                      std::chrono::milliseconds patience) {
  auto handle = std::make_unique<SqliteHandle>(path, patience);
  check_header(*handle);
  harden(*handle);
  return handle;
}

ConnectionPool::ConnectionPool(const std::filesystem::path& path,
                               const JournalOptions& options,
                               FileSystemProbe probe)
    : path_(locate_journal(path)),
      patience_(std::clamp(options.patience, std::chrono::milliseconds(0), longest_patience)),
      probe_(std::move(probe)) {
  refuse_shared_file_system(path_, probe_);
  idle_.reserve(max_idle);  // Giving back never allocates.
}

std::unique_ptr<SqliteHandle> ConnectionPool::take() {
  std::unique_ptr<SqliteHandle> handle;
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      handle = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  // A file put in the place of the journal must not be answered for by the old one.
  if (handle && !handle->moved()) return handle;
  refuse_shared_file_system(locate_journal(path_), probe_);
  return connect(path_, patience_);
}

void ConnectionPool::give_back(std::unique_ptr<SqliteHandle> handle) noexcept {
  const std::lock_guard lock(mutex_);
  if (idle_.size() < max_idle) idle_.push_back(std::move(handle));
}

Transaction::Transaction(std::shared_ptr<ConnectionPool> pool)
    : pool_(std::move(pool)), handle_(pool_->take()) {}

Transaction::~Transaction() {
  if (!handle_) return;
  try {
    if (handle_->in_transaction()) Query(*handle_, "ROLLBACK").finish();
    pool_->give_back(std::move(handle_));
  } catch (const Fault&) {
    handle_.reset();  // Closing the connection rolls back too, if need be at the next opening.
  }
}

void Transaction::begin(std::string_view statement) {
  Query(*handle_, statement).finish();
  version_ = check_header(*handle_);
  check_schema(*handle_, version_);
}

void Transaction::begin_read() {
  begin("BEGIN");
}

void Transaction::begin_write(FileLock lock) {
  lock_ = std::move(lock);
  begin("BEGIN IMMEDIATE");
}

void Transaction::commit() {
  try {
    Query(*handle_, "COMMIT").finish();
  } catch (const Fault& cause) {
    const int code = sqlite3_errcode(handle_->raw()) & 0xff;
    handle_.reset();
    // Readers that never left, or pages that found no room, come before the moment that makes the
    // commit true (the rollback journal's removal): it was rolled back whole.
    if (code == SQLITE_BUSY || code == SQLITE_FULL) throw;
    throw outcome_unknown(cause);
  }
  pool_->give_back(std::move(handle_));
  lock_.reset();
}

}  // namespace ksdpl::journal
