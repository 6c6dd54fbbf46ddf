// A workflow file that names what the machine does not have, or leaves out what it has.
#include "workflows/sample.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::compact;
using test::load_text;
using test::with;

/// Requires exactly one finding, of this code, at the line of `place`, and returns it.
Diagnostic only_finding(const std::string& text, std::string_view code, std::string_view place) {
  const LoadedWorkflow loaded = load_text(text);
  BOOST_TEST(loaded.workflow == nullptr);
  BOOST_REQUIRE_MESSAGE(loaded.errors.size() == 1,
                        "not one finding:" << test::listed(loaded.errors));
  BOOST_TEST(loaded.errors[0].code == code);
  BOOST_TEST(loaded.errors[0].at.line == test::line_of(text, place));
  return loaded.errors[0];
}

bool says(const Diagnostic& finding, std::string_view words) {
  return finding.message.en.find(words) != std::string::npos;
}

/// Returns the finding of this code; there must be one.
Diagnostic finding_of(const std::string& text, std::string_view code) {
  const LoadedWorkflow loaded = load_text(text);
  const auto found = test::with_code(loaded.errors, code);
  BOOST_REQUIRE_MESSAGE(found.size() == 1, code << " not once:" << test::listed(loaded.errors));
  return found[0];
}

BOOST_AUTO_TEST_SUITE(statute_check_tests)

