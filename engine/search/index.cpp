// Fills the index and asks it: FTS5 over passages, in memory.
#include "search/inside.hpp"
#include "search/query.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ksdpl {
namespace {

constexpr const char* schema =
    "CREATE VIRTUAL TABLE passages USING fts5(text, case_id UNINDEXED, seq UNINDEXED, "
    "field UNINDEXED, tokenize = \"unicode61 remove_diacritics 2\")";

// No searchable text holds these two.
constexpr char hit_begins = '\x02';
constexpr char hit_ends = '\x03';

/// A passage that was found, not yet fetched.
struct Place {
  std::int64_t row = 0;
  std::string case_id;
};

std::vector<Place> places_matching(const search::MemoryDatabase& database,
                                   const std::string& expression) {
  search::Statement query(
      database, "SELECT rowid, case_id FROM passages WHERE passages MATCH ? ORDER BY rank, rowid");
  query.text(expression);
  std::vector<Place> places;
  while (query.step())
    places.push_back({query.number(0), query.string(1)});
  return places;
}

std::set<std::string> cases_of(const std::vector<Place>& places) {
  std::set<std::string> cases;
  for (const Place& place : places)
    cases.insert(place.case_id);
  return cases;
}

/// Returns the cases in which every term occurs somewhere.
std::set<std::string> cases_with_all(const search::MemoryDatabase& database,
                                     const std::vector<SearchTerm>& terms) {
  std::set<std::string> all;
  for (const SearchTerm& term : terms) {
    std::set<std::string> some = cases_of(places_matching(database, search::expression_of(term)));
    if (&term != &terms.front())
      std::erase_if(some, [&](const std::string& each) { return !all.contains(each); });
    all = std::move(some);
    if (all.empty()) break;
  }
  return all;
}

/// Brings the passages of one case together, the cases in the order of their best.
void group_by_case(std::vector<Place>& places) {
  std::map<std::string, std::size_t> order;
  for (const Place& place : places)
    order.emplace(place.case_id, order.size());
  std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
    return order.at(a.case_id) < order.at(b.case_id);
  });
}

std::vector<Place> places_of(const search::MemoryDatabase& database,
                             const std::vector<SearchTerm>& terms) {
  std::vector<Place> places = places_matching(database, search::expression_of(terms, " AND "));
  if (terms.size() > 1) {
    std::set<std::string> others = cases_with_all(database, terms);
    for (const std::string& found : cases_of(places))
      others.erase(found);
    if (!others.empty())
      for (Place& place : places_matching(database, search::expression_of(terms, " OR ")))
        if (others.contains(place.case_id)) places.push_back(std::move(place));
  }
  group_by_case(places);
  return places;
}

std::vector<SnippetPart> parts_of(std::string_view marked) {
  std::vector<SnippetPart> parts;
  const auto add = [&](std::string_view text, bool hit) {
    if (!text.empty()) parts.push_back({std::string(text), hit});
  };
  while (!marked.empty()) {
    const std::size_t begin = marked.find(hit_begins);
    add(marked.substr(0, begin), false);
    if (begin == std::string_view::npos) break;
    marked.remove_prefix(begin + 1);
    const std::size_t end = std::min(marked.find(hit_ends), marked.size());
    add(marked.substr(0, end), true);
    marked.remove_prefix(std::min(end + 1, marked.size()));
  }
  return parts;
}

}  // namespace

SearchIndex::SearchIndex() : inside_(std::make_unique<Inside>()) {
  inside_->database.run(schema);
}
SearchIndex::SearchIndex(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex&&) noexcept = default;
SearchIndex& SearchIndex::operator=(SearchIndex&&) noexcept = default;

const IndexedState& SearchIndex::state() const {
  return inside_->state;
}

void SearchIndex::add(const std::vector<Passage>& passages) {
  if (passages.empty()) return;
  if (!inside_->database.in_transaction()) inside_->database.run("BEGIN");
  search::Statement row(inside_->database,
                        "INSERT INTO passages (text, case_id, seq, field) VALUES (?, ?, ?, ?)");
  for (const Passage& passage : passages) {
    const std::string text = searchable(passage.text);
    row.text(text).text(passage.case_id.value).integer(static_cast<std::int64_t>(passage.seq));
    row.text(passage.field).step();
    row.reset();
  }
}

void SearchIndex::settle(IndexedState state) {
  if (inside_->database.in_transaction()) inside_->database.run("COMMIT");
  inside_->state = std::move(state);
}

PassageHits SearchIndex::find(const std::vector<SearchTerm>& terms, std::size_t limit) const {
  if (terms.empty()) return {};
  const std::vector<Place> places = places_of(inside_->database, terms);
  PassageHits found{{}, places.size(), cases_of(places).size()};
  search::Statement query(inside_->database,
                          "SELECT case_id, seq, field, text, "
                          "snippet(passages, 0, char(2), char(3), '…', 16) "
                          "FROM passages WHERE passages MATCH ? AND rowid = ?");
  const std::string expression = search::expression_of(terms, " OR ");
  for (std::size_t i = 0; i < std::min(limit, places.size()); ++i) {
    query.text(expression).integer(places[i].row);
    if (!query.step()) throw DamagedIndex("a passage is gone");
    const auto seq = static_cast<std::uint64_t>(query.number(1));
    found.hits.push_back({{CaseId(query.string(0)), seq, query.string(2), query.string(3)},
                          parts_of(query.string(4))});
    query.reset();
  }
  return found;
}

}  // namespace ksdpl
