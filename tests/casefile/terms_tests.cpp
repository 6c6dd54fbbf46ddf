// What falls due after the signature and is no limit of the law: the report by a bureau's own
// frequency, and the ends of periods.
#include "ksdpl/activity.hpp"
#include "ksdpl/deadline.hpp"

#include "support/papers.hpp"
#include "support/random_overlay.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

namespace utf = boost::unit_test;
using test::day;
using test::Desk;

Date date(std::string_view text) {
  return day(text).day();
}

/// An overlay of a bureau that reports every so often.
std::shared_ptr<const Workflow> reporting_every(const std::string& period) {
  return test::load_overlay(
      "format: ksdpl.overlay/1\nid: biro\nextends: ksdpl\n"
      "region: {id: Daerah Uji, en: Test Region}\ntitle: {id: uji, en: test}\n"
      "report_period:\n  every: " +
      period + "\n  basis:\n    reported: Keputusan Kepala Biro 1/2030\n");
}

/// A cooperation of 2009, in its implementation from the start.
Desk in_implementation(const std::shared_ptr<const Workflow>& workflow = test::shipped_workflow()) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = workflow;
  opening.profile.agreement_on = day("2009-04-15");
  opening.on = day("2009-04-15");
  return Desk(opening);
}

std::vector<Deadline> terms(const Desk& desk, std::string_view today) {
  return terms_after_signature(desk.file_of(), desk.workflow(), Calendar(), date(today));
}

std::vector<Deadline> of_kind(const Desk& desk, DeadlineKind kind, std::string_view today) {
  std::vector<Deadline> found;
  for (Deadline& term : terms(desk, today))
    if (term.kind == kind) found.push_back(std::move(term));
  return found;
}

/// Returns the day of the only term of that kind; "-" when there is none, "?" without a day.
std::string due_of(const Desk& desk, DeadlineKind kind, std::string_view today = "2024-06-03") {
  const auto found = of_kind(desk, kind, today);
  BOOST_REQUIRE(found.size() <= 1U);
  if (found.empty()) return "-";
  return found[0].due ? to_string(found[0].due->earliest) : "?";
}

void must(const Desk::Result& result) {
  if (const auto* refusal = std::get_if<Refusal>(&result))
    BOOST_FAIL("refused: " << refusal->message.en);
}

void file_text(Desk& desk, std::string_view until) {
  DocumentFiled paper = test::paper("naskah_kerja_sama");
  paper.valid_from = day("2009-04-15");
  if (!until.empty()) paper.valid_until = day(until);
  test::file(desk, paper);
}

void tell(Desk& desk, std::string id, InstrumentKind kind, std::string_view until) {
  InstrumentRecorded what;
  what.instrument = InstrumentId(std::move(id));
  what.kind = kind;
  what.title = "Uji";
  what.from = day("2017-01-01");
  what.until = day(until);
  must(desk.run(RecordInstrument{std::move(what)}, desk.today));
}

void send_report(Desk& desk, std::string_view on) {
  desk.file_complete("laporan_pelaksanaan");
  must(desk.record("laporan_pelaksanaan", "disampaikan", day(on)));
}

