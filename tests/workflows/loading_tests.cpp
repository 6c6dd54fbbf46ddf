// What a loaded workflow holds, and that no input ends in anything but a workflow or findings.
#include "workflows/sample.hpp"

#include <random>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::compact;
using test::load_text;
using test::with;

std::shared_ptr<const Workflow> sound() {
  static const std::shared_ptr<const Workflow> workflow = load_text(compact()).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  return workflow;
}

BOOST_AUTO_TEST_SUITE(loading_tests)

BOOST_AUTO_TEST_CASE(a_workflow_holds_what_its_file_says) {
  const Workflow& workflow = *sound();
  BOOST_TEST(workflow.id == "ringkas");
  BOOST_TEST(workflow.title.id == "alur ringkas");
  BOOST_TEST(workflow.title.en == "compact workflow");
  BOOST_TEST(workflow.edition == "ksdpl/pp-28-2018");
  BOOST_TEST(workflow.statute == &ksdpl_pp_28_2018());
  BOOST_TEST(workflow.actors.size() == 6U);
  BOOST_TEST(workflow.documents.size() == 13U);
  BOOST_TEST(workflow.requirements.size() == 9U);
  BOOST_TEST(workflow.bundle_hash.empty());
}

BOOST_AUTO_TEST_CASE(steps_know_their_stage_and_stages_their_steps) {
  const Workflow& workflow = *sound();
  const StepDef* decision = workflow.step("keputusan_dprd");
  BOOST_REQUIRE(decision != nullptr);
  BOOST_TEST((decision->stage == "menunggu_dprd"));
  BOOST_REQUIRE_EQUAL(decision->outcomes.size(), 3U);
  BOOST_TEST((decision->outcomes[0].fires == "setujui_rencana"));
  BOOST_REQUIRE_EQUAL(decision->outcomes[0].documents.size(), 1U);
  BOOST_TEST((decision->outcomes[0].documents[0] == "persetujuan_dprd"));
  const StageDef* waiting = workflow.stage("menunggu_dprd");
  BOOST_REQUIRE(waiting != nullptr);
  BOOST_REQUIRE_EQUAL(waiting->steps.size(), 2U);
  BOOST_TEST((waiting->steps[1] == "keputusan_dprd"));
  BOOST_TEST(workflow.step("penarikan")->stage.empty());
}

BOOST_AUTO_TEST_CASE(four_eyes_may_name_a_step_of_any_stage_and_change_nothing_else) {
  const LoadedWorkflow loaded =
      load_text(with(compact(), "      - id: keputusan_dprd\n",
                     "      - id: keputusan_dprd\n        distinct_from: [permohonan_dprd]\n"));
  BOOST_REQUIRE_MESSAGE(loaded.workflow != nullptr, test::listed(loaded.errors));
  const StepDef* decision = loaded.workflow->step("keputusan_dprd");
  BOOST_REQUIRE_EQUAL(decision->distinct_from.size(), 1U);
  BOOST_TEST((decision->distinct_from[0] == "permohonan_dprd"));
  BOOST_TEST(sound()->step("keputusan_dprd")->distinct_from.empty());
}

BOOST_AUTO_TEST_CASE(a_deadline_holds_its_days_its_start_and_what_both_rest_on) {
  const StepDef* decision = sound()->step("keputusan_dprd");
  BOOST_REQUIRE(decision != nullptr && decision->deadline);
  BOOST_TEST(decision->deadline->days.count == 45);
  BOOST_TEST((decision->deadline->starts == "penerimaan_dprd"));
  BOOST_TEST(!decision->deadline->convention.empty());
  BOOST_TEST((decision->deadline->convention_basis.basis == Basis::silent_in_pp));
  BOOST_REQUIRE(decision->deadline->basis.citation);
  BOOST_TEST(to_string(*decision->deadline->basis.citation) == "PP 28/2018 Pasal 30 ayat (4)");
}

