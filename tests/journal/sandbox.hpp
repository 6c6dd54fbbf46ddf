// A folder of its own for every test, and the small file work tests do around a journal.
#pragma once

#include "ksdpl/journal.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

/// A fresh folder that is gone with the object.
class Sandbox {
 public:
  Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;
  Sandbox(Sandbox&&) = delete;
  Sandbox& operator=(Sandbox&&) = delete;
  ~Sandbox();

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
    return folder_ / name;
  }

 private:
  std::filesystem::path folder_;
};

/// A sandbox with a journal in it.
class JournalSandbox : public Sandbox {
 public:
  JournalSandbox();
  [[nodiscard]] std::filesystem::path path() const { return folder() / "k.db"; }
  [[nodiscard]] std::unique_ptr<Journal> open(
      std::chrono::milliseconds patience = std::chrono::milliseconds(60'000)) const;
};

void write_file(const std::filesystem::path& path, std::string_view content);
std::string read_file(const std::filesystem::path& path);

/// Returns the names in a folder, sorted.
std::vector<std::string> names_in(const std::filesystem::path& folder);

/// Returns the permission bits, such as 0600.
unsigned mode_of(const std::filesystem::path& path);

/// Runs SQL on a journal file as a stranger with a plain SQLite would; empty when it was accepted,
/// else SQLite's message.
std::string raw_sql(const std::filesystem::path& path, const std::string& sql);
/// Returns the first column of the first row.
std::string raw_answer(const std::filesystem::path& path, std::string_view sql);

/// A fixed moment: tests read no clock.
Timestamp moment();

/// Says whether a fault is of this kind; prints it when it is not, and wants both languages.
bool is_fault(const Fault& fault, Fault::Kind kind);

// A macro, because the place of the failure should be the test's own line.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define CHECK_FAULT(expression, expected_kind)                                     \
  BOOST_CHECK_EXCEPTION(expression, ::ksdpl::Fault, [&](const ::ksdpl::Fault& f) { \
    return ::ksdpl::test::is_fault(f, expected_kind);                              \
  })

/// Returns the English sentence of the fault an action ends in, or "" when it ends well.
template <class Action>
std::string sentence_of(Action action) {
  try {
    action();
    return {};
  } catch (const Fault& fault) {
    return fault.message().en;
  }
}

}  // namespace ksdpl::test
