// The names of tiles, as c2sp.org/tlog-tiles gives them.
#include "ksdpl/checkpoint.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(tiles_tests)

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
