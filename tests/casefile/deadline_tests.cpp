// The one time limit of the PP: how it is counted, how it stands, and what may be said of it.
#include "ksdpl/deadline.hpp"

#include "casefile/calendars.hpp"
#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using test::full_2020_and_2021;
namespace utf = boost::unit_test;

Desk received_on(std::string_view date) {
  Desk desk;
  // A request can't be received before it was made.
  desk.today = day(date.empty() ? "2020-09-24" : date);
  desk.bring_to("menunggu_dprd");
  desk.record("penerimaan_dprd", "diterima", day(date));
  return desk;
}

Date date(std::string_view text) {
  return *parse_date(text);
}

std::vector<Deadline> open(const Desk& desk,
                           std::string_view today,
                           const Calendar& calendar = Calendar()) {
  return deadlines(desk.file_of(), desk.workflow(), calendar, date(today));
}

Deadline only_deadline(const Desk& desk,
                       std::string_view today,
                       const Calendar& calendar = Calendar()) {
  const auto running = open(desk, today, calendar);
  BOOST_REQUIRE_EQUAL(running.size(), 1U);
  return running.front();
}

DeadlineState state(const Desk& desk, std::string_view today, const Calendar& calendar) {
  return only_deadline(desk, today, calendar).state;
}

Deadline only_finished(const Desk& desk, const Calendar& calendar) {
  const auto finished = finished_deadlines(desk.file_of(), desk.workflow(), calendar);
  BOOST_REQUIRE_EQUAL(finished.size(), 1U);
  return finished.front();
}

/// Files what the DPRD's approval asks for and records it on that day.
void approve(Desk& desk, std::string_view on) {
  desk.file_complete("persetujuan_dprd");
  BOOST_REQUIRE(!test::refused(desk.record("keputusan_dprd", "disetujui", day(on))));
}

bool has_notice(const Desk& desk,
                std::string_view code,
                std::string_view today,
                const Calendar& calendar = Calendar()) {
  const auto all = notices(desk.file_of(), desk.workflow(), calendar, date(today));
  return std::any_of(all.begin(), all.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deadline_tests)

// --- How it is counted ---------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_dprd_has_45_working_days_from_receipt,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  // procedure.md (e) C3: 45 weekdays from 24 September 2020 end on 26 November 2020.
  const Deadline deadline = only_deadline(received_on("2020-09-24"), "2020-10-01");
  BOOST_TEST(deadline.days.count == 45);
  BOOST_TEST(to_string(deadline.due->earliest) == "2020-11-26");
  BOOST_TEST(!deadline.due->calendar_complete);
  BOOST_TEST(deadline.citation == "PP 28/2018 Pasal 30 ayat (4)");
  BOOST_TEST((deadline.basis == Basis::law));
  BOOST_TEST((deadline.convention_basis == Basis::silent_in_pp));
}

BOOST_AUTO_TEST_CASE(a_complete_calendar_moves_the_day_by_its_free_days) {
  // The made-up calendar has three free weekdays between the two: 28, 29 and 30 October 2020.
  const Deadline deadline =
      only_deadline(received_on("2020-09-24"), "2020-10-01", full_2020_and_2021());
  BOOST_TEST(to_string(deadline.due->earliest) == "2020-12-01");
  BOOST_TEST(deadline.due->calendar_complete);
  BOOST_REQUIRE(deadline.reckoning.has_value());
  BOOST_TEST(deadline.reckoning->calendar_version == "uji");
}

BOOST_AUTO_TEST_CASE(before_the_receipt_is_recorded_the_clock_has_not_started) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Deadline deadline = only_deadline(desk, "2024-06-03");
  BOOST_TEST(!deadline.started());
  BOOST_TEST(!deadline.due.has_value());
  BOOST_TEST((deadline.state == DeadlineState::belum_mulai));
}

BOOST_AUTO_TEST_CASE(an_unknown_day_of_receipt_leaves_the_due_day_unknown) {
  const Deadline deadline = only_deadline(received_on(""), "2024-06-03", full_2020_and_2021());
  BOOST_TEST(deadline.started());
  BOOST_TEST(!deadline.due.has_value());
  BOOST_TEST((deadline.state == DeadlineState::mulai_tidak_diketahui));
  BOOST_TEST(!deadline.late());
}

