// The files that come with the program: they load, they are tidy, and they are what is in the tree.
#include "workflows/sample.hpp"

#include <algorithm>
#include <filesystem>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path workflows = fs::path(KSDPL_SOURCE_DIR) / "workflows";

/// Returns the names of the shipped workflows: the files at the top of the folder, and overlays.
std::vector<std::string> shipped_names() {
  std::vector<std::string> names;
  for (const auto& [path, text] : embedded_workflows()) {
    const bool overlay = path.starts_with("daerah/");
    if (overlay || path.find('/') == std::string::npos)
      names.push_back(fs::path(path).stem().string());
  }
  return names;
}

LoadedWorkflow load_shipped(const std::string& name) {
  const auto found = find_bundle(name, {});
  BOOST_REQUIRE(std::holds_alternative<Bundle>(found));
  return load_workflow(std::get<Bundle>(found));
}

BOOST_AUTO_TEST_SUITE(shipped_files_tests)

BOOST_AUTO_TEST_CASE(there_is_a_ksdpl_workflow) {
  const auto names = shipped_names();
  BOOST_TEST((std::find(names.begin(), names.end(), "ksdpl") != names.end()));
}

BOOST_AUTO_TEST_CASE(every_shipped_workflow_loads_without_an_error) {
  for (const std::string& name : shipped_names()) {
    const LoadedWorkflow loaded = load_shipped(name);
    BOOST_TEST(loaded.errors.empty(), name << test::listed(loaded.errors));
    BOOST_REQUIRE(loaded.workflow != nullptr);
    BOOST_TEST(loaded.workflow->id == name);
  }
}

BOOST_AUTO_TEST_CASE(every_shipped_workflow_is_tidy) {
  for (const std::string& name : shipped_names()) {
    const LoadedWorkflow loaded = load_shipped(name);
    BOOST_REQUIRE(loaded.workflow != nullptr);
    const auto found = lint(*loaded.workflow);
    BOOST_TEST(found.empty(), name << test::listed(found));
  }
}

BOOST_AUTO_TEST_CASE(the_program_holds_exactly_the_files_of_the_folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(workflows)) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string path = fs::relative(entry.path(), workflows).generic_string();
    files[path] = test::source_file("workflows/" + path);
  }
  BOOST_TEST(files.size() == embedded_workflows().size());
  for (const auto& [path, text] : files) {
    BOOST_REQUIRE_MESSAGE(embedded_workflows().contains(path), path << " is not in the program");
    BOOST_TEST((embedded_workflows().at(path) == text), path << " differs");
  }
}

BOOST_AUTO_TEST_CASE(the_folder_given_by_path_loads_as_the_program_does) {
  const auto found = find_bundle("ksdpl", workflows);
  BOOST_REQUIRE(std::holds_alternative<Bundle>(found));
  const auto compiled = find_bundle("ksdpl", {});
  BOOST_TEST(to_canonical_json(std::get<Bundle>(found)) ==
             to_canonical_json(std::get<Bundle>(compiled)));
}

BOOST_AUTO_TEST_CASE(the_example_of_the_guide_is_what_the_loader_accepts_as_shape) {
  const std::string guide = test::source_file("docs/workflow-format.md");
  const std::string open = "```yaml\n# contoh.yaml\n";
  const std::size_t begin = guide.find(open);
  BOOST_REQUIRE(begin != std::string::npos);
  const std::size_t from = begin + std::string("```yaml\n").size();
  const std::string example = guide.substr(from, guide.find("```", from) - from);
  // The example is small: it lacks most of the statute, and nothing else may be wrong with it.
  const auto found = test::load_text(example).errors;
  for (const Diagnostic& finding : found) {
    const bool of_the_statute = finding.code == "relaxes-statute" ||
                                finding.code == "missing-stage" || finding.code == "unfired-move";
    BOOST_TEST(of_the_statute, finding);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
