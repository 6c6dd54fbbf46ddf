// A folder of its own for every test, and the small file work tests do around a journal.
#include "journal/sandbox.hpp"

#include "journal/sqlite_handle.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <sys/stat.h>

namespace ksdpl::test {

Sandbox::Sandbox() {
  std::string name = (std::filesystem::temp_directory_path() / "ksdpl-journal-XXXXXX").string();
  BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
  folder_ = std::filesystem::canonical(name);
  // Some tests look at it as another user.
  std::filesystem::permissions(folder_, std::filesystem::perms(0755));
}

Sandbox::~Sandbox() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

JournalSandbox::JournalSandbox() {
  create_sqlite_journal({.path = path(),
                         .key_folder = {},
                         .origin = "uji.go.id/ksdpl",
                         .actor = "budi",
                         .now = moment()});
}

std::unique_ptr<Journal> JournalSandbox::open(std::chrono::milliseconds patience) const {
  return open_sqlite_journal(path(), {.patience = patience});
}

void write_file(const std::filesystem::path& path, std::string_view content) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(content.data(), static_cast<std::streamsize>(content.size()));
  BOOST_REQUIRE(file.good());
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  BOOST_REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status {};
  BOOST_REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

std::string raw_sql(const std::filesystem::path& path, const std::string& sql) {
  return sentence_of([&] {
    journal::SqliteHandle handle(path, std::chrono::milliseconds(0));
    handle.run(sql.c_str());
  });
}

std::string raw_answer(const std::filesystem::path& path, std::string_view sql) {
  journal::SqliteHandle handle(path, std::chrono::milliseconds(0));
  journal::Query query(handle, sql);
  return query.step() ? query.string(0) : std::string();
}

Timestamp moment() {
  return *parse_timestamp("2026-11-21T04:07:43.120Z");
}

bool is_fault(const Fault& fault, Fault::Kind kind) {
  const bool right =
      fault.kind() == kind && !fault.message().id.empty() && !fault.message().en.empty();
  if (!right) {
    BOOST_TEST_MESSAGE("kind " << static_cast<int>(fault.kind()) << ": " << fault.message().en);
  }
  return right;
}

}  // namespace ksdpl::test
