// An index as bytes: a line that says what they are, then the image of the database.
#include "ksdpl/merkle.hpp"

#include "search/inside.hpp"

#include <charconv>
#include <sstream>

namespace ksdpl {
namespace {

// A new number whenever passages are made otherwise, so that nobody asks an index of the old kind.
constexpr std::string_view format = "ksdpl-search-1";

std::string described(const IndexedState& state) {
  return std::string(format) + " " + std::to_string(state.size) + " " + state.root + " " +
         std::to_string(state.texts) + "\n";
}

std::string digest_of(const std::string& description, std::string_view image) {
  return hex_of(node_hash(leaf_hash(description), leaf_hash(image)));
}

/// Reads "FORMAT SIZE ROOT TEXTS"; an index of another format is none.
std::optional<IndexedState> read_description(const std::string& line) {
  std::istringstream words(line);
  std::string name;
  IndexedState state;
  if (!(words >> name >> state.size >> state.root >> state.texts)) return std::nullopt;
  // What is spelt otherwise was not written here.
  return described(state) == line + "\n" ? std::optional(state) : std::nullopt;
}

}  // namespace

std::string SearchIndex::bytes() const {
  const std::string image = inside_->database.image();
  if (image.empty()) return {};
  const std::string description = described(inside_->state);
  return description + digest_of(description, image) + "\n" + image;
}

std::optional<SearchIndex> SearchIndex::from_bytes(std::string_view bytes) {
  constexpr std::size_t digest_size = 64;
  const std::size_t end = bytes.substr(0, 256).find('\n');
  if (end == std::string_view::npos || bytes.size() < end + 1 + digest_size + 1)
    return std::nullopt;
  const std::string line(bytes.substr(0, end));
  const auto state = read_description(line);
  const std::string_view image = bytes.substr(end + 1 + digest_size + 1);
  if (!state || digest_of(line + "\n", image) != bytes.substr(end + 1, digest_size))
    return std::nullopt;
  try {
    return SearchIndex(
        std::make_unique<Inside>(Inside{search::MemoryDatabase::from_image(image), *state}));
  } catch (const DamagedIndex&) {
    return std::nullopt;
  }
}

}  // namespace ksdpl
