// The one time limit of the PP, and what may be said of it while no holiday calendar is loaded.
#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl;
using test::day;
using test::Desk;

Desk received_on(std::string_view date) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  desk.record("penerimaan_dprd", "diterima", day(date));
  return desk;
}

Deadline only_deadline(const Desk& desk) {
  const auto running = deadlines(desk.file_of(), desk.workflow());
  BOOST_REQUIRE_EQUAL(running.size(), 1U);
  return running.front();
}

bool has_notice(const Desk& desk, std::string_view code, std::string_view today) {
  const auto all = notices(desk.file_of(), desk.workflow(), *parse_date(today));
  return std::any_of(all.begin(), all.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deadline_tests)

BOOST_AUTO_TEST_CASE(the_dprd_has_45_working_days_from_receipt,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (4)")) {
  // procedure.md (e) C3: 45 weekdays from 24 September 2020 end on 26 November 2020.
  const Deadline deadline = only_deadline(received_on("2020-09-24"));
  BOOST_TEST(deadline.days.count == 45);
  BOOST_TEST(to_string(deadline.due->earliest) == "2020-11-26");
  BOOST_TEST(!deadline.due->calendar_complete);
  BOOST_TEST(deadline.citation == "PP 28/2018 Pasal 30 ayat (4)");
  BOOST_TEST((deadline.basis == Basis::law));
}

BOOST_AUTO_TEST_CASE(before_the_receipt_is_recorded_the_clock_has_not_started) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Deadline deadline = only_deadline(desk);
  BOOST_TEST(!deadline.started);
  BOOST_TEST(!deadline.due.has_value());
}

BOOST_AUTO_TEST_CASE(an_unknown_day_of_receipt_leaves_the_due_day_unknown) {
  const Deadline deadline = only_deadline(received_on(""));
  BOOST_TEST(deadline.started);
  BOOST_TEST(!deadline.due.has_value());
}

BOOST_AUTO_TEST_CASE(a_hold_stands_beside_the_deadline_and_does_not_move_it) {
  Desk desk = received_on("2020-09-24");
  desk.record("penundaan", "ditunda");
  BOOST_TEST(only_deadline(desk).held);
  BOOST_TEST(to_string(only_deadline(desk).due->earliest) == "2020-11-26");
}

BOOST_AUTO_TEST_CASE(past_the_limit_there_is_a_notice_and_neither_approval_nor_lateness) {
  const Desk desk = received_on("2020-09-24");
  BOOST_TEST(!has_notice(desk, "batas_waktu_mungkin_lewat", "2020-11-26"));
  BOOST_TEST(has_notice(desk, "batas_waktu_mungkin_lewat", "2020-11-27"));
  BOOST_TEST(desk.file_of().stage().value == "menunggu_dprd");
}

BOOST_AUTO_TEST_CASE(the_reported_year_of_the_letter_of_intent_warns_and_never_blocks) {
  Desk desk;
  desk.today = day("2024-02-29");
  desk.bring_to("pk_ditandatangani");
  BOOST_TEST(!has_notice(desk, "pk_melewati_1_tahun", "2025-02-28"));
  BOOST_TEST(has_notice(desk, "pk_melewati_1_tahun", "2025-03-01"));
  desk.today = day("2026-01-05");
  BOOST_TEST(!test::refused(desk.record("penyusunan_rencana", "dimulai")));
}

BOOST_AUTO_TEST_SUITE_END()
