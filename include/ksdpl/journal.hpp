// The append-only record: events as canonical bytes, in one order, written whole or not at all.
#pragma once

#include "ksdpl/event.hpp"
#include "ksdpl/fault.hpp"
#include "ksdpl/merkle.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The largest event the journal takes: an entry bundle of C2SP tlog-tiles holds no more.
inline constexpr std::size_t max_leaf_bytes = 65535;
/// The largest paper taken in by default: 256 MiB.
inline constexpr std::uint64_t default_document_cap = 256ULL << 20U;

/// Content that stands in a leaf only as SHA-256(salt + content).
struct SealedText {
  std::string commitment;  ///< Hex, 64 characters.
  std::string salt;        ///< 32 raw bytes.
  std::string content;     ///< UTF-8.
};

/// A paper in the content-addressed folder, and its commitment in the leaf.
struct SealedDocument {
  std::string commitment;  ///< SHA-256(salt + content), hex.
  std::string salt;        ///< 32 raw bytes.
  std::string sha256;      ///< SHA-256(content), hex: its place in the folder.
  std::uint64_t size = 0;
};

/// One event as stored. `body` is the leaf: RFC 8785 canonical JSON, never re-serialised.
struct StoredEvent {
  EventSeq seq = 0;
  CaseId case_id;
  std::uint64_t case_seq = 0;
  std::string body;
};

/// What an earlier command with the same key did.
struct PastRequest {
  std::string digest;  ///< SHA-256 (hex) of the command's canonical JSON.
  EventSeq seq = 0;
};

/// Answers questions about one consistent state of the record. Not thread-safe; use one per thread.
class JournalReader {
 public:
  virtual ~JournalReader() = default;
  /// Returns how many events there are; the next one gets this number.
  [[nodiscard]] virtual EventSeq size() = 0;
  [[nodiscard]] virtual std::vector<CaseId> cases() = 0;  ///< In the order opened.
  [[nodiscard]] virtual std::vector<StoredEvent> events_of(const CaseId& id) = 0;
  /// Returns the facts of the journal itself, in order; the first is its opening.
  [[nodiscard]] virtual std::vector<StoredEvent> own_events() = 0;
  [[nodiscard]] virtual std::optional<StoredEvent> event(EventSeq seq) = 0;
  /// Returns the sealed content, or nothing when it was destroyed or never there.
  [[nodiscard]] virtual std::optional<SealedText> text(std::string_view commitment) = 0;
  /// Returns how many sealed texts are held. Texts only come with events; where there are fewer
  /// than there were, some were destroyed.
  [[nodiscard]] virtual std::uint64_t texts() = 0;
  [[nodiscard]] virtual std::optional<SealedDocument> document(std::string_view commitment) = 0;
  [[nodiscard]] virtual std::optional<std::string> bundle(std::string_view hash) = 0;
  [[nodiscard]] virtual std::optional<PastRequest> request(std::string_view key) = 0;
  /// Returns a complete node of the Merkle tree over the bodies as it was kept when it became
  /// complete; nothing outside the tree, and nothing at all in a journal of version 1 that nothing
  /// was added to since.
  [[nodiscard]] virtual std::optional<TreeHash> tree_node(const NodeId& id) = 0;
};

/// One transaction that holds the write lock from its first read. Destroyed without `commit`, it
/// leaves the journal byte for byte as it was.
class JournalWriter : public JournalReader {
 public:
  /// Appends one event with its sealed content, and its place in the Merkle tree. `event.seq` must
  /// be `size()` and `event.case_seq` one more than the case has; anything else is a bug and
  /// throws.
  virtual void append(const StoredEvent& event,
                      const std::vector<SealedText>& texts,
                      const std::vector<SealedDocument>& documents) = 0;
  /// Keeps the text of a workflow bundle under its hash; a known hash is left alone.
  virtual void keep_bundle(std::string_view hash, std::string_view text) = 0;
  /// Remembers what the command with this key did.
  virtual void keep_request(std::string_view key, const PastRequest& request) = 0;
  /// Makes everything true, durably. On a Fault the outcome is unknown: close, reopen, look up the
  /// key.
  virtual void commit() = 0;
};

