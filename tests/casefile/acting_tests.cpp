// Steps of a case with registered actors: roles, mandates, recorders, four eyes.
#include "support/desk.hpp"
#include "support/people.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using test::People;

/// A case of a city, opened while nobody was registered.
Desk plain_desk() {
  return Desk();
}

/// The shipped workflow with one rule more: the result of the exploration is stated by another
/// person than the one who began it.
std::shared_ptr<const Workflow> four_eyes_workflow() {
  auto workflow = std::make_shared<Workflow>(*test::shipped_workflow());
  for (StepDef& step : workflow->steps)
    if (step.id == "hasil_penjajakan") step.distinct_from = {StepId{"penjajakan"}};
  return workflow;
}

const Refusal& refusal_of(const Desk::Result& result) {
  BOOST_REQUIRE(std::holds_alternative<Refusal>(result));
  return std::get<Refusal>(result);
}

bool has_code(const Refusal& refusal, std::string_view code) {
  return std::any_of(refusal.blockers.begin(), refusal.blockers.end(),
                     [&](const Check& check) { return check.code == code; });
}

std::vector<std::string> may_act(const Refusal& refusal) {
  std::vector<std::string> ids;
  for (const Entitlement& right : refusal.may_act)
    ids.push_back(right.acting.actor.value);
  return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(acting_tests)

BOOST_AUTO_TEST_CASE(while_nobody_is_registered_the_authority_is_free_text) {
  Desk desk = plain_desk();
  desk.by = "Wali Kota Bogor";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
  BOOST_TEST(desk.last().by.value() == "Wali Kota Bogor");
  BOOST_TEST(!desk.last().acting.has_value());
}

BOOST_AUTO_TEST_CASE(once_registered_the_one_who_holds_the_role_may_and_the_right_is_kept) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah");
  desk.by = "budi";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
  BOOST_REQUIRE(desk.last().acting.has_value());
  BOOST_TEST((*desk.last().acting ==
              Acting{ParticipantId{"budi"}, ActorId{"kepala_daerah"}, MandateId{}}));
  const auto& grounds = std::get<StepRecorded>(desk.last().body).grounds;
  const auto ground = std::find_if(grounds.begin(), grounds.end(),
                                   [](const Ground& g) { return g.code == "pelaku.berwenang"; });
  BOOST_REQUIRE((ground != grounds.end()));
  BOOST_TEST(ground->citation == "PP 28/2018 Pasal 28 ayat (3)");
  BOOST_TEST(ground->evidence == std::vector<EventSeq>{1});
}

