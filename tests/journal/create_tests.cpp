// A new journal is there whole, with its key, or not at all.
#include "journal/child.hpp"
#include "journal/events.hpp"
#include "journal/log_key.hpp"
#include "journal/sandbox.hpp"
#include "journal/sqlite_journal.hpp"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using Names = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(create_tests)

namespace {

NewJournal request(const std::filesystem::path& path,
                   const std::filesystem::path& key_folder = {}) {
  return {.path = path,
          .key_folder = key_folder,
          .origin = "jakarta.go.id/ksdpl",
          .actor = "budi",
          .now = moment()};
}

Event opening_of(const std::filesystem::path& path) {
  const auto reader = open_sqlite_journal(path)->read();
  return read_back(*reader, reader->event(0).value());
}

void check_names(const Sandbox& sandbox, const Names& expected) {
  BOOST_TEST(names_in(sandbox.folder()) == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_first_event_records_origin_key_person_and_moment) {
  const Sandbox sandbox;
  create_sqlite_journal(request(sandbox / "k.db"));
  const Event event = opening_of(sandbox / "k.db");
  BOOST_TEST(event.actor == "budi");
  BOOST_TEST((event.recorded == moment()));
  BOOST_TEST(to_string(event.effective) == "2026-11-21");
  BOOST_TEST(event.case_id.empty());
  const auto& opened = std::get<JournalOpened>(event.body);
  BOOST_TEST(opened.origin == "jakarta.go.id/ksdpl");
  const auto key = journal::LogKey::read(sandbox / "k.db.keys/log.key");
  BOOST_TEST(opened.public_key == key.public_base64());
}

BOOST_AUTO_TEST_CASE(journal_and_keys_are_all_that_is_made_and_the_key_is_private) {
  const Sandbox sandbox;
  create_sqlite_journal(request(sandbox / "k.db"));
  check_names(sandbox, {"k.db", "k.db.keys"});
  BOOST_TEST(names_in(sandbox / "k.db.keys") == (Names{"log.key", "log.pub"}),
             boost::test_tools::per_element());
  BOOST_TEST(mode_of(sandbox / "k.db.keys") == 0700U);
  BOOST_TEST(mode_of(sandbox / "k.db.keys/log.key") == 0600U);
  BOOST_TEST(mode_of(sandbox / "k.db.keys/log.pub") == 0644U);
  BOOST_TEST((mode_of(sandbox / "k.db") & 0007U) ==
             0U);  // It holds names: nothing for all the world.
}

BOOST_AUTO_TEST_CASE(the_keys_may_lie_elsewhere) {
  const Sandbox sandbox;
  const Sandbox keys;
  create_sqlite_journal(request(sandbox / "k.db", keys / "log"));
  check_names(sandbox, {"k.db"});
  check_names(keys, {"log"});
  (void)opening_of(sandbox / "k.db");
}

BOOST_AUTO_TEST_CASE(a_name_without_a_folder_is_made_in_the_current_one) {
  const Sandbox sandbox;
  const int result = in_child([&] {
    std::filesystem::current_path(sandbox.folder());
    create_sqlite_journal(request("k.db"));
    write_note(*open_sqlite_journal("k.db"), "K-1");
    return 0;
  });
  BOOST_TEST(result == 0);
  check_names(sandbox, {"k.db", "k.db.keys", "k.db.lock"});
}

BOOST_AUTO_TEST_CASE(a_folder_reached_through_a_symlink_is_a_folder_like_any_other) {
  const Sandbox sandbox;
  std::filesystem::create_directory(sandbox / "true");
  std::filesystem::create_directory_symlink("true", sandbox / "link");
  create_sqlite_journal(request(sandbox / "link/k.db"));
  write_note(*open_sqlite_journal(sandbox / "link/k.db"), "K-1");
  BOOST_TEST(open_sqlite_journal(sandbox / "true/k.db")->read()->size() == 2U);
  BOOST_TEST(names_in(sandbox / "true") == (Names{"k.db", "k.db.keys", "k.db.lock"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(whatever_is_there_already_stays_as_it_is) {
  const Sandbox sandbox;
  write_file(sandbox / "k.db", "mine");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "k.db")), Fault::Kind::usage);
  BOOST_TEST(read_file(sandbox / "k.db") == "mine");
  std::filesystem::create_directory(sandbox / "d.db");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "d.db")), Fault::Kind::usage);
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "d.db/")), Fault::Kind::usage);
  std::filesystem::create_symlink("nowhere", sandbox / "l.db");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "l.db")), Fault::Kind::usage);
  // A rollback journal of an earlier file would be played into a new one of the same name.
  write_file(sandbox / "j.db-journal", "old");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "j.db")), Fault::Kind::usage);
  check_names(sandbox, {"d.db", "j.db-journal", "k.db", "l.db"});
}