/// A journal. Several processes may open the same one; writers queue.
class Journal {
 public:
  virtual ~Journal() = default;
  [[nodiscard]] virtual std::unique_ptr<JournalReader> read() = 0;
  /// Waits its turn for the write lock; throws Fault::Kind::io when patience runs out.
  [[nodiscard]] virtual std::unique_ptr<JournalWriter> write() = 0;
};

/// How a stored paper stands to what was sealed.
enum class DocumentState : std::uint8_t { sound, missing, altered };

/// The papers beside the journal, by the SHA-256 of their content.
class DocumentStore {
 public:
  virtual ~DocumentStore() = default;
  /// Reads the file at `path`, seals it, and, when `keep` is true, stores it durably before
  /// returning. Throws Fault: usage for a directory, symlink, special file or one over the cap;
  /// not_found; io.
  virtual SealedDocument take_in(const std::filesystem::path& path, bool keep) = 0;
  /// Returns whether the stored content is there and still hashes to `sha256`.
  [[nodiscard]] virtual bool intact(std::string_view sha256) = 0;
  /// Takes content piece by piece.
  using Sink = std::function<void(std::string_view)>;
  /// Reads the stored content and says whether it is what was sealed: size, SHA-256 and commitment.
  /// What is read goes to `sink` on the way; it is worth something only when it turns out sound.
  [[nodiscard]] virtual DocumentState examine(const SealedDocument& sealed,
                                              const Sink& sink = {}) = 0;
};

struct JournalOptions {
  std::chrono::milliseconds patience{60'000};  ///< How long a writer waits for its turn.
};

/// Creates a journal file with its log key; `first` is event 0 as it will be stored, made by the
/// caller from the new public key. Nothing is left behind when it fails.
/// Throws Fault: usage when something is there already, io otherwise.
struct NewJournal {
  std::filesystem::path path;
  std::filesystem::path key_folder;  ///< Empty: "<path>.keys".
  std::string origin;
  std::string actor;
  Timestamp now{};
};
void create_sqlite_journal(const NewJournal& request);

/// Opens an existing journal, checking that it is one of ours, of a known version, with exactly the
/// schema it was made with, on a file system that keeps promises.
std::unique_ptr<Journal> open_sqlite_journal(const std::filesystem::path& path,
                                             const JournalOptions& options = {});
/// A journal in memory with the same behaviour, for tests and dry thought. Event 0 is written.
std::unique_ptr<Journal> make_memory_journal(std::string_view origin, Timestamp now);

/// The folder "<journal>.documents".
std::unique_ptr<DocumentStore> open_document_store(const std::filesystem::path& journal,
                                                   std::uint64_t cap = default_document_cap);
/// A store in memory; `files` stands for the disk that papers are read from.
std::unique_ptr<DocumentStore> make_memory_document_store(
    std::map<std::filesystem::path, std::string> files);

// --- The leaf --------------------------------------------------------------------------------

/// An event ready to be appended: its bytes and the content that stands in them as commitments.
struct Leaf {
  StoredEvent stored;
  std::vector<SealedText> texts;
};

/// Returns 32 bytes nobody can guess.
std::string random_salt();
/// Returns SHA-256 in lower-case hex.
std::string sha256_hex(std::string_view bytes);
/// Returns SHA-256(salt + content) in lower-case hex.
std::string commitment_of(std::string_view salt, std::string_view content);

/// Writes an event as a leaf. Free text and names become commitments salted by `salt`.
/// Throws Fault::Kind::usage when it would not fit into `max_leaf_bytes`.
Leaf seal(const Event& event, const std::function<std::string()>& salt = random_salt);

/// Reads a leaf back. Sealed content is fetched through `text`; content that is gone reads as
/// "[dimusnahkan]". Throws Fault::Kind::integrity when the bytes are not a leaf of a known version.
Event unseal(const StoredEvent& stored,
             const std::function<std::optional<SealedText>(std::string_view)>& text);

}  // namespace ksdpl
