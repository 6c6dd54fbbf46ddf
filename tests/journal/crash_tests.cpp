// A process that dies in the middle of a command leaves the journal as it was before.
#include "journal/child.hpp"
#include "journal/events.hpp"
#include "journal/sandbox.hpp"

#include <string>

#include <boost/test/unit_test.hpp>
#include <unistd.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(crash_tests)

namespace {

/// Appends in a child that is killed before it commits. `size` is that of one sealed text: a large
/// one makes SQLite write changed pages into the file before the commit.
void die_before_commit(const JournalSandbox& sandbox, std::size_t size) {
  Signal appended;
  Child child([&] {
    const auto journal = sandbox.open();
    const auto writer = journal->write();
    append_note(*writer, "K-1", std::string(size, 'x'));
    append_note(*writer, "K-2", "y");
    writer->keep_request("key", {sha256_hex("c"), 2});
    appended.give();
    Signal().await();
    return 0;
  });
  appended.await();
  child.kill();
  BOOST_TEST(child.wait() == -9);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_command_that_ends_before_its_commit_leaves_every_byte_as_it_was) {
  const JournalSandbox sandbox;
  write_note(*sandbox.open(), "K-1");
  const std::string before = read_file(sandbox.path());
  for (const std::size_t size : {1UL, 10'000'000UL}) {
    {
      const auto journal = sandbox.open();
      const auto writer = journal->write();
      append_note(*writer, "K-1", std::string(size, 'x'));
    }
    BOOST_TEST((read_file(sandbox.path()) == before), size << " bytes");
  }
}

BOOST_AUTO_TEST_CASE(a_process_killed_before_its_commit_leaves_the_journal_as_it_was) {
  const JournalSandbox sandbox;
  write_note(*sandbox.open(), "K-1", "kept");
  const std::string before = read_file(sandbox.path());
  for (const std::size_t size : {1UL, 10'000'000UL}) {
    die_before_commit(sandbox, size);
    {
      const auto journal = sandbox.open();
      const auto reader = journal->read();
      BOOST_TEST(reader->size() == 2U);
      BOOST_TEST(!reader->request("key").has_value());
      BOOST_TEST(reader->cases().size() == 1U);
    }
    BOOST_TEST((read_file(sandbox.path()) == before), size << " bytes");
  }
  write_note(*sandbox.open(), "K-1", "next");
  const auto journal = sandbox.open();
  BOOST_TEST(reasons_of(*journal->read(), "K-1") == (std::vector<std::string>{"kept", "next"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_process_that_exits_without_destructors_leaves_the_journal_as_it_was) {
  const JournalSandbox sandbox;
  const std::string before = read_file(sandbox.path());
  const int result = in_child([&] {
    const auto journal = sandbox.open();
    const auto writer = journal->write();
    append_note(*writer, "K-1");
    ::_exit(5);
    return 0;
  });
  BOOST_TEST(result == 5);
  BOOST_TEST(sandbox.open()->read()->size() == 1U);
  BOOST_TEST((read_file(sandbox.path()) == before));
}

BOOST_AUTO_TEST_CASE(a_commit_that_was_acknowledged_survives_the_kill_that_follows) {
  const JournalSandbox sandbox;
  for (EventSeq expected = 2; expected < 12; ++expected) {
    Signal committed;
    Child child([&] {
      write_note(*sandbox.open(), "K-1");
      committed.give();
      Signal().await();
      return 0;
    });
    committed.await();
    child.kill();
    BOOST_TEST(child.wait() == -9);
    BOOST_TEST(sandbox.open()->read()->size() == expected);
  }
}

BOOST_AUTO_TEST_CASE(a_process_killed_at_any_moment_leaves_whole_commands) {
  const JournalSandbox sandbox;
  EventSeq size = 1;
  for (int round = 0; round < 20; ++round) {
    Signal committed;
    Child child([&] {
      const auto journal = sandbox.open();
      for (;;) {
        const auto writer = journal->write();
        append_note(*writer, "A-1");
        append_note(*writer, "B-2");
        writer->commit();
        committed.give();
      }
      return 0;
    });
    // The kill comes somewhere in the command after as many as this round waits for.
    const int waits = 1 + round % 4;
    for (int i = 0; i < waits; ++i)
      committed.await();
    child.kill();
    (void)child.wait();
    const auto journal = sandbox.open();
    const auto reader = journal->read();
    BOOST_TEST(reader->size() >= size + 2 * static_cast<EventSeq>(waits));
    BOOST_TEST(reader->size() % 2 == 1U);
    BOOST_TEST(reader->events_of(CaseId("A-1")).size() == reader->events_of(CaseId("B-2")).size());
    size = reader->size();
  }
}

BOOST_AUTO_TEST_SUITE_END()
