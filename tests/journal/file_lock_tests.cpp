// The side file by which writers queue.
#include "journal/events.hpp"
#include "journal/file_lock.hpp"
#include "journal/sandbox.hpp"

#include <chrono>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using journal::FileLock;
using std::chrono::milliseconds;

BOOST_AUTO_TEST_SUITE(file_lock_tests)

BOOST_AUTO_TEST_CASE(a_second_holder_is_turned_away_until_the_first_lets_go) {
  const Sandbox sandbox;
  {
    const FileLock first(sandbox / "k.db.lock", "k.db", milliseconds(0));
    CHECK_FAULT(FileLock(sandbox / "k.db.lock", "k.db", milliseconds(10)), Fault::Kind::io);
  }
  const FileLock second(sandbox / "k.db.lock", "k.db", milliseconds(0));
  BOOST_TEST(std::filesystem::exists(sandbox / "k.db.lock"));
}

BOOST_AUTO_TEST_CASE(a_side_file_that_was_removed_is_not_what_is_locked) {
  const Sandbox sandbox;
  const FileLock first(sandbox / "k.db.lock", "k.db", milliseconds(0));
  std::filesystem::remove(sandbox / "k.db.lock");
  // Whoever comes now makes a new one; a third must meet that one.
  const FileLock second(sandbox / "k.db.lock", "k.db", milliseconds(0));
  CHECK_FAULT(FileLock(sandbox / "k.db.lock", "k.db", milliseconds(0)), Fault::Kind::io);
}

BOOST_AUTO_TEST_CASE(whatever_is_not_a_plain_file_is_refused_and_never_waited_for) {
  const JournalSandbox sandbox;
  const auto journal = sandbox.open();
  const auto lock = sandbox / "k.db.lock";
  std::filesystem::create_symlink(sandbox.path(), lock);
  CHECK_FAULT((void)journal->write(), Fault::Kind::usage);
  std::filesystem::remove(lock);
  std::filesystem::create_symlink("nowhere", lock);
  CHECK_FAULT((void)journal->write(), Fault::Kind::usage);
  std::filesystem::remove(lock);
  BOOST_TEST(!std::filesystem::exists(sandbox / "nowhere"));
  BOOST_REQUIRE(::mkfifo(lock.c_str(), 0600) == 0);
  CHECK_FAULT((void)journal->write(), Fault::Kind::usage);
  std::filesystem::remove(lock);
  std::filesystem::create_directory(lock);
  CHECK_FAULT((void)journal->write(), Fault::Kind::usage);
  std::filesystem::remove(lock);
  write_note(*journal, "K-1");
}

BOOST_AUTO_TEST_SUITE_END()
