// SQLite behind two small classes: a handle that checks every return code, and a query.
#include "journal/sqlite_handle.hpp"

#include "journal/posix.hpp"

#include <utility>

#include <sqlite3.h>

namespace ksdpl::journal {
namespace {

Fault damaged(const std::filesystem::path& path, const std::string& why) {
  return {Fault::Kind::integrity,
          {"berkas jurnal " + shown(path) + " rusak: " + why,
           "the journal file " + shown(path) + " is damaged: " + why},
          compare_with_backup};
}

/// Returns the error number behind the last failure; 0 when the system had no part in it.
int system_error(sqlite3* database) {
  // The file remembers its own; errno itself may have been overwritten while SQLite cleaned up.
  int error = 0;
  const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
  return code == SQLITE_OK && error != 0 ? error : sqlite3_system_errno(database);
}

}  // namespace

void SqliteHandle::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void SqliteHandle::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

SqliteHandle::SqliteHandle(std::filesystem::path path, std::chrono::milliseconds patience)
    : path_(std::move(path)), patience_(patience) {
  // Debian's library reads names that begin with "file:" as URIs; an absolute path never does.
  const std::string name = std::filesystem::absolute(path_).string();
  constexpr int flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &opened, flags, nullptr);
  database_.reset(opened);
  if (!database_) throw storage_failed(doing_open, path_, "out of memory");
  if (code != SQLITE_OK) throw fault(code, doing_open);
  sqlite3_busy_timeout(raw(), static_cast<int>(patience_.count()));
}

void SqliteHandle::run(const char* sql) const {
  const int code = sqlite3_exec(raw(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw fault(code, doing_write);
}

bool SqliteHandle::read_only() const {
  return sqlite3_db_readonly(raw(), "main") != 0;
}

bool SqliteHandle::in_transaction() const {
  return sqlite3_get_autocommit(raw()) == 0;
}

bool SqliteHandle::moved() const {
  int answer = 0;
  const int code = sqlite3_file_control(raw(), "main", SQLITE_FCNTL_HAS_MOVED, &answer);
  return code != SQLITE_OK || answer != 0;
}

Fault SqliteHandle::fault(int code, const Phrase& doing) const {
  const std::string why = sqlite3_errmsg(raw());
  const int error = system_error(raw());
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busy(path_, patience_);
    case SQLITE_FULL: return storage_full(doing, path_);
    case SQLITE_READONLY:
      // The file may be written but no rollback journal be made beside it.
      return code == SQLITE_READONLY_DIRECTORY ? no_permission(doing_create, folder_of(path_))
                                               : journal::read_only(path_);
    case SQLITE_PERM:
    case SQLITE_AUTH: return no_permission(doing, path_);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return damaged(path_, why);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
      return error != 0 ? fault_of_errno(error, doing, path_) : storage_failed(doing, path_, why);
    case SQLITE_NOMEM: return storage_failed(doing, path_, why);
    default: return bug("SQLite: " + why);
  }
}

sqlite3_stmt* SqliteHandle::prepared(std::string_view sql) {
  if (const auto known = statements_.find(sql); known != statements_.end()) {
    if (sqlite3_stmt_busy(known->second.get()) != 0) throw bug("a query inside itself");
    return known->second.get();
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(raw(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) throw fault(code, doing_read);
  statements_.emplace(sql, statement);
  return statement;
}

Query::Query(SqliteHandle& handle, std::string_view sql)
    : handle_(handle), statement_(handle.prepared(sql)) {}

Query::~Query() {
  // The code of a failed run was already thrown by `step`; a reset only repeats it.
  (void)sqlite3_reset(statement_);
  (void)sqlite3_clear_bindings(statement_);
}

void Query::check(int code) {
  if (code != SQLITE_OK) throw handle_.fault(code, doing_write);
}

Query& Query::text(std::string_view value) {
  const char* const data = value.data() != nullptr ? value.data() : "";
  check(sqlite3_bind_text64(statement_, next_++, data, value.size(), /*static storage*/ nullptr,
                            SQLITE_UTF8));
  return *this;
}

Query& Query::bytes(std::string_view value) {
  const char* const data = value.data() != nullptr ? value.data() : "";
  check(sqlite3_bind_blob64(statement_, next_++, data, value.size(), /*static storage*/ nullptr));
  return *this;
}

Query& Query::integer(std::uint64_t value) {
  check(sqlite3_bind_int64(statement_, next_++, static_cast<sqlite3_int64>(value)));
  return *this;
}

Query& Query::null() {
  check(sqlite3_bind_null(statement_, next_++));
  return *this;
}

bool Query::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw handle_.fault(code, doing_read);
}

void Query::finish() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) throw bug("a statement that returned a row");
  if (code != SQLITE_DONE) throw handle_.fault(code, doing_write);
}

std::string Query::string(int column) const {
  const void* const data = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  return data == nullptr
             ? std::string()
             : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

std::uint64_t Query::number(int column) const {
  return static_cast<std::uint64_t>(sqlite3_column_int64(statement_, column));
}

bool Query::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

}  // namespace ksdpl::journal
