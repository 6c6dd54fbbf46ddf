// Registering actors and mandates through the casebook: keys, dry runs, papers, and what follows.
#include "casebook/office.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Office;

ActorRegistered actor(std::string_view id, std::string_view role) {
  ActorRegistered actor;
  actor.actor = ParticipantId{id};
  actor.name = "Nama " + std::string(id);
  actor.roles = {ActorId{role}};
  return actor;
}

MandateGiven mandate() {
  MandateGiven given;
  given.mandate = MandateId{"plh-1"};
  given.from = ParticipantId{"budi"};
  given.to = ParticipantId{"siti"};
  given.kind = MandateKind::plh;
  given.valid_from = parse_effective_date("2026-11-01").value();
  given.valid_until = parse_effective_date("2026-11-30").value();
  return given;
}

RegistryAnswer enrol(Office& office, const RegistryCommand& command, const Request& request) {
  return office.casebook.enrol(command, "/surat.pdf", Office::bundle(), request);
}
RegistryAnswer enrol(Office& office, const RegistryCommand& command) {
  return enrol(office, command, Office::request_of());
}
void enrol_two(Office& office) {
  BOOST_REQUIRE(
      std::holds_alternative<RegistryReceipt>(enrol(office, actor("budi", "kepala_daerah"))));
  BOOST_REQUIRE(
      std::holds_alternative<RegistryReceipt>(enrol(office, actor("siti", "pemerintah_daerah"))));
}

Answer begin_exploration(Office& office, std::optional<std::string> by) {
  Request request = Office::request_of();
  request.by = std::move(by);
  return office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"), request);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(enrolment_tests)

BOOST_AUTO_TEST_CASE(a_registration_is_an_entry_of_the_journal_and_of_no_case) {
  Office office;
  office.open("A");
  const EventSeq before = office.size();
  enrol_two(office);
  BOOST_TEST(office.size() == before + 2);
  const Registry registry = office.casebook.registry();
  BOOST_TEST(registry.events.size() == 3U, "the opening of the journal and two registrations");
  BOOST_TEST(registry.directory.actor(ParticipantId{"siti"})->facts.name == "Nama siti");
  const auto view = std::get<CaseView>(office.casebook.load(CaseId{"A"}));
  BOOST_TEST(view.file.events.size() == 2U);
  BOOST_TEST(view.directory.actors.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_dry_run_shows_the_registration_and_writes_nothing) {
  Office office;
  Request request = Office::request_of();
  request.dry_run = true;
  const auto answer = enrol(office, actor("budi", "kepala_daerah"), request);
  BOOST_TEST(std::get<RegistryReceipt>(answer).directory.actors.size() == 1U);
  BOOST_TEST(office.size() == 1U);
  BOOST_TEST(office.casebook.registry().directory.empty());
}

BOOST_AUTO_TEST_CASE(the_same_registration_with_the_same_key_is_recorded_once) {
  Office office;
  const auto command = actor("budi", "kepala_daerah");
  enrol(office, command, Office::request_of("k"));
  const auto again = enrol(office, command, Office::request_of("k"));
  BOOST_TEST(std::get<RegistryReceipt>(again).repeated);
  BOOST_TEST(office.size() == 2U);
  const auto other = enrol(office, actor("budi", "dprd"), Office::request_of("k"));
  BOOST_TEST((std::get<Refusal>(other).kind == Refusal::Kind::conflict));
}

BOOST_AUTO_TEST_CASE(a_key_of_a_case_is_not_one_of_a_registration) {
  Office office;
  office.open("A", Office::request_of("k"));
  const auto answer = enrol(office, actor("budi", "kepala_daerah"), Office::request_of("k"));
  BOOST_TEST((std::get<Refusal>(answer).kind == Refusal::Kind::conflict));
}

BOOST_AUTO_TEST_CASE(a_refused_registration_leaves_the_journal_as_it_was) {
  Office office;
  const auto answer = enrol(office, actor("budi", "kepala_dearah"));
  BOOST_TEST((std::get<Refusal>(answer).kind == Refusal::Kind::not_found));
  BOOST_TEST(office.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_mandate_keeps_its_paper) {
  Office office;
  enrol_two(office);
  const auto answer = enrol(office, mandate());
  const auto& given = std::get<MandateGiven>(std::get<RegistryReceipt>(answer).event.body);
  BOOST_TEST(given.file_name == "surat.pdf");
  const auto paper = office.journal->read()->document(given.commitment);
  BOOST_REQUIRE(paper.has_value());
  BOOST_TEST(paper->sha256 == sha256_hex("isi surat"));
  BOOST_TEST(office.papers->intact(paper->sha256));
}

BOOST_AUTO_TEST_CASE(steps_are_judged_by_what_is_registered) {
  Office office;
  office.open("A");
  enrol_two(office);
  BOOST_TEST(test::refused_as(begin_exploration(office, "siti"), Refusal::Kind::not_entitled));
  BOOST_TEST(
      test::refused_as(begin_exploration(office, std::nullopt), Refusal::Kind::not_entitled));
  enrol(office, mandate());
  const auto answer = begin_exploration(office, "siti");
  const auto& event = std::get<Receipt>(answer).event;
  BOOST_TEST(event.acting->mandate.value == "plh-1");
  BOOST_TEST(event.on_behalf_of.value() == "budi");
}

BOOST_AUTO_TEST_CASE(opening_a_case_is_an_act_too) {
  Office office;
  enrol_two(office);
  Request request = Office::request_of();
  request.by = "budi";
  BOOST_TEST(test::refused_as(office.open("A", request), Refusal::Kind::not_entitled));
  BOOST_TEST(office.casebook.list().empty());
  request.by = "siti";
  BOOST_TEST(std::holds_alternative<Receipt>(office.open("A", request)));
}

BOOST_AUTO_TEST_CASE(an_ending_does_not_touch_what_was_recorded) {
  Office office;
  office.open("A");
  enrol_two(office);
  begin_exploration(office, "budi");
  enrol(office, ActorEnded{ParticipantId{"budi"}}, [] {
    Request request = Office::request_of();
    request.reason = "pindah";
    return request;
  }());
  const auto view = std::get<CaseView>(office.casebook.load(CaseId{"A"}));
  BOOST_TEST(view.file.stage().value == "penjajakan");
  BOOST_TEST(view.file.to_reexamine.empty());
  BOOST_TEST(view.file.steps.back().acting->actor.value == "budi");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