bool tells(const Desk& desk, std::string_view code) {
  const auto told = notices(desk.file_of(), desk.workflow(), Calendar(), date("2024-06-03"));
  return std::any_of(told.begin(), told.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(terms_tests)

// --- The report of Pasal 43 ----------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(without_a_frequency_of_its_own_nobody_knows_when_the_report_is_due,
                     *utf::description("PP 28/2018 Pasal 43 ayat (1) names no frequency")) {
  Desk desk = in_implementation();
  BOOST_TEST((report_frequency(desk.file_of(), desk.workflow()) == ReportFrequency::unknown));
  BOOST_TEST(due_of(desk, DeadlineKind::laporan_biro) == "-");
  BOOST_TEST(tells(desk, "frekuensi_laporan_tidak_diketahui"));
}

BOOST_AUTO_TEST_CASE(the_next_report_is_counted_from_the_latest_one_or_from_the_beginning) {
  Desk desk = in_implementation(reporting_every("6 bulan"));
  desk.today = day("2024-06-03");
  BOOST_TEST(due_of(desk, DeadlineKind::laporan_biro) == "2009-10-15");
  send_report(desk, "2024-03-31");
  BOOST_TEST(due_of(desk, DeadlineKind::laporan_biro) == "2024-09-30");
  send_report(desk, "2023-12-01");
  BOOST_TEST(due_of(desk, DeadlineKind::laporan_biro) == "2024-09-30",
             "an older report that was recorded later is not the latest");
  BOOST_TEST(!tells(desk, "frekuensi_laporan_tidak_diketahui"));
}

BOOST_AUTO_TEST_CASE(a_year_is_twelve_months_and_a_short_month_gives_its_last_day) {
  Desk desk = in_implementation(reporting_every("1 tahun"));
  send_report(desk, "2024-02-29");
  BOOST_TEST(due_of(desk, DeadlineKind::laporan_biro) == "2025-02-28");
}

BOOST_AUTO_TEST_CASE(by_its_own_frequency_nobody_is_late_in_law) {
  Desk desk = in_implementation(reporting_every("6 bulan"));
  const auto found = of_kind(desk, DeadlineKind::laporan_biro, "2024-06-03");
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST((found[0].state == DeadlineState::lewat_waktu));
  BOOST_TEST(!found[0].late());
  BOOST_TEST(found[0].regional);
  BOOST_TEST((found[0].basis == Basis::reported));
  BOOST_TEST(found[0].source.id == "Keputusan Kepala Biro 1/2030");
  BOOST_TEST(found[0].citation.empty(), "no article sets it");
  BOOST_TEST(deadlines(desk.file_of(), desk.workflow(), Calendar(), date("2024-06-03")).empty());
}

BOOST_AUTO_TEST_CASE(a_report_without_a_day_leaves_the_next_one_without) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = reporting_every("6 bulan");
  opening.profile.agreement_on = day("2009-04-15");
  opening.on = day("2009-04-15");
  opening.retrospective = true;
  Desk desk(opening);
  must(desk.record("laporan_pelaksanaan", "disampaikan", day("")));
  const auto found = of_kind(desk, DeadlineKind::laporan_biro, "2024-06-03");
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST(!found[0].due.has_value());
  BOOST_TEST((found[0].state == DeadlineState::mulai_tidak_diketahui));
}

BOOST_AUTO_TEST_CASE(nothing_is_asked_before_the_signature_or_after_the_end) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = reporting_every("6 bulan");
  const Desk before(opening);
  BOOST_TEST(due_of(before, DeadlineKind::laporan_biro) == "-");
  BOOST_TEST((report_frequency(before.file_of(), before.workflow()) == ReportFrequency::not_asked));
  Desk ended = in_implementation(reporting_every("6 bulan"));
  must(ended.record("pengakhiran", "diakhiri"));
  BOOST_TEST(due_of(ended, DeadlineKind::laporan_biro) == "-");
  BOOST_TEST(!tells(ended, "frekuensi_laporan_tidak_diketahui"));
}

// --- Ends of periods -----------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_text_says_itself_until_when_it_is_valid) {
  Desk desk = in_implementation();
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_naskah) == "-");
  file_text(desk, "2024-12-31");
  const auto found = of_kind(desk, DeadlineKind::akhir_naskah, "2024-06-03");
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST(to_string(found[0].due->earliest) == "2024-12-31");
  BOOST_TEST((found[0].basis == Basis::silent_in_pp), "no article sets it");
  BOOST_TEST(found[0].citation.empty());
  BOOST_TEST(found[0].start_event == desk.last().seq);
  BOOST_TEST((found[0].state == DeadlineState::berjalan));
}

BOOST_AUTO_TEST_CASE(a_text_that_ran_out_stays_listed_until_that_is_recorded_and_is_never_late) {
  Desk desk = in_implementation();
  file_text(desk, "2024-05-31");
  const auto on_last = of_kind(desk, DeadlineKind::akhir_naskah, "2024-05-31");
  BOOST_REQUIRE_EQUAL(on_last.size(), 1U);
  BOOST_TEST((on_last[0].state == DeadlineState::berjalan), "the last day belongs to the period");
  const auto after = of_kind(desk, DeadlineKind::akhir_naskah, "2034-06-01");
  BOOST_REQUIRE_EQUAL(after.size(), 1U);
  BOOST_TEST((after[0].state == DeadlineState::masa_habis));
  BOOST_TEST(!after[0].late());
  must(desk.record("pengakhiran", "habis_masa_berlaku"));
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_naskah) == "-");
}

