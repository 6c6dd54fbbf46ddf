// What may be registered of those who act, and what is refused with which word.
#include "ksdpl/registry.hpp"

#include "support/desk.hpp"
#include "support/people.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::People;
using Decided = std::variant<Decision, Refusal>;

Decided decided(const Directory& directory,
                const RegistryCommand& command,
                std::optional<std::string> reason = "uji",
                std::string_view on = "2026-03-05") {
  CommandContext context;
  context.on = day(on);
  context.now = *parse_timestamp("2026-03-10T04:00:00.000Z");
  context.actor = "rina";
  context.reason = std::move(reason);
  context.directory = &directory;
  const auto workflow = test::shipped_workflow();
  return decide_registry(directory, vocabulary_of({workflow.get()}), command, context);
}

Refusal::Kind kind_of_refusal(const Decided& result) {
  BOOST_REQUIRE(std::holds_alternative<Refusal>(result));
  return std::get<Refusal>(result).kind;
}

ActorRegistered actor(std::string_view id, std::string_view role) {
  ActorRegistered actor;
  actor.actor = ParticipantId{id};
  actor.name = "Siti";
  actor.roles = {ActorId{role}};
  return actor;
}

MandateGiven mandate(MandateKind kind) {
  MandateGiven given;
  given.mandate = MandateId{"m"};
  given.from = ParticipantId{"budi"};
  given.to = ParticipantId{"siti"};
  given.kind = kind;
  given.valid_from = day("2026-03-02");
  given.valid_until = day("2026-03-13");
  return given;
}

People two() {
  return People().add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registry_tests)

BOOST_AUTO_TEST_CASE(a_registration_is_a_fact_of_the_journal_from_its_first_day) {
  ActorRegistered siti = actor("siti", "pemerintah_daerah");
  siti.from = day("2026-01-05");
  const Event event = std::get<Decision>(decided({}, siti)).event;
  BOOST_TEST(event.case_id.empty());
  BOOST_TEST(event.case_seq == 0U);
  BOOST_TEST(to_string(event.effective) == "2026-01-05");
}

BOOST_AUTO_TEST_CASE(a_first_day_to_come_is_registered_today) {
  ActorRegistered siti = actor("siti", "pemerintah_daerah");
  siti.from = day("2026-04-01");
  BOOST_TEST(to_string(std::get<Decision>(decided({}, siti)).event.effective) == "2026-03-10");
}

