// Brings an index up to date with the journal, asks it, and holds every hit against the record.
#include "ksdpl/search.hpp"

#include "casebook/internal.hpp"
#include "casebook/passages.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ksdpl {
namespace {

/// The journal as one search sees it, with the workflows of its cases.
class Record {
 public:
  Record(Journal& journal, const SearchRequest& request)
      : reader_(journal.read()), request_(request) {}

  /// Says which state this is; nothing for a journal of version 1, whose tree is not kept.
  [[nodiscard]] std::optional<IndexedState> state() const {
    const EventSeq size = reader_->size();
    if (!reader_->tree_node({0, 0})) return std::nullopt;
    return IndexedState{size, hex_of(root_of(size, nodes())), reader_->texts()};
  }
  /// Says whether the state is one that this journal went through.
  [[nodiscard]] bool went_through(const IndexedState& state) const {
    if (state.size == 0 || state.size > reader_->size()) return false;
    return hex_of(root_of(state.size, nodes())) == state.root;
  }
  [[nodiscard]] EventSeq size() const { return reader_->size(); }

  /// Reads an entry. `held` counts the sealed texts it rests on that are there.
  Event entry(EventSeq seq, std::uint64_t& held) const {
    const auto stored = reader_->event(seq);
    if (!stored) throw missing_entry();
    std::set<std::string, std::less<>> counted;
    return unseal(*stored, [&](std::string_view commitment) {
      auto text = reader_->text(commitment);
      if (text && counted.emplace(commitment).second) ++held;
      return text;
    });
  }
  [[nodiscard]] std::vector<Event> entries_of(const CaseId& id) const {
    return read_events(*reader_, reader_->events_of(id));
  }

  const Workflow& workflow(const std::string& hash) {
    auto& workflow = workflows_[hash];
    if (workflow == nullptr) workflow = read_workflow(*reader_, hash);
    return *workflow;
  }
  std::vector<Passage> passages(const Event& event) {
    if (event.case_id.empty()) return {};
    return passages_of(event, {workflow(event.workflow_hash), request_.country_name});
  }

 private:
  [[nodiscard]] NodeSource nodes() const {
    return [this](const NodeId& id) {
      const auto node = reader_->tree_node(id);
      if (!node) throw missing_entry();
      return *node;
    };
  }

  std::unique_ptr<JournalReader> reader_;
  const SearchRequest& request_;
  std::map<std::string, std::shared_ptr<const Workflow>> workflows_;
};

bool has(const std::vector<Passage>& passages, const std::string& field, const std::string& text) {
  return std::any_of(passages.begin(), passages.end(), [&](const Passage& passage) {
    return passage.field == field && passage.text == text;
  });
}

/// A correction repeats what it leaves as it was; only what is new in it is worth finding.
void leave_out_repeated(Record& record, const Event& event, std::vector<Passage>& passages) {
  const auto* correction = std::get_if<EntryCorrected>(&event.body);
  if (correction == nullptr || (!correction->profile && !correction->document)) return;
  std::uint64_t held = 0;
  const auto before = record.passages(record.entry(correction->target, held));
  std::erase_if(passages, [&](const Passage& passage) {
    return replaces(*correction, passage.field) && has(before, passage.field, passage.text);
  });
}

/// Adds the entries that are not in the index yet. Returns how many sealed texts they rest on.
std::uint64_t add_entries(SearchIndex& index,
                          Record& record,
                          EventSeq from,
                          const SearchRequest& request) {
  std::uint64_t held = 0;
  for (EventSeq seq = from; seq < record.size(); ++seq) {
    const Event event = record.entry(seq, held);
    std::vector<Passage> passages = record.passages(event);
    leave_out_repeated(record, event, passages);
    index.add(passages);
    if (request.progress) request.progress(seq + 1, record.size());
  }
  return held;
}

/// An index that is of the record as it stands.
struct Current {
  SearchIndex index;
  IndexUse use = IndexUse::rebuilt;
};

Current rebuilt(Record& record, const SearchRequest& request) {
  Current current;
  add_entries(current.index, record, 0, request);
  current.index.settle(record.state().value_or(IndexedState{}));
  return current;
}

/// Returns the index on the shelf brought up to date; nothing when it can't be trusted to be what
/// making a new one gives. Where texts are fewer than they must be, some were destroyed.
std::optional<Current> brought_up_to_date(std::optional<SearchIndex> index,
                                          Record& record,
                                          const SearchRequest& request) {
  const auto now = record.state();
  if (!index || !now || !record.went_through(index->state())) return std::nullopt;
  const IndexedState then = index->state();
  if (then == *now) return Current{*std::move(index), IndexUse::kept};
  if (then.size == now->size) return std::nullopt;
  const std::uint64_t added = add_entries(*index, record, then.size, request);
  if (then.texts + added != now->texts) return std::nullopt;
  index->settle(*now);
  return Current{*std::move(index), IndexUse::grown};
}

Current current_index(Record& record,
                      const std::optional<std::string>& bytes,
                      const SearchRequest& request) {
  try {
    auto index = bytes ? SearchIndex::from_bytes(*bytes) : std::nullopt;
    if (auto current = brought_up_to_date(std::move(index), record, request))
      return *std::move(current);
  } catch (const DamagedIndex&) {
    // As good as none.
  }
  return rebuilt(record, request);
}

/// Returns the entry that an instrument is told of anew last; the same one when there is none.
EventSeq told_last(const Case& c, const Event& event) {
  const auto* recorded = std::get_if<InstrumentRecorded>(&event.body);
  const InstrumentEntry* now =
      recorded == nullptr ? nullptr : c.instrument(recorded->instrument.value);
  return now == nullptr ? event.seq : std::max(now->seq, event.seq);
}

/// Judges whether what was found in an entry still holds.
class Judge {
 public:
  Judge(Record& record, const Case& c) : record_(record), case_(c) {}

