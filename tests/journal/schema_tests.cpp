// A journal whose tables or guards are not exactly ours is refused, naming the object.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(schema_tests)

namespace {

struct Alteration {
  std::string sql;
  std::string_view expected;  ///< The end of the English sentence.
};

/// Says that a journal altered by `sql` is refused with a sentence that ends as expected, and by a
/// program that had it open before too.
void check_refused(const Alteration& alteration) {
  BOOST_TEST_CONTEXT(alteration.sql) {
    const JournalSandbox sandbox;
    const auto before = sandbox.open();
    BOOST_REQUIRE(before->read()->size() == 1U);
    const std::string failure = raw_sql(sandbox.path(), alteration.sql);
    BOOST_REQUIRE_MESSAGE(failure.empty(), failure);
    CHECK_FAULT((void)sandbox.open(), Fault::Kind::integrity);
    CHECK_FAULT((void)before->read(), Fault::Kind::integrity);
    CHECK_FAULT((void)before->write(), Fault::Kind::integrity);
    const std::string sentence = sentence_of([&] { (void)sandbox.open(); });
    BOOST_TEST(sentence.ends_with(alteration.expected), sentence);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_missing_object_is_named) {
  for (const char* const name :
       {"guard_order", "guard_update", "guard_delete", "guard_texts_replace", "guard_texts_update",
        "guard_documents_replace", "guard_documents_update", "guard_bundles_replace",
        "guard_bundles_update", "guard_bundles_delete", "guard_requests_replace",
        "guard_requests_update", "guard_requests_delete", "guard_tree_order", "guard_tree_update",
        "guard_tree_delete"}) {
    const std::string expected = "trigger '" + std::string(name) + "' is missing";
    check_refused({"DROP TRIGGER " + std::string(name), expected});
  }
  check_refused({"DROP INDEX cases_in_order", "index 'cases_in_order' is missing"});
  check_refused({"DROP TABLE requests", "is missing"});
  check_refused({"DROP TABLE tree", "is missing"});
}

BOOST_AUTO_TEST_CASE(a_planted_object_is_named) {
  check_refused({"CREATE TABLE notes (a)", "table 'notes' is no part of a journal"});
  check_refused({"CREATE VIEW today AS SELECT 1", "view 'today' is no part of a journal"});
  check_refused({"CREATE INDEX i ON texts (content)", "index 'i' is no part of a journal"});
  check_refused({"CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END",
                 "trigger 't' is no part of a journal"});
  check_refused(
      {"CREATE TABLE seq (a INTEGER PRIMARY KEY AUTOINCREMENT)", "is no part of a journal"});
  check_refused({"ANALYZE", "table 'sqlite_stat1' is no part of a journal"});
}

BOOST_AUTO_TEST_CASE(an_altered_object_is_named) {
  check_refused(
      {"ALTER TABLE events ADD COLUMN note TEXT", "table 'events' differs from the original"});
  check_refused({"ALTER TABLE texts RENAME COLUMN content TO inhalt", "differs from the original"});
  check_refused(
      {"DROP TRIGGER guard_update; CREATE TRIGGER guard_update BEFORE UPDATE ON events "
       "BEGIN SELECT 1; END",
       "trigger 'guard_update' differs from the original"});
  check_refused(
      {"DROP TRIGGER guard_delete; CREATE TRIGGER guard_delete BEFORE DELETE ON texts "
       "BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END",
       "trigger 'guard_delete' differs from the original"});
  check_refused({"DROP INDEX cases_in_order; CREATE INDEX cases_in_order ON events (seq)",
                 "index 'cases_in_order' differs from the original"});
  check_refused({"DROP INDEX cases_in_order; CREATE TABLE cases_in_order (a)",
                 "table 'cases_in_order' differs from the original"});
  check_refused(
      {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
       "'CHECK (seq >= 0)', '                ') WHERE name = 'events'; "
       "PRAGMA writable_schema = OFF",
       "table 'events' differs from the original"});
}

BOOST_AUTO_TEST_CASE(the_same_objects_made_again_are_the_same_schema) {
  const JournalSandbox sandbox;
  const std::string guard =
      raw_answer(sandbox.path(), "SELECT sql FROM sqlite_schema WHERE name = 'guard_update'");
  BOOST_REQUIRE(
      raw_sql(sandbox.path(), "DROP TRIGGER guard_update; " + guard + "; VACUUM").empty());
  BOOST_TEST(sandbox.open()->read()->size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