BOOST_AUTO_TEST_CASE(an_extension_makes_the_old_end_unknown_until_a_new_one_is_told) {
  Desk desk = in_implementation();
  file_text(desk, "2024-12-31");
  must(desk.record("perpanjangan", "diajukan"));
  must(desk.record("perpanjangan", "disepakati"));
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_naskah) == "-");
  file_text(desk, "2029-12-31");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_naskah) == "2029-12-31");
}

BOOST_AUTO_TEST_CASE(a_further_text_that_reaches_beyond_tells_the_period_once) {
  Desk desk = in_implementation();
  file_text(desk, "2024-12-31");
  tell(desk, "naskah-2", InstrumentKind::naskah, "2027-12-31");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_naskah) == "2027-12-31");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen) == "-");
}

BOOST_AUTO_TEST_CASE(an_instrument_is_listed_to_its_last_day_and_then_no_more) {
  Desk desk = in_implementation();
  tell(desk, "moa", InstrumentKind::moa, "2024-06-30");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen, "2024-06-30") == "2024-06-30");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen, "2024-07-01") == "-");
  BOOST_REQUIRE_EQUAL(run_out(desk.file_of(), date("2024-07-01")).size(), 1U);
  BOOST_TEST(run_out(desk.file_of(), date("2024-06-30")).empty());
}

BOOST_AUTO_TEST_CASE(an_instrument_that_was_ended_or_whose_end_nobody_knows_is_not_listed) {
  Desk desk = in_implementation();
  tell(desk, "tanpa-akhir", InstrumentKind::program, "");
  tell(desk, "moa", InstrumentKind::moa, "2026-12-31");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen) == "2026-12-31");
  must(desk.run(EndInstrument{{InstrumentId("moa")}}, desk.today));
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen) == "-");
  BOOST_TEST(run_out(desk.file_of(), date("2030-01-01")).empty());
}

BOOST_AUTO_TEST_CASE(periods_of_a_cooperation_that_is_only_stated_are_listed_too) {
  Desk::Opening opening = Desk::complete_opening();
  opening.profile.agreement_on = day("2009-04-15");
  opening.on = day("2009-04-15");
  opening.retrospective = true;
  Desk desk(opening);
  tell(desk, "moa", InstrumentKind::moa, "2026-12-31");
  BOOST_TEST(due_of(desk, DeadlineKind::akhir_instrumen) == "2026-12-31");
}

// --- Expiry before the stated end ----------------------------------------------------------------

BOOST_AUTO_TEST_CASE(an_expiry_before_the_stated_end_is_recorded_and_pointed_out_with_the_figures) {
  struct Row {
    std::string_view lapsed;
    std::string days;  ///< Left on that day; empty: nothing is pointed out.
  };
  for (const Row& row : {Row{"2024-01-01", "151"}, Row{"2024-05-31", "0"}, Row{"2024-06-01", ""}}) {
    Desk desk = in_implementation();
    desk.today = day("2024-06-03");
    file_text(desk, "2024-05-31");
    must(desk.record("pengakhiran", "habis_masa_berlaku", day(row.lapsed)));
    const auto found =
        std::find_if(desk.notices.begin(), desk.notices.end(),
                     [](const Notice& notice) { return notice.code == "habis_masa_lebih_awal"; });
    BOOST_TEST((found != desk.notices.end()) == !row.days.empty(), row.lapsed);
    if (found == desk.notices.end()) continue;
    for (const std::string& figure :
         {std::string(row.lapsed), std::string("2024-05-31"), "(" + row.days + " days later)"})
      BOOST_TEST(found->text.en.find(figure) != std::string::npos, found->text.en);
  }
}

BOOST_AUTO_TEST_CASE(an_ending_by_the_parties_or_an_unknown_end_is_not_pointed_out) {
  for (const std::string_view ground : {"diakhiri", "tujuan_tercapai"}) {
    Desk desk = in_implementation();
    file_text(desk, "2029-05-31");
    must(desk.record("pengakhiran", ground));
    BOOST_TEST(std::none_of(desk.notices.begin(), desk.notices.end(), [](const Notice& notice) {
      return notice.code == "habis_masa_lebih_awal";
    }));
  }
  Desk unknown = in_implementation();
  file_text(unknown, "");
  must(unknown.record("pengakhiran", "habis_masa_berlaku"));
  BOOST_TEST(std::none_of(unknown.notices.begin(), unknown.notices.end(), [](const Notice& notice) {
    return notice.code == "habis_masa_lebih_awal";
  }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