BOOST_AUTO_TEST_CASE(a_receipt_that_is_corrected_moves_the_deadline) {
  Desk desk = received_on("2020-09-24");
  EntryCorrected correction;
  correction.target = desk.last().seq;
  correction.effective = day("2020-10-05");
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
  // procedure.md (e) C3 again, from the other date it gives.
  BOOST_TEST(to_string(only_deadline(desk, "2020-11-01").due->earliest) == "2020-12-07");
}

// --- How it stands -------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(on_its_day_it_runs_and_on_the_next_it_is_past) {
  const Desk desk = received_on("2020-09-24");
  BOOST_TEST((state(desk, "2020-12-01", full_2020_and_2021()) == DeadlineState::berjalan));
  BOOST_TEST((state(desk, "2020-12-02", full_2020_and_2021()) == DeadlineState::lewat_waktu));
  BOOST_TEST(only_deadline(desk, "2020-12-02", full_2020_and_2021()).late());
}

BOOST_AUTO_TEST_CASE(what_is_left_is_counted_in_working_days) {
  const Desk desk = received_on("2020-09-24");
  const auto left = [&](std::string_view today) {
    return only_deadline(desk, today, full_2020_and_2021()).remaining;
  };
  BOOST_TEST(left("2020-09-24").value() == 45);
  BOOST_TEST(left("2020-11-27").value() == 2);
  BOOST_TEST(left("2020-12-01").value() == 0);
  BOOST_TEST(left("2020-12-03").value() == -2);
}

BOOST_AUTO_TEST_CASE(on_an_incomplete_calendar_nothing_is_called_late) {
  const Desk desk = received_on("2020-09-24");
  const Deadline past = only_deadline(desk, "2030-01-01");
  BOOST_TEST((past.state == DeadlineState::mungkin_lewat));
  BOOST_TEST(!past.late());
  BOOST_TEST(!past.remaining.has_value());
  BOOST_TEST(only_deadline(desk, "2020-11-25").remaining.value() == 1);
}

BOOST_AUTO_TEST_CASE(part_of_a_list_does_not_shorten_what_is_left) {
  CalendarYear part{2020, false, {}, Confidence::secondary, {}, {}};
  part.days.push_back({date("2020-11-25"), FreeDayKind::libur_nasional, {"uji", "test"}, {}});
  const Deadline deadline =
      only_deadline(received_on("2020-09-24"), "2020-11-24", Calendar({part}, "uji"));
  BOOST_TEST(to_string(deadline.due->earliest) == "2020-11-26");
  BOOST_TEST(deadline.remaining.value() == 2);
}

BOOST_AUTO_TEST_CASE(past_the_limit_there_is_a_flag_and_no_approval,
                     *utf::description("procedure N5; PP 28/2018 Pasal 30 ayat (4)")) {
  const Desk desk = received_on("2020-09-24");
  BOOST_TEST(!has_notice(desk, "lewat_waktu", "2020-12-01", full_2020_and_2021()));
  BOOST_TEST(has_notice(desk, "lewat_waktu", "2020-12-02", full_2020_and_2021()));
  BOOST_TEST(!has_notice(desk, "batas_waktu_mungkin_lewat", "2020-12-02", full_2020_and_2021()));
  BOOST_TEST(desk.file_of().stage().value == "menunggu_dprd");
  BOOST_TEST(!desk.file_of().latest_paper("persetujuan_dprd"));
}

BOOST_AUTO_TEST_CASE(past_the_earliest_day_there_is_a_notice_and_neither_approval_nor_lateness) {
  const Desk desk = received_on("2020-09-24");
  BOOST_TEST(!has_notice(desk, "batas_waktu_mungkin_lewat", "2020-11-26"));
  BOOST_TEST(has_notice(desk, "batas_waktu_mungkin_lewat", "2020-11-27"));
  BOOST_TEST(!has_notice(desk, "lewat_waktu", "2020-11-27"));
  BOOST_TEST(desk.file_of().stage().value == "menunggu_dprd");
}

