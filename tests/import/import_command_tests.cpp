// Importing over a journal: all cases or none, the same file once, and what replay makes of it.
#include "ksdpl/replay.hpp"

#include "import/reading.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(import_command_tests)

namespace {

using Taken = std::variant<ImportReceipt, Refusal>;

Taken import(Office& office, const std::string& text, const Request& request) {
  return office.casebook.import_history(ready("riwayat.yaml", text), request);
}
Taken import(Office& office, const std::string& text) {
  return import(office, text, Office::request_of());
}

const ImportReceipt& receipt_of(const Taken& taken) {
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<ImportReceipt>(taken), refusal_in(taken));
  return std::get<ImportReceipt>(taken);
}

const Refusal& refusal_of(const Taken& taken) {
  BOOST_REQUIRE(std::holds_alternative<Refusal>(taken));
  return std::get<Refusal>(taken);
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_case_of_a_file_is_taken_in_and_marked) {
  Office office;
  const Taken taken = import(office, history_of({"SATU", "DUA"}));
  const ImportReceipt& receipt = receipt_of(taken);
  BOOST_TEST(receipt.cases.size() == 2U);
  BOOST_TEST(!receipt.repeated);
  for (const char* id : {"SATU", "DUA"}) {
    const Case c = std::get<CaseView>(office.casebook.load(CaseId{id})).file;
    BOOST_REQUIRE(c.imported.has_value());
    BOOST_TEST(c.imported->file_name == "riwayat.yaml");
    BOOST_TEST(c.imported->statement == "uji");
    BOOST_TEST(c.imported->sources.size() == 1U);
    BOOST_TEST(c.retrospective);
    BOOST_TEST(c.stage().value == "pk_ditandatangani");
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_made_up_about_how_the_case_began) {
  Office office;
  (void)import(office, history_of({"SATU"}));
  const Case c = std::get<CaseView>(office.casebook.load(CaseId{"SATU"})).file;
  BOOST_TEST(c.events.size() == 2U);
  BOOST_TEST(!c.events.front().effective.known());
  BOOST_TEST(c.steps.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_same_file_again_adds_nothing_whoever_asks) {
  Office office;
  const std::string text = history_of({"SATU", "DUA"});
  (void)receipt_of(import(office, text));
  const EventSeq size = office.size();
  Request other = Office::request_of();
  other.actor = "orang lain";
  const Taken again = import(office, text, other);
  BOOST_TEST(receipt_of(again).repeated);
  BOOST_TEST(receipt_of(again).cases.size() == 2U);
  BOOST_TEST(receipt_of(again).cases.front().entries == 1U);
  BOOST_TEST(office.size() == size);
}

BOOST_AUTO_TEST_CASE(cases_that_are_there_already_are_all_named_and_none_is_taken_in) {
  Office office;
  (void)receipt_of(import(office, history_of({"SATU", "DUA"})));
  const EventSeq size = office.size();
  const Taken taken = import(office, history_of({"TIGA", "DUA", "SATU"}));
  const Refusal& refusal = refusal_of(taken);
  BOOST_TEST((refusal.kind == Refusal::Kind::conflict));
  BOOST_TEST(refusal.message.en.find("'DUA', 'SATU'") != std::string::npos, refusal.message.en);
  BOOST_TEST(office.size() == size);
}

BOOST_AUTO_TEST_CASE(a_key_used_for_another_file_is_a_conflict) {
  Office office;
  (void)receipt_of(import(office, history_of({"SATU"}), Office::request_of("k")));
  const Taken other = import(office, history_of({"DUA"}), Office::request_of("k"));
  BOOST_TEST((refusal_of(other).kind == Refusal::Kind::conflict));
  const Taken same = import(office, history_of({"SATU"}), Office::request_of("k"));
  BOOST_TEST(receipt_of(same).repeated);
}

BOOST_AUTO_TEST_CASE(a_dry_run_leaves_nothing_behind) {
  Office office;
  Request dry = Office::request_of();
  dry.dry_run = true;
  const EventSeq size = office.size();
  const Taken taken = import(office, history_of({"SATU"}), dry);
  BOOST_TEST(receipt_of(taken).dry_run);
  BOOST_TEST(office.size() == size);
  BOOST_TEST(!receipt_of(import(office, history_of({"SATU"}))).repeated);
}

BOOST_AUTO_TEST_CASE(a_step_recorded_later_in_an_imported_case_is_only_stated) {
  Office office;
  (void)receipt_of(import(office, history_of({"SATU"})));
  const Answer answer = office.casebook.record(
      CaseId{"SATU"}, Office::step("tanda_tangan_naskah", "ditandatangani"), Office::request_of());
  const auto& receipt = std::get<Receipt>(answer);
  BOOST_TEST(std::holds_alternative<StepStated>(receipt.event.body));
  BOOST_TEST(!std::get<StepStated>(receipt.event.body).imported.has_value());
}

BOOST_AUTO_TEST_CASE(an_earlier_day_told_later_does_not_move_the_case_back) {
  Office office;
  const std::string text =
      history_of({"SATU"}) + "      - {step: penjajakan, date: 2020-05-05, sources: [koran]}\n";
  (void)receipt_of(import(office, text));
  const Case c = std::get<CaseView>(office.casebook.load(CaseId{"SATU"})).file;
  BOOST_TEST(c.stage().value == "pk_ditandatangani");
  BOOST_TEST(c.steps.size() == 2U);
}

BOOST_AUTO_TEST_CASE(no_import_opens_a_live_case) {
  Office office;
  OpenCase command = Office::opening("HIDUP");
  command.imported = ImportedFrom{};
  const Answer answer = office.casebook.open_case(command, Office::bundle(), Office::request_of());
  BOOST_TEST(std::holds_alternative<Refusal>(answer));
}

BOOST_AUTO_TEST_CASE(replay_decides_every_imported_entry_as_it_stands) {
  Office office;
  (void)receipt_of(import(office, history_of({"SATU", "DUA"})));
  const auto reader = office.journal->read();
  for (const Damage& finding : replay(*reader))
    BOOST_ERROR(finding.code << ": " << finding.text.en);
}

BOOST_AUTO_TEST_SUITE_END()
