// The formats of documents: those shipped, what a region adds, and files that must be refused.
#include "ksdpl/document_format_loader.hpp"

#include "workflows/sample.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

const fs::path bad_formats = fs::path(KSDPL_SOURCE_DIR) / "tests/workflows/bad_formats";

const Workflow& workflow_named(const std::string& name) {
  static std::map<std::string, std::shared_ptr<const Workflow>> loaded;
  auto& workflow = loaded[name];
  if (!workflow) {
    const auto found = find_bundle(name, {});
    workflow = load_workflow(std::get<Bundle>(found)).workflow;
  }
  BOOST_REQUIRE(workflow != nullptr);
  return *workflow;
}

DocumentFormatFiles shipped() {
  return std::get<DocumentFormatFiles>(find_document_formats({}));
}

/// Loads the plan with one place of its file changed.
LoadedDocumentFormat plan_with(std::string_view from, std::string_view to) {
  const DocumentFormatFile file = shipped().at("rencana_kerja_sama");
  return load_document_format({file.path, test::with(file.text, from, to)},
                              workflow_named("ksdpl"));
}

std::string written(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& diagnostic : found)
    lines += std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
             diagnostic.code + "\n";
  return lines;
}

std::set<std::string> names_ending(const std::string& ending) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(bad_formats))
    if (entry.path().extension() == ending) names.insert(entry.path().stem().string());
  return names;
}

