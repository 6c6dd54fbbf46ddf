// Everything a journal file holds besides its rows.
#include "journal/schema_objects.hpp"

namespace ksdpl::journal {
namespace {

// Only `events` has "event" in its name: outside checks find the table by it. A row enters it only
// as the very next one, so INSERT OR REPLACE, which fires no guard against DELETE, finds nothing to
// replace. The side tables have no rowid, so a row can be named by its key alone. Texts and
// documents may later be destroyed lawfully; they are the only tables without a guard against
// DELETE.
constexpr SchemaObject objects[] = {
    {"table", "events", "events",
     R"(CREATE TABLE events (
  seq INTEGER PRIMARY KEY CHECK (seq >= 0),
  case_id TEXT CHECK (case_id <> ''),
  case_seq INTEGER CHECK (case_seq >= 1),
  body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) BETWEEN 2 AND 65535),
  UNIQUE (case_id, case_seq),
  CHECK ((case_id IS NULL) = (case_seq IS NULL))
) STRICT)"},
    {"index", "sqlite_autoindex_events_1", "events", ""},
    {"index", "cases_in_order", "events",
     "CREATE INDEX cases_in_order ON events (seq, case_id) WHERE case_seq = 1"},
    {"trigger", "guard_order", "events",
     R"(CREATE TRIGGER guard_order BEFORE INSERT ON events
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM events)
  OR (NEW.case_id IS NOT NULL AND NEW.case_seq IS NOT
      (SELECT coalesce(max(case_seq), 0) + 1 FROM events WHERE case_id = NEW.case_id))
BEGIN
  SELECT RAISE(ABORT, 'an entry is only ever added as the next one');
END)"},
    {"trigger", "guard_update", "events",
     R"(CREATE TRIGGER guard_update BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'an entry is never changed');
END)"},
    {"trigger", "guard_delete", "events",
     R"(CREATE TRIGGER guard_delete BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'an entry is never deleted');
END)"},
    {"table", "texts", "texts",
     R"(CREATE TABLE texts (
  commitment TEXT PRIMARY KEY CHECK (length(commitment) = 64),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID)"},
    {"trigger", "guard_texts_replace", "texts",
     R"(CREATE TRIGGER guard_texts_replace BEFORE INSERT ON texts
WHEN EXISTS (SELECT 1 FROM texts WHERE commitment = NEW.commitment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed text is never replaced');
END)"},
    {"trigger", "guard_texts_update", "texts",
     R"(CREATE TRIGGER guard_texts_update BEFORE UPDATE ON texts
BEGIN
  SELECT RAISE(ABORT, 'a sealed text is never changed');
END)"},
    {"table", "documents", "documents",
     R"(CREATE TABLE documents (
  commitment TEXT PRIMARY KEY CHECK (length(commitment) = 64),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT, WITHOUT ROWID)"},
    {"trigger", "guard_documents_replace", "documents",
     R"(CREATE TRIGGER guard_documents_replace BEFORE INSERT ON documents
WHEN EXISTS (SELECT 1 FROM documents WHERE commitment = NEW.commitment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed document is never replaced');
END)"},
    {"trigger", "guard_documents_update", "documents",
     R"(CREATE TRIGGER guard_documents_update BEFORE UPDATE ON documents
BEGIN
  SELECT RAISE(ABORT, 'a sealed document is never changed');
END)"},
    {"table", "bundles", "bundles",
     R"(CREATE TABLE bundles (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID)"},
    {"trigger", "guard_bundles_replace", "bundles",
     R"(CREATE TRIGGER guard_bundles_replace BEFORE INSERT ON bundles
WHEN EXISTS (SELECT 1 FROM bundles WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'a bundle is never replaced');
END)"},
    {"trigger", "guard_bundles_update", "bundles",
     R"(CREATE TRIGGER guard_bundles_update BEFORE UPDATE ON bundles
BEGIN
  SELECT RAISE(ABORT, 'a bundle is never changed');
END)"},
    {"trigger", "guard_bundles_delete", "bundles",
     R"(CREATE TRIGGER guard_bundles_delete BEFORE DELETE ON bundles
BEGIN
  SELECT RAISE(ABORT, 'a bundle is never deleted');
END)"},
    {"table", "requests", "requests",
     R"(CREATE TABLE requests (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  seq INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID)"},
    {"trigger", "guard_requests_replace", "requests",
     R"(CREATE TRIGGER guard_requests_replace BEFORE INSERT ON requests
WHEN EXISTS (SELECT 1 FROM requests WHERE key = NEW.key)
BEGIN
  SELECT RAISE(ABORT, 'a request is never replaced');
END)"},
    {"trigger", "guard_requests_update", "requests",
     R"(CREATE TRIGGER guard_requests_update BEFORE UPDATE ON requests
BEGIN
  SELECT RAISE(ABORT, 'a request is never changed');
END)"},
    {"trigger", "guard_requests_delete", "requests",
     R"(CREATE TRIGGER guard_requests_delete BEFORE DELETE ON requests
BEGIN
  SELECT RAISE(ABORT, 'a request is never deleted');
END)"},
    // From here on version 2: the Merkle tree. A node is added when its subtree is complete, as the
    // next of its level, and never changes.
    {"table", "tree", "tree",
     R"(CREATE TABLE tree (
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 62),
  position INTEGER NOT NULL CHECK (position >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID)"},
    {"trigger", "guard_tree_order", "tree",
     R"(CREATE TRIGGER guard_tree_order BEFORE INSERT ON tree
WHEN NEW.position IS NOT
    (SELECT coalesce(max(position), -1) + 1 FROM tree WHERE level = NEW.level)
BEGIN
  SELECT RAISE(ABORT, 'a node is only ever added as the next of its level');
END)"},
    {"trigger", "guard_tree_update", "tree",
     R"(CREATE TRIGGER guard_tree_update BEFORE UPDATE ON tree
BEGIN
  SELECT RAISE(ABORT, 'a node is never changed');
END)"},
    {"trigger", "guard_tree_delete", "tree",
     R"(CREATE TRIGGER guard_tree_delete BEFORE DELETE ON tree
BEGIN
  SELECT RAISE(ABORT, 'a node is never deleted');
END)"},
};

constexpr std::size_t objects_of_the_tree = 4;

}  // namespace

std::span<const SchemaObject> schema_objects(std::uint32_t version) {
  const std::span<const SchemaObject> all = objects;
  return version == schema_without_tree ? all.first(all.size() - objects_of_the_tree) : all;
}

}  // namespace ksdpl::journal
