// The open questions are told on the step, the move, the stage and the requirement they touch.
#include "ksdpl/calendar.hpp"

#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Desk;

std::vector<std::string> unknowns(const std::vector<Notice>& notices) {
  std::vector<std::string> ids;
  for (const Notice& notice : notices)
    if (!notice.unknown.empty()) ids.push_back(notice.unknown);
  return ids;
}

bool tells(const std::vector<Notice>& notices, std::string_view id) {
  const auto ids = unknowns(notices);
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unknowns_told_tests)

BOOST_AUTO_TEST_CASE(every_open_question_about_a_move_is_told_with_the_move_once) {
  const Desk desk;
  for (const Unknown& open : desk.workflow().law.unknowns()) {
    for (const std::string& move : open.touches.moves) {
      const auto option = explain(desk.file_of(), desk.workflow(), move, desk.today);
      BOOST_REQUIRE_MESSAGE(option, move);
      const auto ids = unknowns(option->advice);
      BOOST_TEST(std::count(ids.begin(), ids.end(), open.id) == 1, open.id << " at " << move);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_notice_has_the_words_and_the_basis_of_the_question_and_its_id) {
  const Desk desk;
  const auto option = explain(desk.file_of(), desk.workflow(), "tandatangani_naskah", desk.today);
  BOOST_REQUIRE(option);
  const auto found = std::find_if(option->advice.begin(), option->advice.end(),
                                  [](const Notice& n) { return n.unknown == "surat_kuasa"; });
  BOOST_REQUIRE(found != option->advice.end());
  const Unknown& open = *desk.workflow().law.unknown("surat_kuasa");
  BOOST_TEST(found->code == "belum_diketahui.surat_kuasa");
  BOOST_TEST((found->text == told(open)));
  BOOST_TEST((found->basis == Basis::unknown));
  BOOST_TEST(found->citation.empty());
}

BOOST_AUTO_TEST_CASE(recording_a_step_tells_what_is_not_known_of_it) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  desk.file_complete("bukti_konsultasi_menlu");
  CommandContext context;
  context.on = desk.today;
  context.now = *parse_timestamp("2026-03-02T03:04:05.678Z");
  context.actor = "siti";
  const auto decided =
      decide(&desk.file_of(), desk.workflow(),
             RecordStep{StepId("konsultasi_menlu"), OutcomeId("selesai")}, context);
  BOOST_REQUIRE(std::holds_alternative<Decision>(decided));
  BOOST_TEST(tells(std::get<Decision>(decided).notices, "permenlu_3_2019"));
}

BOOST_AUTO_TEST_CASE(a_case_tells_what_is_not_known_where_it_stands_and_not_elsewhere) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  auto told_now = notices(desk.file_of(), desk.workflow(), Calendar(), desk.today.day());
  BOOST_TEST(tells(told_now, "akibat_keputusan_dprd"));
  BOOST_TEST(!tells(told_now, "surat_kuasa"));
  BOOST_TEST(!tells(told_now, "identitas_sop"));
  desk.bring_to("siap_tanda_tangan");
  told_now = notices(desk.file_of(), desk.workflow(), Calendar(), desk.today.day());
  BOOST_TEST(tells(told_now, "surat_kuasa"));
  BOOST_TEST(tells(told_now, "sanksi"));
  BOOST_TEST(!tells(told_now, "akibat_keputusan_dprd"));
}

BOOST_AUTO_TEST_CASE(the_checklist_tells_what_is_not_known_of_a_requirement) {
  const Desk desk;
  for (const RequirementStatus& status : checklist(desk.file_of(), desk.workflow(), desk.today))
    BOOST_TEST(
        tells(status.advice, "perubahan_peraturan") == (status.id == "urusan_pemerintahan_daerah"),
        status.id.value);
}

BOOST_AUTO_TEST_CASE(a_notice_about_the_record_itself_rests_on_nothing) {
  Desk::Opening past = Desk::complete_opening();
  past.retrospective = true;
  const Desk desk(past);
  const auto told_now = notices(desk.file_of(), desk.workflow(), Calendar(), desk.today.day());
  const auto found = std::find_if(told_now.begin(), told_now.end(),
                                  [](const Notice& n) { return n.code == "dinyatakan"; });
  BOOST_REQUIRE(found != told_now.end());
  BOOST_TEST(!found->basis);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
