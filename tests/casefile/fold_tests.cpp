// A case is the fold of its events.
#include "support/desk.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

}  // namespace

BOOST_AUTO_TEST_SUITE(fold_tests)

BOOST_AUTO_TEST_CASE(a_new_case_stands_at_the_initiative_and_is_not_on_hold) {
  const Desk desk;
  BOOST_TEST(desk.file_of().stage().value == "prakarsa");
  BOOST_TEST(desk.file_of().active("berjalan"));
  BOOST_TEST(desk.file_of().events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_whole_way_leads_to_a_cooperation_in_force) {
  Desk desk;
  desk.bring_to("ditandatangani");
  desk.record("pelaksanaan", "dimulai");
  BOOST_TEST(desk.file_of().stage().value == "berlaku");
  BOOST_TEST(desk.file_of().active("laporan_belum_jatuh_tempo"));
}

BOOST_AUTO_TEST_CASE(folding_the_same_events_twice_gives_the_same_case) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Case again = fold(desk.file_of().events);
  BOOST_TEST(again.configuration == desk.file_of().configuration, boost::test_tools::per_element());
  BOOST_TEST(again.papers.size() == desk.file_of().papers.size());
  BOOST_TEST(again.steps.size() == desk.file_of().steps.size());
}

BOOST_AUTO_TEST_CASE(
    every_prefix_of_a_history_is_a_case_and_remembers_when_each_stage_was_entered) {
  Desk desk;
  desk.bring_to("verifikasi_menteri");
  const auto& events = desk.file_of().events;
  for (std::size_t length = 1; length <= events.size(); ++length) {
    const Case prefix =
        fold({events.begin(), events.begin() + static_cast<std::ptrdiff_t>(length)});
    BOOST_TEST(prefix.events.size() == length);
    for (const StageEntry& entry : prefix.stages)
      BOOST_TEST(entry.seq <= events[length - 1].seq);
  }
  BOOST_TEST(desk.file_of().last_entry("menunggu_dprd") <
             desk.file_of().last_entry("verifikasi_menteri"));
  BOOST_TEST(desk.file_of().last_entry("pelaksanaan") == 0U);
}

BOOST_AUTO_TEST_CASE(the_latest_paper_and_the_latest_assessment_stand) {
  Desk desk;
  desk.file("rencana_kerja_sama", {"subjek"});
  desk.file("rencana_kerja_sama", {"objek"});
  BOOST_TEST(desk.file_of().latest_paper("rencana_kerja_sama")->paper.contents.front().value ==
             "objek");
  BOOST_TEST(desk.file_of().papers.size() == 2U, "the earlier one is superseded, not lost");
  desk.assess("saling_melengkapi", Verdict::terpenuhi);
  desk.assess("saling_melengkapi", Verdict::belum);
  for (const auto& status : checklist(desk.file_of(), desk.workflow(), desk.today)) {
    if (status.id == "saling_melengkapi") BOOST_TEST((status.verdict == Verdict::belum));
  }
}

BOOST_AUTO_TEST_CASE(an_agreement_older_than_the_pp_enters_at_implementation,
                     *boost::unit_test::description("PP 28/2018 Pasal 48")) {
  auto opening = Desk::complete_opening();
  opening.profile.agreement_on = day("2018-03-19");
  opening.on = day("2018-03-19");
  const Desk desk(opening);
  BOOST_TEST(desk.file_of().stage().value == "berlaku");
}

BOOST_AUTO_TEST_CASE(an_agreement_of_the_day_of_promulgation_or_later_does_not_enter_that_way) {
  auto opening = Desk::complete_opening();
  opening.profile.agreement_on = day("2018-07-13");
  opening.on = day("2018-07-13");
  BOOST_CHECK_THROW(Desk{opening}, std::runtime_error);
}

BOOST_AUTO_TEST_CASE(
    a_case_that_only_holds_statements_stands_where_they_say_and_no_gate_was_tested) {
  auto opening = Desk::complete_opening();
  opening.retrospective = true;
  opening.on = day("");
  Desk desk(opening);
  desk.record("tanda_tangan_pk", "ditandatangani", day("2021-06-28"));
  BOOST_TEST(desk.file_of().stage().value == "pk_ditandatangani");
  desk.record("keputusan_dprd", "disetujui", day("2021-11-05"));
  desk.record("tanda_tangan_naskah", "ditandatangani", day("2022-06-13"));
  BOOST_TEST(desk.file_of().stage().value == "ditandatangani");
  for (const Event& event : desk.file_of().events) {
    BOOST_TEST(!std::holds_alternative<StepRecorded>(event.body));
  }
  for (const MoveOption& option : next_moves(desk.file_of(), desk.workflow(), desk.today)) {
    BOOST_TEST(!option.allowed(), "a statement is never shown as allowed");
  }
}

BOOST_AUTO_TEST_CASE(a_statement_about_an_earlier_day_does_not_move_a_stated_case_back) {
  auto opening = Desk::complete_opening();
  opening.retrospective = true;
  opening.on = EffectiveDate{};
  Desk desk(opening);
  desk.record("tanda_tangan_naskah", "ditandatangani", day("2023-08-21"));
  BOOST_TEST(desk.file_of().stage().value == "ditandatangani");
  desk.record("tanda_tangan_pk", "ditandatangani", day("2021-06-28"));
  BOOST_TEST(desk.file_of().stage().value == "ditandatangani");
  BOOST_REQUIRE(desk.notices.size() == 1U);
  BOOST_TEST(desk.notices.front().code == "pernyataan_lebih_awal");
  desk.record("pelaksanaan", "dimulai", day("2023-09-01"));
  BOOST_TEST(desk.file_of().active("pelaksanaan"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