BOOST_AUTO_TEST_CASE(conditions_and_bases_are_read_as_written) {
  const Workflow& workflow = *sound();
  const RequirementDef* science = workflow.requirement("alih_iptek");
  BOOST_REQUIRE(science != nullptr);
  BOOST_TEST((science->applies_when.kind == Expression::Kind::includes));
  BOOST_TEST(science->applies_when.value == "ilmu_pengetahuan_dan_teknologi");
  BOOST_TEST(
      (workflow.requirement("saling_melengkapi")->applies_when.kind == Expression::Kind::always));
  BOOST_TEST((workflow.step("penarikan")->basis.basis == Basis::silent_in_pp));
  BOOST_TEST((workflow.document("persetujuan_dprd")->basis.basis == Basis::inferred));
}

BOOST_AUTO_TEST_CASE(every_definition_knows_its_line) {
  const Workflow& workflow = *sound();
  BOOST_TEST(workflow.document("rencana_kerja_sama")->at.line ==
             test::line_of(compact(), "- id: rencana_kerja_sama"));
  BOOST_TEST(workflow.step("hasil_rapat")->at.line ==
             test::line_of(compact(), "- id: hasil_rapat"));
  BOOST_TEST(workflow.step("hasil_rapat")->at.file == "uji.yaml");
}

BOOST_AUTO_TEST_CASE(the_registry_of_the_listed_files_comes_with_the_workflow) {
  const LawRegistry& law = sound()->law;
  BOOST_TEST(law.resolves(*parse_citation("PP 28/2018 Pasal 30 ayat (4)")));
  BOOST_TEST(law.resolves(*parse_citation("UU 24/2009 Pasal 31 ayat (1)")));
  BOOST_TEST(!law.resolves(*parse_citation("UU 24/2000 Pasal 7")));
}

BOOST_AUTO_TEST_CASE(the_same_text_loads_the_same_with_windows_line_ends_and_a_byte_order_mark) {
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : compact()) {
    if (c == '\n') windows += '\r';
    windows += c;
  }
  const LoadedWorkflow loaded = load_text(windows);
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_REQUIRE(loaded.workflow != nullptr);
  BOOST_TEST(loaded.workflow->steps.size() == sound()->steps.size());
}

BOOST_AUTO_TEST_CASE(loading_twice_finds_the_same) {
  const std::string text = with(compact(), "fires: gelar_rapat,", "fires: gelar_rapt,");
  BOOST_TEST(test::listed(load_text(text).errors) == test::listed(load_text(text).errors));
}

BOOST_AUTO_TEST_CASE(an_article_in_another_spelling_resolves_all_the_same) {
  const LoadedWorkflow loaded = load_text(with(compact(), "inferred: UU 24/2009 Pasal 31 ayat (2)",
                                               "inferred: uu 24/2009  PASAL 31 Ayat (2)"));
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
}

