// What an author should mend although the workflow can be used.
#include "workflows/sample.hpp"
#include "workflows/small_statute.hpp"

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

BOOST_AUTO_TEST_CASE(the_compact_workflow_is_tidy) {
  const LoadedWorkflow loaded = test::load_text(test::compact());
  BOOST_REQUIRE(loaded.workflow != nullptr);
  const auto found = lint(*loaded.workflow);
  BOOST_TEST(found.empty(), test::listed(found));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
