// The journal as one SQLite file: readers see one state, writers queue and write whole.
#include "journal/sqlite_journal.hpp"

#include "journal/append_check.hpp"
#include "journal/faults.hpp"
#include "journal/file_lock.hpp"
#include "journal/schema.hpp"
#include "journal/sqlite_connection.hpp"
#include "journal/sqlite_queries.hpp"
#include "journal/tree_rows.hpp"

#include <utility>

namespace ksdpl::journal {
namespace {

/// Answers questions inside one transaction; `Role` is JournalReader or JournalWriter.
template <class Role>
class SqliteReading : public Role {
 public:
  explicit SqliteReading(Transaction transaction) : transaction_(std::move(transaction)) {}

  EventSeq size() override { return count_events(handle()); }
  std::vector<CaseId> cases() override { return read_cases(handle()); }
  std::vector<StoredEvent> events_of(const CaseId& id) override {
    return read_events_of(handle(), id);
  }
  std::vector<StoredEvent> own_events() override { return read_own_events(handle()); }
  std::optional<StoredEvent> event(EventSeq seq) override { return read_event(handle(), seq); }
  std::optional<SealedText> text(std::string_view commitment) override {
    return read_text(handle(), commitment);
  }
  std::uint64_t texts() override { return count_texts(handle()); }
  std::optional<SealedDocument> document(std::string_view commitment) override {
    return read_document(handle(), commitment);
  }
  std::optional<std::string> bundle(std::string_view hash) override {
    return read_bundle(handle(), hash);
  }
  std::optional<PastRequest> request(std::string_view key) override {
    return read_request(handle(), key);
  }
  std::optional<TreeHash> tree_node(const NodeId& id) override {
    if (transaction_.version() == schema_without_tree) return std::nullopt;
    return read_node(handle(), id);
  }

 protected:
  /// Returns the connection; overridden where it can be spent.
  virtual SqliteHandle& handle() { return transaction_.handle(); }
  Transaction& transaction() { return transaction_; }

 private:
  Transaction transaction_;
};

class SqliteReader final : public SqliteReading<JournalReader> {
 public:
  using SqliteReading::SqliteReading;
};

class SqliteWriter final : public SqliteReading<JournalWriter> {
 public:
  /// A journal of version 1 gets its tree here; it is kept with the first event that is committed.
  explicit SqliteWriter(Transaction begun) : SqliteReading(std::move(begun)) {
    if (transaction().version() == schema_without_tree) plant_tree(SqliteReading::handle());
  }

  std::optional<TreeHash> tree_node(const NodeId& id) override { return read_node(handle(), id); }

  void append(const StoredEvent& event,
              const std::vector<SealedText>& texts,
              const std::vector<SealedDocument>& documents) override {
    const std::uint64_t next =
        event.case_id.empty() ? 0 : count_events_of(handle(), event.case_id) + 1;
    check_append(event, texts, documents,
                 {size(), next, [this](std::string_view c) { return text(c).has_value(); }});
    for (const SealedDocument& paper : documents) {
      require_same_paper(paper, document(paper.commitment));
    }
    or_spoil([&] {
      add_event(handle(), event);
      add_leaf(handle(), event);
      for (const SealedText& sealed : texts) {
        if (!text(sealed.commitment)) add_text(handle(), sealed);
      }
      for (const SealedDocument& paper : documents) {
        if (!document(paper.commitment)) add_document(handle(), paper);
      }
    });
  }
  void keep_bundle(std::string_view hash, std::string_view text) override {
    check_bundle(hash, text);
    or_spoil([&] {
      if (!bundle(hash)) add_bundle(handle(), hash, text);
    });
  }
  void keep_request(std::string_view key, const PastRequest& request) override {
    pending_.add(key, request, this->request(key));
    or_spoil([&] { add_request(handle(), key, request); });
  }
  void commit() override {
    pending_.check(size());
    spent_ = true;
    transaction().commit();
  }

 protected:
  SqliteHandle& handle() override {
    if (spent_) throw bug("a writer used after its commit or a failure");
    return SqliteReading::handle();
  }

 private:
  /// After a failed change the transaction may be half done, so it can only be given up.
  template <class Change>
  void or_spoil(Change change) {
    try {
      change();
    } catch (...) {
      spent_ = true;
      throw;
    }
  }

  PendingRequests pending_;
  bool spent_ = false;
};

class SqliteJournal final : public Journal {
 public:
  explicit SqliteJournal(std::shared_ptr<ConnectionPool> pool) : pool_(std::move(pool)) {}

  std::unique_ptr<JournalReader> read() override {
    Transaction transaction(pool_);
    transaction.begin_read();
    return std::make_unique<SqliteReader>(std::move(transaction));
  }

  std::unique_ptr<JournalWriter> write() override {
    Transaction transaction(pool_);
    if (transaction.handle().read_only()) throw read_only(pool_->path());
    // SQLite's own locks are not fair to many writers; the queue before them is.
    std::filesystem::path side_file = pool_->path();
    side_file += ".lock";
    transaction.begin_write(FileLock(side_file, pool_->path(), pool_->patience()));
    return std::make_unique<SqliteWriter>(std::move(transaction));
  }

 private:
  std::shared_ptr<ConnectionPool> pool_;
};

/// A journal begins with the event that names the log; a file without it was not made by `init`.
void require_opening(Journal& journal, const std::filesystem::path& path) {
  const auto reader = journal.read();
  const auto first = reader->event(0);
  if (first && first->case_id.empty()) {
    const Event opening = unseal(*first, [&](std::string_view c) { return reader->text(c); });
    if (std::holds_alternative<JournalOpened>(opening.body)) return;
  }
  throw Fault(Fault::Kind::integrity,
              {"jurnal " + shown(path) + " tidak dimulai dengan entri pembukaannya",
               "the journal " + shown(path) + " does not begin with its opening entry"},
              {"buat jurnal hanya dengan `ksdpl init`; pulihkan berkas ini dari cadangan",
               "create journals only with `ksdpl init`; restore this file from a backup"});
}

}  // namespace

std::unique_ptr<Journal> open_journal_on(const std::filesystem::path& path,
                                         const JournalOptions& options,
                                         const FileSystemProbe& probe) {
  auto journal =
      std::make_unique<SqliteJournal>(std::make_shared<ConnectionPool>(path, options, probe));
  require_opening(*journal, path);
  return journal;
}

}  // namespace ksdpl::journal

namespace ksdpl {

std::unique_ptr<Journal> open_sqlite_journal(const std::filesystem::path& path,
                                             const JournalOptions& options) {
  return journal::open_journal_on(path, options, journal::file_system_type);
}

}  // namespace ksdpl
