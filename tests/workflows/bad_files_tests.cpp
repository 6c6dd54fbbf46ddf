// Every file under bad/ is refused with exactly the findings that stand beside it.
#include "workflows/sample.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path bad_files = fs::path(KSDPL_SOURCE_DIR) / "tests/workflows/bad";

/// Returns the names of the files directly in the folder that end so, without the ending.
std::set<std::string> names_ending(const std::string& ending) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(bad_files)) {
    if (entry.is_regular_file() && entry.path().extension() == ending)
      names.insert(entry.path().stem().string());
  }
  return names;
}

/// Returns the findings as they are written beside the file: "line:col code", with the path in
/// front when it is another file of the bundle.
std::string written(const std::vector<Diagnostic>& found, const std::string& main) {
  std::string lines;
  for (const Diagnostic& diagnostic : found) {
    if (diagnostic.at.file != main) lines += diagnostic.at.file + ":";
    lines += std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
             diagnostic.code + "\n";
  }
  return lines;
}

LoadedWorkflow load_bad(const std::string& name) {
  const auto found = find_bundle((bad_files / (name + ".yaml")).string(), bad_files);
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<Bundle>(found), name << " is not a bundle");
  return load_workflow(std::get<Bundle>(found));
}

BOOST_AUTO_TEST_SUITE(bad_files_tests)

BOOST_AUTO_TEST_CASE(every_bad_file_has_its_findings_beside_it_and_the_other_way_round) {
  const auto files = names_ending(".yaml");
  const auto expectations = names_ending(".expected");
  BOOST_TEST(!files.empty());
  BOOST_TEST(files == expectations, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_bad_file_is_refused_with_all_its_findings_in_order) {
  for (const std::string& name : names_ending(".yaml")) {
    const LoadedWorkflow loaded = load_bad(name);
    BOOST_TEST(loaded.workflow == nullptr, name << " was accepted");
    const std::string expected = test::source_file("tests/workflows/bad/" + name + ".expected");
    BOOST_TEST(written(loaded.errors, name + ".yaml") == expected,
               "in " << name << ":" << test::listed(loaded.errors));
  }
}

BOOST_AUTO_TEST_CASE(every_finding_says_what_is_wrong_in_both_languages) {
  for (const std::string& name : names_ending(".yaml")) {
    for (const Diagnostic& finding : load_bad(name).errors) {
      BOOST_TEST(!finding.message.id.empty(), name << " " << finding);
      BOOST_TEST(!finding.message.en.empty(), name << " " << finding);
      BOOST_TEST(finding.message.id != finding.message.en, name << " " << finding);
    }
  }
}

BOOST_AUTO_TEST_CASE(no_finding_repeats_a_hidden_character_of_the_file) {
  for (const char* name : {"bidi_escape", "bidi_override", "control_character"}) {
    const std::string shown = test::listed(load_bad(name).errors);
    BOOST_TEST(shown.find("\u202e") == std::string::npos, name);
    BOOST_TEST(shown.find('\x07') == std::string::npos, name);
  }
}

BOOST_AUTO_TEST_CASE(every_code_of_the_loader_is_written_in_the_guide_to_the_format) {
  const std::string guide = test::source_file("docs/workflow-format.md");
  std::set<std::string> seen;
  for (const std::string& name : names_ending(".yaml")) {
    for (const std::string& code : test::codes(load_bad(name).errors))
      seen.insert(code);
  }
  for (const std::string& code : seen)
    BOOST_TEST(guide.find("`" + code + "`") != std::string::npos, code << " is not in the guide");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