BOOST_AUTO_TEST_CASE(a_role_must_be_one_of_a_workflow_or_that_of_the_recorder) {
  BOOST_TEST(std::holds_alternative<Decision>(decided({}, actor("siti", "pencatat"))));
  const auto wrong = decided({}, actor("siti", "kepala_dearah"));
  BOOST_TEST((kind_of_refusal(wrong) == Refusal::Kind::not_found));
  BOOST_TEST(std::get<Refusal>(wrong).hint.id.find("kepala_daerah") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_id_is_given_once) {
  BOOST_TEST((kind_of_refusal(decided(two(), actor("siti", "dprd"))) == Refusal::Kind::conflict));
}

BOOST_AUTO_TEST_CASE(the_same_person_must_be_registered) {
  ActorRegistered again = actor("siti-2", "dprd");
  again.same_person = ParticipantId{"sita"};
  BOOST_TEST((kind_of_refusal(decided(two(), again)) == Refusal::Kind::not_found));
  again.same_person = ParticipantId{"siti"};
  BOOST_TEST(std::holds_alternative<Decision>(decided(two(), again)));
}

BOOST_AUTO_TEST_CASE(an_end_before_the_beginning_is_no_period) {
  ActorRegistered siti = actor("siti", "dprd");
  siti.from = day("2026-03-02");
  siti.until = day("2026-03-01");
  BOOST_TEST((kind_of_refusal(decided({}, siti)) == Refusal::Kind::usage));
  MandateGiven backwards = mandate(MandateKind::plh);
  backwards.valid_until = day("2026-03-01");
  BOOST_TEST((kind_of_refusal(decided(two(), backwards)) == Refusal::Kind::usage));
}

BOOST_AUTO_TEST_CASE(an_ending_needs_somebody_a_reason_and_a_day_that_has_come) {
  const ActorEnded end{ParticipantId{"budi"}};
  BOOST_TEST(std::holds_alternative<Decision>(decided(two(), end)));
  BOOST_TEST((kind_of_refusal(decided(two(), end, std::nullopt)) == Refusal::Kind::usage));
  BOOST_TEST(
      (kind_of_refusal(decided(two(), end, "uji", "2026-03-11")) == Refusal::Kind::not_allowed));
  BOOST_TEST(
      (kind_of_refusal(decided(two().end("budi", "2026-03-01"), end)) == Refusal::Kind::usage));
  BOOST_TEST((kind_of_refusal(decided(two(), ActorEnded{ParticipantId{"buda"}})) ==
              Refusal::Kind::not_found));
  BOOST_TEST(
      (kind_of_refusal(decided(two(), MandateEnded{MandateId{"m"}})) == Refusal::Kind::not_found));
}

BOOST_AUTO_TEST_CASE(a_mandate_joins_two_registered_persons) {
  BOOST_TEST(std::holds_alternative<Decision>(decided(two(), mandate(MandateKind::plh))));
  MandateGiven stranger = mandate(MandateKind::plh);
  stranger.to = ParticipantId{"tono"};
  BOOST_TEST((kind_of_refusal(decided(two(), stranger)) == Refusal::Kind::not_found));
  MandateGiven oneself = mandate(MandateKind::plh);
  oneself.to = ParticipantId{"budi-2"};
  BOOST_TEST(
      (kind_of_refusal(decided(two().also("budi-2", "budi"), oneself)) == Refusal::Kind::usage));
}

BOOST_AUTO_TEST_CASE(a_kuasa_passes_on_only_what_the_giver_holds) {
  MandateGiven given = mandate(MandateKind::kuasa);
  given.roles = {ActorId{"dprd"}};
  BOOST_TEST((kind_of_refusal(decided(two(), given)) == Refusal::Kind::usage));
  given.kind = MandateKind::plt;
  BOOST_TEST(std::holds_alternative<Decision>(decided(two(), given)),
             "who appoints a Plt. need not hold the office");
}

BOOST_AUTO_TEST_CASE(a_kuasa_that_reaches_a_signature_is_pointed_out,
                     *boost::unit_test::description("PP 28/2018 Pasal 23 ayat (1)")) {
  const auto codes = [](const MandateGiven& given) {
    const auto result = decided(two(), given);
    std::vector<std::string> told;
    for (const Notice& notice : std::get<Decision>(result).notices)
      told.push_back(notice.code);
    return told;
  };
  MandateGiven given = mandate(MandateKind::kuasa);
  BOOST_TEST(codes(given) == std::vector<std::string>{"pelaku.kuasa_tanda_tangan"},
             boost::test_tools::per_element());
  given.steps = {StepId{"tanda_tangan_naskah"}};
  BOOST_TEST(codes(given).size() == 1U);
  given.steps = {StepId{"permohonan_dprd"}};
  BOOST_TEST(codes(given).empty());
}

BOOST_AUTO_TEST_CASE(a_paper_dated_after_the_mandate_began_is_pointed_out) {
  MandateGiven given = mandate(MandateKind::plh);
  given.steps = {StepId{"permohonan_dprd"}};
  given.issued = day("2026-03-04");
  const auto result = decided(two(), given);
  const auto& notices = std::get<Decision>(result).notices;
  BOOST_REQUIRE_EQUAL(notices.size(), 1U);
  BOOST_TEST(notices.front().code == "mandat.surat_sesudah_berlaku");
}

BOOST_AUTO_TEST_CASE(once_there_is_a_recorder_nobody_else_registers) {
  BOOST_TEST((kind_of_refusal(decided(two().add("tari", "pencatat"), actor("x", "dprd"))) ==
              Refusal::Kind::not_entitled));
  BOOST_TEST(
      std::holds_alternative<Decision>(decided(two().add("rina", "pencatat"), actor("x", "dprd"))));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
