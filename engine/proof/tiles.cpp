// The names of tiles: numbers in groups of three digits, all but the last group marked with an x.
#include "ksdpl/checkpoint.hpp"

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

}  // namespace

std::string tile_path(unsigned level, std::uint64_t index, std::uint64_t width) {
  return "tile/" + std::to_string(level) + "/" + numbered(index, width);
}

std::string entries_path(std::uint64_t index, std::uint64_t width) {
  return "tile/entries/" + numbered(index, width);
}

}  // namespace ksdpl
