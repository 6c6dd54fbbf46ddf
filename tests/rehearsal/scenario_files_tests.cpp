// Scenario files under bad/ are refused with exactly the findings beside them; where scenarios are
// looked for.
#include "ksdpl/scenario_loader.hpp"

#include "support/desk.hpp"
#include "workflows/sample.hpp"

#include <filesystem>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path bad_files = fs::path(KSDPL_SOURCE_DIR) / "tests/rehearsal/bad";

std::set<std::string> bad_names() {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(bad_files)) {
    if (entry.path().extension() == ".yaml") names.insert(entry.path().stem().string());
  }
  return names;
}

LoadedScenarios load_bad(const std::string& name) {
  const std::string file = name + ".yaml";
  return load_scenarios({{file, test::source_file("tests/rehearsal/bad/" + file)}},
                        *test::shipped_workflow());
}

std::string written(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& finding : found) {
    lines += std::to_string(finding.at.line) + ":" + std::to_string(finding.at.column) + " " +
             finding.code + "\n";
  }
  return lines;
}

BOOST_AUTO_TEST_SUITE(scenario_files_tests)

BOOST_AUTO_TEST_CASE(every_bad_file_is_refused_with_all_its_findings_in_order) {
  BOOST_TEST(bad_names().size() >= 4U);
  for (const std::string& name : bad_names()) {
    const LoadedScenarios loaded = load_bad(name);
    BOOST_TEST(loaded.scenarios.empty(), name << " was accepted");
    const std::string expected = test::source_file("tests/rehearsal/bad/" + name + ".expected");
    BOOST_TEST(written(loaded.errors) == expected,
               "in " << name << ":" << test::listed(loaded.errors));
  }
}

BOOST_AUTO_TEST_CASE(every_finding_says_what_is_wrong_in_both_languages) {
  for (const std::string& name : bad_names()) {
    for (const Diagnostic& finding : load_bad(name).errors) {
      BOOST_TEST(!finding.message.id.empty(), name << " " << finding);
      BOOST_TEST(finding.message.id != finding.message.en, name << " " << finding);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_code_is_written_in_the_guide_to_the_format) {
  const std::string guide = test::source_file("docs/workflow-format.md");
  for (const std::string& name : bad_names()) {
    for (const std::string& code : test::codes(load_bad(name).errors))
      BOOST_TEST(guide.find("`" + code + "`") != std::string::npos, code << " is not in the guide");
  }
}

BOOST_AUTO_TEST_CASE(the_scenarios_of_a_workflow_lie_in_the_folder_of_its_name) {
  const auto compiled = std::get<ScenarioFiles>(find_scenarios("ksdpl", {}));
  const auto folder =
      std::get<ScenarioFiles>(find_scenarios("ksdpl", fs::path(KSDPL_SOURCE_DIR) / "workflows"));
  BOOST_TEST(!compiled.empty());
  BOOST_TEST(compiled.size() == folder.size());
  BOOST_TEST(std::get<ScenarioFiles>(find_scenarios("tidak_ada", {})).empty());
  BOOST_TEST(std::get<ScenarioFiles>(find_scenarios("ksdpl", bad_files)).empty());
}

BOOST_AUTO_TEST_CASE(a_path_names_one_file_or_every_file_of_a_folder) {
  BOOST_TEST(std::get<ScenarioFiles>(read_scenarios_at(bad_files)).size() == bad_names().size());
  BOOST_TEST(std::get<ScenarioFiles>(read_scenarios_at(bad_files / "keys.yaml")).size() == 1U);
  const auto missing = read_scenarios_at(bad_files / "tidak_ada.yaml");
  BOOST_REQUIRE(std::holds_alternative<BundleError>(missing));
  BOOST_TEST((std::get<BundleError>(missing).kind == BundleError::Kind::not_found));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
