// Connections to one journal file: every safeguard on, checked at each transaction, reused.
#pragma once

#include "ksdpl/journal.hpp"

#include "journal/file_lock.hpp"
#include "journal/file_system.hpp"
#include "journal/sqlite_handle.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace ksdpl::journal {

/// Makes connections and keeps idle ones. Safe to share between threads; a process that forks opens
/// its own, for SQLite does not survive a fork.
class ConnectionPool {
 public:
  /// Resolves `path` once. Throws Fault as `locate_journal` and `refuse_shared_file_system`.
  ConnectionPool(const std::filesystem::path& path,
                 const JournalOptions& options,
                 FileSystemProbe probe);

  std::unique_ptr<SqliteHandle> take();
  void give_back(std::unique_ptr<SqliteHandle> handle) noexcept;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }

 private:
  std::filesystem::path path_;
  std::chrono::milliseconds patience_;
  FileSystemProbe probe_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<SqliteHandle>> idle_;
};

/// Opens a connection with every safeguard on. Throws Fault as `check_header`.
std::unique_ptr<SqliteHandle> connect(const std::filesystem::path& path,
                                      std::chrono::milliseconds patience);

/// One transaction on a borrowed connection. Ends without a trace unless committed.
class Transaction {
 public:
  explicit Transaction(std::shared_ptr<ConnectionPool> pool);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  Transaction(Transaction&& other) noexcept = default;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// Begins to read one consistent state.
  void begin_read();
  /// Begins to write under the lock of the writers, which is let go when the transaction has ended.
  void begin_write(FileLock lock);
  /// Makes the changes durable. When it throws, the connection is not used again; unless the fault
  /// says that nothing was written, the outcome is unknown.
  void commit();

  [[nodiscard]] SqliteHandle& handle() const { return *handle_; }
  /// Returns the version of the file as this transaction found it.
  [[nodiscard]] std::uint32_t version() const { return version_; }

 private:
  void begin(std::string_view statement);

  std::shared_ptr<ConnectionPool> pool_;
  std::optional<FileLock> lock_;
  std::unique_ptr<SqliteHandle> handle_;
  std::uint32_t version_ = 0;
};

}  // namespace ksdpl::journal
