// A record looked at from a day and from a moment.
#include "ksdpl/viewpoint.hpp"

#include "support/desk.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using Codes = std::vector<std::string>;

/// A case with its days: opened 2 January, exploration 15 January, consultation from 5 February.
Desk explored() {
  Desk desk;
  desk.record("penjajakan", "dimulai", day("2024-01-15"));
  desk.today = day("2024-02-05");
  desk.file_complete("laporan_penjajakan");
  desk.record("hasil_penjajakan", "dapat_ditindaklanjuti");
  BOOST_REQUIRE(desk.file_of().stage().value == "konsultasi_pk");
  return desk;
}

SeenRecord as_of(const Desk& desk, std::string_view date) {
  return seen_from(desk.file_of().events, {day(date).day(), std::nullopt});
}

std::string stage_on(const Desk& desk, std::string_view date) {
  SeenRecord seen = as_of(desk, date);
  return seen.events.empty() ? "" : fold(std::move(seen.events)).stage().value;
}

Codes told(const SeenRecord& seen) {
  Codes codes;
  for (const Notice& notice : seen.notices)
    codes.push_back(notice.code);
  return codes;
}

void redate(Desk& desk, EventSeq entry, std::string_view date) {
  EntryCorrected correction;
  correction.target = entry;
  correction.effective = day(date);
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(viewpoint_tests)

BOOST_AUTO_TEST_CASE(from_a_day_the_case_stands_where_its_moves_had_brought_it) {
  const Desk desk = explored();
  BOOST_TEST(stage_on(desk, "2024-01-01") == "");
  BOOST_TEST(stage_on(desk, "2024-01-02") == "prakarsa");
  BOOST_TEST(stage_on(desk, "2024-01-14") == "prakarsa");
  BOOST_TEST(stage_on(desk, "2024-01-15") == "penjajakan");
  BOOST_TEST(stage_on(desk, "2024-02-04") == "penjajakan");
  BOOST_TEST(stage_on(desk, "2024-02-05") == "konsultasi_pk");
  BOOST_TEST(as_of(desk, "2024-02-04").events.size() == 3U, "the report came on 5 February");
}

BOOST_AUTO_TEST_CASE(a_date_corrected_later_is_what_was_so_then) {
  Desk desk = explored();
  redate(desk, 3, "2024-01-10");
  BOOST_TEST(stage_on(desk, "2024-01-10") == "penjajakan");
  BOOST_TEST(stage_on(desk, "2024-01-09") == "prakarsa");
}

BOOST_AUTO_TEST_CASE(from_a_moment_only_what_was_recorded_by_then_is_known) {
  Desk desk = explored();
  std::vector<Event> events = desk.file_of().events;
  const Timestamp first = *parse_timestamp("2024-02-10T03:00:00.000Z");
  for (std::size_t i = 0; i < events.size(); ++i)
    events[i].recorded = first + std::chrono::hours(static_cast<int>(i));
  const auto known = [&](int hours) {
    return seen_from(events, {std::nullopt, first + std::chrono::hours(hours)}).events.size();
  };
  BOOST_TEST(known(-1) == 0U);
  BOOST_TEST(known(0) == 1U);
  BOOST_TEST(known(2) == 3U);
  BOOST_TEST(known(100) == events.size());
  // On the day itself the exploration had begun; two hours after the opening nobody had recorded
  // it.
  const Viewpoint both{day("2024-01-15").day(), first + std::chrono::hours(1)};
  BOOST_TEST(fold(seen_from(events, both).events).stage().value == "prakarsa");
}

BOOST_AUTO_TEST_CASE(a_correction_not_yet_known_does_not_count) {
  Desk desk = explored();
  redate(desk, 3, "2024-01-10");
  std::vector<Event> events = desk.file_of().events;
  const Timestamp then = *parse_timestamp("2024-02-10T03:00:00.000Z");
  for (Event& event : events)
    event.recorded = then;
  events.back().recorded = then + std::chrono::hours(1);
  const Date between = day("2024-01-12").day();
  BOOST_TEST(fold(seen_from(events, {between, then}).events).stage().value == "prakarsa");
  BOOST_TEST(fold(seen_from(events, {between, std::nullopt}).events).stage().value == "penjajakan");
}

BOOST_AUTO_TEST_CASE(a_move_of_unknown_date_shows_only_when_a_later_one_does_and_is_told) {
  Desk desk = explored();
  redate(desk, 3, "");
  BOOST_TEST(stage_on(desk, "2024-01-20") == "prakarsa");
  BOOST_TEST(told(as_of(desk, "2024-01-20")) == Codes{"tidak_dapat_ditempatkan"},
             boost::test_tools::per_element());
  BOOST_TEST(stage_on(desk, "2024-02-05") == "konsultasi_pk");
  BOOST_TEST(told(as_of(desk, "2024-02-05")).empty());
}

BOOST_AUTO_TEST_CASE(a_move_dated_before_the_one_it_was_recorded_after_is_told) {
  Desk desk = explored();
  redate(desk, 3, "2024-03-01");
  const SeenRecord seen = as_of(desk, "2024-02-10");
  BOOST_TEST(told(seen) == Codes{"urutan_tanggal_bertentangan"}, boost::test_tools::per_element());
  BOOST_TEST(fold(seen.events).stage().value == "prakarsa");
}

BOOST_AUTO_TEST_CASE(from_today_everything_dated_shows) {
  const Desk desk = explored();
  BOOST_TEST(as_of(desk, "2026-11-21").events.size() == desk.file_of().events.size());
  BOOST_TEST(seen_from(desk.file_of().events, {}).events.size() == desk.file_of().events.size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
