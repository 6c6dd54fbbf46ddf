// What an overlay adds to the national file, that it adds nothing else, and where it is found.
#include "workflows/sample.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

constexpr std::string_view head =
    "format: ksdpl.overlay/1\n"
    "id: uji\n"
    "extends: ksdpl\n"
    "region: {id: Daerah Uji, en: Test Region}\n"
    "title: {id: berkas uji, en: test file}\n";

LoadedWorkflow load_overlay(const std::string& rest, const std::string& beginning = "") {
  Bundle bundle{"daerah/uji.yaml", embedded_workflows()};
  bundle.files["daerah/uji.yaml"] = (beginning.empty() ? std::string(head) : beginning) + rest;
  return load_workflow(bundle);
}

std::shared_ptr<const Workflow> sound(const std::string& rest) {
  const LoadedWorkflow loaded = load_overlay(rest);
  BOOST_REQUIRE_MESSAGE(loaded.errors.empty(), test::listed(loaded.errors));
  return loaded.workflow;
}

std::shared_ptr<const Workflow> named(const std::string& name) {
  const auto bundle = find_bundle(name, {});
  BOOST_REQUIRE(std::holds_alternative<Bundle>(bundle));
  const LoadedWorkflow loaded = load_workflow(std::get<Bundle>(bundle));
  BOOST_REQUIRE_MESSAGE(loaded.workflow != nullptr, test::listed(loaded.errors));
  return loaded.workflow;
}

constexpr const char* letter =
    "documents:\n"
    "  - id: surat_uji\n"
    "    title: {id: surat uji, en: test letter}\n"
    "    issuer: kepala_daerah\n"
    "    basis: silent_in_pp\n";

BOOST_AUTO_TEST_SUITE(overlay_tests)

BOOST_AUTO_TEST_CASE(an_overlay_that_adds_nothing_is_the_national_file_under_its_own_name) {
  const auto national = named("ksdpl");
  const auto regional = sound("");
  BOOST_TEST(regional->id == "uji");
  BOOST_TEST(regional->edition == national->edition);
  BOOST_REQUIRE(regional->overlay.has_value());
  BOOST_TEST(regional->overlay->extends == "ksdpl");
  BOOST_TEST(regional->overlay->region.id == "Daerah Uji");
  BOOST_TEST(regional->steps.size() == national->steps.size());
  BOOST_TEST(regional->law.provisions().size() == national->law.provisions().size());
  BOOST_TEST(!national->overlay.has_value());
}

BOOST_AUTO_TEST_CASE(what_an_overlay_adds_is_marked_as_the_regions) {
  const auto workflow = sound(letter);
  const DocumentDef* added = workflow->document("surat_uji");
  BOOST_REQUIRE(added != nullptr);
  BOOST_TEST(workflow->is_regional(added->at));
  BOOST_TEST(!added->demanded());
  BOOST_TEST(!workflow->is_regional(workflow->document("persetujuan_dprd")->at));
}

BOOST_AUTO_TEST_CASE(a_national_step_keeps_its_papers_and_its_limit_beside_those_of_the_region) {
  const auto national = named("ksdpl");
  const auto workflow = sound(std::string(letter) +
                              "to_steps:\n"
                              "  - step: keputusan_dprd\n"
                              "    documents:\n"
                              "      - document: surat_uji\n"
                              "        outcome: disetujui\n"
                              "        basis: {reported: kata orang}\n"
                              "    deadline:\n"
                              "      term: 30 hari kerja\n"
                              "      starts: penerimaan_dprd\n"
                              "      convention: {id: Hari ke-0., en: Day 0.}\n"
                              "      convention_basis: silent_in_pp\n"
                              "      basis: {reported: kata orang}\n");
  const StepDef& step = *workflow->step("keputusan_dprd");
  const StepDef& before = *national->step("keputusan_dprd");
  BOOST_TEST(step.deadline->days.count == 45);
  BOOST_TEST((step.deadline->basis.basis == Basis::law));
  BOOST_REQUIRE(step.regional_deadline.has_value());
  BOOST_TEST(step.regional_deadline->days.count == 30);
  BOOST_TEST((step.documents == before.documents));
  BOOST_REQUIRE(step.regional_demands.size() == 1U);
  BOOST_TEST(step.regional_demands[0].target == "surat_uji");
  BOOST_TEST(step.regional_demands[0].concerns(OutcomeId{"disetujui"}));
  BOOST_TEST(!step.regional_demands[0].concerns(OutcomeId{"ditolak"}));
  BOOST_TEST(!step.regional_demands[0].basis.demands());
}