BOOST_AUTO_TEST_CASE(an_unresolvable_article_names_those_near_it) {
  const auto found = load_text(with(compact(), "inferred: UU 24/2009 Pasal 31 ayat (2)",
                                    "inferred: UU 24/2009 Pasal 31 ayat (9)"))
                         .errors;
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST(found[0].code == "unresolved-citation");
  BOOST_TEST(found[0].citation == "UU 24/2009 Pasal 31 ayat (2)");
  BOOST_TEST(found[0].message.en.find("UU 24/2009 Pasal 31 ayat (1)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_lost_law_file_is_one_finding_and_not_one_per_article) {
  Bundle bundle{"uji.yaml", {{"uji.yaml", compact()}}};
  const auto found = load_workflow(bundle).errors;
  BOOST_TEST(test::codes(found) == (std::vector<std::string>{"unknown-file", "unknown-file"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(errors_of_the_workflow_and_of_its_law_files_come_together) {
  Bundle bundle{"uji.yaml", embedded_workflows()};
  bundle.files["uji.yaml"] = with(compact(), "id: ringkas\n", "id: Ringkas\n");
  bundle.files["hukum/pp-28-2018.yaml"] += "colour: blue\n";
  const auto found = load_workflow(bundle).errors;
  BOOST_REQUIRE_EQUAL(found.size(), 2U);
  BOOST_TEST(found[0].at.file == "uji.yaml");
  BOOST_TEST(found[1].at.file == "hukum/pp-28-2018.yaml");
}

BOOST_AUTO_TEST_CASE(a_workflow_file_that_cannot_be_read_does_not_hide_a_law_file_that_cannot) {
  const Bundle bundle{"uji.yaml", {{"uji.yaml", "\ta\n"}, {"hukum.yaml", "a: 'b\n"}}};
  const auto found = load_workflow(bundle).errors;
  BOOST_REQUIRE(found.size() >= 2U);
  BOOST_TEST(found[0].code == "tab");
  BOOST_TEST(found[1].at.file == "hukum.yaml");
}

BOOST_AUTO_TEST_CASE(a_bundle_without_its_main_file_is_an_empty_workflow_file) {
  const LoadedWorkflow loaded = load_workflow(Bundle{"hilang.yaml", {}});
  BOOST_TEST(loaded.workflow == nullptr);
  BOOST_TEST(test::codes(loaded.errors) == std::vector<std::string>{"empty-file"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_registry_of_law_loads_without_the_workflow) {
  Bundle bundle{"uji.yaml", embedded_workflows()};
  // The program also holds workflows, calendars and scenarios.
  std::erase_if(bundle.files, [](const auto& file) { return !file.first.starts_with("hukum/"); });
  bundle.files["uji.yaml"] = "nothing: here\n";
  LoadedLaw loaded = load_law(bundle);
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_TEST(loaded.law.resolves(*parse_citation("PP 28/2018 Pasal 30 ayat (4)")));
  bundle.files["hukum/pp-28-2018.yaml"] += "colour: blue\n";
  loaded = load_law(bundle);
  BOOST_TEST(loaded.errors.size() == 1U);
  BOOST_TEST(loaded.law.provisions().empty());
}

BOOST_AUTO_TEST_CASE(ten_thousand_errors_end_in_a_readable_number) {
  std::string text = compact();
  for (int i = 0; i < 10'000; ++i)
    text += "kunci_" + std::to_string(i) + ": x\n";
  const auto found = load_text(text).errors;
  BOOST_TEST(found.size() == 201U);
  BOOST_TEST(found.back().code == "more-errors");
}

BOOST_AUTO_TEST_CASE(a_chain_of_ten_thousand_steps_is_put_in_order_without_recursion) {
  std::string steps = "cross_stage_steps:\n";
  for (int i = 0; i < 10'000; ++i) {
    steps += "  - {id: l" + std::to_string(i) + ", after: [l" + std::to_string(i + 1) + "]}\n";
  }
  const std::string text = "format: ksdpl.workflow/1\n" + steps;
  BOOST_TEST(test::with_code(load_text(text).errors, "cycle").empty());
  const auto found = load_text(text + "  - {id: l10000, after: [l0]}\n").errors;
  BOOST_TEST(!found.empty());
}

BOOST_AUTO_TEST_CASE(a_file_cut_off_anywhere_is_refused) {
  const std::string& text = compact();
  for (std::size_t length = 0; length < text.size() - 40; length += 2503) {
    const LoadedWorkflow loaded = load_text(text.substr(0, length));
    BOOST_TEST(loaded.workflow == nullptr, "cut off after " << length << " bytes");
    BOOST_TEST(!loaded.errors.empty(), "cut off after " << length << " bytes");
  }
}

BOOST_AUTO_TEST_CASE(random_damage_ends_in_a_workflow_or_in_findings) {
  std::mt19937 random(28);
  for (int round = 0; round < 25; ++round) {
    std::string text = compact();
    for (int hit = 0; hit < 3; ++hit)
      text[random() % text.size()] = static_cast<char>(' ' + random() % 95);
    const LoadedWorkflow loaded = load_text(text);
    BOOST_TEST((loaded.workflow == nullptr) != loaded.errors.empty(), "in round " << round);
  }
}

BOOST_AUTO_TEST_CASE(the_same_bytes_give_the_same_workflow_and_one_more_gives_another) {
  Bundle bundle = std::get<Bundle>(find_bundle("ksdpl", {}));
  const auto first = load_workflow(bundle).workflow;
  BOOST_REQUIRE(first != nullptr);
  BOOST_TEST(load_workflow(bundle).workflow == first);
  bundle.files[bundle.main] += "# catatan\n";
  const auto other = load_workflow(bundle).workflow;
  BOOST_REQUIRE(other != nullptr);
  BOOST_TEST(other != first);
  bundle.files[bundle.main] += "asing: 1\n";
  BOOST_TEST(load_workflow(bundle).workflow == nullptr);
  BOOST_TEST(!load_workflow(bundle).errors.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
