// A SQLite database in memory, whole or from an image of one; every return code is checked.
#include "search/sqlite_memory.hpp"

#include "ksdpl/search_index.hpp"

#include <cstring>
#include <new>

#include <sqlite3.h>

namespace ksdpl::search {

void MemoryDatabase::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

MemoryDatabase::MemoryDatabase() {
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2(":memory:", &opened,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  database_.reset(opened);
  check(code);
  // An image comes from a file that others may have written.
  check(sqlite3_db_config(raw(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
  check(sqlite3_db_config(raw(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
  run("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

MemoryDatabase MemoryDatabase::from_image(std::string_view image) {
  MemoryDatabase made;
  auto* const copy = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
  if (copy == nullptr) throw std::bad_alloc();
  std::memcpy(copy, image.data(), image.size());
  const auto size = static_cast<sqlite3_int64>(image.size());
  // From here on the copy is the library's, also when it refuses it.
  made.check(sqlite3_deserialize(made.raw(), "main", copy, size, size,
                                 SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
  return made;
}

std::string MemoryDatabase::image() const {
  sqlite3_int64 size = 0;
  struct Free {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
  };
  const std::unique_ptr<unsigned char, Free> bytes(sqlite3_serialize(raw(), "main", &size, 0));
  std::string image(bytes ? static_cast<std::size_t>(size) : 0, '\0');
  if (bytes) std::memcpy(image.data(), bytes.get(), image.size());
  return image;
}

void MemoryDatabase::run(const char* sql) const {
  check(sqlite3_exec(raw(), sql, nullptr, nullptr, nullptr));
}

bool MemoryDatabase::in_transaction() const {
  return sqlite3_get_autocommit(raw()) == 0;
}

void MemoryDatabase::check(int code) const {
  if (code == SQLITE_NOMEM) throw std::bad_alloc();
  if (code != SQLITE_OK) throw DamagedIndex(sqlite3_errmsg(raw()));
}

Statement::Statement(const MemoryDatabase& database, std::string_view sql) : database_(database) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(database_.raw(), sql.data(), static_cast<int>(sql.size()),
                                      &prepared, nullptr);
  statement_.reset(prepared);
  database_.check(code);
}

Statement& Statement::text(std::string_view value) {
  const char* const data = value.data() != nullptr ? value.data() : "";
  database_.check(sqlite3_bind_text64(statement_.get(), next_++, data, value.size(),
                                      /*static storage*/ nullptr, SQLITE_UTF8));
  return *this;
}

Statement& Statement::integer(std::int64_t value) {
  database_.check(sqlite3_bind_int64(statement_.get(), next_++, value));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_.check(code);
  return false;
}

void Statement::reset() {
  database_.check(sqlite3_reset(statement_.get()));
  next_ = 1;
}

std::string Statement::string(int column) const {
  const void* const data = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return data == nullptr
             ? std::string()
             : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

}  // namespace ksdpl::search
