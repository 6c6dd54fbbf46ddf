// The guards in the file itself refuse every change of what was recorded, whoever tries.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(guard_tests)

namespace {

/// A journal with two events, a bundle and a request.
struct Recorded : JournalSandbox {
  Recorded() {
    const auto journal = open();
    const auto writer = journal->write();
    append_note(*writer, "K-1", "one");
    append_note(*writer, "K-1", "two");
    writer->keep_bundle(sha256_hex("bundle"), "bundle");
    writer->keep_request("key", {sha256_hex("command"), 1});
    writer->commit();
  }

  /// Says that the statement was refused in these words and the file is as it was.
  void refuses(const std::string& sql, std::string_view words) const {
    BOOST_TEST_CONTEXT(sql) {
      const std::string before = read_file(path());
      const std::string sentence = raw_sql(path(), sql);
      BOOST_TEST(sentence.find(words) != std::string::npos, sentence);
      BOOST_TEST((read_file(path()) == before));
    }
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(an_event_is_never_updated, Recorded) {
  for (const char* const sql :
       {"UPDATE events SET body = '{}'", "UPDATE events SET seq = 9 WHERE seq = 2",
        "UPDATE OR REPLACE events SET seq = 1 WHERE seq = 2",
        "UPDATE OR IGNORE events SET case_seq = 7",
        "UPDATE events SET case_id = 'K-2' WHERE seq = 1",
        "INSERT INTO events VALUES (2, 'K-1', 2, '{}') ON CONFLICT DO UPDATE SET body = '{}'"}) {
    refuses(sql, sql[0] == 'U' ? "never changed" : "next one");
  }
}

BOOST_FIXTURE_TEST_CASE(an_event_is_never_deleted, Recorded) {
  refuses("DELETE FROM events", "never deleted");
  refuses("DELETE FROM events WHERE seq = 2", "never deleted");
}

BOOST_FIXTURE_TEST_CASE(an_event_is_never_replaced, Recorded) {
  refuses("INSERT OR REPLACE INTO events VALUES (2, 'K-1', 2, '{}')", "next one");
  refuses("REPLACE INTO events VALUES (0, NULL, NULL, '{}')", "next one");
  // The next number with the place of an older event in its case.
  refuses("INSERT OR REPLACE INTO events VALUES (3, 'K-1', 1, '{}')", "next one");
  refuses("INSERT OR IGNORE INTO events VALUES (2, 'K-1', 2, '{}')", "next one");
}

BOOST_FIXTURE_TEST_CASE(an_event_is_only_added_as_the_next_one, Recorded) {
  refuses("INSERT INTO events VALUES (4, 'K-1', 3, '{}')", "next one");
  refuses("INSERT INTO events VALUES (-1, 'K-1', 3, '{}')", "next one");
  refuses("INSERT INTO events VALUES (3, 'K-1', 4, '{}')", "next one");
  refuses("INSERT INTO events VALUES (3, 'K-9', 2, '{}')", "next one");
  refuses("INSERT INTO events (case_id, case_seq, body) VALUES ('K-1', 3, '{}')", "next one");
}

BOOST_FIXTURE_TEST_CASE(an_event_of_the_wrong_shape_is_refused, Recorded) {
  refuses("INSERT INTO events VALUES (3, 'K-1', NULL, '{}')", "next one");
  refuses("INSERT INTO events VALUES (3, NULL, 1, '{}')", "CHECK constraint failed");
  refuses("INSERT INTO events VALUES (3, '', 1, '{}')", "CHECK constraint failed");
  refuses("INSERT INTO events VALUES (3, 'K-1', 3, NULL)", "NOT NULL constraint failed");
  refuses("INSERT INTO events VALUES (3, 'K-1', 3, '')", "CHECK constraint failed");
  refuses("INSERT INTO events VALUES (3, 'K-1', 3, x'7b7d')", "cannot store BLOB value in TEXT");
  refuses("INSERT INTO events VALUES (3, 'K-1', 3, printf('%.*c', 65536, 'x'))",
          "CHECK constraint");
  // The limit is in bytes: this one is 40,000 characters of two bytes.
  refuses(
      "INSERT INTO events VALUES (3, 'K-1', 3, replace(printf('%.*c', 40000, 'x'), 'x', "
      "char(233)))",
      "CHECK constraint");
}

BOOST_FIXTURE_TEST_CASE(a_sealed_text_is_never_changed_or_replaced, Recorded) {
  refuses("UPDATE texts SET content = 'other'", "never changed");
  refuses("UPDATE OR REPLACE texts SET salt = zeroblob(32)", "never changed");
  refuses("INSERT OR REPLACE INTO texts SELECT commitment, salt, 'other' FROM texts",
          "never replaced");
  refuses(
      "INSERT INTO texts SELECT commitment, salt, 'x' FROM texts WHERE true "
      "ON CONFLICT DO UPDATE SET content = 'other'",
      "never replaced");
}

BOOST_AUTO_TEST_CASE(a_sealed_document_is_never_changed_or_replaced) {
  const Recorded recorded;
  const auto journal = recorded.open();
  {
    const SealedDocument paper = sealed_paper("isi");
    Event event = note(3, "K-1", 3);
    event.body = filed(paper);
    const Leaf leaf = seal(event);
    const auto writer = journal->write();
    writer->append(leaf.stored, leaf.texts, {paper});
    writer->commit();
  }
  recorded.refuses("UPDATE documents SET size = 1", "never changed");
  recorded.refuses("REPLACE INTO documents SELECT commitment, salt, sha256, 1 FROM documents",
                   "never replaced");
}

BOOST_FIXTURE_TEST_CASE(bundles_and_requests_are_never_changed_replaced_or_deleted, Recorded) {
  refuses("UPDATE bundles SET content = 'x'", "never changed");
  refuses("REPLACE INTO bundles SELECT hash, 'x' FROM bundles", "never replaced");
  refuses("DELETE FROM bundles", "never deleted");
  refuses("UPDATE requests SET seq = 2", "never changed");
  refuses("REPLACE INTO requests SELECT key, digest, 2 FROM requests", "never replaced");
  refuses("DELETE FROM requests", "never deleted");
}

BOOST_FIXTURE_TEST_CASE(no_row_of_a_side_table_can_be_named_by_a_number, Recorded) {
  for (const char* const table : {"texts", "documents", "bundles", "requests"}) {
    refuses(std::string("DELETE FROM ") + table + " WHERE rowid = 1", "no such column: rowid");
  }
}

BOOST_FIXTURE_TEST_CASE(content_may_be_destroyed_and_the_events_still_read, Recorded) {
  // The lawful way comes later; what it leaves behind must already be readable.
  BOOST_TEST(raw_sql(path(), "DELETE FROM texts") == "");
  const auto journal = open();
  const auto reader = journal->read();
  BOOST_TEST(reader->size() == 3U);
  const Event event = read_back(*reader, *reader->event(1));
  BOOST_TEST(event.reason.value() == "[dimusnahkan]");
  BOOST_TEST(event.actor == "[dimusnahkan]");
}

BOOST_FIXTURE_TEST_CASE(only_one_table_has_event_in_its_name, Recorded) {
  BOOST_TEST(raw_answer(path(),
                        "SELECT group_concat(name) FROM sqlite_schema "
                        "WHERE type = 'table' AND name LIKE '%event%'") == "events");
  BOOST_TEST(raw_answer(path(), "SELECT count(*) FROM events WHERE rowid = seq") == "3");
  BOOST_TEST(raw_answer(path(), "SELECT group_concat(rowid) FROM events") == "0,1,2");
}

BOOST_AUTO_TEST_SUITE_END()
