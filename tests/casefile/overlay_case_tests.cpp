// A case on a region's workflow: what only warns, what the region made bind, its own limit.
#include "ksdpl/deadline.hpp"

#include "support/desk.hpp"
#include "support/random_overlay.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Desk;

std::shared_ptr<const Workflow> jakarta() {
  const auto found = find_bundle("dki-jakarta", {});
  return load_workflow(std::get<Bundle>(found)).workflow;
}

/// An overlay with one letter asked for before the DPRD's approval, resting on `basis`.
std::shared_ptr<const Workflow> with_letter(const std::string& basis) {
  return test::load_overlay(
      "format: ksdpl.overlay/1\nid: acak\nextends: ksdpl\n"
      "region: {id: Daerah Uji, en: Test Region}\ntitle: {id: uji, en: test}\n"
      "adopted_by:\n  - {id: pergub, regulation: Peraturan Gubernur Uji 1/2030, source: dibaca}\n"
      "documents:\n  - id: surat_uji\n    title: {id: surat uji, en: test letter}\n"
      "    issuer: dprd\n    basis: unknown\n"
      "to_steps:\n"
      "  - step: keputusan_dprd\n"
      "    documents:\n      - {document: surat_uji, outcome: disetujui, basis: " +
      basis +
      "}\n"
      "    deadline:\n      term: 30 hari kerja\n      starts: penerimaan_dprd\n"
      "      convention: {id: Hari ke-0., en: Day 0.}\n      convention_basis: silent_in_pp\n"
      "      basis: unknown\n");
}

Desk desk_on(std::shared_ptr<const Workflow> workflow) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = std::move(workflow);
  return Desk(opening);
}

bool tells(const std::vector<Notice>& notices, std::string_view code) {
  return std::any_of(notices.begin(), notices.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overlay_case_tests)

BOOST_AUTO_TEST_CASE(what_is_only_reported_warns_and_does_not_block) {
  Desk desk = desk_on(jakarta());
  desk.bring_to("penyusunan_rencana");
  const auto option =
      explain(desk.file_of(), desk.workflow(), "mohon_persetujuan_dprd", desk.today);
  BOOST_TEST(tells(option->advice, "dokumen_disarankan.draf_msp"));
  for (const std::string& code : test::codes(option->checks))
    BOOST_TEST(code.find("draf_msp") == std::string::npos, code);
  BOOST_TEST(!test::refused(desk.make("mohon_persetujuan_dprd")));
}

BOOST_AUTO_TEST_CASE(the_study_is_recommended_before_the_consultation_until_it_is_recorded) {
  Desk desk = desk_on(jakarta());
  desk.bring_to("konsultasi_pk");
  desk.file_complete("bukti_konsultasi_mendagri");
  Desk without = desk;
  const auto decided = without.record("konsultasi_mendagri", "selesai");
  BOOST_TEST(!test::refused(decided));
  desk.record("penyusunan_kajian", "selesai");
  BOOST_TEST(desk.file_of().steps.back().step.value == "penyusunan_kajian");
  BOOST_TEST(desk.file_of().stage().value == "konsultasi_pk");
}

BOOST_AUTO_TEST_CASE(a_rule_the_region_adopted_blocks_and_says_whose_it_is) {
  Desk desk = desk_on(with_letter("{reported: kata orang, adopted_by: pergub}"));
  desk.bring_to("menunggu_dprd");
  const auto option = explain(desk.file_of(), desk.workflow(), "setujui_rencana", desk.today);
  const auto blockers = option->blockers();
  const auto found = std::find_if(blockers.begin(), blockers.end(),
                                  [](const Check& c) { return c.code == "surat_uji.ada"; });
  BOOST_REQUIRE(found != blockers.end());
  BOOST_TEST(found->citation == "Peraturan Gubernur Uji 1/2030");
  BOOST_TEST((found->basis == Basis::reported));
  BOOST_TEST(found->text.id.find("aturan daerah") != std::string::npos);
  // It concerns the approval only; a refusal does not need the letter.
  const auto refusal = explain(desk.file_of(), desk.workflow(), "tolak_rencana", desk.today);
  BOOST_TEST(!tells(refusal->advice, "dokumen_disarankan.surat_uji"));
  for (const std::string& code : test::codes(refusal->checks))
    BOOST_TEST(code != "surat_uji.ada");
}

BOOST_AUTO_TEST_CASE(the_limit_of_the_region_stands_beside_that_of_the_law) {
  Desk desk = desk_on(with_letter("unknown"));
  desk.bring_to("menunggu_dprd");
  desk.record("penerimaan_dprd", "diterima");
  const auto running =
      deadlines(desk.file_of(), desk.workflow(), Calendar(), *parse_date("2025-06-03"));
  BOOST_REQUIRE(running.size() == 2U);
  BOOST_TEST(running[0].days.count == 45);
  BOOST_TEST((running[0].basis == Basis::law));
  BOOST_TEST(!running[0].regional);
  BOOST_TEST(running[1].days.count == 30);
  BOOST_TEST(running[1].regional);
  BOOST_TEST(running[1].citation.empty());
  // Both days have passed; only that of the law can make the case late.
  BOOST_TEST(!running[1].late());
}

BOOST_AUTO_TEST_CASE(a_case_names_only_choices_that_its_workflow_offers) {
  const auto workflow = jakarta();
  const auto open = [&](const Choices& choices) {
    OpenCase command{CaseId{"UJI"}, Desk::complete_opening().profile, false, false};
    command.profile.choices = choices;
    CommandContext context;
    context.now = *parse_timestamp("2026-11-21T04:00:00.000Z");
    context.on = test::day("2024-01-02");
    return decide(nullptr, *workflow, command, context);
  };
  const auto opened = open({{"objek_pergub", {"pendidikan", "kesehatan"}}});
  BOOST_REQUIRE(std::holds_alternative<Decision>(opened));
  const auto& body = std::get<CaseOpened>(std::get<Decision>(opened).event.body);
  BOOST_TEST(body.profile.choices.at("objek_pergub").size() == 2U);
  const auto wrong = open({{"objek_pergub", {"pendidkan"}}});
  BOOST_REQUIRE(std::holds_alternative<Refusal>(wrong));
  BOOST_TEST(std::get<Refusal>(wrong).hint.en.find("pendidikan") != std::string::npos);
  BOOST_TEST(std::holds_alternative<Refusal>(open({{"objek", {"pendidikan"}}})));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
