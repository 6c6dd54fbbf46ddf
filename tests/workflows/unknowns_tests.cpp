// The seventeen open questions: all there, worded, and met where they matter.
#include "workflows/sample.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

Bundle shipped_bundle() {
  return std::get<Bundle>(find_bundle("ksdpl", {}));
}

std::shared_ptr<const Workflow> shipped() {
  static const std::shared_ptr<const Workflow> workflow = load_workflow(shipped_bundle()).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  return workflow;
}

std::set<std::string> pointed_at() {
  std::set<std::string> ids;
  for (const StepDef& step : shipped()->steps)
    for (const AdviceDef& advice : step.advice)
      if (!advice.unknown.empty()) ids.insert(advice.unknown);
  return ids;
}

BOOST_AUTO_TEST_SUITE(unknowns_tests)

BOOST_AUTO_TEST_CASE(there_are_seventeen_numbered_without_a_gap) {
  const auto unknowns = shipped()->law.unknowns();
  BOOST_REQUIRE_EQUAL(unknowns.size(), 17U);
  for (std::size_t i = 0; i < unknowns.size(); ++i)
    BOOST_TEST(unknowns[i].number == static_cast<int>(i) + 1, unknowns[i].id);
}

BOOST_AUTO_TEST_CASE(each_is_worded_in_both_languages_and_presented_as_nothing_but_open) {
  for (const Unknown& open : shipped()->law.unknowns()) {
    for (const Text* text : {&open.sentence, &open.whom, &open.ask}) {
      BOOST_TEST(!text->id.empty(), open.id);
      BOOST_TEST(!text->en.empty(), open.id);
      BOOST_TEST(text->id != text->en, open.id);
    }
    BOOST_TEST((open.basis == Basis::unknown || open.basis == Basis::silent_in_pp), open.id);
    const bool bare =
        open.sentence.id.find("tidak diatur") != std::string::npos &&
        open.sentence.id.find("Permendagri 25/2020 belum dibaca") == std::string::npos;
    BOOST_TEST(!bare, open.id);
    // What the PP was found silent on must not be called unknown, and the other way round.
    const bool silent = open.sentence.id.find("tidak diatur dalam PP 28/2018") != std::string::npos;
    BOOST_TEST(silent == (open.basis == Basis::silent_in_pp), open.id);
  }
}

BOOST_AUTO_TEST_CASE(everything_an_open_question_touches_is_there) {
  for (const Unknown& open : shipped()->law.unknowns()) {
    for (const Citation& citation : open.touches.citations)
      BOOST_TEST(shipped()->law.resolves(citation), open.id << " " << to_string(citation));
    for (const std::string& id : open.touches.stages)
      BOOST_TEST(shipped()->stage(id), open.id << " " << id);
    for (const std::string& id : open.touches.moves)
      BOOST_TEST(shipped()->statute->move(id), open.id << " " << id);
    for (const std::string& id : open.touches.steps)
      BOOST_TEST(shipped()->step(id), open.id << " " << id);
    for (const std::string& id : open.touches.requirements)
      BOOST_TEST(shipped()->requirement(id), open.id << " " << id);
  }
}

BOOST_AUTO_TEST_CASE(each_is_met_from_a_provision_and_all_but_two_from_the_work_on_a_case) {
  // The SOP's identity part and the dates of one old case belong to no step of a proposal.
  const std::set<std::string> of_no_step{"identitas_sop", "tanggal_jakarta_shanghai"};
  const auto pointed = pointed_at();
  for (const Unknown& open : shipped()->law.unknowns()) {
    BOOST_TEST(!open.touches.citations.empty(), open.id);
    for (const Citation& citation : open.touches.citations) {
      const auto told = shipped()->law.touching(citation);
      BOOST_TEST((std::find(told.begin(), told.end(), &open) != told.end()), open.id);
    }
    const bool at_work = pointed.contains(open.id) || !open.touches.moves.empty() ||
                         !open.touches.steps.empty() || !open.touches.stages.empty() ||
                         !open.touches.requirements.empty();
    BOOST_TEST(at_work == !of_no_step.contains(open.id), open.id);
  }
}

BOOST_AUTO_TEST_CASE(advice_that_points_at_an_open_question_has_its_words_and_its_basis) {
  const StepDef* step = shipped()->step("tanda_tangan_naskah");
  BOOST_REQUIRE(step != nullptr);
  const auto found =
      std::find_if(step->advice.begin(), step->advice.end(),
                   [](const AdviceDef& advice) { return advice.unknown == "surat_kuasa"; });
  BOOST_REQUIRE(found != step->advice.end());
  const Unknown* open = shipped()->law.unknown("surat_kuasa");
  BOOST_REQUIRE(open != nullptr);
  BOOST_TEST((found->text == told(*open)));
  BOOST_TEST((found->basis.basis == Basis::unknown));
}

BOOST_AUTO_TEST_CASE(no_advice_says_in_its_own_words_what_an_open_question_says) {
  for (const StepDef& step : shipped()->steps)
    for (const AdviceDef& advice : step.advice)
      for (const Unknown& open : shipped()->law.unknowns())
        BOOST_TEST(
            (!advice.unknown.empty() || advice.text.id.find(open.sentence.id) == std::string::npos),
            step.id.value << " repeats " << open.id);
}

BOOST_AUTO_TEST_CASE(a_bundle_pinned_before_there_was_a_list_still_loads) {
  const LoadedWorkflow loaded = test::load_text(test::compact());
  BOOST_REQUIRE(loaded.workflow != nullptr);
  BOOST_TEST(loaded.workflow->law.unknowns().empty());
  BOOST_TEST(loaded.workflow->law.touching(*parse_citation("PP 28/2018")).empty());
}

BOOST_AUTO_TEST_CASE(the_list_is_pinned_with_the_case) {
  const Bundle bundle = shipped_bundle();
  BOOST_TEST(bundle.files.contains("hukum/belum-diketahui.yaml"));
  Bundle changed = bundle;
  changed.files.at("hukum/belum-diketahui.yaml") += "# lain\n";
  BOOST_TEST(to_canonical_json(changed) != to_canonical_json(bundle));
}

BOOST_AUTO_TEST_CASE(an_interval_tells_a_day_from_an_open_end) {
  const Provision* pp = shipped()->law.find(*parse_citation("PP 28/2018 Pasal 30 ayat (4)"));
  BOOST_REQUIRE(pp != nullptr && pp->in_force.from);
  BOOST_TEST((*pp->in_force.from == *parse_date("2018-07-13")));
  BOOST_TEST(!pp->in_force.until);
  BOOST_TEST((pp->in_force.basis.basis == Basis::law));
  const Provision* ministerial = shipped()->law.find(*parse_citation("Permendagri 25/2020"));
  BOOST_REQUIRE(ministerial != nullptr);
  // Its promulgation is reported; the day it took effect is not, and is not guessed.
  BOOST_TEST((ministerial->in_force.promulgated == parse_date("2020-05-22")));
  BOOST_TEST(!ministerial->in_force.from);
  BOOST_TEST((ministerial->in_force.basis.basis == Basis::reported));
  const Provision* revoked = shipped()->law.find(*parse_citation("Permendagri 3/2008 Pasal 5"));
  BOOST_REQUIRE(revoked != nullptr && revoked->in_force.revoked_by);
  BOOST_TEST(to_string(*revoked->in_force.revoked_by) == "Permendagri 25/2020");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