BOOST_AUTO_TEST_CASE(a_key_folder_that_is_there_is_never_reused) {
  const Sandbox sandbox;
  std::filesystem::create_directory(sandbox / "k.db.keys");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "k.db")), Fault::Kind::usage);
  write_file(sandbox / "file", "x");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "k.db", sandbox / "file")),
              Fault::Kind::usage);
  check_names(sandbox, {"file", "k.db.keys"});
  BOOST_TEST(names_in(sandbox / "k.db.keys").empty());
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_not_found) {
  const Sandbox sandbox;
  write_file(sandbox / "file", "x");
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "no/k.db")), Fault::Kind::not_found);
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "file/k.db")), Fault::Kind::not_found);
  CHECK_FAULT(create_sqlite_journal(request(sandbox / "k.db", sandbox / "no/keys")),
              Fault::Kind::not_found);
  check_names(sandbox, {"file"});
}

BOOST_AUTO_TEST_CASE(a_name_that_no_signed_note_can_carry_is_refused) {
  const Sandbox sandbox;
  for (const std::string& origin :
       {std::string(), std::string("a b"), std::string("a+b"), std::string("a\n"),
        std::string("jakart\xc3\xa1"), std::string(256, 'a')}) {
    NewJournal bad = request(sandbox / "k.db");
    bad.origin = origin;
    CHECK_FAULT(create_sqlite_journal(bad), Fault::Kind::usage);
    CHECK_FAULT((void)make_memory_journal(origin, moment()), Fault::Kind::usage);
  }
  check_names(sandbox, {});
  NewJournal long_name = request(sandbox / "k.db");
  long_name.origin = std::string(255, 'a');
  create_sqlite_journal(long_name);
}

BOOST_AUTO_TEST_CASE(a_file_system_that_keeps_no_promises_gets_no_journal) {
  const Sandbox sandbox;
  const auto nfs = [](const std::filesystem::path&) { return std::optional(0x6969L); };
  CHECK_FAULT(journal::create_journal_on(request(sandbox / "k.db"), nfs), Fault::Kind::io);
  check_names(sandbox, {});
}

BOOST_AUTO_TEST_CASE(nothing_is_left_behind_when_the_storage_is_full) {
  const Sandbox sandbox;
  for (const unsigned long limit : {0UL, 50UL, 200UL, 5'000UL, 20'000UL}) {
    const int result = in_child([&] {
      limit_file_size(limit);
      try {
        create_sqlite_journal(request(sandbox / "k.db"));
      } catch (const Fault& fault) {
        return fault.kind() == Fault::Kind::io ? 1 : 2;
      }
      return 3;
    });
    BOOST_TEST(result == 1, "limit " << limit);
    check_names(sandbox, {});
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_left_behind_in_a_folder_of_somebody_else) {
  const Sandbox sandbox;
  std::filesystem::permissions(sandbox.folder(), std::filesystem::perms(0555));
  const int result = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    try {
      create_sqlite_journal(request(sandbox / "k.db"));
    } catch (const Fault& fault) {
      return fault.kind() == Fault::Kind::io &&
                     fault.message().en.find("no permission") != std::string::npos
                 ? 1
                 : 2;
    }
    return 3;
  });
  BOOST_TEST(result == 1);
  check_names(sandbox, {});
}

/// Returns 0 when the journal was created, 1 when something was there already, else 2.
int created(const NewJournal& wanted) {
  try {
    create_sqlite_journal(wanted);
    return 0;
  } catch (const Fault& fault) {
    return fault.kind() == Fault::Kind::usage ? 1 : 2;
  }
}

BOOST_AUTO_TEST_CASE(of_two_who_create_the_same_journal_one_succeeds) {
  const Sandbox sandbox;
  for (const bool own_keys : {false, true}) {
    const std::string name = own_keys ? "own.db" : "same.db";
    const auto create = [&](const std::string& keys) {
      return [&, keys] { return created(request(sandbox / name, own_keys ? sandbox / keys : "")); };
    };
    Child first(create("keys-1"));
    Child second(create("keys-2"));
    const int sum = first.wait() + second.wait();
    BOOST_TEST(sum == 1);
    BOOST_TEST(opening_of(sandbox / name).seq == 0U);
  }
  // The loser took its key folder with it.
  BOOST_TEST(names_in(sandbox.folder()).size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()