BOOST_AUTO_TEST_CASE(a_decision_ends_the_deadline_in_time_or_late) {
  Desk in_time = received_on("2020-09-24");
  approve(in_time, "2020-12-01");
  BOOST_TEST(open(in_time, "2021-01-01").empty());
  const Deadline met = only_finished(in_time, full_2020_and_2021());
  BOOST_TEST((met.state == DeadlineState::tepat_waktu));
  BOOST_TEST(to_string(met.finished) == "2020-12-01");
  Desk late = received_on("2020-09-24");
  approve(late, "2020-12-02");
  BOOST_TEST((only_finished(late, full_2020_and_2021()).state == DeadlineState::terlambat));
}

BOOST_AUTO_TEST_CASE(a_decision_is_called_in_time_but_never_late_on_an_incomplete_calendar) {
  Desk in_time = received_on("2020-09-24");
  approve(in_time, "2020-11-26");
  BOOST_TEST((only_finished(in_time, Calendar()).state == DeadlineState::tepat_waktu));
  Desk unclear = received_on("2020-09-24");
  approve(unclear, "2020-11-27");
  BOOST_TEST((only_finished(unclear, Calendar()).state == DeadlineState::selesai_tidak_diketahui));
}

BOOST_AUTO_TEST_CASE(a_decision_without_a_known_receipt_can_not_be_judged) {
  Desk desk = received_on("");
  approve(desk, "2020-11-26");
  BOOST_TEST(
      (only_finished(desk, full_2020_and_2021()).state == DeadlineState::selesai_tidak_diketahui));
}

BOOST_AUTO_TEST_CASE(a_hold_stands_beside_the_deadline_and_does_not_move_it) {
  Desk desk = received_on("2020-09-24");
  desk.record("penundaan", "ditunda");
  BOOST_TEST(only_deadline(desk, "2020-10-01").held);
  BOOST_TEST(to_string(only_deadline(desk, "2020-10-01").due->earliest) == "2020-11-26");
}

BOOST_AUTO_TEST_CASE(what_is_closed_or_only_stated_has_no_deadline) {
  Desk closed = received_on("2020-09-24");
  BOOST_REQUIRE(!test::refused(closed.record("penarikan", "oleh_daerah")));
  BOOST_TEST(open(closed, "2021-06-01", full_2020_and_2021()).empty());
  Desk::Opening opening = Desk::complete_opening();
  opening.retrospective = true;
  Desk stated(opening);
  stated.record("permohonan_dprd", "diajukan", day("2020-09-23"));
  stated.record("penerimaan_dprd", "diterima", day("2020-09-24"));
  BOOST_REQUIRE(stated.file_of().active("menunggu_dprd"));
  BOOST_TEST(open(stated, "2021-06-01", full_2020_and_2021()).empty());
  stated.record("keputusan_dprd", "disetujui", day("2020-12-24"));
  BOOST_REQUIRE(!stated.file_of().active("menunggu_dprd"));
  BOOST_TEST(finished_deadlines(stated.file_of(), stated.workflow(), Calendar()).empty());
}

BOOST_AUTO_TEST_CASE(a_plan_that_comes_to_the_dprd_again_has_a_deadline_of_its_own) {
  Desk desk = received_on("2020-09-24");
  BOOST_REQUIRE(!test::refused(desk.record("keputusan_dprd", "ditolak", day("2020-10-20"))));
  desk.bring_to("menunggu_dprd");
  BOOST_TEST((only_deadline(desk, "2021-06-01").state == DeadlineState::belum_mulai));
  BOOST_TEST((only_finished(desk, Calendar()).state == DeadlineState::tepat_waktu));
  desk.record("penerimaan_dprd", "diterima", day("2021-01-04"));
  BOOST_TEST(to_string(only_deadline(desk, "2021-01-05").start) == "2021-01-04");
}

BOOST_AUTO_TEST_CASE(a_decision_ends_the_deadline_of_its_own_visit_only) {
  const Desk desk = received_on("2020-09-24");
  Case c = desk.file_of();
  const EventSeq next = desk.last().seq;
  c.stages.push_back({next + 1, StageId("menunggu_dprd"), day("2020-10-20")});
  c.steps.push_back({next + 2, StepId("penerimaan_dprd"), {}, {}, day("2020-10-21"), false});
  c.steps.push_back({next + 3, StepId("keputusan_dprd"), {}, {}, day("2020-11-02"), false});
  const auto finished = finished_deadlines(c, desk.workflow(), Calendar());
  BOOST_REQUIRE_EQUAL(finished.size(), 1U);
  BOOST_TEST(to_string(finished[0].start) == "2020-10-21");
}