BOOST_AUTO_TEST_CASE(somebody_else_is_refused_as_not_entitled_and_told_who_may) {
  Desk desk = plain_desk();
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah").add("tono", "dprd");
  people.give("plh-1", MandateKind::plh, "budi", "siti", "2024-06-01", "2024-06-30");
  desk.directory = people;
  desk.by = "tono";
  const auto result = desk.record("penjajakan", "dimulai");
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST((refusal.kind == Refusal::Kind::not_entitled));
  BOOST_TEST(has_code(refusal, "pelaku.tanpa_peran"));
  BOOST_TEST(may_act(refusal) == (std::vector<std::string>{"budi", "siti"}),
             boost::test_tools::per_element());
  BOOST_TEST(refusal.hint.id.find("siti (plh-1)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(reasons_of_the_law_stand_in_the_same_list) {
  Desk desk = plain_desk();
  desk.directory = People().add("tono", "dprd");
  desk.by = "tono";
  const auto result = desk.record("permohonan_dprd", "diajukan");
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST((refusal.kind == Refusal::Kind::not_entitled));
  BOOST_TEST(refusal.blockers.front().code == "pelaku.tanpa_peran");
  BOOST_TEST(has_code(refusal, "tahap.mulai_penjajakan"));
}

BOOST_AUTO_TEST_CASE(without_an_authority_the_one_who_records_is_the_one_who_acts) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah");
  BOOST_TEST(has_code(refusal_of(desk.record("penjajakan", "dimulai")), "pelaku.tidak_terdaftar"));
  desk.user = "budi";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
  BOOST_TEST(desk.last().by.value() == "budi");
}

BOOST_AUTO_TEST_CASE(a_mandate_names_the_one_on_whose_behalf) {
  Desk desk = plain_desk();
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("plh-1", MandateKind::plh, "budi", "siti", "2024-06-01", "2024-06-30");
  desk.directory = people;
  desk.by = "siti";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
  BOOST_TEST(desk.last().on_behalf_of.value() == "budi");
  BOOST_TEST(desk.last().acting->mandate.value == "plh-1");
}

BOOST_AUTO_TEST_CASE(a_date_not_known_leaves_the_right_unknown_and_so_not_there) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah", day("2024-01-01"));
  desk.by = "budi";
  const auto result = desk.record("penjajakan", "dimulai", day(""));
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST(has_code(refusal, "pelaku.masa_tidak_diketahui"));
  BOOST_TEST((refusal.blockers.front().met == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(an_assessment_is_an_act_of_the_role_that_assesses) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  desk.by = "budi";
  BOOST_TEST((refusal_of(desk.assess("saling_melengkapi", Verdict::terpenuhi)).kind ==
              Refusal::Kind::not_entitled));
  desk.by = "siti";
  BOOST_TEST(!test::refused(desk.assess("saling_melengkapi", Verdict::terpenuhi)));
  BOOST_TEST(desk.last().acting->role.value == "pemerintah_daerah");
}

BOOST_AUTO_TEST_CASE(once_there_are_recorders_only_they_record) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah").add("rina", "pencatat");
  desk.by = "budi";
  const auto result = desk.record("penjajakan", "dimulai");
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST((refusal.kind == Refusal::Kind::not_entitled));
  BOOST_TEST(has_code(refusal, "pencatat.tidak_berwenang"));
  BOOST_TEST((refusal_of(desk.file("laporan_penjajakan")).kind == Refusal::Kind::not_entitled));
  desk.user = "rina";
  BOOST_TEST(!test::refused(desk.file("laporan_penjajakan")));
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
}

BOOST_AUTO_TEST_CASE(when_the_last_recorder_has_left_the_journal_is_not_locked) {
  Desk desk = plain_desk();
  desk.directory =
      People().add("budi", "kepala_daerah").add("rina", "pencatat").end("rina", "2026-01-01");
  desk.by = "budi";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
}

BOOST_AUTO_TEST_CASE(a_statement_about_the_past_needs_no_registered_authority) {
  Desk::Opening opening = Desk::complete_opening();
  opening.retrospective = true;
  Desk desk(opening);
  desk.directory = People().add("budi", "kepala_daerah");
  desk.by = "Gubernur waktu itu";
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai")));
  BOOST_TEST(!desk.last().acting.has_value());
}

BOOST_AUTO_TEST_CASE(an_ending_recorded_later_does_not_touch_what_was_done) {
  Desk desk = plain_desk();
  desk.directory = People().add("budi", "kepala_daerah");
  desk.by = "budi";
  desk.record("penjajakan", "dimulai");
  desk.directory = People().add("budi", "kepala_daerah").end("budi", "2024-07-01");
  BOOST_TEST(desk.file_of().stage().value == "penjajakan");
  BOOST_TEST(desk.file_of().to_reexamine.empty());
}

BOOST_AUTO_TEST_CASE(next_names_those_who_may_and_blocks_where_there_is_none) {
  Desk desk = plain_desk();
  const auto first = [&] {
    return next_moves(desk.file_of(), desk.workflow(), desk.today, desk.directory).front();
  };
  BOOST_TEST(first().may_act.empty());
  BOOST_TEST(first().allowed());
  desk.directory = People().add("siti", "pemerintah_daerah");
  BOOST_TEST(!first().allowed());
  BOOST_TEST(first().blockers().front().code == "pelaku.ada");
  BOOST_TEST(first().blockers().front().remedy.command ==
             "actor add PELAKU --name NAMA --role kepala_daerah");
  desk.directory = People().add("siti", "pemerintah_daerah").add("budi", "kepala_daerah");
  BOOST_TEST(first().allowed());
  BOOST_REQUIRE_EQUAL(first().may_act.size(), 1U);
  BOOST_TEST(first().command.value().ends_with("--by budi"));
}

BOOST_AUTO_TEST_CASE(a_kuasa_for_the_letter_of_intent_is_told_and_kept_as_a_ground,
                     *boost::unit_test::description("PP 28/2018 Pasal 23 ayat (1)")) {
  Desk desk = plain_desk();
  desk.bring_to("konsultasi_pk");
  for (const Check& blocker :
       explain(desk.file_of(), desk.workflow(), "tandatangani_pk", desk.today)->blockers())
    desk.clear(blocker);
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("k", MandateKind::kuasa, "budi", "siti", "2024-06-01", "2024-06-30");
  desk.directory = people;
  desk.by = "siti";
  const auto option = explain(desk.file_of(), desk.workflow(), "tandatangani_pk", desk.today);
  const auto result = desk.record(option->step.value, option->outcome.value);
  BOOST_REQUIRE(!test::refused(result));
  const auto& grounds = std::get<StepRecorded>(desk.last().body).grounds;
  const auto ground = std::find_if(grounds.begin(), grounds.end(), [](const Ground& g) {
    return g.code == "pelaku.kuasa_tanda_tangan";
  });
  BOOST_REQUIRE((ground != grounds.end()));
  BOOST_TEST((ground->basis == Basis::silent_in_pp));
  BOOST_TEST(std::any_of(desk.notices.begin(), desk.notices.end(), [](const Notice& notice) {
    return notice.code == "pelaku.kuasa_tanda_tangan" &&
           notice.text.id.find("Pasal 23 ayat (1)") != std::string::npos;
  }));
}

// --- Four eyes -------------------------------------------------------------------------------

namespace {

/// A case at the end of its exploration, begun by `first`.
Desk begun_by(std::string_view first, const Directory& directory) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = four_eyes_workflow();
  Desk desk(opening);
  desk.directory = directory;
  desk.by = std::string(first);
  BOOST_REQUIRE(!test::refused(desk.record("penjajakan", "dimulai")));
  desk.file_complete("laporan_penjajakan");
  return desk;
}

Desk::Result end_by(Desk& desk, std::string_view who) {
  desk.by = std::string(who);
  return desk.record("hasil_penjajakan", "dapat_ditindaklanjuti");
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_person_may_not_take_both_steps_and_another_may) {
  Desk desk = begun_by("budi", People().add("budi", "kepala_daerah").add("tono", "kepala_daerah"));
  const auto result = end_by(desk, "budi");
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST((refusal.kind == Refusal::Kind::not_entitled));
  BOOST_TEST(test::codes(result) == std::vector<std::string>{"pelaku.berbeda.penjajakan"},
             boost::test_tools::per_element());
  BOOST_TEST((refusal.blockers.front().basis == Basis::silent_in_pp));
  BOOST_TEST(may_act(refusal) == std::vector<std::string>{"tono"},
             boost::test_tools::per_element());
  BOOST_TEST(!test::refused(end_by(desk, "tono")));
}

BOOST_AUTO_TEST_CASE(a_mandate_does_not_make_one_person_two) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("m", MandateKind::plh, "budi", "siti", "2024-06-01", "2024-06-30");
  people.give("n", MandateKind::mandat, "budi", "siti", "2024-06-01", "2024-06-30");
  Desk desk = begun_by("siti", people);
  BOOST_TEST(has_code(refusal_of(end_by(desk, "siti")), "pelaku.berbeda.penjajakan"));
  BOOST_TEST(!test::refused(end_by(desk, "budi")), "budi is another person than siti");
}

