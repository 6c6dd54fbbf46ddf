// SQLite behind two small classes: a handle that checks every return code, and a query.
#pragma once

#include "journal/faults.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ksdpl::journal {

/// Owns one database connection and its prepared statements. Not thread-safe.
class SqliteHandle {
 public:
  /// Opens an existing file without creating or following anything; no setting is changed but the
  /// time to wait for another process. Throws Fault::Kind::io.
  SqliteHandle(std::filesystem::path path, std::chrono::milliseconds patience);

  /// Runs statements that return no rows.
  void run(const char* sql) const;

  [[nodiscard]] sqlite3* raw() const { return database_.get(); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Says whether the file could only be opened for reading.
  [[nodiscard]] bool read_only() const;
  /// Says whether a transaction is open.
  [[nodiscard]] bool in_transaction() const;
  /// Says whether the name no longer leads to the file that is open.
  [[nodiscard]] bool moved() const;

  /// Returns the fault for a code SQLite just gave; its kind follows from the cause.
  [[nodiscard]] Fault fault(int code, const Phrase& doing) const;

 private:
  friend class Query;
  sqlite3_stmt* prepared(std::string_view sql);

  struct Close {
    void operator()(sqlite3* database) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::filesystem::path path_;
  std::chrono::milliseconds patience_;
  std::unique_ptr<sqlite3, Close> database_;
  // Keyed by text; queries are written as literals, so there are few.
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements_;
};

/// One run of one statement. Every call checks what SQLite returns and throws Fault.
class Query {
 public:
  /// Borrows the handle. Two runs of the same text must not overlap.
  Query(SqliteHandle& handle, std::string_view sql);
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  Query(Query&&) = delete;
  Query& operator=(Query&&) = delete;
  ~Query();

  /// Binds the next parameter. Texts must outlive the run.
  Query& text(std::string_view value);
  Query& bytes(std::string_view value);
  Query& integer(std::uint64_t value);
  Query& null();

  /// Moves to the next row; false when there is none.
  bool step();
  /// Runs a statement that returns no rows.
  void finish();

  [[nodiscard]] std::string string(int column) const;
  [[nodiscard]] std::uint64_t number(int column) const;
  [[nodiscard]] bool is_null(int column) const;

 private:
  void check(int code);

  SqliteHandle& handle_;
  sqlite3_stmt* statement_;
  int next_ = 1;
};

}  // namespace ksdpl::journal
