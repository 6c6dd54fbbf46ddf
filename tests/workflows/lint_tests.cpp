// What an author should mend although the workflow can be used.
#include "workflows/sample.hpp"
#include "workflows/small_statute.hpp"

#include <filesystem>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::small_workflow;

std::vector<std::string> lint_codes(const Workflow& workflow) {
  return test::codes(lint(workflow));
}

BOOST_AUTO_TEST_SUITE(lint_tests)

BOOST_AUTO_TEST_CASE(a_tidy_workflow_has_no_finding) {
  const auto found = lint(small_workflow());
  BOOST_TEST(found.empty(), test::listed(found));
}

BOOST_AUTO_TEST_CASE(an_actor_of_the_workflow_that_nothing_names_is_reported) {
  Workflow workflow = small_workflow();
  ActorDef actor = workflow.actors[0];
  actor.id = ActorId{"inspektorat"};
  workflow.actors.push_back(actor);
  BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"unused-actor"},
             boost::test_tools::per_element());
  workflow.documents[0].issuer = ActorId{"inspektorat"};
  BOOST_TEST(lint_codes(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_paper_of_the_workflow_that_no_step_asks_for_is_reported) {
  Workflow workflow = small_workflow();
  DocumentDef document = workflow.documents[0];
  document.id = DocumentId{"kajian"};
  workflow.documents.push_back(document);
  BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"unused-document"},
             boost::test_tools::per_element());
  workflow.steps[1].outcomes[0].documents = {DocumentId{"kajian"}};
  BOOST_TEST(lint_codes(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_step_that_waits_for_one_that_ends_the_stage_cannot_be_reached) {
  Workflow workflow = small_workflow();
  StepDef late = workflow.steps[2];
  late.id = StepId{"terlambat"};
  late.after = {StepId{"keputusan"}};
  StepDef later = late;
  later.id = StepId{"lebih_terlambat"};
  later.after = {StepId{"terlambat"}};
  workflow.steps.push_back(late);
  workflow.steps.push_back(later);
  BOOST_TEST(
      lint_codes(workflow) == (std::vector<std::string>{"unreachable-step", "unreachable-step"}),
      boost::test_tools::per_element());
  workflow.steps[3].outcomes.push_back(workflow.steps[2].outcomes[0]);
  BOOST_TEST(lint_codes(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_step_of_a_closed_stage_cannot_be_reached) {
  Workflow workflow = small_workflow();
  workflow.steps.push_back(workflow.steps[2]);
  workflow.steps.back().id = StepId{"sesudahnya"};
  workflow.steps.back().stage = StageId{"usai"};
  BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"unreachable-step"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_move_no_step_makes_cuts_off_what_lies_behind_it) {
  Workflow workflow = small_workflow();
  workflow.steps[3].outcomes[0].fires = MoveId{};
  const auto found = lint(workflow);
  BOOST_TEST(test::with_code(found, "unmade-move").size() == 1U, test::listed(found));
  BOOST_TEST(test::with_code(found, "unreachable-step").size() == 1U, test::listed(found));
}

BOOST_AUTO_TEST_CASE(a_sentence_in_one_language_is_reported_and_a_name_that_stays_is_not) {
  Workflow workflow = small_workflow();
  workflow.steps[0].gist = {"Sama.", "Sama."};
  workflow.steps[1].gist = {"Hanya Indonesia.", ""};
  workflow.requirements[0].evidence = {"", "a letter"};
  workflow.actors[0].title = {"DPRD", "DPRD"};
  BOOST_TEST(lint_codes(workflow) ==
                 (std::vector<std::string>{"untranslated", "untranslated", "untranslated"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_condition_that_holds_in_every_case_or_in_none_is_reported) {
  Workflow workflow = small_workflow();
  const auto compare = [](Expression::Kind kind, const char* field, const char* value) {
    Expression expression;
    expression.kind = kind;
    expression.field = field;
    expression.value = value;
    return expression;
  };
  Expression& when = workflow.documents[0].contents[0].when;
  when.kind = Expression::Kind::all;
  when.parts = {compare(Expression::Kind::is, "level", "kota"),
                compare(Expression::Kind::is, "level", "kabupaten")};
  BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"condition-never"},
             boost::test_tools::per_element());
  when.kind = Expression::Kind::any;
  BOOST_TEST(lint_codes(workflow).empty());
  when.parts.push_back(compare(Expression::Kind::is, "level", "provinsi"));
  BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"condition-always"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_deadline_whose_start_is_never_on_record_is_reported) {
  for (const char* start : {"dengar_pendapat", "keputusan"}) {
    Workflow workflow = small_workflow();
    workflow.steps[3].deadline->starts = StepId{start};
    BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"deadline-never-starts"},
               boost::test_tools::per_element());
  }
  Workflow ends_the_stage = small_workflow();
  ends_the_stage.steps[2].outcomes[0].fires = MoveId{"putuskan"};
  BOOST_TEST(lint_codes(ends_the_stage) == std::vector<std::string>{"deadline-never-starts"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stage_in_which_cases_collect_is_a_dead_end) {
  Workflow workflow = small_workflow();
  workflow.steps[4].outcomes[0].fires = MoveId{};
  const auto found = lint(workflow);
  BOOST_TEST(test::with_code(found, "dead-end").size() >= 1U, test::listed(found));
  BOOST_TEST(test::with_code(found, "unmade-move").size() == 1U, test::listed(found));
}

/// A file of changes to the compact workflow: after each line "- ", which stands there once, what
/// takes its place, every line with "+ ".
std::string changed(const std::string& changes) {
  std::string text = test::compact();
  std::istringstream lines(changes);
  std::string from;
  std::string to;
  const auto replace = [&] {
    if (!from.empty()) text = test::with(text, from, to);
    from.clear();
    to.clear();
  };
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("- ")) {
      replace();
      from = line.substr(2) + "\n";
    } else if (line.starts_with("+ ")) {
      to += line.substr(2) + "\n";
    }
  }
  replace();
  return text;
}

BOOST_AUTO_TEST_CASE(every_kept_file_gives_exactly_the_findings_beside_it) {
  namespace fs = std::filesystem;
  const fs::path kept = fs::path(KSDPL_SOURCE_DIR) / "tests/workflows/lint";
  const std::string guide = test::source_file("docs/workflow-format.md");
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(kept)) {
    if (entry.path().extension() != ".changes") continue;
    ++files;
    const std::string name = "tests/workflows/lint/" + entry.path().stem().string();
    const std::string text = changed(test::source_file(name + ".changes"));
    const LoadedWorkflow loaded = test::load_text(text);
    BOOST_REQUIRE_MESSAGE(loaded.workflow != nullptr, name << test::listed(loaded.errors));
    std::string written;
    const auto found = lint(*loaded.workflow);
    std::istringstream lines(text);
    std::vector<std::string> source;
    for (std::string line; std::getline(lines, line);)
      source.push_back(line);
    for (const Diagnostic& finding : found) {
      const std::string& line = source.at(static_cast<std::size_t>(finding.at.line) - 1);
      written += finding.code + " " + std::to_string(finding.at.column) + " " +
                 line.substr(line.find_first_not_of(' ')) + "\n";
      BOOST_TEST(guide.find("`" + finding.code + "`") != std::string::npos, finding);
      BOOST_TEST(finding.message.id != finding.message.en, finding);
    }
    BOOST_TEST(written == test::source_file(name + ".expected"), name << test::listed(found));
  }
  BOOST_TEST(files >= 2U);
}

BOOST_AUTO_TEST_CASE(the_compact_workflow_is_tidy) {
  const LoadedWorkflow loaded = test::load_text(test::compact());
  BOOST_REQUIRE(loaded.workflow != nullptr);
  const auto found = lint(*loaded.workflow);
  BOOST_TEST(found.empty(), test::listed(found));
}

BOOST_AUTO_TEST_CASE(an_open_question_that_touches_what_is_not_there_is_reported_at_its_place) {
  Bundle bundle = std::get<Bundle>(find_bundle("ksdpl", {}));
  const std::string path = "hukum/belum-diketahui.yaml";
  BOOST_TEST(lint_codes(*load_workflow(bundle).workflow).empty());
  std::string& text = bundle.files.at(path);
  text = test::with(text, "        - tetapkan_jatuh_tempo_laporan\n",
                    "        - tetapkan_jatuh_tempo_lapor\n");
  const auto workflow = load_workflow(bundle).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  const auto found = lint(*workflow);
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST(found[0].code == "unknown-touch");
  BOOST_TEST(found[0].at.file == path);
  BOOST_TEST(found[0].at.line == test::line_of(text, "tetapkan_jatuh_tempo_lapor\n"));
  BOOST_TEST(found[0].message.en.find("permendagri_25_2020") != std::string::npos);
  BOOST_TEST(found[0].message.en.find("tetapkan_jatuh_tempo_laporan") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_list_of_what_is_touched_is_looked_up_in_its_own_place) {
  for (const char* list : {"stages", "moves", "steps", "requirements"}) {
    Workflow workflow = small_workflow();
    workflow.touched.push_back({"pertanyaan", list, "tidak_ada", {"x.yaml", 1, 1}});
    BOOST_TEST(lint_codes(workflow) == std::vector<std::string>{"unknown-touch"},
               boost::test_tools::per_element());
  }
  Workflow workflow = small_workflow();
  workflow.touched.push_back({"pertanyaan", "steps", workflow.steps[0].id.value, {}});
  BOOST_TEST(lint_codes(workflow).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
