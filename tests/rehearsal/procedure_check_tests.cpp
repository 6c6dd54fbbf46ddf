// Every state a case can come to is explored: sound procedures have no flaw, spoilt ones show it
// with commands that lead there.
#include "ksdpl/rehearsal.hpp"

#include "support/desk.hpp"
#include "workflows/sample.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

/// Loads a workflow given as text; the test stops when it has errors.
std::shared_ptr<const Workflow> loaded(const std::string& text) {
  const LoadedWorkflow result = test::load_text(text);
  BOOST_REQUIRE_MESSAGE(result.workflow != nullptr, test::listed(result.errors));
  return result.workflow;
}

ProcedureCheck check(const std::string& text) {
  return check_procedure(*loaded(text), "uji.yaml");
}

bool mentions(const std::vector<std::string>& trace, std::string_view part) {
  return std::any_of(trace.begin(), trace.end(), [&](const std::string& command) {
    return command.find(part) != std::string::npos;
  });
}

BOOST_AUTO_TEST_SUITE(procedure_check_tests)

BOOST_AUTO_TEST_CASE(every_shipped_workflow_lets_every_case_end) {
  for (const auto& [path, text] : embedded_workflows()) {
    // At the top the national procedures, under daerah/ those of regions.
    if (path.find('/') != std::string::npos && !path.starts_with("daerah/")) continue;
    const std::string name = fs::path(path).replace_extension().generic_string();
    const LoadedWorkflow result = load_workflow(std::get<Bundle>(find_bundle(name, {})));
    BOOST_REQUIRE(result.workflow != nullptr);
    const ProcedureCheck found = check_procedure(*result.workflow, name);
    BOOST_TEST_MESSAGE(name << ": " << found.profiles << " profiles of " << found.kinds
                            << " kinds, " << found.states << " states, " << found.moves
                            << " moves, " << found.rows_taken << " of " << found.rows << " rows");
    for (const ProcedureFlaw& flaw : found.flaws)
      BOOST_ERROR(name << ": " << id_of(flaw.kind) << " at " << flaw.stage.value << " " << flaw.row
                       << " " << flaw.move.value);
    BOOST_TEST(found.rows_taken == found.rows);
  }
}

BOOST_AUTO_TEST_CASE(a_sound_workflow_in_few_words_has_no_flaw) {
  const ProcedureCheck found = check(test::compact());
  BOOST_TEST(found.flaws.empty());
  BOOST_TEST(found.rows_taken == found.rows);
}

BOOST_AUTO_TEST_CASE(every_level_initiative_and_choice_of_objects_is_covered_by_a_kind) {
  // Three levels, three initiatives, thirty-one choices of the five objects; one case of which
  // nothing is known, and one older than the PP.
  constexpr std::size_t all = 3U * 3U * 31U + 2U;
  const ProcedureCheck found = check(test::compact());
  BOOST_TEST(found.profiles == all);
  // The rules ask whether the region is a province (Pasal 32 ayat (3) huruf d) and whether science
  // and technology is an object (Pasal 27 ayat (2)).
  BOOST_TEST(found.kinds == 2U * 2U + 2U);
  const ProcedureCheck richer = check(test::with(
      test::compact(), "applies_when: {object: {includes: ilmu_pengetahuan_dan_teknologi}}",
      "applies_when: {any: [{object: {includes: ilmu_pengetahuan_dan_teknologi}}, "
      "{initiative: {is: mitra}}]}"));
  BOOST_TEST(richer.profiles == all);
  // An initiative of the partner makes no difference where the object is there already.
  BOOST_TEST(richer.kinds == 2U * 3U + 2U);
}

BOOST_AUTO_TEST_CASE(
    a_signature_that_waits_for_a_step_that_withdraws_the_case_is_shown_with_a_way_there) {
  const std::string spoilt = test::with(
      test::compact(), "      - id: tanda_tangan_naskah\n",
      "      - id: pemeriksaan_akhir\n"
      "        title: {id: pemeriksaan akhir, en: final examination}\n"
      "        gist: {id: uji, en: test}\n"
      "        actors: [kepala_daerah]\n"
      "        outcomes:\n"
      "          - {id: selesai, title: {id: selesai, en: done}, fires: tarik_oleh_daerah, basis: "
      "unknown}\n"
      "        basis: unknown\n"
      "      - id: tanda_tangan_naskah\n"
      "        after: [pemeriksaan_akhir]\n");
  const ProcedureCheck found = check(spoilt);
  const auto flaw = std::find_if(
      found.flaws.begin(), found.flaws.end(),
      [](const ProcedureFlaw& f) { return f.kind == ProcedureFlaw::Kind::never_signed; });
  BOOST_REQUIRE(flaw != found.flaws.end());
  BOOST_TEST(flaw->stage.value == "siap_tanda_tangan");
  BOOST_TEST(flaw->row == "T16");
  BOOST_TEST(flaw->profiles == found.profiles - 1);  // All but the one that was signed long ago.
  BOOST_REQUIRE(flaw->blockers.size() == 1U);  // Papers could be supplied; they are not to blame.
  BOOST_TEST(flaw->blockers.front().code == "langkah.pemeriksaan_akhir");
  BOOST_TEST(
      flaw->trace.front().starts_with("new CONTOH --workflow uji.yaml --partner Mitra --country JP "
                                      "--region Daerah --level provinsi"));
  BOOST_TEST(flaw->trace.back().starts_with("record CONTOH penerusan_konfirmasi"));
  BOOST_TEST(mentions(flaw->trace, "file CONTOH rencana_kerja_sama BERKAS --contains subjek,"));
  BOOST_TEST(mentions(flaw->trace, "assess CONTOH hubungan_diplomatik terpenuhi"));
  const bool row = std::any_of(found.flaws.begin(), found.flaws.end(), [](const ProcedureFlaw& f) {
    return f.kind == ProcedureFlaw::Kind::unmade_row && f.row == "T17";
  });
  BOOST_TEST(row, "the row behind it, which nobody takes, is named too");
}

