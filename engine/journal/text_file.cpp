// Reads a small file whole, never following a symlink.
#include "journal/text_file.hpp"

#include "journal/faults.hpp"
#include "journal/posix.hpp"

#include <array>
#include <cerrno>

#include <fcntl.h>

namespace ksdpl::journal {

std::optional<std::string> read_small_file(const std::filesystem::path& file, std::size_t most) {
  const Descriptor opened = open_at(AT_FDCWD, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!opened.open()) {
    if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
    throw fault_of_errno(errno, doing_open, file);
  }
  std::string content;
  std::array<char, 4096> piece{};
  while (const std::size_t count = read_some(opened, piece.data(), piece.size(), file)) {
    content.append(piece.data(), count);
    if (content.size() > most) return std::nullopt;
  }
  return content;
}

}  // namespace ksdpl::journal
