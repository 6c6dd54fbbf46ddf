// A case is the fold of its events.
#include "support/desk.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

/// Writes down all that folding makes of the events.
std::string written(const Case& c) {
  std::ostringstream out;
  out << c.id.value << ' ' << c.workflow << ' ' << c.workflow_hash << ' ' << c.retrospective
      << c.example << c.profile.partner.value_or("-") << c.events.size() << '\n';
  for (const std::string& region : c.configuration)
    out << region << '\n';
  for (const auto& [entry, corrections] : c.corrected_by) {
    for (const EventSeq correction : corrections)
      out << entry << "<-" << correction << '\n';
  }
  for (const FiledPaper& filed : c.papers)
    out << filed.seq << filed.paper.document.value << filed.paper.contents.size() << ' '
        << filed.superseded_by.value_or(0) << '\n';
  for (const StepEntry& step : c.steps)
    out << step.seq << step.step.value << step.outcome.value << step.move.value
        << to_string(step.effective) << step.stated << step.carried_act.value_or("-") << '\n';
  for (const AssessmentEntry& made : c.assessments)
    out << made.seq << made.requirement.value << id_of(made.verdict) << to_string(made.effective)
        << '\n';
  for (const StageEntry& entered : c.stages)
    out << entered.seq << entered.stage.value << to_string(entered.effective) << entered.move.value
        << '\n';
  for (const EventSeq seq : c.to_reexamine)
    out << "again " << seq << '\n';
  for (const InstrumentEntry& entry : c.instruments)
    out << entry.seq << entry.what.instrument.value << to_string(entry.agreed)
        << (entry.ended ? entry.ended->seq : 0) << '\n';
  return out.str();
}

/// A case that has something of everything an event can do to it.
Desk eventful() {
  Desk desk;
  desk.bring_to("penjajakan");
  const EventSeq paper = std::get<Event>(desk.file("laporan_penjajakan", {})).seq;
  DocumentFiled newer;
  newer.document = DocumentId{"laporan_penjajakan"};
  newer.file_name = "b.pdf";
  newer.commitment = std::string(64, '1');
  newer.supersedes = paper;
  desk.run(FileDocument{newer}, desk.today);
  desk.assess("hubungan_diplomatik", Verdict::belum);
  EntryCorrected annulled;
  annulled.target = desk.last().seq;
  annulled.annul = true;
  desk.correct(annulled);
  desk.bring_to("ditandatangani");
  desk.record("pelaksanaan", "dimulai");
  InstrumentRecorded programme;
  programme.instrument = InstrumentId{"moa-1"};
  programme.title = "Program";
  for (int i = 0; i < 2; ++i)
    desk.run(RecordInstrument{programme}, desk.today);
  desk.run(EndInstrument{{programme.instrument}}, desk.today);
  EntryCorrected moved;
  moved.target = desk.file_of().steps[3].seq;
  moved.effective = day("2024-01-05");
  desk.correct(moved);
  desk.file("laporan_penjajakan", {});
  return desk;
}

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

BOOST_AUTO_TEST_CASE(one_event_laid_on_a_case_gives_what_folding_all_of_them_anew_gives) {
  const Desk desk = eventful();
  BOOST_TEST(!desk.file_of().corrected_by.empty());
  BOOST_TEST(desk.file_of().instruments.size() == 1U);
  Case grown;
  std::vector<Event> events;
  for (const Event& event : desk.file_of().events) {
    events.push_back(event);
    grown = fold(std::move(grown), event);
    BOOST_TEST(written(grown) == written(fold(events)));
  }
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
