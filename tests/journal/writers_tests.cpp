// Several people recording at once: nothing is lost, doubled or out of order.
#include "journal/child.hpp"
#include "journal/events.hpp"
#include "journal/sandbox.hpp"
#include "journal/worlds.hpp"

#include <algorithm>
#include <set>
#include <thread>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(writers_tests)

namespace {

/// Writes `count` events of one case, each in its own transaction.
void write_many(Journal& journal, const std::string& case_id, int count) {
  for (int i = 0; i < count; ++i)
    write_note(journal, case_id, case_id + "/" + std::to_string(i));
}

void check_all_there(JournalReader& reader,
                     const std::vector<std::string>& cases,
                     std::size_t each) {
  BOOST_TEST(reader.size() == 1 + cases.size() * each);
  std::set<EventSeq> seqs;
  for (const std::string& id : cases) {
    const std::vector<std::string> reasons = reasons_of(reader, id);
    BOOST_TEST(reasons.size() == each);
    for (std::size_t i = 0; i < reasons.size(); ++i) {
      BOOST_TEST(reasons[i] == id + "/" + std::to_string(i));
    }
    for (const StoredEvent& event : reader.events_of(CaseId(id)))
      seqs.insert(event.seq);
  }
  BOOST_TEST(seqs.size() == cases.size() * each);
  BOOST_TEST(*seqs.begin() == 1U);
  BOOST_TEST(*seqs.rbegin() == cases.size() * each);
}

}  // namespace

BOOST_AUTO_TEST_CASE(two_processes_that_write_fifty_events_each_lose_none) {
  const JournalSandbox sandbox;
  Signal start;
  const auto work = [&](const std::string& id) {
    return [&, id] {
      start.await();
      const auto journal = sandbox.open();
      write_many(*journal, id, 50);
      return 0;
    };
  };
  Child first(work("A-1"));
  Child second(work("B-2"));
  start.give();
  start.give();
  BOOST_TEST(first.wait() == 0);
  BOOST_TEST(second.wait() == 0);
  check_all_there(*sandbox.open()->read(), {"A-1", "B-2"}, 50);
}

BOOST_AUTO_TEST_CASE(two_processes_that_write_the_same_case_keep_its_order) {
  const JournalSandbox sandbox;
  const auto work = [&] {
    const auto journal = sandbox.open();
    write_many(*journal, "K-1", 20);
    return 0;
  };
  Child first(work);
  Child second(work);
  BOOST_TEST(first.wait() == 0);
  BOOST_TEST(second.wait() == 0);
  const auto journal = sandbox.open();
  const auto events = journal->read()->events_of(CaseId("K-1"));
  BOOST_TEST(events.size() == 40U);
  for (std::size_t i = 0; i < events.size(); ++i) {
    BOOST_TEST(events[i].case_seq == i + 1);
    BOOST_TEST(events[i].seq == i + 1);
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(threads_of_one_process_take_turns, World, Worlds) {
  World world;
  std::vector<std::thread> threads;
  for (const char* const id : {"A-1", "B-2", "C-3"}) {
    threads.emplace_back([&world, id] {
      // A turn may not come within the short patience of the journal in memory; asking again is
      // fine.
      for (int i = 0; i < 10;) {
        try {
          write_note(world.journal(), id, std::string(id) + "/" + std::to_string(i));
          ++i;
        } catch (const Fault& fault) {
          if (fault.kind() != Fault::Kind::io) throw;
        }
      }
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  check_all_there(*world.journal().read(), {"A-1", "B-2", "C-3"}, 10);
}

BOOST_AUTO_TEST_CASE(readers_in_another_process_only_ever_see_whole_commands) {
  const JournalSandbox sandbox;
  Signal done;
  // One command writes three events; nobody may ever count another number.
  Child writer([&] {
    const auto journal = sandbox.open();
    for (int i = 0; i < 10; ++i) {
      const auto turn = journal->write();
      for (int j = 0; j < 3; ++j)
        append_note(*turn, "K-" + std::to_string(i));
      turn->commit();
    }
    return 0;
  });
  const auto journal = sandbox.open();
  EventSeq seen = 0;
  while (seen < 31) {
    const auto reader = journal->read();
    const EventSeq size = reader->size();
    BOOST_REQUIRE(size >= seen);
    BOOST_REQUIRE(size % 3 == 1);
    BOOST_REQUIRE(reader->cases().size() == (size - 1) / 3);
    seen = size;
  }
  BOOST_TEST(writer.wait() == 0);
}

BOOST_AUTO_TEST_CASE(patience_runs_out_while_another_process_has_the_turn) {
  const JournalSandbox sandbox;
  Signal taken;
  Child holder([&] {
    const auto journal = sandbox.open();
    const auto turn = journal->write();
    taken.give();
    Signal().await();  // Until it is killed.
    return 0;
  });
  taken.await();
  const auto journal = sandbox.open(std::chrono::milliseconds(50));
  try {
    (void)journal->write();
    BOOST_FAIL("two writers at once");
  } catch (const Fault& fault) {
    BOOST_TEST(is_fault(fault, Fault::Kind::io));
    BOOST_TEST(fault.message().en.find("in use by another process") != std::string::npos);
    BOOST_TEST(fault.message().id.find("sedang dipakai proses lain") != std::string::npos);
    BOOST_TEST(!fault.hint().empty());
  }
  // Readers are not in the way of a writer that has not begun to commit.
  BOOST_TEST(journal->read()->size() == 1U);
  // The lock dies with its holder.
  holder.kill();
  BOOST_TEST(holder.wait() == -9);
  write_note(*sandbox.open(), "K-1");
  BOOST_TEST(sandbox.open()->read()->size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_reader_that_never_leaves_makes_the_commit_fail_whole) {
  const JournalSandbox sandbox;
  const auto journal = sandbox.open(std::chrono::milliseconds(50));
  auto reader = journal->read();
  {
    const auto writer = journal->write();
    append_note(*writer, "K-1");
    CHECK_FAULT(writer->commit(), Fault::Kind::io);
  }
  BOOST_TEST(reader->size() == 1U);
  reader.reset();
  BOOST_TEST(journal->read()->size() == 1U);
  write_note(*journal, "K-1");
  BOOST_TEST(journal->read()->size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