BOOST_AUTO_TEST_CASE(the_compact_workflow_is_sound) {
  const LoadedWorkflow loaded = load_text(compact());
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_REQUIRE(loaded.workflow != nullptr);
  BOOST_TEST(check_against_statute(*loaded.workflow).empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_edition_is_named_and_the_known_one_offered) {
  const Diagnostic finding = only_finding(with(compact(), "ksdpl/pp-28-2018", "ksdpl/pp-28-2019"),
                                          "unknown-edition", "edition:");
  BOOST_TEST(says(finding, "did you mean 'ksdpl/pp-28-2018'?"));
}

BOOST_AUTO_TEST_CASE(an_unknown_stage_is_named_and_the_near_one_offered) {
  const std::string text =
      with(compact(), "- id: verifikasi_menteri\n", "- id: verifikasi_mentri\n");
  const Diagnostic finding = finding_of(text, "unknown-stage");
  BOOST_TEST(says(finding, "did you mean 'verifikasi_menteri'?"));
  BOOST_TEST(finding.at.line == test::line_of(text, "- id: verifikasi_mentri"));
  BOOST_TEST(says(finding_of(text, "missing-stage"), "'verifikasi_menteri'"));
}

BOOST_AUTO_TEST_CASE(a_side_state_cannot_be_a_stage) {
  const std::string text =
      with(compact(), "cross_stage_steps:\n",
           "  - id: ditunda\n    title: {id: ditunda, en: on hold}\n"
           "    gist: {id: uji, en: test}\n    basis: unknown\ncross_stage_steps:\n");
  only_finding(text, "unknown-stage", "- id: ditunda\n    title: {id: ditunda, en: on hold}");
}

BOOST_AUTO_TEST_CASE(an_unknown_move_is_named_and_the_near_one_offered) {
  const std::string text = with(compact(), "fires: setujui_rencana,", "fires: setuju_rencana,");
  const Diagnostic finding = finding_of(text, "unknown-move");
  BOOST_TEST(says(finding, "did you mean 'setujui_rencana'?"));
  BOOST_TEST(finding.at.line == test::line_of(text, "setuju_rencana"));
  BOOST_TEST(finding.at.column > 40);
}

BOOST_AUTO_TEST_CASE(a_move_that_leaves_another_stage_is_refused) {
  const std::string text =
      with(compact(), "fires: sampaikan_rencana,", "fires: lanjutkan_ke_naskah,");
  const Diagnostic finding = finding_of(text, "move-not-from-here");
  BOOST_TEST(says(finding, "'rencana_disetujui_dprd'"));
  BOOST_TEST(says(finding, "sampaikan_rencana"));
}

BOOST_AUTO_TEST_CASE(a_step_before_signature_cannot_make_a_move_of_life_after_it) {
  const std::string text =
      with(compact(), "fires: tandatangani_naskah,", "fires: sampaikan_laporan,");
  BOOST_TEST(says(finding_of(text, "move-not-from-here"), "'siap_tanda_tangan'"));
}

BOOST_AUTO_TEST_CASE(a_hold_is_for_steps_of_no_single_stage) {
  const std::string text = with(compact(), "fires: sampaikan_rencana,", "fires: tunda,");
  finding_of(text, "move-not-from-here");
}

BOOST_AUTO_TEST_CASE(a_move_that_no_outcome_fires_is_named_with_its_article) {
  const Diagnostic finding =
      only_finding(with(compact(), "fires: kembalikan_rencana, ", ""), "unfired-move", "edition:");
  BOOST_TEST(says(finding, "'kembalikan_rencana'"));
  BOOST_TEST(finding.citation == "PP 28/2018 Pasal 31 ayat (3) huruf a");
}

BOOST_AUTO_TEST_CASE(an_unknown_act_is_named_and_the_near_one_offered) {
  const std::string text =
      with(compact(), "establishes: konsultasi_menlu,", "establishes: konsultasi_menlo,");
  const Diagnostic finding = finding_of(text, "unknown-act");
  BOOST_TEST(says(finding, "did you mean 'konsultasi_menlu'?"));
}

BOOST_AUTO_TEST_CASE(an_act_counts_only_in_its_own_stage) {
  const std::string text = with(compact(), "fires: mulai_penjajakan,",
                                "fires: mulai_penjajakan, establishes: konsultasi_menlu,");
  const Diagnostic finding = only_finding(text, "misplaced-act", "fires: mulai_penjajakan");
  BOOST_TEST(says(finding, "'konsultasi_pk'"));
}

BOOST_AUTO_TEST_CASE(an_actor_of_the_statute_must_be_among_the_actors) {
  const std::string text = with(compact(), "- {id: menlu, title", "- {id: menlo, title");
  const Diagnostic finding = finding_of(text, "missing-actor");
  BOOST_TEST(says(finding, "'menlu'"));
  BOOST_TEST(says(finding, "'menlo'"));
  BOOST_TEST(finding.at.line == test::line_of(text, "id: menlo"));
}

BOOST_AUTO_TEST_CASE(a_region_may_add_actors_papers_requirements_and_steps) {
  std::string text = with(compact(), "documents:\n  - id: laporan_penjajakan\n",
                          "  - {id: inspektorat, title: {id: Inspektorat, en: inspectorate}, "
                          "basis: unknown}\n"
                          "documents:\n"
                          "  - {id: kajian, title: {id: kajian, en: study}, issuer: inspektorat, "
                          "basis: {reported: \"uji\"}}\n"
                          "  - id: laporan_penjajakan\n");
  text = with(text, "documents: [pernyataan_kehendak]", "documents: [pernyataan_kehendak, kajian]");
  text = with(text, "requirements:\n",
              "requirements:\n"
              "  - id: tersedia_anggaran\n    title: {id: anggaran, en: budget}\n"
              "    gist: {id: uji, en: test}\n    evidence: {id: uji, en: test}\n"
              "    assessed_by: inspektorat\n    applies_when: {level: {is: provinsi}}\n"
              "    basis: unknown\n");
  const LoadedWorkflow loaded = load_text(text);
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
}

BOOST_AUTO_TEST_CASE(all_findings_come_at_once_and_in_the_order_of_the_file) {
  std::string text = with(compact(), "term: 45 hari kerja", "term: 60 hari kerja");
  text = with(text, "fires: gelar_rapat,", "fires: gelar_rapt,");
  text = with(text, "{id: sumber_pembiayaan, title: ", "{id: sumber_dana, title: ");
  text = with(text, "assessed_by: pemerintah_daerah\n    applies_when",
              "assessed_by: pemda\n    applies_when");
  const auto found = load_text(text).errors;
  BOOST_TEST(test::codes(found) ==
                 (std::vector<std::string>{"unfired-move", "relaxes-statute", "unknown-reference",
                                           "relaxes-statute", "unknown-move"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_could_not_be_read_is_not_also_reported_as_missing) {
  const std::string text =
      with(compact(), "\ndocuments:\n  - id: laporan", "\ndocumnts:\n  - id: laporan");
  const auto found = load_text(text).errors;
  BOOST_TEST(test::codes(found) == std::vector<std::string>{"unknown-key"},
             boost::test_tools::per_element());
  const std::string stage =
      with(compact(), "  - id: siap_tanda_tangan\n", "  - idd: siap_tanda_tangan\n");
  BOOST_TEST(test::codes(load_text(stage).errors) == std::vector<std::string>{"unknown-key"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_unreadable_part_does_not_hide_a_minimum_missing_from_another) {
  std::string text = with(compact(), "  - id: siap_tanda_tangan\n", "  - idd: siap_tanda_tangan\n");
  text = with(text, "{id: sumber_pembiayaan, title: ", "{id: dana, title: ");
  BOOST_TEST(test::codes(load_text(text).errors) ==
                 (std::vector<std::string>{"relaxes-statute", "unknown-key"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
