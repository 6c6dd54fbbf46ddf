// Look-ups in a workflow, and the check against a statute nobody wrote the check for.
#include "workflows/sample.hpp"
#include "workflows/small_statute.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::small_workflow;

std::vector<std::string> codes_of(const Workflow& workflow) {
  return test::codes(check_against_statute(workflow));
}

Expression only_level(const char* level) {
  Expression expression;
  expression.kind = Expression::Kind::is;
  expression.field = "level";
  expression.value = level;
  return expression;
}

BOOST_AUTO_TEST_SUITE(model_tests)

BOOST_AUTO_TEST_CASE(everything_is_found_by_its_id_and_nothing_by_another) {
  const Workflow workflow = small_workflow();
  BOOST_TEST(workflow.actor("daerah") != nullptr);
  BOOST_TEST(workflow.document("surat") != nullptr);
  BOOST_TEST(workflow.requirement("patut") != nullptr);
  BOOST_TEST(workflow.stage("menunggu") != nullptr);
  BOOST_REQUIRE(workflow.step("keputusan") != nullptr);
  BOOST_TEST(workflow.step("keputusan")->outcome(OutcomeId{"diputuskan"}) != nullptr);
  BOOST_TEST(workflow.step("keputusan")->outcome(OutcomeId{"ditolak"}) == nullptr);
  BOOST_TEST(workflow.actor("dprd") == nullptr);
  BOOST_TEST(workflow.document("") == nullptr);
  BOOST_TEST(workflow.step("Keputusan") == nullptr);
}

BOOST_AUTO_TEST_CASE(firing_finds_steps_in_file_order_and_none_for_an_empty_move) {
  Workflow workflow = small_workflow();
  workflow.steps.push_back(workflow.steps[3]);
  const auto firing = workflow.firing("putuskan");
  BOOST_REQUIRE_EQUAL(firing.size(), 2U);
  BOOST_TEST(firing[0].first == &workflow.steps[3]);
  BOOST_TEST(firing[1].first == &workflow.steps[5]);
  BOOST_TEST(workflow.firing("").empty());
}

BOOST_AUTO_TEST_CASE(papers_are_demanded_by_law_and_by_our_reading_of_it_only) {
  DocumentDef document;
  for (const Basis basis : {Basis::law, Basis::inferred}) {
    document.basis.basis = basis;
    BOOST_TEST(document.demanded());
  }
  for (const Basis basis : {Basis::reported, Basis::silent_in_pp, Basis::unknown}) {
    document.basis.basis = basis;
    BOOST_TEST(!document.demanded());
  }
}

BOOST_AUTO_TEST_CASE(a_workflow_that_satisfies_its_statute_has_no_finding) {
  BOOST_TEST(check_against_statute(small_workflow()).empty());
}

BOOST_AUTO_TEST_CASE(a_workflow_without_a_statute_has_an_unknown_edition_and_nothing_else) {
  Workflow workflow = small_workflow();
  workflow.statute = nullptr;
  BOOST_TEST(codes_of(workflow) == std::vector<std::string>{"unknown-edition"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_workflow_lacks_everything_at_once) {
  Workflow workflow;
  workflow.statute = &test::small_statute();
  const auto found = check_against_statute(workflow);
  BOOST_TEST(test::with_code(found, "missing-stage").size() == 3U, test::listed(found));
  BOOST_TEST(test::with_code(found, "unfired-move").size() == 3U, test::listed(found));
  BOOST_TEST(test::with_code(found, "missing-actor").size() == 1U, test::listed(found));
  // The paper, the requirement, the act and the deadline.
  BOOST_TEST(test::with_code(found, "relaxes-statute").size() == 4U, test::listed(found));
}

BOOST_AUTO_TEST_CASE(a_side_state_and_an_unknown_one_are_no_stages) {
  for (const char* id : {"samping", "menungu"}) {
    Workflow workflow = small_workflow();
    StageDef extra;
    extra.id = StageId{id};
    workflow.stages.push_back(extra);
    BOOST_TEST(codes_of(workflow) == std::vector<std::string>{"unknown-stage"},
               boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(a_closed_stage_may_be_described_and_need_not) {
  Workflow workflow = small_workflow();
  StageDef over;
  over.id = StageId{"usai"};
  workflow.stages.push_back(over);
  BOOST_TEST(codes_of(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_step_of_the_composite_stage_may_make_the_moves_inside_it) {
  Workflow workflow = small_workflow();
  workflow.steps[3].outcomes[0].fires = MoveId{"tutup"};
  const auto found = check_against_statute(workflow);
  BOOST_TEST(test::with_code(found, "move-not-from-here").size() == 1U, test::listed(found));
  workflow = small_workflow();
  workflow.steps[4].stage = StageId{"aktif"};
  BOOST_TEST(codes_of(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_step_of_no_stage_may_make_any_move) {
  Workflow workflow = small_workflow();
  StepDef extra = workflow.steps[1];
  extra.id = StepId{"lintas"};
  extra.stage = StageId{};
  extra.outcomes[0].fires = MoveId{"tutup"};
  workflow.steps.push_back(extra);
  BOOST_TEST(codes_of(workflow).empty());
}

BOOST_AUTO_TEST_CASE(a_content_may_be_limited_as_the_gate_limits_it_and_no_further) {
  Workflow workflow = small_workflow();
  workflow.documents[0].contents[0].when = only_level("kota");
  BOOST_TEST(codes_of(workflow).empty());
  workflow.documents[0].contents[0].when = only_level("kabupaten");
  BOOST_TEST(codes_of(workflow) == std::vector<std::string>{"relaxes-statute"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_act_recorded_outside_its_stage_does_not_count) {
  Workflow workflow = small_workflow();
  workflow.steps[0].stage = StageId{"menunggu"};
  const auto found = check_against_statute(workflow);
  BOOST_TEST(test::with_code(found, "misplaced-act").size() == 1U, test::listed(found));
  BOOST_TEST(test::with_code(found, "relaxes-statute").size() == 1U, test::listed(found));
}

BOOST_AUTO_TEST_CASE(findings_come_in_the_order_of_the_file) {
  Workflow workflow = small_workflow();
  workflow.steps[1].outcomes[0].fires = MoveId{"ajuka"};
  workflow.steps[1].outcomes[0].fires_at = {"uji.yaml", 40, 3};
  workflow.documents[0].contents.clear();
  workflow.documents[0].at = {"uji.yaml", 20, 5};
  workflow.at = {"uji.yaml", 3, 1};
  const auto found = check_against_statute(workflow);
  BOOST_REQUIRE_EQUAL(found.size(), 3U);
  BOOST_TEST(found[0].code == "unfired-move");
  BOOST_TEST(found[1].code == "relaxes-statute");
  BOOST_TEST(found[2].code == "unknown-move");
  BOOST_TEST(found[2].message.en.find("did you mean 'ajukan'?") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
