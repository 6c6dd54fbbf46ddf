// Folders in the making, copies that are checked, and lists of SHA-256: what backup and restore
// share.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ksdpl::journal {

/// A folder of its own beside a place, gone again with all it holds unless it was given its name.
class DraftFolder {
 public:
  /// Throws Fault: not_found when the parent is no folder, io.
  explicit DraftFolder(const std::filesystem::path& beside);
  DraftFolder(const DraftFolder&) = delete;
  DraftFolder& operator=(const DraftFolder&) = delete;
  DraftFolder(DraftFolder&&) = delete;
  DraftFolder& operator=(DraftFolder&&) = delete;
  ~DraftFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Gives it its name. Throws Fault: usage when that is taken, io.
  void publish(const std::filesystem::path& name);

 private:
  std::filesystem::path path_;
};

/// Does things that can be undone, and undoes them, the last first, unless all went well.
class UndoList {
 public:
  UndoList() = default;
  UndoList(const UndoList&) = delete;
  UndoList& operator=(const UndoList&) = delete;
  UndoList(UndoList&&) = delete;
  UndoList& operator=(UndoList&&) = delete;
  ~UndoList();

  /// Gives a file or folder another name, replacing nothing. Throws Fault: usage, io.
  void rename(const std::filesystem::path& from, const std::filesystem::path& to);
  void keep() { undo_.clear(); }

 private:
  std::vector<std::function<void()>> undo_;
};

/// Throws Fault::Kind::usage when something of that name is there.
void require_absent(const std::filesystem::path& path);

/// Writes a new file, durably. Throws Fault: io.
void write_file(const std::filesystem::path& file, const std::string& content, unsigned mode);

/// Copies a plain file into a new one, durably. Throws Fault: not_found, io.
void copy_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Name below a folder to SHA-256 (hex).
using Sums = std::map<std::string, std::string>;
/// Returns the sums of every file below the folder. Throws Fault: io, integrity for what is neither
/// file nor folder.
Sums sums_of(const std::filesystem::path& folder);
/// Writes them as `sha256sum -c` reads them.
std::string sums_text(const Sums& sums);

}  // namespace ksdpl::journal
