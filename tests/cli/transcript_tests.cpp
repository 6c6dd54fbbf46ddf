// The kept transcripts still go as kept.
#include "cli/transcript.hpp"

#include <algorithm>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(transcript_tests)

BOOST_AUTO_TEST_CASE(every_transcript_goes_as_kept) {
  std::vector<fs::path> files;
  for (const auto& entry :
       fs::directory_iterator(fs::path(KSDPL_SOURCE_DIR) / "tests/cli/transcripts"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  BOOST_REQUIRE(!files.empty());
  for (const fs::path& file : files)
    ksdpl::test::check_transcript(file);
}

BOOST_AUTO_TEST_CASE(the_manual_shows_what_the_program_prints) {
  ksdpl::test::check_transcript(fs::path(KSDPL_SOURCE_DIR) / "docs/cli.md");
}

BOOST_AUTO_TEST_CASE(a_changed_line_does_not_go_unnoticed) {
  const std::string kept = "$ ksdpl version\nksdpl 0.0.0\n[exit 0]\n";
  BOOST_TEST(ksdpl::test::play(kept) != kept);
}

BOOST_AUTO_TEST_SUITE_END()