LoadedDocumentFormat load_bad(const std::string& name) {
  const std::string path = "tests/workflows/bad_formats/" + name + ".yaml";
  return load_document_format({"format/" + name + ".yaml", test::source_file(path)},
                              workflow_named("ksdpl"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_formats_tests)

BOOST_AUTO_TEST_CASE(every_shipped_format_loads_for_every_shipped_workflow) {
  BOOST_TEST(shipped().size() == 9U);
  for (const char* name : {"ksdpl", "dki-jakarta"}) {
    for (const auto& [id, file] : shipped()) {
      const LoadedDocumentFormat loaded = load_document_format(file, workflow_named(name));
      BOOST_TEST(loaded.errors.empty(), id << test::listed(loaded.errors));
      BOOST_TEST(loaded.format.id == id);
      BOOST_TEST(loaded.format.is_for(workflow_named(name)));
    }
  }
}

BOOST_AUTO_TEST_CASE(every_section_has_its_words_in_both_languages) {
  for (const auto& [id, file] : shipped()) {
    const DocumentFormat format = load_document_format(file, workflow_named("ksdpl")).format;
    for (const DocumentSection& section : format.sections) {
      BOOST_TEST(!section.guidance.id.empty(), id << " " << section.id);
      BOOST_TEST(section.guidance.id != section.guidance.en, id << " " << section.id);
    }
  }
}

BOOST_AUTO_TEST_CASE(none_of_the_seven_items_can_be_dropped_weakened_or_left_to_choice,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (3)")) {
  const Paper* plan = workflow_named("ksdpl").statute->paper("rencana_kerja_sama");
  BOOST_REQUIRE(plan != nullptr);
  for (const PaperContent& item : plan->contents) {
    const std::string id = "  - id: " + std::string(item.id) + "\n";
    const auto dropped = plan_with(id, "  - id: lain\n");
    BOOST_REQUIRE(dropped.errors.size() == 1U);
    BOOST_TEST(dropped.errors.front().code == "relaxes-statute");
    BOOST_TEST(dropped.errors.front().citation == item.citation);
    const std::string basis = "    basis:\n      law: " + std::string(item.citation) + "\n";
    const auto weakened = plan_with(basis, "    basis: unknown\n");
    BOOST_TEST(test::codes(weakened.errors) == std::vector<std::string>{"relaxes-statute"},
               boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(a_section_of_the_law_is_never_a_matter_of_choice) {
  const auto chosen = plan_with(
      "    mandatory: true\n    facts: [objek]\n    basis:\n      law: PP 28/2018 Pasal 30 ayat "
      "(3) "
      "huruf d",
      "    mandatory: false\n    facts: [objek]\n    basis:\n      law: PP 28/2018 Pasal 30 ayat "
      "(3)"
      " huruf d");
  BOOST_TEST(test::codes(chosen.errors) == std::vector<std::string>{"relaxes-statute"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_the_workflow_adds_to_the_paper_is_a_section_too) {
  Workflow workflow = workflow_named("ksdpl");
  for (DocumentDef& paper : workflow.documents) {
    if (paper.id != "kajian") continue;
    ContentDef content = paper.contents.front();
    content.id = ContentId("bab_daerah");
    paper.contents.push_back(content);
    content.id = ContentId("bab_kota");
    content.when.kind = Expression::Kind::is;
    paper.contents.push_back(content);
  }
  const LoadedDocumentFormat loaded = load_document_format(shipped().at("kajian"), workflow);
  BOOST_REQUIRE(loaded.format.sections.size() == 8U);
  BOOST_TEST(loaded.format.sections[6].id == "bab_daerah");
  BOOST_TEST(loaded.format.sections[6].mandatory);
  BOOST_TEST(!loaded.format.sections[7].mandatory);
}

BOOST_AUTO_TEST_CASE(a_format_for_another_workflow_is_left_alone) {
  const DocumentFormatFile file = shipped().at("rencana_kerja_sama");
  const std::string other = test::with(file.text, "workflows: [ksdpl, ksdll]", "workflows: [lain]");
  const LoadedDocumentFormat loaded =
      load_document_format({file.path, test::with(other, "  - penjajakan\n", "  - langkah_lain\n")},
                           workflow_named("ksdpl"));
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_TEST(!loaded.format.is_for(workflow_named("ksdpl")));
}

BOOST_AUTO_TEST_CASE(every_bad_format_has_its_findings_beside_it) {
  BOOST_TEST(!names_ending(".yaml").empty());
  BOOST_TEST(names_ending(".yaml") == names_ending(".expected"), boost::test_tools::per_element());
  for (const std::string& name : names_ending(".yaml")) {
    const auto errors = load_bad(name).errors;
    BOOST_TEST(
        written(errors) == test::source_file("tests/workflows/bad_formats/" + name + ".expected"),
        "in " << name << ":" << test::listed(errors));
  }
}

BOOST_AUTO_TEST_CASE(every_code_is_written_in_the_guide) {
  const std::string guide =
      test::source_file("docs/documents.md") + test::source_file("docs/workflow-format.md");
  for (const std::string& name : names_ending(".yaml"))
    for (const std::string& code : test::codes(load_bad(name).errors))
      BOOST_TEST(guide.find("`" + code + "`") != std::string::npos, code << " is not in the guide");
}

BOOST_AUTO_TEST_CASE(a_folder_replaces_and_adds_and_leaves_the_rest) {
  const fs::path folder = fs::temp_directory_path() / "ksdpl-formats-test";
  fs::remove_all(folder);
  fs::create_directories(folder / "format");
  std::ofstream(folder / "format/kajian.yaml") << "format: x\n";
  std::ofstream(folder / "format/nota.yaml") << "format: y\n";
  const auto found = find_document_formats(folder);
  const auto& files = std::get<DocumentFormatFiles>(found);
  BOOST_TEST(files.size() == shipped().size() + 1);
  BOOST_TEST(files.at("kajian").text == "format: x\n");
  BOOST_TEST(files.at("nota").path == "format/nota.yaml");
  BOOST_TEST(files.at("rencana_kerja_sama").text == shipped().at("rencana_kerja_sama").text);
  fs::create_directory(folder / "format/folder.yaml");
  BOOST_TEST(std::holds_alternative<BundleError>(find_document_formats(folder)));
  fs::remove_all(folder);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
