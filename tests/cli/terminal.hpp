// A pretended terminal: runs the command line inside the test, in a folder of its own.
#pragma once

#include "cli/run.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace ksdpl::test {

/// What one command left on the screen.
struct Screen {
  int exit = 0;
  std::string out;
  std::string err;

  /// Returns stdout as JSON; fails the test when it is none.
  [[nodiscard]] nlohmann::ordered_json json() const;
};

/// A fresh temporary folder that is the current one while it lives.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Writes a file, with its folders.
  void write(const std::filesystem::path& name, std::string_view content) const;
  [[nodiscard]] std::string read(const std::filesystem::path& name) const;

 private:
  std::filesystem::path path_;
  std::filesystem::path before_;
};

/// A user at work in a folder. The clock stands still unless it is set.
class Terminal {
 public:
  Terminal();

  Folder folder;
  Timestamp now;
  std::map<std::string, std::string, std::less<>> variables;
  bool is_terminal = false;

  /// Runs words as given.
  Screen run(const std::vector<std::string>& words);
  /// Runs a line with the quoting of a shell: `new A --partner "New York"`.
  Screen type(std::string_view line);
  /// Runs a line that must succeed.
  Screen must(std::string_view line);

  /// Makes a journal and a case "A" for a city, with every fact known, at the stage `prakarsa`.
  void open_case();
  /// Leads case "A" lawfully to where the plan is being drawn up, everything for the DPRD on file.
  void ready_for_dprd();
};

/// Splits a line as a shell does, with '...' and "...".
std::vector<std::string> shell_words(std::string_view line);

}  // namespace ksdpl::test