BOOST_AUTO_TEST_CASE(two_ids_of_one_person_are_one_person) {
  People people;
  people.add("budi", "kepala_daerah").also("budi-2", "budi");
  people.give("m", MandateKind::plh, "budi", "budi-2", "2024-06-01", "2024-06-30");
  Desk desk = begun_by("budi", people);
  BOOST_TEST(has_code(refusal_of(end_by(desk, "budi-2")), "pelaku.berbeda.penjajakan"));
}

BOOST_AUTO_TEST_CASE(an_act_of_nobody_registered_leaves_it_unknown_until_it_is_corrected) {
  Desk desk = begun_by("Wali Kota", Directory());
  desk.directory = People().add("budi", "kepala_daerah").add("tono", "kepala_daerah");
  const auto result = end_by(desk, "budi");
  const Refusal& refusal = refusal_of(result);
  BOOST_TEST((refusal.blockers.front().met == Tri::unknown));
  BOOST_TEST(refusal.blockers.front().remedy.command ==
             "correct UJI 3 --by PELAKU --reason ALASAN");
  EntryCorrected correction;
  correction.target = 3;
  correction.by = "tono";
  BOOST_TEST(!test::refused(desk.correct(correction)));
  BOOST_TEST(!test::refused(end_by(desk, "budi")));
}

