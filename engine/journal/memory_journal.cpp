// A journal in memory that behaves like the stored one: same checks, same turns, same rollback.
#include "journal/memory_journal.hpp"

#include "journal/append_check.hpp"
#include "journal/faults.hpp"
#include "journal/log_key.hpp"
#include "journal/opening_event.hpp"

#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>

namespace ksdpl::journal {
namespace {

template <class T>
using ByName = std::map<std::string, T, std::less<>>;

template <class T>
std::optional<T> look_up(const ByName<T>& map, std::string_view name) {
  const auto found = map.find(name);
  return found == map.end() ? std::nullopt : std::optional(found->second);
}

struct State {
  std::vector<StoredEvent> events;
  std::vector<CaseId> cases;
  std::map<CaseId, std::vector<EventSeq>> events_of;
  ByName<SealedText> texts;
  ByName<SealedDocument> documents;
  ByName<std::string> bundles;
  ByName<PastRequest> requests;
  MerkleTree tree;
};

void add(State& state, const StoredEvent& event) {
  if (!event.case_id.empty()) {
    if (event.case_seq == 1) state.cases.push_back(event.case_id);
    state.events_of[event.case_id].push_back(event.seq);
  }
  state.events.push_back(event);
  state.tree.add(leaf_hash(event.body));
}

/// What the readers see and whose turn it is to write.
struct Shared {
  std::mutex mutex;
  std::condition_variable turn;
  bool writing = false;
  std::shared_ptr<const State> committed;
  std::chrono::milliseconds patience{};
};

/// Answers questions from one state; `Role` is JournalReader or JournalWriter.
template <class Role>
class MemoryReading : public Role {
 public:
  EventSeq size() override { return state().events.size(); }
  std::vector<CaseId> cases() override { return state().cases; }
  std::vector<StoredEvent> events_of(const CaseId& id) override {
    std::vector<StoredEvent> found;
    const auto seqs = state().events_of.find(id);
    if (seqs == state().events_of.end()) return found;
    for (const EventSeq seq : seqs->second)
      found.push_back(state().events.at(seq));
    return found;
  }
  std::vector<StoredEvent> own_events() override {
    std::vector<StoredEvent> found;
    for (const StoredEvent& event : state().events)
      if (event.case_id.empty()) found.push_back(event);
    return found;
  }
  std::optional<StoredEvent> event(EventSeq seq) override {
    if (seq >= state().events.size()) return std::nullopt;
    return state().events[seq];
  }
  std::optional<SealedText> text(std::string_view commitment) override {
    return look_up(state().texts, commitment);
  }
  std::uint64_t texts() override { return state().texts.size(); }
  std::optional<SealedDocument> document(std::string_view commitment) override {
    return look_up(state().documents, commitment);
  }
  std::optional<std::string> bundle(std::string_view hash) override {
    return look_up(state().bundles, hash);
  }
  std::optional<PastRequest> request(std::string_view key) override {
    return look_up(state().requests, key);
  }
  std::optional<TreeHash> tree_node(const NodeId& id) override {
    const MerkleTree& tree = state().tree;
    return id.position < tree.nodes_on(id.level) ? std::optional(tree.node(id)) : std::nullopt;
  }

 protected:
  [[nodiscard]] virtual const State& state() const = 0;
};

class MemoryReader final : public MemoryReading<JournalReader> {
 public:
  explicit MemoryReader(std::shared_ptr<const State> snapshot) : snapshot_(std::move(snapshot)) {}

 protected:
  [[nodiscard]] const State& state() const override { return *snapshot_; }

 private:
  std::shared_ptr<const State> snapshot_;
};

class MemoryWriter final : public MemoryReading<JournalWriter> {
 public:
  /// The turn must have been taken; it is given back on destruction.
  explicit MemoryWriter(std::shared_ptr<Shared> shared)
      : shared_(std::move(shared)), draft_(*shared_->committed) {}
  MemoryWriter(const MemoryWriter&) = delete;
  MemoryWriter& operator=(const MemoryWriter&) = delete;
  MemoryWriter(MemoryWriter&&) = delete;
  MemoryWriter& operator=(MemoryWriter&&) = delete;
  ~MemoryWriter() override { release(); }

  void append(const StoredEvent& event,
              const std::vector<SealedText>& texts,
              const std::vector<SealedDocument>& documents) override {
    const std::uint64_t in_case = event.case_id.empty() ? 0 : events_of(event.case_id).size() + 1;
    check_append(event, texts, documents,
                 {size(), in_case, [this](std::string_view c) { return text(c).has_value(); }});
    for (const SealedDocument& paper : documents)
      require_same_paper(paper, document(paper.commitment));
    for (const SealedText& text : texts)
      draft_.texts.emplace(text.commitment, text);
    for (const SealedDocument& paper : documents)
      draft_.documents.emplace(paper.commitment, paper);
    add(draft_, event);
  }
  void keep_bundle(std::string_view hash, std::string_view text) override {
    require_open();
    check_bundle(hash, text);
    draft_.bundles.emplace(hash, text);
  }
  void keep_request(std::string_view key, const PastRequest& request) override {
    pending_.add(key, request, this->request(key));
    draft_.requests.emplace(key, request);
  }
  void commit() override {
    pending_.check(size());
    auto committed = std::make_shared<const State>(draft_);
    {
      const std::lock_guard lock(shared_->mutex);
      shared_->committed = std::move(committed);
    }
    release();
  }

 protected:
  [[nodiscard]] const State& state() const override {
    require_open();
    return draft_;
  }

 private:
  void require_open() const {
    if (!open_) throw bug("a writer used after its commit");
  }
  void release() noexcept {
    if (!std::exchange(open_, false)) return;
    {
      const std::lock_guard lock(shared_->mutex);
      shared_->writing = false;
    }
    shared_->turn.notify_one();
  }

  std::shared_ptr<Shared> shared_;
  State draft_;
  PendingRequests pending_;
  bool open_ = true;
};

class MemoryJournal final : public Journal {
 public:
  explicit MemoryJournal(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  std::unique_ptr<JournalReader> read() override {
    const std::lock_guard lock(shared_->mutex);
    return std::make_unique<MemoryReader>(shared_->committed);
  }
  std::unique_ptr<JournalWriter> write() override {
    {
      std::unique_lock lock(shared_->mutex);
      const auto free = [this] { return !shared_->writing; };
      if (!shared_->turn.wait_for(lock, shared_->patience, free)) {
        throw busy("memory", shared_->patience);
      }
      shared_->writing = true;
    }
    return std::make_unique<MemoryWriter>(shared_);
  }

 private:
  std::shared_ptr<Shared> shared_;
};

}  // namespace

std::unique_ptr<Journal> make_patient_memory_journal(std::string_view origin,
                                                     Timestamp now,
                                                     std::chrono::milliseconds patience) {
  const std::string public_key = LogKey::generate().public_base64();
  const Leaf leaf =
      opening_leaf({.origin = origin, .public_key = public_key, .actor = "memory", .now = now});
  auto shared = std::make_shared<Shared>();
  shared->patience = patience;
  State state;
  for (const SealedText& text : leaf.texts)
    state.texts.emplace(text.commitment, text);
  add(state, leaf.stored);
  shared->committed = std::make_shared<const State>(std::move(state));
  return std::make_unique<MemoryJournal>(std::move(shared));
}

}  // namespace ksdpl::journal

namespace ksdpl {

std::unique_ptr<Journal> make_memory_journal(std::string_view origin, Timestamp now) {
  return journal::make_patient_memory_journal(origin, now, JournalOptions{}.patience);
}

}  // namespace ksdpl
