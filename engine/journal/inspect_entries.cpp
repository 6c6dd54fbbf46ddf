// Inspects the entries: none missing, each where it says it stands, each readable as a leaf.
#include "journal/append_check.hpp"
#include "journal/canonical_json.hpp"
#include "journal/inspect.hpp"

#include <optional>

namespace ksdpl::journal {
namespace {

/// Walks over the rows of `events` once, in order.
class Entries {
 public:
  explicit Entries(Inspecting& inspecting) : in_(inspecting) {}

  void take(const StoredEvent& row) {
    if (row.seq != next_) missing(row.seq);
    next_ = row.seq + 1;
    if (!row.case_id.empty()) place_in_case(row);
    const TreeHash leaf = leaf_hash(row.body);
    in_.leaves.emplace(row.seq, leaf);
    in_.result.tree.add(leaf);
    if (const auto event = read(row)) remember(row, *event);
  }

  void finish() {
    if (in_.result.tree.size() == 0)
      add("opening_missing", 0,
          {"jurnal ini tidak memuat satu entri pun, bahkan pembukaannya",
           "this journal holds no entry at all, not even its opening"});
  }

 private:
  void add(const char* code, EventSeq seq, Text text) {
    in_.result.add({code, std::move(text), "events", std::to_string(seq), seq});
  }

  void missing(EventSeq found) {
    const std::string first = number_of(next_);
    const std::string last = number_of(found - 1);
    const bool one = next_ + 1 == found;
    add("entry_missing", next_,
        {"entri " + (one ? first : first + " sampai " + last) + " hilang",
         (one ? "entry " + first + " is" : "entries " + first + " to " + last + " are") +
             std::string(" missing")});
  }

  void place_in_case(const StoredEvent& row) {
    std::uint64_t& count = counts_[row.case_id];
    if (row.case_seq != ++count)
      add("case_order", row.seq,
          {"entri " + number_of(row.seq) + " bukan entri berikutnya dalam kasus " +
               row.case_id.value,
           "entry " + number_of(row.seq) + " is not the next of the case " + row.case_id.value});
    count = row.case_seq;
  }

  std::optional<Event> read(const StoredEvent& row) {
    try {
      Event event = unseal(row, [](std::string_view) { return std::nullopt; });
      const bool opens = std::holds_alternative<JournalOpened>(event.body);
      if (opens != (row.seq == 0))
        add("opening_misplaced", row.seq,
            {"entri " + number_of(row.seq) +
                 (opens ? " membuka jurnal untuk kedua kalinya" : " bukan pembukaan jurnal"),
             "entry " + number_of(row.seq) +
                 (opens ? " opens the journal a second time"
                        : " is not the opening of the journal")});
      return event;
    } catch (const Fault& fault) {
      add("entry_unreadable", row.seq, fault.message());
      return std::nullopt;
    }
  }

  void remember(const StoredEvent& row, const Event& event) {
    Named& named = in_.named;
    const auto leaf = parse_canonical(row.body);
    const LeafCommitments commitments = commitments_in(leaf.value_or(Json()));
    for (const std::string& text : commitments.texts)
      named.texts.emplace(text, row.seq);
    for (const auto& [paper, size] : commitments.papers)
      named.papers.emplace(paper, NamedPaper{row.seq, size});
    if (!event.workflow_hash.empty()) named.bundles.emplace(event.workflow_hash, row.seq);
    if (event.key) named.keys.emplace(*event.key, row.seq);
    if (const auto* restored = std::get_if<JournalRestored>(&event.body)) follows(row, *restored);
    if (row.case_id.empty()) in_.result.identities.take(event);
  }

  /// A restore counts the epochs on, and what it names of the one before can't contradict what is
  /// left of it.
  void follows(const StoredEvent& row, const JournalRestored& restored) {
    const LogIdentities& log = in_.result.identities;
    if (log.empty()) return;
    const std::uint64_t epoch = log.current().epoch + 1;
    if (restored.epoch != epoch ||
        restored.origin != epoch_origin(log.all().front().key.name, epoch))
      add("epoch_order", row.seq,
          {"entri " + number_of(row.seq) + " tidak memulai masa berikutnya dari jurnal ini",
           "entry " + number_of(row.seq) + " does not begin the next epoch of this journal"});
    const auto root = hash_from_hex(restored.last_root);
    const bool contradicts = restored.last_size && root && *restored.last_size <= row.seq &&
                             in_.result.tree.root_at(*restored.last_size) != *root;
    if (contradicts)
      add("restore_differs", row.seq,
          {"checkpoint yang disebut entri " + number_of(row.seq) +
               " tidak cocok dengan entri-entri sebelum pemulihan itu",
           "the checkpoint that entry " + number_of(row.seq) +
               " names does not fit the entries before that restore"});
  }

  Inspecting& in_;
  EventSeq next_ = 0;
  std::map<CaseId, std::uint64_t> counts_;
};

std::uint64_t count_rows(SqliteHandle& handle) {
  Query query(handle, "SELECT count(*) FROM events");
  query.step();
  return query.number(0);
}

}  // namespace

void inspect_entries(Inspecting& inspecting) {
  const std::uint64_t all = count_rows(inspecting.handle);
  Entries entries(inspecting);
  Query rows(inspecting.handle, "SELECT seq, case_id, case_seq, body FROM events ORDER BY seq");
  for (std::uint64_t done = 0; rows.step();) {
    entries.take({rows.number(0), CaseId(rows.string(1)), rows.is_null(2) ? 0 : rows.number(2),
                  rows.string(3)});
    if (inspecting.progress) inspecting.progress(++done, all);
  }
  entries.finish();
}

}  // namespace ksdpl::journal
