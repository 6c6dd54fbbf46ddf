// A ZIP archive that comes out the same, byte for byte, from the same content.
#include "cli/zip_file.hpp"

#include "cli/complaint.hpp"
#include "cli/phrases.hpp"

#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

#include <zip.h>

namespace ksdpl::cli {
namespace {

[[noreturn]] void cannot_write(const std::string& path, const std::string& why) {
  throw Complaint(Exit::fault, said(Say::cannot_write, path, why),
                  said(Say::hint_check_path, path));
}

/// A moment as DOS wrote it: two numbers of packed bits.
struct DosTime {
  std::uint16_t time = 0;
  std::uint16_t date = 0;
};

DosTime dos_time(Timestamp moment) {
  namespace chrono = std::chrono;
  constexpr int first_year = 1980;
  constexpr chrono::hours offset{7};
  const auto local = chrono::floor<chrono::seconds>(moment) + offset;
  const auto day = chrono::floor<chrono::days>(local);
  const chrono::year_month_day date{day};
  const chrono::hh_mm_ss clock{local - day};
  const auto packed = [](unsigned high, unsigned middle, unsigned low, unsigned high_at,
                         unsigned middle_at) {
    return static_cast<std::uint16_t>((high << high_at) | (middle << middle_at) | low);
  };
  return {packed(static_cast<unsigned>(clock.hours().count()),
                 static_cast<unsigned>(clock.minutes().count()),
                 static_cast<unsigned>(clock.seconds().count() / 2), 11, 5),
          packed(static_cast<unsigned>(static_cast<int>(date.year()) - first_year),
                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), 9, 5)};
}

}  // namespace

OpenFile unnamed_file() {
  OpenFile file(std::tmpfile());
  if (file == nullptr) cannot_write("tmpfile", std::generic_category().message(errno));
  return file;
}

ZipFile::ZipFile(std::string path, Timestamp time) : path_(std::move(path)), time_(time) {
  int error = 0;
  archive_ = zip_open(path_.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive_ != nullptr) return;
  zip_error_t words;
  zip_error_init_with_code(&words, error);
  const std::string why = zip_error_strerror(&words);
  zip_error_fini(&words);
  cannot_write(path_, why);
}

ZipFile::~ZipFile() {
  if (archive_ != nullptr) zip_discard(archive_);
}

void ZipFile::add(const std::string& name, std::string_view bytes) {
  // The archive reads it only at the end.
  const std::string& kept = kept_.emplace_back(bytes);
  zip_source_t* source = zip_source_buffer(archive_, kept.data(), kept.size(), 0);
  if (source == nullptr) fail();
  add_source(name, source);
}

void ZipFile::add(const std::string& name, OpenFile file) {
  zip_source_t* source = zip_source_filep(archive_, file.get(), 0, -1);
  if (source == nullptr) fail();
  (void)file.release();  // The source closes it.
  add_source(name, source);
}

void ZipFile::add_source(const std::string& name, zip_source_t* source) {
  const std::int64_t index = zip_file_add(archive_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    fail();
  }
  describe(index);
}

void ZipFile::describe(std::int64_t index) {
  constexpr std::uint32_t plain_file = 0100644U << 16U;
  const auto [time, date] = dos_time(time_);
  const auto entry = static_cast<zip_uint64_t>(index);
  if (zip_set_file_compression(archive_, entry, ZIP_CM_STORE, 0) != 0 ||
      zip_file_set_dostime(archive_, entry, time, date, 0) != 0 ||
      zip_file_set_external_attributes(archive_, entry, 0, ZIP_OPSYS_UNIX, plain_file) != 0)
    fail();
}

void ZipFile::finish() {
  if (zip_close(archive_) != 0) fail();
  archive_ = nullptr;
}

void ZipFile::fail() const {
  cannot_write(path_, zip_strerror(archive_));
}

}  // namespace ksdpl::cli