BOOST_AUTO_TEST_CASE(a_reported_rule_binds_only_when_the_overlay_names_the_regulation_adopting_it) {
  const std::string rule =
      "adopted_by:\n"
      "  - id: pergub\n"
      "    regulation: Peraturan Gubernur Uji 1/2030 Pasal 2\n"
      "    source: naskah yang dibaca\n";
  const std::string paper =
      "documents:\n"
      "  - id: surat_uji\n"
      "    title: {id: surat uji, en: test letter}\n"
      "    issuer: kepala_daerah\n"
      "    basis: {reported: kata orang, adopted_by: pergub}\n";
  const auto workflow = sound(rule + paper);
  const DocumentDef& added = *workflow->document("surat_uji");
  BOOST_TEST(added.demanded());
  BOOST_TEST((added.basis.basis == Basis::reported));
  BOOST_TEST(added.basis.adopted_by == "Peraturan Gubernur Uji 1/2030 Pasal 2");
  const auto refused = load_overlay(paper).errors;
  BOOST_TEST(test::codes(refused) == std::vector<std::string>{"no-adopting-rule"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_national_file_cannot_name_a_rule_that_adopts) {
  const auto found =
      test::load_text(test::with(test::compact(), "basis: {law: PP 28/2018 Pasal 1 angka 4}",
                                 "basis: {reported: kata orang, adopted_by: pergub}"));
  BOOST_TEST(!found.errors.empty());
}

BOOST_AUTO_TEST_CASE(lint_finds_a_rule_of_the_region_that_nothing_rests_on) {
  const auto workflow = sound(
      "adopted_by:\n"
      "  - id: pergub\n"
      "    regulation: Peraturan Gubernur Uji 1/2030\n"
      "    source: naskah yang dibaca\n");
  BOOST_TEST(test::codes(lint(*workflow)) == std::vector<std::string>{"unused-rule"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_error_of_the_national_file_is_reported_there_and_not_in_the_overlay) {
  Bundle bundle{"daerah/uji.yaml", embedded_workflows()};
  bundle.files["daerah/uji.yaml"] = std::string(head);
  bundle.files["ksdpl.yaml"] =
      test::with(bundle.files["ksdpl.yaml"], "term: 45 hari kerja", "term: 46 hari kerja");
  const auto errors = load_workflow(bundle).errors;
  BOOST_REQUIRE(errors.size() == 1U);
  BOOST_TEST(errors[0].code == "relaxes-statute");
  BOOST_TEST(errors[0].at.file == "ksdpl.yaml");
}

BOOST_AUTO_TEST_CASE(an_overlay_is_found_by_its_name_with_and_without_its_folder) {
  const auto plain = find_bundle("dki-jakarta", {});
  const auto spelled = find_bundle("daerah/dki-jakarta", {});
  BOOST_REQUIRE(std::holds_alternative<Bundle>(plain));
  BOOST_REQUIRE(std::holds_alternative<Bundle>(spelled));
  const auto& bundle = std::get<Bundle>(plain);
  BOOST_TEST(bundle.main == "daerah/dki-jakarta.yaml");
  BOOST_TEST(bundle.files.contains("ksdpl.yaml"));
  BOOST_TEST(bundle.files.contains("hukum/pp-28-2018.yaml"));
  BOOST_TEST(to_canonical_json(bundle) == to_canonical_json(std::get<Bundle>(spelled)));
}

BOOST_AUTO_TEST_CASE(the_pinned_bundle_of_an_overlay_holds_both_files_and_loads_again) {
  const auto found = find_bundle("dki-jakarta", {});
  const std::string pinned = to_canonical_json(std::get<Bundle>(found));
  const auto again = bundle_from_json(pinned);
  BOOST_REQUIRE(again.has_value());
  BOOST_TEST((load_workflow(*again).workflow != nullptr));
  Bundle other = *again;
  other.files["ksdpl.yaml"] += "# satu huruf lain\n";
  BOOST_TEST(to_canonical_json(other) != pinned);
}

BOOST_AUTO_TEST_CASE(a_misspelt_overlay_is_suggested_among_the_names) {
  const auto found = find_bundle("dki-jakrta", {});
  BOOST_REQUIRE(std::holds_alternative<BundleError>(found));
  BOOST_TEST(nearest("dki-jakrta", std::get<BundleError>(found).known) == "dki-jakarta");
}

BOOST_AUTO_TEST_CASE(jakarta_demands_nothing_that_the_national_file_does_not) {
  const auto workflow = named("dki-jakarta");
  BOOST_TEST(workflow->overlay->rules.empty());
  for (const DocumentDef& document : workflow->documents) {
    if (workflow->is_regional(document.at)) BOOST_TEST(!document.demanded(), document.id.value);
  }
  for (const StepDef& step : workflow->steps) {
    for (const RegionalDemand& demand : step.regional_demands)
      BOOST_TEST(!demand.basis.demands(), step.id.value << " " << demand.target);
    const bool moves = std::any_of(step.outcomes.begin(), step.outcomes.end(),
                                   [](const OutcomeDef& o) { return !o.fires.empty(); });
    if (workflow->is_regional(step.at)) BOOST_TEST(!moves, step.id.value);
  }
}

BOOST_AUTO_TEST_CASE(nothing_of_jakarta_is_called_law) {
  const auto workflow = named("dki-jakarta");
  const auto reported = [](const BasisRef& basis) {
    return basis.basis == Basis::reported || basis.basis == Basis::unknown;
  };
  BOOST_TEST(workflow->choices.size() == 3U);
  BOOST_TEST(workflow->choice("objek_pergub")->values.size() == 10U);
  BOOST_TEST(workflow->choice("ruang_lingkup_pergub")->values.size() == 3U);
  for (const ChoiceDef& choice : workflow->choices) {
    BOOST_TEST(reported(choice.basis), choice.id.value);
    for (const ChoiceValueDef& value : choice.values)
      BOOST_TEST(reported(value.basis), value.id);
  }
  for (const ActorDef& actor : workflow->actors) {
    if (workflow->is_regional(actor.at)) BOOST_TEST(reported(actor.basis), actor.id.value);
  }
  for (const StepDef& step : workflow->steps) {
    if (workflow->is_regional(step.at)) BOOST_TEST(reported(step.basis), step.id.value);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
