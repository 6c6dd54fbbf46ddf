// Reads a small file, saying what is wrong with it.
#include "cli/small_file.hpp"

#include "cli/complaint.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace ksdpl::cli {
namespace {

[[noreturn]] void complain(Exit exit, Say what, const std::filesystem::path& path) {
  throw Complaint(exit, said(what, path.string()), said(Say::hint_check_path, path.string()));
}

}  // namespace

std::string read_small_file(const std::filesystem::path& path, std::size_t most, Say missing) {
  std::error_code error;
  const auto type = std::filesystem::status(path, error).type();
  if (type == std::filesystem::file_type::not_found) complain(Exit::not_found, missing, path);
  if (type != std::filesystem::file_type::regular) complain(Exit::usage, Say::not_a_file, path);
  if (std::filesystem::file_size(path, error) > most)
    complain(Exit::usage, Say::file_too_large, path);
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file) complain(Exit::fault, Say::file_unreadable, path);
  return content;
}

}  // namespace ksdpl::cli