BOOST_AUTO_TEST_CASE(without_registered_actors_a_rule_of_four_eyes_can_not_be_judged) {
  Desk desk = begun_by("Wali Kota", Directory());
  const auto result = end_by(desk, "orang lain");
  BOOST_TEST(test::codes(result) == std::vector<std::string>{"pelaku.berbeda.penjajakan"},
             boost::test_tools::per_element());
  BOOST_TEST((refusal_of(result).blockers.front().met == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(why_shows_the_rule_and_blocks_when_only_the_same_person_is_left) {
  Desk desk = begun_by("budi", People().add("budi", "kepala_daerah"));
  const auto option =
      explain(desk.file_of(), desk.workflow(), "mulai_konsultasi", desk.today, desk.directory);
  BOOST_TEST(option->may_act.empty());
  BOOST_TEST(test::codes(option->blockers()) ==
                 (std::vector<std::string>{"pelaku.ada", "pelaku.berbeda.penjajakan"}),
             boost::test_tools::per_element());
  desk.directory = People().add("budi", "kepala_daerah").add("tono", "kepala_daerah");
  const auto again =
      explain(desk.file_of(), desk.workflow(), "mulai_konsultasi", desk.today, desk.directory);
  BOOST_TEST(again->allowed());
  BOOST_TEST(again->advice.front().code == "pelaku.berbeda.penjajakan");
}

BOOST_AUTO_TEST_CASE(no_correction_brings_in_somebody_who_might_not_have_acted) {
  Desk desk = begun_by("budi", People()
                                   .add("budi", "kepala_daerah", day("2024-06-01"))
                                   .add("tono", "kepala_daerah")
                                   .add("siti", "dprd"));
  BOOST_REQUIRE(!test::refused(end_by(desk, "tono")));
  const EventSeq ended = desk.last().seq;
  EntryCorrected to_the_same_person;
  to_the_same_person.target = ended;
  to_the_same_person.by = "budi";
  BOOST_TEST(has_code(refusal_of(desk.correct(to_the_same_person)), "pelaku.berbeda.penjajakan"));
  EntryCorrected first_step;
  first_step.target = 3;
  first_step.by = "tono";
  BOOST_TEST(has_code(refusal_of(desk.correct(first_step)), "pelaku.berbeda.hasil_penjajakan"));
  first_step.by = "siti";
  BOOST_TEST(has_code(refusal_of(desk.correct(first_step)), "pelaku.tanpa_peran"));
  EntryCorrected before_office;
  before_office.target = 3;
  before_office.effective = day("2024-05-31");
  BOOST_TEST(has_code(refusal_of(desk.correct(before_office)), "pelaku.belum_menjabat"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
