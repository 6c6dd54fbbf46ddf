// A log as tiles: their names are numbers in groups of three digits, all but the last group marked
// with an x.
#include "ksdpl/checkpoint.hpp"

#include "proof/bytes.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace ksdpl {
namespace {

std::string three_digits(std::uint64_t number) {
  std::string digits = std::to_string(number);
  return std::string(3 - digits.size(), '0') + digits;
}

std::string numbered(std::uint64_t index, std::uint64_t width) {
  std::string path = three_digits(index % 1000);
  for (index /= 1000; index > 0; index /= 1000)
    path.insert(0, "/").insert(0, three_digits(index % 1000)).insert(0, "x");
  return width == tile_width ? path : path + ".p/" + std::to_string(width);
}

/// Levels of nodes that one tile spans: 2^8 = 256.
constexpr unsigned tile_height = 8;
constexpr std::size_t max_entry_bytes = 65535;

/// Calls `use` with the number and the width of every tile over `count` things.
template <class Use>
void each_tile(std::uint64_t count, Use use) {
  for (std::uint64_t first = 0; first < count; first += tile_width)
    use(first / tile_width, std::min(tile_width, count - first));
}

void export_hashes(const MerkleTree& tree, unsigned level, const FileSink& file) {
  each_tile(tree.nodes_on(level * tile_height), [&](std::uint64_t index, std::uint64_t width) {
    std::string bytes;
    for (std::uint64_t i = 0; i < width; ++i)
      bytes.append(proof::view_of(tree.node({level * tile_height, index * tile_width + i})));
    file(tile_path(level, index, width), bytes);
  });
}

void export_entries(std::uint64_t size, const LeafSource& leaf, const FileSink& file) {
  each_tile(size, [&](std::uint64_t index, std::uint64_t width) {
    std::string bytes;
    for (std::uint64_t i = 0; i < width; ++i) {
      const std::string entry = leaf(index * tile_width + i);
      if (entry.size() > max_entry_bytes) throw std::length_error("an entry over 65535 bytes");
      bytes.push_back(static_cast<char>(entry.size() >> 8U));
      bytes.push_back(static_cast<char>(entry.size() & 0xffU));
      bytes.append(entry);
    }
    file(entries_path(index, width), bytes);
  });
}

}  // namespace

std::string tile_path(unsigned level, std::uint64_t index, std::uint64_t width) {
  return "tile/" + std::to_string(level) + "/" + numbered(index, width);
}

std::string entries_path(std::uint64_t index, std::uint64_t width) {
  return "tile/entries/" + numbered(index, width);
}

void export_tiles(const MerkleTree& tree,
                  const std::string& note,
                  const LeafSource& leaf,
                  const FileSink& file) {
  export_entries(tree.size(), leaf, file);
  for (unsigned level = 0; tree.nodes_on(level * tile_height) > 0; ++level)
    export_hashes(tree, level, file);
  // Last: whoever finds a checkpoint finds everything it covers.
  file("checkpoint", note);
}

}  // namespace ksdpl
