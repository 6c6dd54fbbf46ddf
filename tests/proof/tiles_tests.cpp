// A log as tiles, as c2sp.org/tlog-tiles gives them: their names and what they hold.
#include "ksdpl/checkpoint.hpp"

#include "proof/trees.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(tiles_tests)

namespace {

using Files = std::map<std::string, std::string>;

Files exported(const std::vector<std::string>& leaves) {
  Files files;
  export_tiles(
      tree_of(leaves), "the note", [&](std::uint64_t i) { return leaves[i]; },
      [&](const std::string& path, const std::string& bytes) {
        BOOST_TEST(files.emplace(path, bytes).second, path);
      });
  return files;
}

/// Reads the bundles in the order of their numbers, as somebody who has nothing but the files.
std::vector<std::string> entries_in(const Files& files, std::uint64_t size) {
  std::vector<std::string> entries;
  for (std::uint64_t bundle = 0; entries.size() < size; ++bundle) {
    const std::uint64_t width = std::min(tile_width, size - bundle * tile_width);
    const auto found = files.find(entries_path(bundle, width));
    BOOST_REQUIRE(found != files.end());
    std::string_view rest = found->second;
    while (!rest.empty()) {
      const std::size_t length =
          static_cast<unsigned char>(rest[0]) * 256U + static_cast<unsigned char>(rest[1]);
      entries.emplace_back(rest.substr(2, length));
      rest.remove_prefix(2 + length);
    }
  }
  return entries;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_entries_come_back_and_every_hash_is_that_of_its_subtree) {
  for (const std::uint64_t size : {0U, 1U, 2U, 255U, 256U, 257U, 600U, 65537U}) {
    const auto leaves = counted_leaves(size);
    const Files files = exported(leaves);
    BOOST_TEST((entries_in(files, size) == leaves), size);
    BOOST_TEST(files.at("checkpoint") == "the note");
    const MerkleTree tree = tree_of(leaves);
    std::size_t hashes = 0;
    for (unsigned level = 0; (size >> (8 * level)) > 0; ++level) {
      const std::uint64_t nodes = size >> (8 * level);
      for (std::uint64_t tile = 0; tile * tile_width < nodes; ++tile) {
        const std::uint64_t width = std::min(tile_width, nodes - tile * tile_width);
        const std::string& bytes = files.at(tile_path(level, tile, width));
        BOOST_TEST(bytes.size() == width * TreeHash::size);
        const auto last = hash_from_bytes(bytes.substr(bytes.size() - TreeHash::size));
        BOOST_TEST((last == tree.node({8 * level, tile * tile_width + width - 1})));
        hashes += width;
      }
    }
    std::size_t exported_bytes = 0;
    for (const auto& [path, bytes] : files)
      if (path.starts_with("tile/") && !path.starts_with("tile/entries/"))
        exported_bytes += bytes.size();
    BOOST_TEST(exported_bytes == hashes * TreeHash::size);
  }
}

BOOST_AUTO_TEST_CASE(an_entry_that_no_bundle_takes_is_not_exported) {
  BOOST_CHECK_THROW(exported({std::string(65536, 'x')}), std::length_error);
  BOOST_TEST(exported({std::string(65535, 'x')}).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_number_is_written_in_groups_of_three_digits) {
  BOOST_TEST(tile_path(0, 0) == "tile/0/000");
  BOOST_TEST(tile_path(0, 67) == "tile/0/067");
  BOOST_TEST(tile_path(1, 1000) == "tile/1/x001/000");
  BOOST_TEST(tile_path(0, 1'234'067) == "tile/0/x001/x234/067");
  BOOST_TEST(entries_path(1'234'067) == "tile/entries/x001/x234/067");
}

BOOST_AUTO_TEST_CASE(a_partial_tile_says_how_wide_it_is) {
  BOOST_TEST(tile_path(0, 273, 112) == "tile/0/273.p/112");
  BOOST_TEST(tile_path(2, 1001, 1) == "tile/2/x001/001.p/1");
  BOOST_TEST(entries_path(0, 255) == "tile/entries/000.p/255");
}

BOOST_AUTO_TEST_SUITE_END()
