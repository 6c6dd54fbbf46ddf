// Full, read-only, forbidden: each is told apart, and the journal stays whole.
#include "journal/child.hpp"
#include "journal/events.hpp"
#include "journal/sandbox.hpp"

#include <iostream>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(storage_fault_tests)

namespace {

/// What a child tells its parent about the fault it met.
enum Met : int { nothing = 1, io_with_words = 2, io_other_words = 3, other_kind = 4 };

template <class Action>
int met(Action action, std::string_view words) {
  try {
    action();
    return nothing;
  } catch (const Fault& fault) {
    if (fault.kind() != Fault::Kind::io) return other_kind;
    if (fault.message().en.find(words) != std::string::npos) return io_with_words;
    std::cerr << "met: " << fault.message().en << "\n";
    return io_other_words;
  }
}

/// Says so when this machine does not let a test try what it wants to.
bool skipped(int result, const char* what) {
  if (result != not_possible_here) return false;
  BOOST_TEST_MESSAGE("skipped: " << what << " is not allowed here");
  BOOST_TEST(true);
  return true;
}

/// Lets everybody use a journal that root made.
void open_to_all(const JournalSandbox& sandbox, unsigned folder, unsigned file) {
  std::filesystem::permissions(sandbox.path(), std::filesystem::perms(file));
  std::filesystem::permissions(sandbox.folder(), std::filesystem::perms(folder));
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_commit_that_storage_breaks_off_is_uncertain_and_says_how_to_find_out) {
  const JournalSandbox sandbox;
  write_note(*sandbox.open(), "K-1", "before");
  const std::string before = read_file(sandbox.path());
  const int result = in_child([&] {
    limit_file_size(before.size());
    const auto journal = sandbox.open();
    const auto writer = journal->write();
    append_note(*writer, "K-1", std::string(20'000, 'x'));
    try {
      writer->commit();
      return static_cast<int>(nothing);
    } catch (const Fault& fault) {
      const bool words = fault.message().en.find("uncertain whether") != std::string::npos &&
                         fault.message().en.find("no storage space") != std::string::npos &&
                         fault.hint().en.find("the same --key") != std::string::npos;
      if (fault.kind() != Fault::Kind::io || !words) {
        std::cerr << "met: " << fault.message().en << "\n";
        return static_cast<int>(other_kind);
      }
    }
    // The writer is spent; the journal can be asked what became of the entry.
    if (!sentence_of([&] { (void)writer->size(); }).starts_with("a bug")) return 5;
    return journal->read()->size() == 2 ? static_cast<int>(io_with_words) : 6;
  });
  BOOST_TEST(result == io_with_words);
  BOOST_TEST((read_file(sandbox.path()) == before));
  write_note(*sandbox.open(), "K-1", "after");
  BOOST_TEST(sandbox.open()->read()->size() == 3U);
}

BOOST_AUTO_TEST_CASE(storage_that_fills_up_while_appending_leaves_the_journal_as_it_was) {
  const JournalSandbox sandbox;
  const std::string before = read_file(sandbox.path());
  // So little that not even the rollback journal fits; so much that only a large text does not.
  for (const unsigned long limit : {1UL, 600UL, 4'000UL}) {
    const int result = in_child([&] {
      const auto journal = sandbox.open();
      limit_file_size(limit);
      return met([&] { write_note(*journal, "K-1", std::string(5'000'000, 'x')); },
                 "no storage space");
    });
    BOOST_TEST(result == io_with_words, "limit " << limit);
    BOOST_TEST(sandbox.open()->read()->size() == 1U);
    BOOST_TEST((read_file(sandbox.path()) == before));
  }
}

BOOST_AUTO_TEST_CASE(a_truly_full_file_system_is_told_and_recovers) {
  const Sandbox sandbox;
  const int result = in_child([&] {
    if (!mount_small(sandbox.folder().string(), "size=200k")) return not_possible_here;
    create_sqlite_journal({.path = sandbox / "k.db",
                           .key_folder = {},
                           .origin = "uji",
                           .actor = "budi",
                           .now = moment()});
    const auto journal = open_sqlite_journal(sandbox / "k.db");
    write_note(*journal, "K-1", "small");
    const auto too_much = [&] { write_note(*journal, "K-1", std::string(300'000, 'x')); };
    const int told = met(too_much, "no storage space");
    if (told != io_with_words) return told;
    // No page found room, so nothing is uncertain about it.
    if (sentence_of(too_much).find("uncertain") != std::string::npos) return 8;
    write_note(*journal, "K-1", "small again");
    return journal->read()->size() == 3 ? static_cast<int>(io_with_words) : 7;
  });
  if (skipped(result, "mounting a small file system")) return;
  BOOST_TEST(result == io_with_words);
}

BOOST_AUTO_TEST_CASE(a_read_only_file_system_can_be_read_and_not_written) {
  const Sandbox sandbox;
  const int result = in_child([&] {
    if (!mount_small(sandbox.folder().string(), "size=1m")) return not_possible_here;
    create_sqlite_journal({.path = sandbox / "k.db",
                           .key_folder = {},
                           .origin = "uji",
                           .actor = "budi",
                           .now = moment()});
    if (!remount_read_only(sandbox.folder().string())) return not_possible_here;
    const auto journal = open_sqlite_journal(sandbox / "k.db");
    if (journal->read()->size() != 1) return 7;
    const int told = met([&] { (void)journal->write(); }, "can only be read");
    if (told != io_with_words) return told;
    return met(
        [&] {
          create_sqlite_journal({.path = sandbox / "new.db",
                                 .key_folder = {},
                                 .origin = "uji",
                                 .actor = "budi",
                                 .now = moment()});
        },
        "can only be read");
  });
  if (skipped(result, "mounting a read-only file system")) return;
  BOOST_TEST(result == io_with_words);
}

BOOST_AUTO_TEST_CASE(a_file_that_may_only_be_read_is_read_and_not_written) {
  const JournalSandbox sandbox;
  open_to_all(sandbox, 0777, 0444);
  const int result = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    const auto journal = sandbox.open();
    if (journal->read()->size() != 1) return 7;
    return met([&] { (void)journal->write(); }, "can only be read");
  });
  if (skipped(result, "becoming another user")) return;
  BOOST_TEST(result == io_with_words);
  // Not even a lock file was made.
  BOOST_TEST(!std::filesystem::exists(sandbox / "k.db.lock"));
}

BOOST_AUTO_TEST_CASE(a_file_that_may_not_be_read_is_a_matter_of_permission) {
  const JournalSandbox sandbox;
  open_to_all(sandbox, 0755, 0600);
  const int unreadable = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    return met([&] { (void)sandbox.open(); }, "no permission");
  });
  if (skipped(unreadable, "becoming another user")) return;
  BOOST_TEST(unreadable == io_with_words);
  open_to_all(sandbox, 0700, 0644);
  const int unreachable = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    return met([&] { (void)sandbox.open(); }, "no permission");
  });
  BOOST_TEST(unreachable == io_with_words);
}

BOOST_AUTO_TEST_CASE(a_folder_that_may_not_be_written_is_a_matter_of_permission) {
  const JournalSandbox sandbox;
  open_to_all(sandbox, 0755, 0666);
  const auto try_to_write = [&] {
    if (!become_nobody()) return not_possible_here;
    return met([&] { write_note(*sandbox.open(), "K-1"); }, "no permission");
  };
  const int without_lock = in_child(try_to_write);
  if (skipped(without_lock, "becoming another user")) return;
  BOOST_TEST(without_lock == io_with_words);
  // With the lock file there, it is SQLite's rollback journal that cannot be made.
  write_note(*sandbox.open(), "K-1");
  BOOST_TEST(in_child(try_to_write) == io_with_words);
  BOOST_TEST(sandbox.open()->read()->size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
