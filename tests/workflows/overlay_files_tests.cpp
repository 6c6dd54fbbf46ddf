// Every file under bad_overlays/ is refused with exactly the findings, and articles, beside it.
#include "workflows/sample.hpp"

#include <filesystem>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path bad_overlays = fs::path(KSDPL_SOURCE_DIR) / "tests/workflows/bad_overlays";

std::set<std::string> names_ending(const std::string& ending) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(bad_overlays)) {
    if (entry.path().extension() == ending) names.insert(entry.path().stem().string());
  }
  return names;
}

LoadedWorkflow load_bad(const std::string& name) {
  const auto found = find_bundle((bad_overlays / (name + ".yaml")).string(), {});
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<Bundle>(found), name << " is not a bundle");
  return load_workflow(std::get<Bundle>(found));
}

/// Returns the findings as they are written beside the file: "line:col code", then the article.
std::string written(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& diagnostic : found) {
    lines += std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
             diagnostic.code;
    lines += diagnostic.citation.empty() ? "\n" : " [" + diagnostic.citation + "]\n";
  }
  return lines;
}

BOOST_AUTO_TEST_SUITE(overlay_files_tests)

BOOST_AUTO_TEST_CASE(every_bad_overlay_has_its_findings_beside_it) {
  BOOST_TEST(names_ending(".yaml") == names_ending(".expected"), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_bad_overlay_is_refused_with_place_and_article) {
  for (const std::string& name : names_ending(".yaml")) {
    const LoadedWorkflow loaded = load_bad(name);
    BOOST_TEST(loaded.workflow == nullptr, name << " was accepted");
    const std::string expected =
        test::source_file("tests/workflows/bad_overlays/" + name + ".expected");
    BOOST_TEST(written(loaded.errors) == expected,
               "in " << name << ":" << test::listed(loaded.errors));
    for (const Diagnostic& finding : loaded.errors)
      BOOST_TEST(finding.at.file == name + ".yaml", finding);
  }
}

BOOST_AUTO_TEST_CASE(every_refusal_says_why_in_both_languages) {
  for (const std::string& name : names_ending(".yaml")) {
    for (const Diagnostic& finding : load_bad(name).errors) {
      BOOST_TEST(!finding.message.id.empty(), name << " " << finding);
      BOOST_TEST(!finding.message.en.empty(), name << " " << finding);
      BOOST_TEST(finding.message.id != finding.message.en, name << " " << finding);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_code_of_an_overlay_is_written_in_the_guide_to_the_format) {
  const std::string guide = test::source_file("docs/workflow-format.md");
  for (const std::string& name : names_ending(".yaml")) {
    for (const std::string& code : test::codes(load_bad(name).errors))
      BOOST_TEST(guide.find("`" + code + "`") != std::string::npos, code << " is not in the guide");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
