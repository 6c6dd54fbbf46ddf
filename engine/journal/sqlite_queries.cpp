// Every statement that reads or adds rows of a journal file.
#include "journal/sqlite_queries.hpp"

#include "journal/leaf_format.hpp"

namespace ksdpl::journal {
namespace {

Fault gap(const SqliteHandle& handle, const std::string& where) {
  return {Fault::Kind::integrity,
          {"jurnal " + shown(handle.path()) + " tidak utuh: entri " + where + " hilang",
           "the journal " + shown(handle.path()) + " is not whole: entry " + where + " is missing"},
          compare_with_backup};
}

Fault altered_bundle(const SqliteHandle& handle, std::string_view hash) {
  const std::string name(hash);
  return {
      Fault::Kind::integrity,
      {"naskah alur kerja " + name + " di jurnal " + shown(handle.path()) + " sudah diubah",
       "the workflow text " + name + " in the journal " + shown(handle.path()) + " was altered"},
      compare_with_backup};
}

StoredEvent stored_event(const Query& row) {
  StoredEvent event;
  event.seq = row.number(0);
  event.case_id = CaseId(row.string(1));
  event.case_seq = row.is_null(2) ? 0 : row.number(2);
  event.body = row.string(3);
  return event;
}

}  // namespace

EventSeq count_events(SqliteHandle& handle) {
  Query query(handle, "SELECT coalesce(max(seq), -1) + 1 FROM events");
  query.step();
  return query.number(0);
}

std::uint64_t count_events_of(SqliteHandle& handle, const CaseId& id) {
  Query query(handle, "SELECT coalesce(max(case_seq), 0) FROM events WHERE case_id = ?");
  query.text(id.value).step();
  return query.number(0);
}

std::vector<CaseId> read_cases(SqliteHandle& handle) {
  std::vector<CaseId> cases;
  Query query(handle, "SELECT case_id FROM events WHERE case_seq = 1 ORDER BY seq");
  while (query.step())
    cases.emplace_back(query.string(0));
  return cases;
}

std::vector<StoredEvent> read_events_of(SqliteHandle& handle, const CaseId& id) {
  std::vector<StoredEvent> events;
  Query query(
      handle,
      "SELECT seq, case_id, case_seq, body FROM events WHERE case_id = ? ORDER BY case_seq");
  query.text(id.value);
  while (query.step()) {
    events.push_back(stored_event(query));
    if (events.back().case_seq != events.size()) {
      throw gap(handle, id.value + "/" + std::to_string(events.size()));
    }
  }
  return events;
}

std::vector<StoredEvent> read_own_events(SqliteHandle& handle) {
  std::vector<StoredEvent> events;
  Query query(handle,
              "SELECT seq, case_id, case_seq, body FROM events WHERE case_id IS NULL ORDER BY seq");
  while (query.step())
    events.push_back(stored_event(query));
  return events;
}

std::optional<StoredEvent> read_event(SqliteHandle& handle, EventSeq seq) {
  if (seq >= count_events(handle)) return std::nullopt;
  Query query(handle, "SELECT seq, case_id, case_seq, body FROM events WHERE seq = ?");
  if (!query.integer(seq).step()) throw gap(handle, std::to_string(seq));
  return stored_event(query);
}

std::uint64_t count_texts(SqliteHandle& handle) {
  Query query(handle, "SELECT count(*) FROM texts");
  query.step();
  return query.number(0);
}

std::optional<SealedText> read_text(SqliteHandle& handle, std::string_view commitment) {
  Query query(handle, "SELECT salt, content FROM texts WHERE commitment = ?");
  if (!query.text(commitment).step()) return std::nullopt;
  return SealedText{std::string(commitment), query.string(0), query.string(1)};
}

std::optional<SealedDocument> read_document(SqliteHandle& handle, std::string_view commitment) {
  Query query(handle, "SELECT salt, sha256, size FROM documents WHERE commitment = ?");
  if (!query.text(commitment).step()) return std::nullopt;
  return SealedDocument{std::string(commitment), query.string(0), query.string(1), query.number(2)};
}

std::optional<std::string> read_bundle(SqliteHandle& handle, std::string_view hash) {
  Query query(handle, "SELECT content FROM bundles WHERE hash = ?");
  if (!query.text(hash).step()) return std::nullopt;
  std::string content = query.string(0);
  if (sha256_hex(content) != hash) throw altered_bundle(handle, hash);
  return content;
}

std::optional<PastRequest> read_request(SqliteHandle& handle, std::string_view key) {
  Query query(handle, "SELECT digest, seq FROM requests WHERE key = ?");
  if (!query.text(key).step()) return std::nullopt;
  return PastRequest{query.string(0), query.number(1)};
}

void add_event(SqliteHandle& handle, const StoredEvent& event) {
  Query query(handle, "INSERT INTO events (seq, case_id, case_seq, body) VALUES (?, ?, ?, ?)");
  query.integer(event.seq);
  if (event.case_id.empty()) {
    query.null().null();
  } else {
    query.text(event.case_id.value).integer(event.case_seq);
  }
  query.text(event.body).finish();
}

void add_text(SqliteHandle& handle, const SealedText& text) {
  Query query(handle, "INSERT INTO texts (commitment, salt, content) VALUES (?, ?, ?)");
  query.text(text.commitment).bytes(text.salt).text(text.content).finish();
}

void add_document(SqliteHandle& handle, const SealedDocument& paper) {
  Query query(handle, "INSERT INTO documents (commitment, salt, sha256, size) VALUES (?, ?, ?, ?)");
  query.text(paper.commitment).bytes(paper.salt).text(paper.sha256).integer(paper.size).finish();
}

void add_bundle(SqliteHandle& handle, std::string_view hash, std::string_view text) {
  Query query(handle, "INSERT INTO bundles (hash, content) VALUES (?, ?)");
  query.text(hash).text(text).finish();
}

void add_request(SqliteHandle& handle, std::string_view key, const PastRequest& request) {
  Query query(handle, "INSERT INTO requests (key, digest, seq) VALUES (?, ?, ?)");
  query.text(key).text(request.digest).integer(request.seq).finish();
}

}  // namespace ksdpl::journal
