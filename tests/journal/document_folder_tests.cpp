// The folder of papers on disk: how it lies there, and everything that may be put in its way.
#include "journal/child.hpp"
#include "journal/sandbox.hpp"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using Names = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(document_folder_tests)

namespace {

/// A journal with a paper beside it that is not taken in yet.
struct Desk : JournalSandbox {
  std::string content = "isi surat";
  std::string sha256 = sha256_hex(content);
  std::filesystem::path paper = folder() / "surat.pdf";
  std::filesystem::path root = folder() / "k.db.documents";
  std::filesystem::path section = root / sha256.substr(0, 2);
  std::filesystem::path stored = section / sha256;

  Desk() { write_file(paper, content); }

  [[nodiscard]] std::unique_ptr<DocumentStore> store() const { return open_document_store(path()); }
  [[nodiscard]] SealedDocument take_in() const { return store()->take_in(paper, /*keep=*/true); }
  void refuses(const std::filesystem::path& file, Fault::Kind kind, std::string_view words) const {
    for (const bool keep : {true, false}) {
      CHECK_FAULT((void)store()->take_in(file, keep), kind);
      const std::string sentence = sentence_of([&] { (void)store()->take_in(file, keep); });
      BOOST_TEST(sentence.find(words) != std::string::npos, sentence);
    }
  }
};

void put(const std::filesystem::path& path, const std::string& content) {
  std::filesystem::permissions(path, std::filesystem::perms(0600));
  write_file(path, content);
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(a_paper_lies_read_only_under_the_hash_of_its_content, Desk) {
  (void)take_in();
  BOOST_TEST(names_in(root) == Names{sha256.substr(0, 2)}, boost::test_tools::per_element());
  BOOST_TEST(names_in(section) == Names{sha256}, boost::test_tools::per_element());
  BOOST_TEST(read_file(stored) == content);
  BOOST_TEST(mode_of(stored) == 0440U);
  (void)take_in();
  BOOST_TEST(names_in(root) == Names{sha256.substr(0, 2)}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_rehearsal_makes_no_folder, Desk) {
  (void)store()->take_in(paper, /*keep=*/false);
  BOOST_TEST(!std::filesystem::exists(root));
  BOOST_TEST(!store()->intact(sha256));
}

BOOST_FIXTURE_TEST_CASE(a_paper_of_many_pieces_is_stored_whole, Desk) {
  std::string large;
  for (int i = 0; i < 300'000; ++i)
    large += std::to_string(i);
  write_file(paper, large);
  const SealedDocument sealed = take_in();
  BOOST_TEST(sealed.size == large.size());
  BOOST_TEST(sealed.sha256 == sha256_hex(large));
  BOOST_TEST(sealed.commitment == commitment_of(sealed.salt, large));
  BOOST_TEST(store()->intact(sealed.sha256));
}

BOOST_FIXTURE_TEST_CASE(only_a_plain_file_is_a_paper_and_nothing_waits, Desk) {
  std::filesystem::create_symlink(paper, folder() / "link");
  refuses(folder() / "link", Fault::Kind::usage, "a symlink");
  std::filesystem::create_symlink("nowhere", folder() / "dangling");
  refuses(folder() / "dangling", Fault::Kind::usage, "a symlink");
  refuses(folder(), Fault::Kind::usage, "a folder");
  BOOST_REQUIRE(::mkfifo((folder() / "pipe").c_str(), 0600) == 0);
  refuses(folder() / "pipe", Fault::Kind::usage, "a special file");
  refuses("/dev/zero", Fault::Kind::usage, "a special file");
  refuses(folder() / "none.pdf", Fault::Kind::not_found, "there is no document");
  refuses(paper / "inside", Fault::Kind::not_found, "there is no document");
  BOOST_TEST(!std::filesystem::exists(root));
}

BOOST_FIXTURE_TEST_CASE(a_socket_is_not_a_paper, Desk) {
  const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
  BOOST_REQUIRE(fd >= 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = (folder() / "socket").string();
  BOOST_REQUIRE(name.size() < sizeof address.sun_path);
  name.copy(address.sun_path, name.size());
  BOOST_REQUIRE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  refuses(name, Fault::Kind::usage, "a special file");
  (void)::close(fd);
}

BOOST_FIXTURE_TEST_CASE(a_paper_of_two_gigabytes_is_refused_before_it_is_read, Desk) {
  std::filesystem::resize_file(paper, 2ULL << 30U);  // A hole: it takes no space.
  refuses(paper, Fault::Kind::usage, "too large: at most 268435456 bytes");
  BOOST_TEST(!std::filesystem::exists(root));
}

BOOST_FIXTURE_TEST_CASE(the_cap_holds_also_when_a_file_is_longer_than_it_said, Desk) {
  // Files of /proc say they are empty and are not: the same as one that grows while it is read.
  const auto small = open_document_store(path(), 10);
  for (const bool keep : {true, false}) {
    CHECK_FAULT((void)small->take_in("/proc/self/status", keep), Fault::Kind::usage);
  }
  BOOST_TEST(names_in(root).empty());
}

BOOST_FIXTURE_TEST_CASE(an_unreadable_paper_is_a_matter_of_permission, Desk) {
  std::filesystem::permissions(paper, std::filesystem::perms(0600));
  const int result = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    const std::string sentence =
        sentence_of([&] { (void)store()->take_in(paper, /*keep=*/false); });
    return sentence.find("no permission for opening") != std::string::npos ? 0 : 1;
  });
  BOOST_TEST(result == 0);
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_may_not_be_written_is_a_matter_of_permission, Desk) {
  const int result = in_child([&] {
    if (!become_nobody()) return not_possible_here;
    const std::string sentence = sentence_of([&] { (void)take_in(); });
    return sentence.find("no permission for creating") != std::string::npos ? 0 : 1;
  });
  BOOST_TEST(result == 0);
  BOOST_TEST(!std::filesystem::exists(root));
}

BOOST_FIXTURE_TEST_CASE(an_altered_paper_is_noticed_and_never_overwritten, Desk) {
  (void)take_in();
  put(stored, "isi lain!");
  BOOST_TEST(!store()->intact(sha256));
  CHECK_FAULT((void)take_in(), Fault::Kind::integrity);
  BOOST_TEST(read_file(stored) == "isi lain!");
  BOOST_TEST(names_in(root) == Names{sha256.substr(0, 2)}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_paper_that_is_gone_is_not_intact_and_can_be_taken_in_again, Desk) {
  (void)take_in();
  std::filesystem::remove(stored);
  BOOST_TEST(!store()->intact(sha256));
  (void)take_in();
  BOOST_TEST(store()->intact(sha256));
}

BOOST_FIXTURE_TEST_CASE(a_symlink_in_the_place_of_a_paper_is_not_followed, Desk) {
  (void)take_in();
  std::filesystem::remove(stored);
  std::filesystem::create_symlink(paper, stored);  // The right content, in the wrong place.
  BOOST_TEST(!store()->intact(sha256));
  CHECK_FAULT((void)take_in(), Fault::Kind::integrity);
}

BOOST_FIXTURE_TEST_CASE(a_symlink_in_the_place_of_a_folder_is_not_followed, Desk) {
  const Sandbox elsewhere;
  std::filesystem::create_directory(root);
  std::filesystem::create_directory_symlink(elsewhere.folder(), section);
  CHECK_FAULT((void)take_in(), Fault::Kind::integrity);
  BOOST_TEST(!store()->intact(sha256));
  std::filesystem::remove_all(root);
  std::filesystem::create_directory_symlink(elsewhere.folder(), root);
  CHECK_FAULT((void)take_in(), Fault::Kind::integrity);
  BOOST_TEST(!store()->intact(sha256));
  std::filesystem::remove(root);
  write_file(root, "a file");
  CHECK_FAULT((void)take_in(), Fault::Kind::integrity);
  BOOST_TEST(names_in(elsewhere.folder()).empty());
}

BOOST_FIXTURE_TEST_CASE(full_storage_leaves_no_half_of_a_paper, Desk) {
  write_file(paper, std::string(100'000, 'x'));
  const int result = in_child([&] {
    limit_file_size(50'000);
    const std::string sentence = sentence_of([&] { (void)take_in(); });
    return sentence.find("no storage space") != std::string::npos ? 0 : 1;
  });
  BOOST_TEST(result == 0);
  BOOST_TEST(names_in(root).empty());
}

BOOST_FIXTURE_TEST_CASE(two_processes_that_take_in_the_same_paper_agree, Desk) {
  const auto work = [&] {
    for (int i = 0; i < 20; ++i)
      (void)take_in();
    return store()->intact(sha256) ? 0 : 1;
  };
  Child first(work);
  Child second(work);
  BOOST_TEST(first.wait() == 0);
  BOOST_TEST(second.wait() == 0);
  BOOST_TEST(names_in(section) == Names{sha256}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(the_papers_lie_beside_the_true_journal, Desk) {
  const Sandbox elsewhere;
  std::filesystem::create_symlink(path(), elsewhere / "link.db");
  (void)open_document_store(elsewhere / "link.db")->take_in(paper, /*keep=*/true);
  BOOST_TEST(store()->intact(sha256));
  BOOST_TEST(names_in(elsewhere.folder()) == Names{"link.db"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
