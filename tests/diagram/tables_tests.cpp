// The published page of names: nothing compiled and no step is missing from it.
#include "diagram/statutes.hpp"
#include "report/statute_tables.hpp"

#include <algorithm>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

Workflow with_one_step() {
  Workflow workflow = compiled_procedure();
  StepDef step;
  step.id = StepId("keputusan_dprd");
  step.stage = StageId("menunggu_dprd");
  step.title = Text("keputusan | DPRD", "decision of the DPRD");
  step.actors = {ActorId("dprd")};
  step.basis = {Basis::law, parse_citation("PP 28/2018 Pasal 30 ayat (4)"), ""};
  OutcomeDef outcome;
  outcome.id = OutcomeId("disetujui");
  outcome.title = Text("disetujui", "approved");
  outcome.fires = MoveId("setujui_rencana");
  outcome.basis = {Basis::reported, std::nullopt, "berita daerah"};
  step.outcomes = {outcome};
  workflow.steps = {step};
  return workflow;
}

void check_named(const std::string& page, std::string_view id) {
  BOOST_TEST(page.find('`' + std::string(id) + '`') != std::string::npos, "not named: " << id);
}

/// Checks that some table has a line of its own for the id.
void check_line_for(const std::string& page, std::string_view id) {
  BOOST_TEST(page.find("\n| `" + std::string(id) + "` | ") != std::string::npos,
             "no line for " << id);
}

std::size_t cells_of(const std::string& line) {
  std::size_t bars = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '|' && (i == 0 || line[i - 1] != '\\')) ++bars;
  }
  return bars;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tables_tests)

BOOST_AUTO_TEST_CASE(everything_compiled_is_named) {
  const std::string page = report::statute_tables(compiled_procedure());
  const Statute& statute = ksdpl_pp_28_2018();
  for (const Stage& stage : statute.stages())
    check_line_for(page, stage.id);
  for (const Move& move : statute.moves())
    check_line_for(page, move.id);
  for (const Row& row : statute.rows())
    check_line_for(page, row.number);
  for (const Gate* gate : statute.gates()) {
    check_line_for(page, gate->id);
    for (const Condition& condition : gate->conditions)
      check_named(page, condition.code);
  }
  for (const Paper& paper : statute.papers()) {
    check_line_for(page, paper.id);
    for (const PaperContent& content : paper.contents)
      check_named(page, content.id);
  }
  for (const Act& act : statute.acts())
    check_line_for(page, act.id);
  for (const Requirement& requirement : statute.requirements())
    check_line_for(page, requirement.id);
  for (const StatutoryDeadline& limit : statute.deadlines())
    check_line_for(page, limit.id);
  for (const CooperationObject& object : cooperation_objects())
    check_line_for(page, object.id);
}

BOOST_AUTO_TEST_CASE(a_row_of_many_sources_names_them_all) {
  const std::string page = report::statute_tables(compiled_procedure());
  std::istringstream in(page);
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("| `N11` ")) continue;
    for (const Row& row : ksdpl_pp_28_2018().rows()) {
      if (row.number == "N11") check_named(line, row.source);
    }
    return;
  }
  BOOST_FAIL("no line for N11");
}

BOOST_AUTO_TEST_CASE(a_step_is_shown_with_its_outcomes_and_what_they_rest_on) {
  const std::string page = report::statute_tables(with_one_step());
  BOOST_TEST(
      page.find("| `menunggu_dprd` | `keputusan_dprd` | | keputusan \\| DPRD | decision of the "
                "DPRD | | `dprd` | | `law` | PP 28/2018 Pasal 30 ayat (4) |\n") !=
      std::string::npos);
  BOOST_TEST(
      page.find("| `menunggu_dprd` | `keputusan_dprd` | `disetujui` | disetujui | approved | "
                "`setujui_rencana` | | | `reported` | berita daerah |\n") != std::string::npos);
  BOOST_TEST(page.find("| `keputusan_dprd.disetujui` |\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_line_of_a_table_has_as_many_cells_as_its_heading) {
  std::istringstream in(report::statute_tables(with_one_step()));
  std::size_t expected = 0;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with('|')) {
      expected = 0;
      continue;
    }
    if (expected == 0) expected = cells_of(line);
    BOOST_TEST(cells_of(line) == expected, line);
    BOOST_TEST(!line.ends_with(' '));
  }
}

BOOST_AUTO_TEST_SUITE_END()
