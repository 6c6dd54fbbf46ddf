// Runs a program of other people: found once, given words and never a shell, and not for ever.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// Returns the absolute path of a program, looked for in the folders of `path` (the variable PATH);
/// folders that are not absolute are left out. Nothing when it is not there.
std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path);

/// A program and what it is given. It runs in `folder`, which is also its home and its place for
/// temporary files; it reads nothing from the terminal and inherits no variable but the language.
struct Child {
  std::filesystem::path program;
  std::vector<std::string> arguments;
  std::filesystem::path folder;
  std::chrono::seconds patience{180};
};

/// How it ended.
struct ChildEnd {
  enum class How { ended, too_slow, not_started } how = How::not_started;
  int exit = -1;      ///< -1 when a signal ended it.
  std::string words;  ///< The beginning of what it wrote to stderr.
};

/// Runs it and waits; one that takes too long is ended with all it started.
ChildEnd run_child(const Child& child);

/// A folder that nobody else may look into, gone with everything in it when this goes.
class TemporaryFolder {
 public:
  /// Makes it inside `parent`. Throws Complaint.
  explicit TemporaryFolder(const std::filesystem::path& parent);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace ksdpl::cli
