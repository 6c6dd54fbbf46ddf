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

BOOST_AUTO_TEST_CASE(a_new_transcript_has_the_commands_alone) {
  const std::string fresh =
      "# A remark.\n$ ksdpl version\n\n@env X y\n$ ksdpl version\n$ ksdpl verzion\n";
  const std::string played = ksdpl::test::play(fresh);
  const auto count = [&](const std::string& part) {
    std::size_t times = 0;
    for (std::size_t at = played.find(part); at != std::string::npos;
         at = played.find(part, at + 1))
      ++times;
    return times;
  };
  BOOST_TEST(count("$ ksdpl ") == 3U);
  BOOST_TEST(count("[exit 0]\n") == 2U);
  BOOST_TEST(count("[exit 2]\n") == 1U);
  BOOST_TEST(count("# A remark.") == 1U);
  BOOST_TEST(count("@env X y") == 1U);
  BOOST_TEST(ksdpl::test::play(played) == played);
}

BOOST_AUTO_TEST_SUITE_END()