  void set_standing(SearchHit& hit) const {
    const Event& event = *case_.event(hit.seq);
    const auto* own = std::get_if<EntryCorrected>(&event.body);
    const EventSeq target = own == nullptr ? event.seq : own->target;
    for (const EventSeq entry : {event.seq, target})
      if (const EventSeq by = annulled_by(entry)) return changed(hit, TextStanding::dibatalkan, by);
    EventSeq last = told_last(case_, event);
    if (const EventSeq by = replaced_by(target, hit.field)) last = std::max(last, by);
    if (last == event.seq) return;
    if (!has(record_.passages(*case_.event(last)), hit.field, hit.text))
      changed(hit, TextStanding::dikoreksi, last);
  }

 private:
  static void changed(SearchHit& hit, TextStanding standing, EventSeq by) {
    hit.standing = standing;
    hit.changed_by = by;
  }
  [[nodiscard]] EventSeq annulled_by(EventSeq entry) const {
    return last_correction(entry, [](const EntryCorrected& each) { return each.annul; });
  }
  [[nodiscard]] EventSeq replaced_by(EventSeq entry, const std::string& field) const {
    return last_correction(entry,
                           [&](const EntryCorrected& each) { return replaces(each, field); });
  }
  template <class Wanted>
  [[nodiscard]] EventSeq last_correction(EventSeq entry, Wanted wanted) const {
    const auto corrections = case_.corrected_by.find(entry);
    EventSeq last = 0;
    if (corrections == case_.corrected_by.end()) return last;
    for (const EventSeq seq : corrections->second)
      if (wanted(std::get<EntryCorrected>(case_.event(seq)->body))) last = seq;
    return last;
  }

  Record& record_;
  const Case& case_;
};

/// Takes a hit only when the record says the same.
SearchHit checked_hit(Record& record, const Case& c, PassageHit&& found) {
  const Event* event = c.event(found.passage.seq);
  if (event == nullptr || !has(record.passages(*event), found.passage.field, found.passage.text))
    throw DamagedIndex("a hit that is not in the record");
  SearchHit hit{found.passage.seq, std::move(found.passage.field), std::move(found.passage.text),
                std::move(found.snippet)};
  Judge(record, c).set_standing(hit);
  return hit;
}

FoundCase found_case(Record& record, const CaseId& id) {
  std::vector<Event> events = record.entries_of(id);
  if (events.empty()) throw DamagedIndex("a case that is not in the record");
  FoundCase found{fold(std::move(events)), {}, {}};
  const StageId stage = found.file.stage();
  const Stage* known = record.workflow(found.file.workflow_hash).statute->stage(stage.value);
  found.stage_title = known == nullptr ? Text(stage.value, stage.value) : Text(known->title);
  return found;
}

SearchAnswer asked(const SearchIndex& index, Record& record, const SearchRequest& request) {
  PassageHits found = index.find(request.terms, request.limit);
  SearchAnswer answer;
  answer.total_hits = found.total;
  answer.total_cases = found.cases;
  for (PassageHit& hit : found.hits) {
    const CaseId id = hit.passage.case_id;
    if (answer.cases.empty() || answer.cases.back().file.id != id)
      answer.cases.push_back(found_case(record, id));
    FoundCase& in = answer.cases.back();
    in.hits.push_back(checked_hit(record, in.file, std::move(hit)));
  }
  return answer;
}

SearchAnswer answer_from(Current& current, Record& record, const SearchRequest& request) {
  try {
    return asked(current.index, record, request);
  } catch (const DamagedIndex&) {
    if (current.use == IndexUse::rebuilt) throw;
    current = rebuilt(record, request);
    return asked(current.index, record, request);
  }
}

}  // namespace

std::string_view id_of(TextStanding standing) {
  switch (standing) {
    case TextStanding::berlaku: return "berlaku";
    case TextStanding::dikoreksi: return "dikoreksi";
    case TextStanding::dibatalkan: return "dibatalkan";
  }
  return {};
}

SearchAnswer search(Journal& journal, SearchShelf& shelf, const SearchRequest& request) {
  // Taken before the journal is looked at: it can only be of this state or an earlier one.
  const std::optional<std::string> bytes = shelf.taken();
  Record record(journal, request);
  Current current = current_index(record, bytes, request);
  SearchAnswer answer = answer_from(current, record, request);
  answer.use = current.use;
  if (answer.use == IndexUse::kept) return answer;
  const std::string made = record.state() ? current.index.bytes() : std::string();
  answer.index_kept = !made.empty() && shelf.keep(made);
  // What can't be replaced may hold content that was destroyed.
  if (!answer.index_kept && bytes) static_cast<void>(shelf.clear());
  return answer;
}

}  // namespace ksdpl
