// Commands: what is refused, and with which words.
#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

Refusal::Kind kind_of_refusal(const Desk::Result& result) {
  return std::get<Refusal>(result).kind;
}
const Text& hint_of(const Desk::Result& result) {
  return std::get<Refusal>(result).hint;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decide_tests)

BOOST_AUTO_TEST_CASE(a_step_that_does_not_exist_is_not_found_with_the_nearest_one) {
  Desk desk;
  const auto result = desk.record("keputusan_dprt", "disetujui");
  BOOST_TEST((kind_of_refusal(result) == Refusal::Kind::not_found));
  BOOST_TEST(hint_of(result).id.find("keputusan_dprd") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_step_with_several_outcomes_asks_which) {
  Desk desk;
  const auto result = desk.record("keputusan_dprd", "");
  BOOST_TEST((kind_of_refusal(result) == Refusal::Kind::usage));
  for (const char* outcome : {"disetujui", "disetujui_dengan_catatan", "ditolak"}) {
    BOOST_TEST(hint_of(result).id.find(outcome) != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(the_only_outcome_of_a_step_need_not_be_named) {
  Desk desk;
  BOOST_TEST(!test::refused(desk.record("penjajakan", "")));
  BOOST_TEST(desk.file_of().stage().value == "penjajakan");
}

BOOST_AUTO_TEST_CASE(a_day_that_has_not_come_is_no_fact) {
  Desk desk;
  BOOST_TEST((kind_of_refusal(desk.record("penjajakan", "dimulai", day("2026-11-22"))) ==
              Refusal::Kind::not_allowed));
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai", day("2026-11-21"))));
}

BOOST_AUTO_TEST_CASE(an_earlier_date_than_the_stage_is_recorded_and_pointed_out) {
  Desk desk;
  CommandContext context;
  context.on = day("2023-01-01");
  context.now = *parse_timestamp("2026-01-01T00:00:00.000Z");
  const RecordStep command{StepId{"penjajakan"}, OutcomeId{"dimulai"}};
  const auto decided = decide(&desk.file_of(), desk.workflow(), command, context);
  const auto& notices = std::get<Decision>(decided).notices;
  BOOST_TEST(std::any_of(notices.begin(), notices.end(),
                         [](const Notice& n) { return n.code == "tanggal_mendahului_tahap"; }));
}

BOOST_AUTO_TEST_CASE(a_paper_or_a_content_the_workflow_does_not_know_is_not_found) {
  Desk desk;
  BOOST_TEST((kind_of_refusal(desk.file("rencana_kerjasama")) == Refusal::Kind::not_found));
  const auto content = desk.file("rencana_kerja_sama", {"sumber_biaya"});
  BOOST_TEST((kind_of_refusal(content) == Refusal::Kind::not_found));
}

BOOST_AUTO_TEST_CASE(a_paper_received_before_it_was_issued_is_refused) {
  Desk desk;
  DocumentFiled paper;
  paper.document = DocumentId{"surat_konfirmasi"};
  paper.issued = day("2024-03-02");
  paper.received = day("2024-03-01");
  BOOST_TEST((kind_of_refusal(desk.run(FileDocument{paper}, desk.today)) == Refusal::Kind::usage));
}

BOOST_AUTO_TEST_CASE(a_requirement_that_applies_cannot_be_assessed_away,
                     *boost::unit_test::description("PP 28/2018 Pasal 27 ayat (1) huruf a")) {
  Desk desk;
  const auto result = desk.assess("hubungan_diplomatik", Verdict::tidak_berlaku);
  BOOST_TEST((kind_of_refusal(result) == Refusal::Kind::not_allowed));
  BOOST_TEST(std::get<Refusal>(result).message.id.find("PP 28/2018 Pasal 27 ayat (1) huruf a") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_decision_stores_why_it_was_allowed_and_on_which_papers) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Event* asked = nullptr;
  for (const Event& event : desk.file_of().events) {
    const auto* step = std::get_if<StepRecorded>(&event.body);
    if (step != nullptr && step->move == "mohon_persetujuan_dprd") asked = &event;
  }
  BOOST_REQUIRE(asked != nullptr);
  const auto& grounds = std::get<StepRecorded>(asked->body).grounds;
  const auto funding = std::find_if(grounds.begin(), grounds.end(), [](const Ground& g) {
    return g.code == "rencana_kerja_sama.sumber_pembiayaan";
  });
  BOOST_REQUIRE(funding != grounds.end());
  BOOST_TEST(funding->citation == "PP 28/2018 Pasal 30 ayat (3) huruf f");
  BOOST_TEST(!funding->evidence.empty());
  BOOST_TEST(asked->documents.size() == 2U, "the plan and the letter");
}

BOOST_AUTO_TEST_CASE(naming_a_paper_that_is_not_on_file_is_not_found) {
  Desk desk;
  const auto result =
      desk.run(AssessRequirement{RequirementId{"saling_melengkapi"}, Verdict::terpenuhi},
               desk.today, {DocumentId{"rencana_kerja_sama"}});
  BOOST_TEST((kind_of_refusal(result) == Refusal::Kind::not_found));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
