// Corrections: the old entry stays visible, and what rests on it is named.
#include "support/desk.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

EntryCorrected annul(EventSeq target) {
  EntryCorrected correction;
  correction.target = target;
  correction.annul = true;
  return correction;
}

EntryCorrected redate(EventSeq target, std::string_view date) {
  EntryCorrected correction;
  correction.target = target;
  correction.effective = day(date);
  return correction;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(correction_tests)

BOOST_AUTO_TEST_CASE(a_corrected_date_stands_and_the_entry_stays_in_the_history) {
  Desk desk;
  desk.record("penjajakan", "dimulai");
  const EventSeq entry = desk.last().seq;
  BOOST_TEST(!test::refused(desk.correct(redate(entry, "2024-02-01"))));
  BOOST_TEST((desk.file_of().steps.back().effective == day("2024-02-01")));
  BOOST_TEST((desk.file_of().event(entry)->effective == desk.today),
             "the bytes of the entry do not change");
  BOOST_TEST(desk.file_of().corrected_by.at(entry).size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_last_of_several_corrections_stands) {
  Desk desk;
  desk.record("penjajakan", "dimulai");
  const EventSeq entry = desk.last().seq;
  desk.correct(redate(entry, "2024-02-01"));
  desk.correct(redate(entry, ""));
  BOOST_TEST(!desk.file_of().steps.back().effective.known());
}

BOOST_AUTO_TEST_CASE(the_latest_move_can_be_taken_back_and_the_case_stands_where_it_stood) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  desk.record("keputusan_dprd", "ditolak");
  BOOST_TEST(desk.file_of().stage().value == "ditolak_dprd");
  BOOST_TEST(!test::refused(desk.correct(annul(desk.last().seq))));
  BOOST_TEST(desk.file_of().stage().value == "menunggu_dprd");
}

BOOST_AUTO_TEST_CASE(a_move_with_later_moves_on_it_cannot_be_taken_back) {
  Desk desk;
  desk.record("penjajakan", "dimulai");
  const EventSeq entry = desk.last().seq;
  desk.bring_to("konsultasi_pk");
  const auto result = desk.correct(annul(entry));
  BOOST_TEST(test::refused(result));
  BOOST_TEST(desk.file_of().stage().value == "konsultasi_pk");
}

BOOST_AUTO_TEST_CASE(a_paper_that_a_move_rested_on_cannot_be_taken_back_but_an_unused_one_can) {
  Desk desk;
  desk.record("penjajakan", "dimulai");
  desk.file_complete("laporan_penjajakan");
  const EventSeq used = desk.last().seq;
  desk.record("hasil_penjajakan", "dapat_ditindaklanjuti");
  desk.file_complete("pernyataan_kehendak");
  const EventSeq unused = desk.last().seq;
  BOOST_TEST(test::refused(desk.correct(annul(used))));
  BOOST_TEST(!test::refused(desk.correct(annul(unused))));
  BOOST_TEST(desk.file_of().latest_paper("pernyataan_kehendak") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_opening_of_a_case_cannot_be_taken_back) {
  Desk desk;
  BOOST_TEST(test::refused(desk.correct(annul(1))));
  BOOST_TEST(test::refused(desk.correct(annul(2))));
}

BOOST_AUTO_TEST_CASE(a_correction_of_what_a_move_rested_on_marks_the_move_for_re_examination) {
  Desk desk;
  desk.bring_to("pk_ditandatangani");
  EventSeq consultation = 0;
  EventSeq signature = 0;
  for (const StepEntry& step : desk.file_of().steps) {
    if (step.step == "konsultasi_menlu") consultation = step.seq;
    if (step.step == "tanda_tangan_pk") signature = step.seq;
  }
  desk.correct(redate(consultation, "2024-07-01"));
  BOOST_TEST(desk.file_of().to_reexamine == std::vector<EventSeq>{signature},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_correction_needs_a_target_a_change_and_an_entry_that_is_no_correction) {
  Desk desk;
  desk.record("penjajakan", "dimulai");
  const EventSeq entry = desk.last().seq;
  BOOST_TEST(test::refused(desk.correct(redate(99, "2024-01-01"))));
  EntryCorrected nothing;
  nothing.target = entry;
  BOOST_TEST(test::refused(desk.correct(nothing)));
  desk.correct(redate(entry, "2024-02-01"));
  BOOST_TEST(test::refused(desk.correct(redate(desk.last().seq, "2024-02-02"))));
}

BOOST_AUTO_TEST_CASE(a_fact_missing_at_the_opening_is_supplied_by_a_correction) {
  auto opening = Desk::complete_opening();
  opening.profile.initiative.reset();
  Desk desk(opening);
  BOOST_TEST(test::refused(desk.record("penjajakan", "dimulai")));
  EntryCorrected correction;
  correction.target = 1;
  correction.profile = desk.file_of().profile;
  correction.profile->initiative = Initiative::mitra;
  BOOST_TEST(!test::refused(desk.correct(correction)));
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
