// Differences of two workflows are told in sentences, with what they mean for a case.
#include "ksdpl/workflow_diff.hpp"

#include "workflows/sample.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using Kind = WorkflowChange::Kind;
using Effect = WorkflowChange::Effect;

const std::string& ksdpl_text() {
  return embedded_workflows().at("ksdpl.yaml");
}

/// Loads ksdpl with one place of its text changed.
Workflow changed(std::string_view from, std::string_view to) {
  Bundle bundle{"ksdpl.yaml", embedded_workflows()};
  bundle.files["ksdpl.yaml"] = test::with(ksdpl_text(), from, to);
  const LoadedWorkflow loaded = load_workflow(bundle);
  BOOST_REQUIRE_MESSAGE(loaded.workflow != nullptr, test::listed(loaded.errors));
  return *loaded.workflow;
}

const Workflow& original() {
  static const Workflow workflow = *load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  return workflow;
}

WorkflowChange only(const std::vector<WorkflowChange>& changes) {
  std::string all;
  for (const WorkflowChange& change : changes)
    all += "\n  " + change.sentence.en;
  BOOST_REQUIRE_MESSAGE(changes.size() == 1U, changes.size() << " changes:" << all);
  return changes.front();
}

BOOST_AUTO_TEST_SUITE(diff_tests)

BOOST_AUTO_TEST_CASE(a_workflow_does_not_differ_from_itself_wherever_its_lines_stand) {
  BOOST_TEST(differences(original(), original()).empty());
  const Workflow moved = changed("actors:\n  - id: kepala_daerah",
                                 "# sebuah baris baru\nactors:\n  - id: kepala_daerah");
  BOOST_TEST(differences(original(), moved).empty());
}

BOOST_AUTO_TEST_CASE(a_shorter_time_limit_is_told_in_days_and_is_stricter) {
  const Workflow shorter = changed("term: 45 hari kerja", "term: 30 hari kerja");
  const WorkflowChange change = only(differences(original(), shorter));
  BOOST_TEST(change.sentence.id ==
             "tenggat 45 menjadi 30 hari kerja pada langkah 'keputusan_dprd'");
  BOOST_TEST(change.sentence.en ==
             "the time limit from 45 to 30 working days on the step 'keputusan_dprd'");
  BOOST_TEST((change.effect == Effect::tightens));
  BOOST_TEST(change.part == "deadline");
  BOOST_TEST((only(differences(shorter, original())).effect == Effect::loosens));
}

BOOST_AUTO_TEST_CASE(a_new_demanded_paper_of_a_step_is_stricter_and_leaving_it_out_looser) {
  const Workflow more = changed("documents: [surat_permohonan_dprd, rencana_kerja_sama]",
                                "documents: [surat_permohonan_dprd, rencana_kerja_sama, "
                                "laporan_penjajakan]");
  const WorkflowChange change = only(differences(original(), more));
  BOOST_TEST(change.id == "permohonan_dprd");
  BOOST_TEST((change.effect == Effect::tightens));
  BOOST_TEST((only(differences(more, original())).effect == Effect::loosens));
}

BOOST_AUTO_TEST_CASE(a_paper_that_only_advises_changes_nothing_for_a_case) {
  const Workflow less = changed("documents: [bukti_konsultasi_mendagri, kajian]",
                                "documents: [bukti_konsultasi_mendagri]");
  BOOST_TEST((only(differences(original(), less)).effect == Effect::neutral));
}

BOOST_AUTO_TEST_CASE(changed_words_of_one_definition_are_summed_up) {
  const Workflow reworded = changed("id: laporan hasil penjajakan\n      en: record of",
                                    "id: laporan penjajakan daerah\n      en: a record of");
  const WorkflowChange change = only(differences(original(), reworded));
  BOOST_TEST(change.part == "text");
  BOOST_TEST(change.sentence.en == "the words of the paper 'laporan_penjajakan' changed: title");
  BOOST_TEST((change.effect == Effect::neutral));
}

BOOST_AUTO_TEST_CASE(a_basis_that_begins_to_bind_is_stricter) {
  Workflow bound = original();
  for (DocumentDef& document : bound.documents) {
    if (document.id == "kajian")
      document.basis = {Basis::inferred, parse_citation("PP 28/2018 Pasal 28 ayat (4)"), {}};
  }
  const WorkflowChange change = only(differences(original(), bound));
  BOOST_TEST(change.part == "basis");
  BOOST_TEST((change.effect == Effect::tightens));
  BOOST_TEST(change.sentence.id.find("PP 28/2018 Pasal 28 ayat (4)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_wider_condition_is_stricter_and_another_way_to_write_it_is_neither) {
  const auto attendance = [](Workflow& workflow) -> ContentDef& {
    for (DocumentDef& document : workflow.documents) {
      for (ContentDef& content : document.contents) {
        if (content.id == "kehadiran_kabupaten_kota") return content;
      }
    }
    throw std::runtime_error("no attendance");
  };
  Workflow always = original();
  attendance(always).when = Expression{};
  BOOST_TEST((only(differences(original(), always)).effect == Effect::tightens));
  BOOST_TEST((only(differences(always, original())).effect == Effect::loosens));
  Workflow rewritten = original();
  attendance(rewritten).when = Expression{Expression::Kind::is_not, "level", "provinsi", {}, {}};
  BOOST_TEST((only(differences(original(), rewritten)).effect == Effect::neutral));
}

BOOST_AUTO_TEST_CASE(another_way_to_make_a_move_is_looser) {
  Workflow more = original();
  for (StepDef& step : more.steps) {
    if (step.id != "keputusan_dprd") continue;
    OutcomeDef twin = step.outcomes.front();
    twin.id = OutcomeId{"diam"};
    step.outcomes.push_back(twin);
  }
  const WorkflowChange change = only(differences(original(), more));
  BOOST_TEST((change.kind == Kind::added));
  BOOST_TEST(change.id == "keputusan_dprd.diam");
  BOOST_TEST((change.effect == Effect::loosens));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_has_no_place) {
  Workflow less = original();
  less.actors.pop_back();
  const WorkflowChange gone = only(differences(original(), less));
  BOOST_TEST((gone.kind == Kind::removed));
  BOOST_TEST(gone.before.line > 0);
  BOOST_TEST(gone.after.line == 0);
}

BOOST_AUTO_TEST_CASE(an_overlay_is_never_looser_than_what_it_extends) {
  const auto found = find_bundle("dki-jakarta", {});
  const LoadedWorkflow regional = load_workflow(std::get<Bundle>(found));
  const auto changes = differences(original(), *regional.workflow);
  BOOST_TEST(!changes.empty());
  for (const WorkflowChange& change : changes) {
    BOOST_TEST((change.effect != Effect::loosens), change.sentence.en);
    BOOST_TEST((change.kind != Kind::removed), change.sentence.en);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
