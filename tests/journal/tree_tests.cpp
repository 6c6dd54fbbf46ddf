// The Merkle tree in the journal: kept with each event, never changed, and made for older journals.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"
#include "journal/worlds.hpp"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(tree_tests)

namespace {

/// Returns the tree over the bodies as they are stored.
MerkleTree tree_of(JournalReader& reader) {
  MerkleTree tree;
  for (EventSeq seq = 0; seq < reader.size(); ++seq)
    tree.add(leaf_hash(reader.event(seq)->body));
  return tree;
}

/// Says that exactly the complete nodes over the stored bodies are kept.
void check_tree(JournalReader& reader) {
  const MerkleTree tree = tree_of(reader);
  for (unsigned level = 0; level < 6; ++level) {
    const std::uint64_t count = tree.nodes_on(level);
    for (std::uint64_t position = 0; position < count; ++position)
      BOOST_TEST((reader.tree_node({level, position}) == tree.node({level, position})),
                 level << "/" << position);
    BOOST_TEST(!reader.tree_node({level, count}).has_value());
  }
}

/// Makes the file what an older program would have left.
void make_version_1(const std::filesystem::path& path) {
  BOOST_REQUIRE(raw_sql(path, "DROP TABLE tree; PRAGMA user_version = 1").empty());
}

void write_notes(Journal& journal, int count) {
  for (int i = 0; i < count; ++i)
    write_note(journal, "K-1");
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(every_event_adds_its_leaf_and_what_it_completes, World, Worlds) {
  World world;
  check_tree(*world.journal().read());
  for (int i = 0; i < 17; ++i) {
    write_note(world.journal(), "K-1");
    check_tree(*world.journal().read());
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(several_events_of_one_transaction_are_leaves_each, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  for (int i = 0; i < 5; ++i)
    append_note(*writer, "K-1");
  check_tree(*writer);
  writer->commit();
  check_tree(*world.journal().read());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_writer_that_is_dropped_leaves_no_node, World, Worlds) {
  World world;
  append_note(*world.journal().write(), "K-1");
  BOOST_TEST(!world.journal().read()->tree_node({0, 1}).has_value());
  BOOST_TEST(!world.journal().read()->tree_node({1, 0}).has_value());
}

BOOST_AUTO_TEST_CASE(a_stranger_can_neither_change_nor_remove_nor_slip_in_a_node) {
  const JournalSandbox sandbox;
  write_notes(*sandbox.open(), 3);
  for (const char* const sql : {"UPDATE tree SET hash = zeroblob(32)", "DELETE FROM tree",
                                "INSERT OR REPLACE INTO tree VALUES (0, 1, zeroblob(32))",
                                "REPLACE INTO tree VALUES (0, 3, zeroblob(32))",
                                "INSERT INTO tree VALUES (0, 5, zeroblob(32))",
                                "INSERT INTO tree VALUES (3, 1, zeroblob(32))",
                                "INSERT INTO tree VALUES (63, 0, zeroblob(32))",
                                "INSERT INTO tree VALUES (3, 0, zeroblob(31))"}) {
    BOOST_TEST(!raw_sql(sandbox.path(), sql).empty(), sql);
  }
  check_tree(*sandbox.open()->read());
}

BOOST_AUTO_TEST_CASE(a_tree_that_does_not_end_where_the_journal_does_takes_no_event) {
  for (const char* const sql :
       {"INSERT INTO tree VALUES (0, 4, zeroblob(32))",
        "DROP TRIGGER guard_tree_delete; DELETE FROM tree WHERE position = 3 AND level = 0; "
        "CREATE TRIGGER guard_tree_delete BEFORE DELETE ON tree\nBEGIN\n"
        "  SELECT RAISE(ABORT, 'a node is never deleted');\nEND",
        "DROP TRIGGER guard_tree_delete; DELETE FROM tree WHERE position = 0 AND level = 2; "
        "CREATE TRIGGER guard_tree_delete BEFORE DELETE ON tree\nBEGIN\n"
        "  SELECT RAISE(ABORT, 'a node is never deleted');\nEND"}) {
    const JournalSandbox sandbox;
    write_notes(*sandbox.open(), 3);
    const std::string failure = raw_sql(sandbox.path(), sql);
    BOOST_REQUIRE_MESSAGE(failure.empty(), failure);
    const std::string before = read_file(sandbox.path());
    // The nodes of eight leaves are all needed by the eighth.
    CHECK_FAULT(write_notes(*sandbox.open(), 4), Fault::Kind::integrity);
  }
}

BOOST_AUTO_TEST_CASE(a_journal_of_version_1_is_read_as_it_is) {
  const JournalSandbox sandbox;
  write_notes(*sandbox.open(), 4);
  make_version_1(sandbox.path());
  const std::string before = read_file(sandbox.path());
  const auto journal = sandbox.open();
  BOOST_TEST(journal->read()->size() == 5U);
  BOOST_TEST(!journal->read()->tree_node({0, 0}).has_value());
  BOOST_TEST((read_file(sandbox.path()) == before));
}

BOOST_AUTO_TEST_CASE(a_journal_of_version_1_gets_its_tree_with_the_next_event) {
  const JournalSandbox sandbox;
  write_notes(*sandbox.open(), 6);
  make_version_1(sandbox.path());
  const auto journal = sandbox.open();
  write_note(*journal, "K-1");
  check_tree(*journal->read());
  check_tree(*sandbox.open()->read());
  BOOST_TEST(raw_answer(sandbox.path(), "PRAGMA user_version") == "2");
}

BOOST_AUTO_TEST_CASE(a_refused_command_leaves_a_journal_of_version_1_as_it_was) {
  const JournalSandbox sandbox;
  write_notes(*sandbox.open(), 2);
  make_version_1(sandbox.path());
  const std::string before = read_file(sandbox.path());
  append_note(*sandbox.open()->write(), "K-1");
  BOOST_TEST((read_file(sandbox.path()) == before));
}

BOOST_AUTO_TEST_CASE(the_version_alone_does_not_make_an_older_journal) {
  const JournalSandbox sandbox;
  BOOST_REQUIRE(raw_sql(sandbox.path(), "PRAGMA user_version = 1").empty());
  CHECK_FAULT((void)sandbox.open(), Fault::Kind::integrity);
}

BOOST_AUTO_TEST_SUITE_END()