/// Returns the workflow with one step waiting for itself: no file can say that, a fault of ours
/// could.
Workflow waiting_for_itself(std::string_view step) {
  Workflow workflow = *loaded(test::compact());
  for (StepDef& each : workflow.steps) {
    if (each.id == step) each.after.push_back(each.id);
  }
  return workflow;
}

std::set<std::string> flaws_of(const Workflow& workflow) {
  std::set<std::string> named;
  for (const ProcedureFlaw& flaw : check_procedure(workflow, "uji.yaml").flaws) {
    if (flaw.kind != ProcedureFlaw::Kind::unmade_row)
      named.insert(std::string(id_of(flaw.kind)) + " " + flaw.stage.value);
  }
  return named;
}

BOOST_AUTO_TEST_CASE(a_refused_case_that_can_neither_go_on_nor_end_is_stuck) {
  const auto found = flaws_of(waiting_for_itself("penyusunan_ulang_rencana"));
  BOOST_TEST(found == std::set<std::string>{"stuck ditolak_dprd"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_agreement_that_moves_but_never_ends_is_found) {
  const auto found = flaws_of(waiting_for_itself("pengakhiran"));
  for (const std::string& flaw : found)
    BOOST_TEST(flaw.starts_with("never_ends"), flaw);
  BOOST_TEST(found.contains("never_ends berlaku"));
}

bool fires(const StepDef& step, std::string_view move) {
  return std::any_of(step.outcomes.begin(), step.outcomes.end(),
                     [&](const OutcomeDef& outcome) { return outcome.fires == move; });
}

/// Returns the shipped workflow with every end of a cooperation waiting for these steps. Of what
/// runs beside the term only obstacles and disputes are left, so that crossing them takes no time.
Workflow ending_only_after(const std::vector<StepId>& steps) {
  Workflow workflow = *test::shipped_workflow();
  std::erase_if(workflow.steps, [](const StepDef& step) {
    return fires(step, "sampaikan_laporan") || fires(step, "tetapkan_rencana_tahunan");
  });
  for (StepDef& step : workflow.steps) {
    if (fires(step, "akhiri") || fires(step, "nyatakan_habis_masa"))
      step.after.insert(step.after.end(), steps.begin(), steps.end());
  }
  return workflow;
}

BOOST_AUTO_TEST_CASE(what_a_region_beside_the_term_opens_is_found_though_regions_are_walked_alone) {
  BOOST_TEST(flaws_of(ending_only_after({StepId{"hambatan"}})).empty());
  // Two regions together open it: neither is an aside for the other.
  BOOST_TEST(flaws_of(ending_only_after({StepId{"hambatan"}, StepId{"perselisihan"}})).empty());
}

BOOST_AUTO_TEST_CASE(a_hold_that_cannot_be_lifted_does_not_hide_behind_withdrawal) {
  Workflow workflow = *loaded(test::compact());
  for (StepDef& step : workflow.steps) {
    auto& outcomes = step.outcomes;
    outcomes.erase(std::remove_if(outcomes.begin(), outcomes.end(),
                                  [](const OutcomeDef& o) { return o.fires == "lanjutkan"; }),
                   outcomes.end());
  }
  const auto found = flaws_of(workflow);
  const bool some = std::any_of(found.begin(), found.end(), [](const std::string& flaw) {
    return flaw.starts_with("never_signed");
  });
  BOOST_TEST(some);
}

BOOST_AUTO_TEST_CASE(progress_is_told_for_every_state) {
  std::size_t calls = 0;
  ExplorationProgress last;
  const ProcedureCheck found =
      check_procedure(*loaded(test::compact()), "uji.yaml", [&](const ExplorationProgress& p) {
        ++calls;
        last = p;
      });
  BOOST_TEST(calls == found.states);
  BOOST_TEST(last.states == found.states);
  BOOST_TEST(last.kinds == found.kinds);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
