// Opening what is not, or not quite, a journal: each has its own sentence, and none is touched.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"
#include "journal/schema.hpp"
#include "journal/sqlite_journal.hpp"

#include <map>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(open_tests)

namespace {

void open(const std::filesystem::path& path) {
  (void)open_sqlite_journal(path);
}

/// A file that is refused as an integrity fault, and stays byte for byte as it was.
std::string refused(const std::filesystem::path& path) {
  const std::string before = read_file(path);
  CHECK_FAULT(open(path), Fault::Kind::integrity);
  BOOST_TEST((read_file(path) == before));
  std::string sentence = sentence_of([&] { open(path); });
  BOOST_TEST(sentence.find(path.filename().string()) != std::string::npos, sentence);
  return sentence;
}

/// An SQLite file of some other program.
std::filesystem::path foreign_database(const Sandbox& sandbox, const std::string& sql) {
  write_file(sandbox / "other.db", "");
  BOOST_REQUIRE(raw_sql(sandbox / "other.db", sql).empty());
  return sandbox / "other.db";
}

/// A file with our schema that `init` did not make.
std::filesystem::path journal_without_opening(const Sandbox& sandbox) {
  write_file(sandbox / "k.db", "");
  journal::SqliteHandle handle(sandbox / "k.db", std::chrono::milliseconds(0));
  journal::create_schema(handle);
  return sandbox / "k.db";
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_found_and_not_created) {
  const Sandbox sandbox;
  write_file(sandbox / "file", "x");
  for (const auto& path : {sandbox / "k.db", sandbox / "no/such/folder/k.db", sandbox / "file/k.db",
                           std::filesystem::path()}) {
    CHECK_FAULT(open(path), Fault::Kind::not_found);
  }
  BOOST_TEST(names_in(sandbox.folder()) == std::vector<std::string>{"file"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_path_of_the_wrong_type_is_a_usage_fault_and_never_waits) {
  const Sandbox sandbox;
  std::filesystem::create_directory(sandbox / "folder");
  BOOST_REQUIRE(::mkfifo((sandbox / "pipe").c_str(), 0600) == 0);
  std::filesystem::create_symlink("nowhere", sandbox / "dangling");
  std::filesystem::create_symlink("folder", sandbox / "to-folder");
  std::filesystem::create_symlink("loop", sandbox / "loop");
  for (const std::filesystem::path& path :
       {sandbox / "folder", sandbox / "pipe", sandbox / "dangling", sandbox / "to-folder",
        sandbox / "loop", std::filesystem::path("/dev/null")}) {
    BOOST_TEST_CONTEXT(path) {
      CHECK_FAULT(open(path), Fault::Kind::usage);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_symlink_to_a_journal_is_the_journal_with_the_same_lock) {
  const JournalSandbox sandbox;
  const Sandbox elsewhere;
  std::filesystem::create_symlink(sandbox.path(), elsewhere / "link.db");
  const auto by_link =
      open_sqlite_journal(elsewhere / "link.db", {.patience = std::chrono::milliseconds(20)});
  write_note(*by_link, "K-1");
  BOOST_TEST(sandbox.open()->read()->size() == 2U);
  BOOST_TEST(names_in(elsewhere.folder()) == std::vector<std::string>{"link.db"},
             boost::test_tools::per_element());
  const auto journal = sandbox.open();
  const auto turn = journal->write();
  CHECK_FAULT((void)by_link->write(), Fault::Kind::io);
}

BOOST_AUTO_TEST_CASE(a_name_that_looks_like_an_address_is_only_a_name) {
  const Sandbox sandbox;
  const auto path = sandbox / "file:k.db?mode=memory";
  create_sqlite_journal(
      {.path = path, .key_folder = {}, .origin = "uji", .actor = "budi", .now = moment()});
  write_note(*open_sqlite_journal(path), "K-1");
  BOOST_TEST(open_sqlite_journal(path)->read()->size() == 2U);
}

BOOST_AUTO_TEST_CASE(every_foreign_file_has_its_own_sentence) {
  const Sandbox sandbox;
  std::set<std::string> sentences;
  const auto add = [&](const std::string& sentence) {
    // The name of the file aside, no two sentences are alike.
    BOOST_TEST(sentences.insert(sentence.substr(sentence.rfind('\''))).second, sentence);
  };
  write_file(sandbox / "empty.db", "");
  add(refused(sandbox / "empty.db"));
  write_file(sandbox / "text.db", "Dear Sir or Madam,\n" + std::string(8000, 'x'));
  add(refused(sandbox / "text.db"));
  add(refused(foreign_database(sandbox, "CREATE TABLE t (a)")));
  BOOST_REQUIRE(raw_sql(sandbox / "other.db", "PRAGMA application_id = 0x6B736470").empty());
  add(refused(sandbox / "other.db"));  // Ours by its mark, but of no version.
  BOOST_REQUIRE(raw_sql(sandbox / "other.db", "PRAGMA user_version = 3").empty());
  add(refused(sandbox / "other.db"));
  BOOST_TEST(sentence_of([&] { open(sandbox / "other.db"); }).find("newer ksdpl") !=
             std::string::npos);
  add(refused(journal_without_opening(sandbox)));
  BOOST_TEST(sentences.size() == 6U);
}

BOOST_AUTO_TEST_CASE(short_files_and_halves_of_files_are_refused) {
  const JournalSandbox sandbox;
  const std::string whole = read_file(sandbox.path());
  for (const std::size_t size : {1UL, 15UL, 16UL, 50UL, 99UL}) {
    write_file(sandbox / "short.db", whole.substr(0, size));
    (void)refused(sandbox / "short.db");
  }
  for (const std::size_t size : {100UL, 4095UL, 4096UL, whole.size() / 2, whole.size() - 4096}) {
    write_file(sandbox / "half.db", whole.substr(0, size));
    (void)refused(sandbox / "half.db");
  }
}

BOOST_AUTO_TEST_CASE(a_newer_journal_is_named_as_such_and_left_alone) {
  const JournalSandbox sandbox;
  BOOST_REQUIRE(raw_sql(sandbox.path(), "PRAGMA user_version = 3").empty());
  const std::string sentence = refused(sandbox.path());
  BOOST_TEST(sentence.ends_with("k.db' was made by a newer ksdpl"), sentence);
}

BOOST_AUTO_TEST_CASE(a_journal_switched_to_wal_is_refused_with_the_way_back) {
  const JournalSandbox sandbox;
  BOOST_REQUIRE(raw_answer(sandbox.path(), "PRAGMA journal_mode = WAL") == "wal");
  const std::string sentence = refused(sandbox.path());
  BOOST_TEST(sentence.find("WAL") != std::string::npos);
  BOOST_REQUIRE(raw_answer(sandbox.path(), "PRAGMA journal_mode = DELETE") == "delete");
  open(sandbox.path());
}

BOOST_AUTO_TEST_CASE(a_journal_whose_first_event_is_another_one_is_refused) {
  const Sandbox sandbox;
  const auto path = journal_without_opening(sandbox);
  const Leaf leaf = seal(note(0, "K-1", 1));
  BOOST_REQUIRE(
      raw_sql(path, "INSERT INTO events VALUES (0, 'K-1', 1, '" + leaf.stored.body + "')").empty());
  const std::string sentence = refused(path);
  BOOST_TEST(sentence.find("does not begin with its opening entry") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(an_event_taken_out_behind_the_guards_back_is_noticed_when_read) {
  const JournalSandbox sandbox;
  for (int i = 0; i < 3; ++i)
    write_note(*sandbox.open(), "K-1");
  const std::string guard =
      raw_answer(sandbox.path(), "SELECT sql FROM sqlite_schema WHERE name = 'guard_delete'");
  BOOST_REQUIRE(raw_sql(sandbox.path(),
                        "DROP TRIGGER guard_delete; DELETE FROM events WHERE seq = 2; " + guard)
                    .empty());
  const auto reader = sandbox.open()->read();
  CHECK_FAULT((void)reader->event(2), Fault::Kind::integrity);
  CHECK_FAULT((void)reader->events_of(CaseId("K-1")), Fault::Kind::integrity);
}

BOOST_AUTO_TEST_CASE(a_bundle_altered_behind_the_guards_back_is_noticed_when_read) {
  const JournalSandbox sandbox;
  {
    const auto journal = sandbox.open();
    const auto writer = journal->write();
    writer->keep_bundle(sha256_hex("bundle"), "bundle");
    writer->commit();
  }
  const std::string guard = raw_answer(
      sandbox.path(), "SELECT sql FROM sqlite_schema WHERE name = 'guard_bundles_update'");
  BOOST_REQUIRE(
      raw_sql(sandbox.path(),
              "DROP TRIGGER guard_bundles_update; UPDATE bundles SET content = 'x'; " + guard)
          .empty());
  CHECK_FAULT((void)sandbox.open()->read()->bundle(sha256_hex("bundle")), Fault::Kind::integrity);
}

BOOST_AUTO_TEST_CASE(a_file_system_that_keeps_no_promises_is_refused_by_name) {
  const JournalSandbox sandbox;
  const std::map<long, std::string> refused_types{
      {0x6969, "NFS"},        {0x517B, "SMB"},     {0xFF534D42L, "CIFS"}, {0xFE534D42L, "SMB2"},
      {0x5346414F, "AFS"},    {0x01021997, "9p"},  {0x00C36400, "Ceph"},  {0x65735546, "FUSE"},
      {0x0BD00BD0, "Lustre"}, {0x47504653, "GPFS"}};
  for (const auto& [type, name] : refused_types) {
    const auto probe = [type = type](const std::filesystem::path&) { return std::optional(type); };
    CHECK_FAULT((void)journal::open_journal_on(sandbox.path(), {}, probe), Fault::Kind::io);
    const std::string sentence =
        sentence_of([&] { (void)journal::open_journal_on(sandbox.path(), {}, probe); });
    BOOST_TEST(sentence.find("the file system " + name + ",") != std::string::npos, sentence);
  }
  for (const long type :
       {0xEF53L, 0x58465342L, 0x9123683EL, 0x01021994L, 0x794C7630L, 0x2FC12FC1L}) {
    const auto probe = [type](const std::filesystem::path&) { return std::optional(type); };
    BOOST_TEST(journal::open_journal_on(sandbox.path(), {}, probe)->read()->size() == 1U);
  }
}

BOOST_AUTO_TEST_SUITE_END()
