// Scenarios are played against the engine: the shipped ones pass and cover the procedure, and each
// kind of expectation can fail.
#include "ksdpl/rehearsal.hpp"
#include "ksdpl/scenario_loader.hpp"

#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

ScenarioFiles shipped() {
  return std::get<ScenarioFiles>(find_scenarios("ksdpl", {}));
}

/// A scenario on the shipped workflow; `then` is what is put to the test.
std::string file_with(const std::string& when, const std::string& then) {
  return "format: ksdpl.scenario/1\n"
         "workflow: ksdpl\n"
         "scenarios:\n"
         "  - id: uji\n"
         "    title: {id: uji, en: test}\n"
         "    basis: unknown\n"
         "    given: {opened: 2024-01-08, level: provinsi, initiative: daerah, "
         "objects: [pertukaran_budaya]}\n"
         "    when:\n" +
         when + "    then: " + then + "\n";
}

constexpr const char* exploration = "      - {record: penjajakan, outcome: dimulai}\n";

/// Plays one scenario and returns its failures as "LINE: sentence".
std::vector<std::string> failures(const std::string& text) {
  const auto workflow = test::shipped_workflow();
  const LoadedScenarios loaded = load_scenarios({{"uji.yaml", text}}, *workflow);
  for (const Diagnostic& error : loaded.errors)
    BOOST_ERROR(render(error, Language::english));
  std::vector<std::string> found;
  const ScenarioRun run = run_scenarios(loaded.scenarios, *workflow);
  for (const ScenarioResult& result : run.results) {
    for (const ScenarioFailure& failure : result.failures) {
      BOOST_TEST(!failure.text.id.empty());
      found.push_back(std::to_string(failure.at.line) + ": " + failure.text.en);
    }
  }
  return found;
}

std::string only_failure(const std::string& when, const std::string& then) {
  const auto found = failures(file_with(when, then));
  BOOST_TEST_REQUIRE(found.size() == 1U);
  return found.front();
}

BOOST_AUTO_TEST_SUITE(scenarios_tests)

BOOST_AUTO_TEST_CASE(every_shipped_scenario_passes) {
  const auto workflow = test::shipped_workflow();
  const LoadedScenarios loaded = load_scenarios(shipped(), *workflow);
  for (const Diagnostic& error : loaded.errors)
    BOOST_ERROR(render(error, Language::english));
  const ScenarioRun run = run_scenarios(loaded.scenarios, *workflow);
  BOOST_TEST(run.results.size() > 80U);
  for (const ScenarioResult& result : run.results) {
    for (const ScenarioFailure& failure : result.failures)
      BOOST_ERROR(failure.at.file << ":" << failure.at.line << ": " << result.scenario->id << ": "
                                  << failure.text.en);
  }
}

BOOST_AUTO_TEST_CASE(the_shipped_scenarios_cover_the_whole_procedure) {
  const auto workflow = test::shipped_workflow();
  const LoadedScenarios loaded = load_scenarios(shipped(), *workflow);
  const Coverage coverage = run_scenarios(loaded.scenarios, *workflow).coverage;
  const auto expect_all = [](const Coverage::Part& part, const char* what) {
    BOOST_TEST(part.exercised > 0U, what);
    for (const std::string& name : part.never)
      BOOST_ERROR("no scenario exercises the " << what << " " << name);
  };
  expect_all(coverage.stages, "stage");
  expect_all(coverage.moves, "row");
  expect_all(coverage.requirements, "requirement");
  expect_all(coverage.steps, "step");
  expect_all(coverage.outcomes, "outcome");
}

BOOST_AUTO_TEST_CASE(what_is_expected_and_is_so_does_not_fail) {
  BOOST_TEST(failures(file_with(exploration,
                                "{result: allowed, stage: penjajakan, active: [berjalan], "
                                "may: [hentikan], may_not: [mulai_konsultasi], "
                                "requirements: {alih_iptek: tidak_berlaku}}"))
                 .empty());
}

