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
    if (const auto* opened = std::get_if<JournalOpened>(&event.body); opened && row.seq == 0) {
      in_.result.origin = opened->origin;
      in_.result.public_key = opened->public_key;
    }
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
