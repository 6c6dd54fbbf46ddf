// What a step keeps of its reasons answers "why was this allowed" by itself, whatever comes after.
#include "support/papers.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

const StepRecorded& step_of(const Event& event) {
  return std::get<StepRecorded>(event.body);
}

template <class What>
const What* shown(const StepRecorded& step, EventSeq seq) {
  const auto found = std::find_if(step.shown.begin(), step.shown.end(),
                                  [&](const EvidenceShown& one) { return one.seq == seq; });
  return found == step.shown.end() ? nullptr : std::get_if<What>(&found->what);
}

/// A request to the DPRD whose letter has a number and a validity.
struct Request {
  Desk desk;
  EventSeq letter = 0;
  Event event;

  Request() {
    desk.bring_to("penyusunan_rencana");
    desk.file_complete("rencana_kerja_sama");
    desk.assess_all();
    DocumentFiled paper = test::paper("surat_permohonan_dprd");
    paper.number = "027/1";
    paper.issued = day("2024-06-01");
    paper.valid_until = day("2024-12-31");
    letter = test::file(desk, paper);
    event = std::get<Event>(desk.record("permohonan_dprd", "diajukan"));
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(grounds_tests)

BOOST_AUTO_TEST_CASE(every_ground_has_its_own_words_in_both_languages_and_says_where_it_is_from) {
  const Request request;
  const StepRecorded& step = step_of(request.event);
  BOOST_TEST(step.grounds.size() >= 18U);
  bool of_workflow = false;
  for (const Ground& ground : step.grounds) {
    BOOST_TEST_CONTEXT(ground.code) {
      BOOST_TEST(!ground.text.id.empty());
      BOOST_TEST(!ground.text.en.empty());
      BOOST_TEST(!ground.wanted.id.empty());
      BOOST_TEST((ground.layer != Layer::not_recorded));
      of_workflow = of_workflow || ground.layer == Layer::workflow;
      for (const EventSeq seq : ground.evidence)
        BOOST_TEST(std::any_of(step.shown.begin(), step.shown.end(),
                               [&](const EvidenceShown& one) { return one.seq == seq; }));
    }
  }
  BOOST_TEST(!step.title.empty());
  BOOST_TEST(step.citation == "PP 28/2018 Pasal 30 ayat (2)");
  BOOST_TEST((step.basis == Basis::law));
}

BOOST_AUTO_TEST_CASE(what_the_workflow_file_demands_is_a_ground_like_what_the_statute_does) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  desk.file_complete("bukti_konsultasi_mendagri");
  const auto event = std::get<Event>(desk.record("konsultasi_mendagri", "selesai"));
  const StepRecorded& step = step_of(event);
  BOOST_TEST(step.grounds.size() == 1U);
  BOOST_TEST((step.grounds.at(0).layer == Layer::workflow));
  BOOST_TEST(step.shown.size() == 1U);
  BOOST_TEST(!step.title.empty());
}

BOOST_AUTO_TEST_CASE(papers_judges_and_facts_are_kept_as_they_stood) {
  const Request request;
  const StepRecorded& step = step_of(request.event);
  const auto* letter = shown<PaperShown>(step, request.letter);
  BOOST_REQUIRE(letter != nullptr);
  BOOST_TEST(letter->number.value() == "027/1");
  BOOST_TEST(letter->commitment == std::string(64, 'a'));
  BOOST_TEST(to_string(letter->valid_until.value()) == "2024-12-31");
  const auto judged = test::status_of(request.desk, "saling_melengkapi", request.desk.today);
  const auto* made = shown<AssessmentShown>(step, judged.assessment->seq);
  BOOST_REQUIRE(made != nullptr);
  BOOST_TEST(made->by.value() == "Kepala Biro Kerja Sama");
  BOOST_TEST((made->verdict == Verdict::terpenuhi));
}

BOOST_AUTO_TEST_CASE(the_papers_an_assessment_rests_on_are_kept_with_it) {
  Desk desk;
  DocumentFiled plan = test::paper("rencana_kerja_sama");
  plan.shows = {RequirementId("saling_melengkapi")};
  for (const ContentDef& content : desk.workflow().document("rencana_kerja_sama")->contents)
    plan.contents.push_back(content.id);
  const EventSeq first = test::file(desk, plan);
  desk.assess("saling_melengkapi", Verdict::terpenuhi);
  plan.supersedes = first;
  const EventSeq second = test::file(desk, plan);
  desk.bring_to("menunggu_dprd");
  const StepRecorded& step = step_of(desk.last());
  BOOST_TEST(shown<PaperShown>(step, first) != nullptr);
  BOOST_TEST(shown<PaperShown>(step, second) != nullptr);
}

BOOST_AUTO_TEST_CASE(a_later_correction_changes_the_case_and_not_the_answer) {
  Request request;
  const StepRecorded before = step_of(request.event);
  EntryCorrected correction;
  correction.target = request.letter;
  correction.document = request.desk.file_of().paper(request.letter)->paper;
  correction.document->number = "027/9";
  BOOST_REQUIRE(!test::refused(request.desk.correct(correction)));
  BOOST_TEST(request.desk.file_of().paper(request.letter)->paper.number.value() == "027/9");
  const StepRecorded& after = step_of(*request.desk.file_of().event(request.event.seq));
  BOOST_TEST((after.grounds == before.grounds));
  BOOST_TEST((after.shown == before.shown));
  BOOST_TEST(shown<PaperShown>(after, request.letter)->number.value() == "027/1");
  BOOST_TEST(request.desk.file_of().to_reexamine == std::vector<EventSeq>{request.event.seq},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