BOOST_AUTO_TEST_CASE(a_step_that_moves_nothing_ends_its_deadline_too) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  Workflow own = desk.workflow();
  const auto step = std::find_if(own.steps.begin(), own.steps.end(),
                                 [](const StepDef& each) { return each.id == "konsultasi_menlu"; });
  BOOST_REQUIRE(step != own.steps.end());
  step->deadline = DeadlineDef{
      WorkingDays{10}, StepId("konsultasi_mendagri"), {}, {}, {Basis::silent_in_pp, {}, {}}};
  const auto is_open = [&] {
    return !deadlines(desk.file_of(), own, Calendar(), date("2024-06-04")).empty();
  };
  desk.file_complete("bukti_konsultasi_mendagri");
  BOOST_REQUIRE(!test::refused(desk.record("konsultasi_mendagri", "selesai")));
  BOOST_TEST(is_open());
  desk.file_complete("bukti_konsultasi_menlu");
  BOOST_REQUIRE(!test::refused(desk.record("konsultasi_menlu", "selesai")));
  BOOST_REQUIRE(desk.file_of().active("konsultasi_pk"));
  BOOST_TEST(!is_open());
  BOOST_TEST(finished_deadlines(desk.file_of(), own, Calendar()).size() == 1U);
}

// --- Order ---------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_law_comes_before_reports_then_what_is_late_then_the_nearest) {
  const Desk desk = received_on("2020-09-24");
  const auto at = [&](std::string_view today) {
    return only_deadline(desk, today, full_2020_and_2021());
  };
  const Deadline late = at("2020-12-24");
  const Deadline running = at("2020-10-01");
  Deadline nearer = running;
  nearer.due->earliest = date("2020-10-02");
  Deadline reported = late;
  reported.basis = Basis::reported;
  const Deadline unknown = only_deadline(received_on(""), "2020-10-01");
  Desk waiting;
  waiting.bring_to("menunggu_dprd");
  const Deadline not_begun = only_deadline(waiting, "2020-10-01");
  const std::vector<Deadline> expected{late, nearer, running, unknown, not_begun, reported};
  for (std::size_t i = 0; i < expected.size(); ++i)
    for (std::size_t k = 0; k < expected.size(); ++k)
      BOOST_TEST(more_urgent(expected[i], expected[k]) == (i < k), i << " before " << k);
}

// --- What is only reported -----------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_reported_year_of_the_letter_of_intent_warns_and_never_blocks,
                     *utf::description("procedure N13, PMD-LoI1y")) {
  Desk desk;
  desk.today = day("2024-02-29");
  desk.bring_to("pk_ditandatangani");
  BOOST_TEST(!has_notice(desk, "pk_melewati_1_tahun", "2025-02-28"));
  BOOST_TEST(has_notice(desk, "pk_melewati_1_tahun", "2025-03-01"));
  desk.today = day("2026-01-05");
  BOOST_TEST(!test::refused(desk.record("penyusunan_rencana", "dimulai")));
}

BOOST_AUTO_TEST_CASE(the_reported_year_is_listed_like_a_deadline_and_is_never_late) {
  Desk desk;
  desk.today = day("2024-02-29");
  desk.bring_to("pk_ditandatangani");
  const auto limits =
      reported_limits(desk.file_of(), desk.workflow(), Calendar(), date("2025-03-01"));
  BOOST_REQUIRE_EQUAL(limits.size(), 1U);
  BOOST_TEST(limits[0].step.value == "tanda_tangan_naskah");
  BOOST_TEST(to_string(limits[0].due->earliest) == "2025-02-28");
  BOOST_TEST((limits[0].basis == Basis::reported));
  BOOST_TEST(!limits[0].source.empty());
  BOOST_TEST(!limits[0].late());
  BOOST_TEST(open(desk, "2025-03-01").empty());
}

BOOST_AUTO_TEST_CASE(without_a_letter_or_after_the_signature_no_year_is_reported) {
  Desk before;
  BOOST_TEST(
      reported_limits(before.file_of(), before.workflow(), Calendar(), date("2030-01-01")).empty());
  Desk done;
  done.bring_to("ditandatangani");
  BOOST_TEST(
      reported_limits(done.file_of(), done.workflow(), Calendar(), date("2030-01-01")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