BOOST_AUTO_TEST_CASE(a_command_that_is_taken_where_it_should_be_refused_fails_at_its_place) {
  BOOST_TEST(only_failure(exploration, "{result: refused}") ==
             "10: it should be refused, but was taken");
}

BOOST_AUTO_TEST_CASE(a_command_that_is_refused_where_it_should_be_taken_says_why) {
  const std::string failure = only_failure(
      "      - {record: tanda_tangan_pk, outcome: ditandatangani}\n", "{result: allowed}");
  BOOST_TEST(failure.starts_with("10: it should be taken, but was refused"));
  BOOST_TEST(failure.find("tahap.mulai_konsultasi") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_blocker_too_many_and_one_too_few_both_fail) {
  const auto found =
      failures(file_with(std::string(exploration) +
                             "      - {record: hasil_penjajakan, outcome: dapat_ditindaklanjuti}\n",
                         "{result: refused, blockers: [konsultasi_menlu.tercatat]}"));
  BOOST_REQUIRE(found.size() == 2U);
  BOOST_TEST(found[0] == "11: the blocker 'konsultasi_menlu.tercatat' was not named");
  BOOST_TEST(found[1] == "11: also named as not met: laporan_penjajakan.ada");
}

BOOST_AUTO_TEST_CASE(another_stage_verdict_deadline_notice_or_move_fails) {
  BOOST_TEST(only_failure(exploration, "{result: allowed, stage: prakarsa}") ==
             "10: the stage should be prakarsa, it is penjajakan");
  BOOST_TEST(only_failure(exploration, "{result: allowed, active: [ditunda]}") ==
             "10: the state ditunda is not active");
  BOOST_TEST(only_failure(exploration,
                          "{result: allowed, requirements: {hubungan_diplomatik: terpenuhi}}") ==
             "10: the requirement hubungan_diplomatik should be terpenuhi, it is belum_diketahui");
  BOOST_TEST(
      only_failure(exploration, "{result: allowed, deadlines: {keputusan_dprd: 2024-06-04}}") ==
      "10: no deadline runs for the step keputusan_dprd");
  BOOST_TEST(only_failure(exploration, "{result: allowed, today: 2024-02-01, notices: [ditunda]}")
                 .starts_with("10: the notice 'ditunda' is not given"));
  BOOST_TEST(only_failure(exploration, "{result: allowed, may: [mulai_konsultasi]}") ==
             "10: the legal move mulai_konsultasi should be allowed; lacking: "
             "laporan_penjajakan.ada");
  BOOST_TEST(only_failure(exploration, "{result: allowed, may_not: [hentikan]}") ==
             "10: the legal move hentikan should not be allowed yet");
}

BOOST_AUTO_TEST_CASE(a_command_before_the_last_must_be_taken) {
  const auto found = failures(file_with(
      "      - {record: tanda_tangan_naskah, outcome: ditandatangani}\n" + std::string(exploration),
      "{result: allowed}"));
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found.front().starts_with("9: this command should be taken, but was refused"));
}

BOOST_AUTO_TEST_CASE(what_no_scenario_exercises_is_listed) {
  const auto workflow = test::shipped_workflow();
  const LoadedScenarios loaded =
      load_scenarios({{"uji.yaml", file_with(exploration, "{result: allowed}")}}, *workflow);
  const Coverage coverage = run_scenarios(loaded.scenarios, *workflow).coverage;
  BOOST_TEST(coverage.moves.exercised == 2U);  // T1 by the opening, T2.
  BOOST_TEST(coverage.moves.all() == workflow->statute->rows().size());
  BOOST_TEST(coverage.outcomes.exercised == 2U);
  BOOST_TEST(coverage.requirements.exercised == 0U);
  BOOST_TEST(coverage.refusals.exercised == 0U);
  const auto& never = coverage.outcomes.never;
  BOOST_TEST((std::find(never.begin(), never.end(), "keputusan_dprd.ditolak") != never.end()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
