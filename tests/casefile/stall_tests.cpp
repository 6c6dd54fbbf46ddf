// Cases in which nothing happens: since when, how long, and who holds them.
#include "ksdpl/deadline.hpp"

#include "casefile/calendars.hpp"
#include "support/desk.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using test::full_2020_and_2021;

std::optional<Stall> stall(const Desk& desk,
                           std::string_view today,
                           const Calendar& calendar = full_2020_and_2021()) {
  return stall_of(desk.file_of(), desk.workflow(), calendar, *parse_date(today));
}

Desk opened_on(std::string_view date) {
  Desk::Opening opening = Desk::complete_opening();
  opening.on = day(date);
  return Desk(opening);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stall_tests)

BOOST_AUTO_TEST_CASE(silence_is_counted_in_working_days_from_the_last_event) {
  Desk desk = opened_on("2020-10-01");
  desk.record("penjajakan", "dimulai", day("2020-10-26"));
  const auto found = stall(desk, "2020-11-02");
  BOOST_REQUIRE(found.has_value());
  BOOST_TEST(to_string(found->since) == "2020-10-26");
  // 27 October and 2 November; 28 to 30 October are free in the made-up calendar.
  BOOST_TEST(found->idle.days == 2);
  BOOST_TEST(found->idle.calendar_complete);
  BOOST_TEST(found->last_event == desk.last().seq);
}

BOOST_AUTO_TEST_CASE(a_late_entry_about_an_earlier_day_does_not_end_the_silence) {
  Desk desk = opened_on("2020-10-01");
  desk.record("penjajakan", "dimulai", day("2020-10-26"));
  desk.today = day("2020-10-12");
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  BOOST_TEST(to_string(stall(desk, "2020-11-02")->since) == "2020-10-26");
}

BOOST_AUTO_TEST_CASE(who_makes_the_next_move_holds_the_case) {
  Desk desk = opened_on("2020-10-01");
  desk.bring_to("menunggu_dprd");
  const auto found = stall(desk, "2024-07-01");
  BOOST_REQUIRE(found.has_value());
  BOOST_TEST((found->who == std::vector{ActorId("dprd")}));
  BOOST_TEST((found->steps == std::vector{StepId("keputusan_dprd")}));
  BOOST_TEST(found->stage.value == "menunggu_dprd");
}

BOOST_AUTO_TEST_CASE(a_case_on_hold_says_so) {
  Desk desk = opened_on("2020-10-01");
  desk.record("penundaan", "ditunda", day("2020-10-05"));
  BOOST_TEST(stall(desk, "2020-11-02")->held);
}

BOOST_AUTO_TEST_CASE(an_incomplete_calendar_is_told) {
  const Desk desk = opened_on("2020-10-01");
  BOOST_TEST(!stall(desk, "2020-11-02", Calendar())->idle.calendar_complete);
}

BOOST_AUTO_TEST_CASE(what_is_closed_signed_or_only_stated_is_not_silent) {
  Desk closed = opened_on("2020-10-01");
  closed.record("penarikan", "oleh_daerah", day("2020-10-05"));
  BOOST_TEST(!stall(closed, "2021-10-01").has_value());
  Desk done;
  done.bring_to("ditandatangani");
  BOOST_TEST(!stall(done, "2030-01-01").has_value());
  Desk::Opening opening = Desk::complete_opening();
  opening.retrospective = true;
  BOOST_TEST(!stall(Desk(opening), "2030-01-01").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
