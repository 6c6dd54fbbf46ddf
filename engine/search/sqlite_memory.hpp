// A SQLite database in memory, whole or from an image of one; every return code is checked.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ksdpl::search {

/// Owns the database. Every failure is DamagedIndex. Not thread-safe.
class MemoryDatabase {
 public:
  /// An empty one.
  MemoryDatabase();
  /// Returns one that begins as the image says; the image is copied.
  static MemoryDatabase from_image(std::string_view image);
  /// Returns the database as an image; empty when it is too large for one.
  [[nodiscard]] std::string image() const;

  /// Runs statements that return no rows.
  void run(const char* sql) const;
  [[nodiscard]] bool in_transaction() const;
  [[nodiscard]] sqlite3* raw() const { return database_.get(); }
  /// Throws unless the code says that all is well.
  void check(int code) const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

/// One prepared statement; may be run again after `reset`.
class Statement {
 public:
  /// Borrows the database.
  Statement(const MemoryDatabase& database, std::string_view sql);

  /// Binds the next parameter. Texts must outlive the run.
  Statement& text(std::string_view value);
  Statement& integer(std::int64_t value);
  /// Moves to the next row; false when there is none.
  bool step();
  void reset();

  [[nodiscard]] std::string string(int column) const;
  [[nodiscard]] std::int64_t number(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  const MemoryDatabase& database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int next_ = 1;
};

}  // namespace ksdpl::search
