// Every folder under bad/ holds calendar files that are refused with exactly the findings beside
// it.
#include "ksdpl/calendar_loader.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path bad_folders = fs::path(KSDPL_SOURCE_DIR) / "tests/calendar/bad";

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  BOOST_REQUIRE_MESSAGE(file.good(), path << " cannot be read");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::set<fs::path> folders() {
  std::set<fs::path> found;
  for (const auto& entry : fs::directory_iterator(bad_folders))
    if (entry.is_directory()) found.insert(entry.path());
  return found;
}

LoadedCalendar load_bad(const fs::path& folder) {
  CalendarFiles files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".yaml")
      files.emplace("kalender/" + entry.path().filename().string(), content_of(entry.path()));
  return load_calendar(files, "uji");
}

/// Returns the findings as they are written beside the files: "2021.yaml:3:7 code".
std::string written(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& diagnostic : found)
    lines += fs::path(diagnostic.at.file).filename().string() + ":" +
             std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
             diagnostic.code + "\n";
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bad_calendars_tests)

BOOST_AUTO_TEST_CASE(every_bad_calendar_is_refused_with_all_its_findings_in_order) {
  BOOST_TEST(!folders().empty());
  for (const fs::path& folder : folders()) {
    const LoadedCalendar loaded = load_bad(folder);
    BOOST_TEST(written(loaded.errors) == content_of(folder / "expected"), folder.filename());
    BOOST_TEST(!loaded.errors.empty(), folder.filename());
  }
}

BOOST_AUTO_TEST_CASE(with_an_error_nothing_of_a_calendar_is_used) {
  for (const fs::path& folder : folders()) {
    const LoadedCalendar loaded = load_bad(folder);
    BOOST_TEST(loaded.calendar.years().empty(), folder.filename());
    BOOST_TEST(loaded.calendar.version().empty(), folder.filename());
  }
}

BOOST_AUTO_TEST_CASE(every_finding_says_what_is_wrong_in_both_languages) {
  for (const fs::path& folder : folders()) {
    for (const Diagnostic& finding : load_bad(folder).errors) {
      BOOST_TEST(!finding.message.id.empty(), folder.filename());
      BOOST_TEST(finding.message.id != finding.message.en, finding.message.id);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_misspelt_kind_is_answered_with_the_nearest) {
  const auto errors = load_bad(bad_folders / "days").errors;
  const bool suggested = std::any_of(errors.begin(), errors.end(), [](const Diagnostic& finding) {
    return finding.code == "unknown-kind" &&
           finding.message.en.find("cuti_bersama") != std::string::npos;
  });
  BOOST_TEST(suggested);
}

BOOST_AUTO_TEST_CASE(every_code_stands_in_the_guide_to_the_format) {
  const fs::path docs = fs::path(KSDPL_SOURCE_DIR) / "docs";
  const std::string guides =
      content_of(docs / "calendar-format.md") + content_of(docs / "workflow-format.md");
  for (const fs::path& folder : folders())
    for (const Diagnostic& finding : load_bad(folder).errors)
      BOOST_TEST(guides.find("`" + finding.code + "`") != std::string::npos, finding.code);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
