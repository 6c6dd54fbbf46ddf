// The few POSIX calls the room needs: descriptors that close themselves, and writes that are whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace ksdpl::journal {

/// Owns one file descriptor.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();

  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool open() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

/// Opens `name` below the folder `at` (AT_FDCWD: below the current one), retrying when interrupted.
/// On failure the result is not open and errno says why.
Descriptor open_at(int at, const std::filesystem::path& name, int flags, unsigned mode = 0);

/// Creates a file that is not there yet, for writing. The umask may take rights away. Throws
/// Fault::Kind::io.
Descriptor create_file(const std::filesystem::path& file, unsigned mode);

/// Says whether anything has this name, a dangling symlink included.
bool is_there(const std::filesystem::path& path);

/// Reads at most `capacity` bytes into `buffer`; 0 at the end. Throws Fault::Kind::io.
std::size_t read_some(const Descriptor& file,
                      char* buffer,
                      std::size_t capacity,
                      const std::filesystem::path& shown);

/// Writes all of `bytes`. Throws Fault::Kind::io.
void write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& shown);

/// Makes the file or folder durable. Throws Fault::Kind::io.
void sync(const Descriptor& file, const std::filesystem::path& shown);
void sync_folder(const std::filesystem::path& folder);

/// Returns the folder a path lies in, "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// Gives `from` its final name without ever replacing anything. Returns false, with errno EEXIST,
/// when the name is taken, and false with another errno when it failed.
bool rename_new(int from_folder,
                const std::filesystem::path& from,
                int to_folder,
                const std::filesystem::path& to);

/// Returns a name for a temporary file that nobody guesses.
std::string temporary_name(std::string_view stem);

}  // namespace ksdpl::journal
