// The safeguards every connection has on, asked of SQLite itself.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"
#include "journal/sqlite_connection.hpp"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using journal::ConnectionPool;
using journal::SqliteHandle;

BOOST_AUTO_TEST_SUITE(connection_tests)

namespace {

std::string answer(SqliteHandle& handle, std::string_view sql) {
  journal::Query query(handle, sql);
  return query.step() ? query.string(0) : std::string();
}

ConnectionPool pool_of(const JournalSandbox& sandbox) {
  return {sandbox.path(), {}, journal::file_system_type};
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_setting_is_as_the_design_says) {
  const JournalSandbox sandbox;
  ConnectionPool pool = pool_of(sandbox);
  const auto handle = pool.take();
  BOOST_TEST(answer(*handle, "PRAGMA journal_mode") == "delete");
  BOOST_TEST(answer(*handle, "PRAGMA synchronous") == "3");  // EXTRA
  BOOST_TEST(answer(*handle, "PRAGMA foreign_keys") == "1");
  BOOST_TEST(answer(*handle, "PRAGMA trusted_schema") == "0");
  BOOST_TEST(answer(*handle, "PRAGMA cell_size_check") == "1");
  BOOST_TEST(answer(*handle, "PRAGMA mmap_size") == "0");
  BOOST_TEST(answer(*handle, "PRAGMA application_id") == std::to_string(0x6B736470));
  BOOST_TEST(answer(*handle, "PRAGMA user_version") == "2");
  BOOST_TEST(answer(*handle, "PRAGMA encoding") == "UTF-8");
  BOOST_TEST(answer(*handle, "PRAGMA integrity_check") == "ok");
}

BOOST_AUTO_TEST_CASE(the_schema_cannot_be_written_past_its_guards) {
  const JournalSandbox sandbox;
  ConnectionPool pool = pool_of(sandbox);
  const auto handle = pool.take();
  const std::string sentence = sentence_of([&] {
    handle->run(
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'guard_update'");
  });
  BOOST_TEST(sentence.find("may not be modified") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(a_request_cannot_point_at_an_event_that_is_not_there) {
  const JournalSandbox sandbox;
  ConnectionPool pool = pool_of(sandbox);
  const auto handle = pool.take();
  const std::string sentence = sentence_of(
      [&] { handle->run("INSERT INTO requests VALUES ('k', printf('%064d', 0), 99)"); });
  BOOST_TEST(sentence.find("FOREIGN KEY constraint failed") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(an_idle_connection_is_used_again) {
  const JournalSandbox sandbox;
  ConnectionPool pool = pool_of(sandbox);
  auto handle = pool.take();
  const SqliteHandle* const first = handle.get();
  pool.give_back(std::move(handle));
  BOOST_TEST(pool.take().get() == first);
}

BOOST_AUTO_TEST_CASE(a_file_put_in_the_place_of_the_journal_is_read_and_not_the_old_one) {
  const JournalSandbox sandbox;
  const JournalSandbox other;
  write_note(*other.open(), "K-1");
  const auto journal = sandbox.open();
  BOOST_TEST(journal->read()->size() == 1U);
  std::filesystem::rename(other.path(), sandbox.path());
  BOOST_TEST(journal->read()->size() == 2U);
  BOOST_TEST(journal->write()->size() == 2U);
  std::filesystem::remove(sandbox.path());
  CHECK_FAULT((void)journal->read(), Fault::Kind::not_found);
  CHECK_FAULT((void)journal->write(), Fault::Kind::not_found);
}

BOOST_AUTO_TEST_SUITE_END()
