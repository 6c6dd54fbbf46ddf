// A ZIP archive that comes out the same, byte for byte, from the same content.
#pragma once

#include "ksdpl/date.hpp"

#include <cstdint>
#include <cstdio>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

struct zip;
struct zip_source;

namespace ksdpl::cli {

struct CloseFile {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

/// Returns an empty file without a name, gone when it is closed. Throws Complaint.
OpenFile unnamed_file();

/// Writes one archive. Nothing is compressed, so that the bytes don't depend on a version of zlib;
/// every file has the same time. Every function throws Complaint with the path when it can't write.
class ZipFile {
 public:
  /// Makes the archive at `path`, over whatever is there. `time` is given to every file in it, as
  /// the clock of western Indonesia shows it.
  ZipFile(std::string path, Timestamp time);
  ~ZipFile();
  ZipFile(const ZipFile&) = delete;
  ZipFile& operator=(const ZipFile&) = delete;
  ZipFile(ZipFile&&) = delete;
  ZipFile& operator=(ZipFile&&) = delete;

  void add(const std::string& name, std::string_view bytes);
  /// Adds what the file holds from its present place on.
  void add(const std::string& name, OpenFile file);
  /// Writes everything; without it nothing is written.
  void finish();

 private:
  void add_source(const std::string& name, zip_source* source);
  void describe(std::int64_t index);
  [[noreturn]] void fail() const;

  std::string path_;
  Timestamp time_;
  zip* archive_;
  std::deque<std::string> kept_;  ///< What the archive will read when it is finished.
};

}  // namespace ksdpl::cli
