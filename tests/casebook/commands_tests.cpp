// Commands of the casebook: what they append, and that a refusal or a rehearsal appends nothing.
#include "casebook/office.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Office;
using test::refused_as;

PaperToFile paper(std::string_view document, std::string_view path) {
  PaperToFile paper;
  paper.document = DocumentId{document};
  paper.path = path;
  return paper;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(commands_tests)

BOOST_AUTO_TEST_CASE(a_new_case_is_two_events_in_one_transaction_and_stands_at_the_initiative) {
  Office office;
  const auto receipt = std::get<Receipt>(office.open("A"));
  BOOST_TEST(office.size() == 3U);
  BOOST_TEST(receipt.view.file.stage().value == "prakarsa");
  BOOST_TEST((receipt.event.seq == 1U));
  BOOST_TEST(to_string(receipt.event.effective) == "2026-11-21");
}

BOOST_AUTO_TEST_CASE(a_case_id_is_taken_once) {
  Office office;
  office.open("A");
  BOOST_TEST(refused_as(office.open("A"), Refusal::Kind::conflict));
  BOOST_TEST(office.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_refused_opening_leaves_no_event_behind) {
  Office office;
  OpenCase command = Office::opening("A");
  command.profile.agreement_on = EffectiveDate{parse_date("2019-01-01").value()};
  BOOST_TEST(refused_as(office.casebook.open_case(command, Office::bundle(), Office::request_of()),
                        Refusal::Kind::not_allowed));
  BOOST_TEST(office.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_older_agreement_takes_effect_on_its_own_date,
                     *boost::unit_test::description("PP 28/2018 Pasal 48")) {
  Office office;
  OpenCase command = Office::opening("A");
  command.profile.agreement_on = EffectiveDate{parse_date("1990-08-01").value()};
  const auto receipt =
      std::get<Receipt>(office.casebook.open_case(command, Office::bundle(), Office::request_of()));
  BOOST_TEST(to_string(receipt.event.effective) == "1990-08-01");
  BOOST_TEST(receipt.view.file.stage().value == "berlaku");
}

BOOST_AUTO_TEST_CASE(a_refused_step_leaves_the_journal_as_it_was) {
  Office office;
  office.open("A");
  const auto answer = office.casebook.record(
      CaseId{"A"}, Office::step("keputusan_dprd", "disetujui"), Office::request_of());
  BOOST_TEST(refused_as(answer, Refusal::Kind::not_allowed));
  BOOST_TEST(office.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_rehearsal_answers_like_the_real_thing_and_appends_nothing) {
  Office office;
  office.open("A");
  Request request = Office::request_of("kunci");
  request.dry_run = true;
  const auto receipt = std::get<Receipt>(
      office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"), request));
  BOOST_TEST(receipt.dry_run);
  BOOST_TEST(receipt.view.file.stage().value == "penjajakan");
  BOOST_TEST(office.size() == 3U);
  BOOST_TEST(!office.journal->read()->request("kunci").has_value());
}

BOOST_AUTO_TEST_CASE(a_filed_paper_is_sealed_and_its_description_kept) {
  Office office;
  office.open("A");
  PaperToFile letter = paper("surat_permohonan_dprd", "/surat.pdf");
  letter.number = "123/KS/2024";
  const auto receipt =
      std::get<Receipt>(office.casebook.file_document(CaseId{"A"}, letter, Office::request_of()));
  const auto& filed = std::get<DocumentFiled>(receipt.event.body);
  BOOST_TEST(filed.size == 9U);
  BOOST_TEST(filed.commitment.size() == 64U);
  BOOST_TEST(filed.number.value() == "123/KS/2024");
  const auto sealed = office.journal->read()->document(filed.commitment);
  BOOST_REQUIRE(sealed.has_value());
  BOOST_TEST(office.papers->intact(sealed->sha256));
}

BOOST_AUTO_TEST_CASE(a_paper_of_an_unknown_kind_is_not_kept) {
  Office office;
  office.open("A");
  const auto answer = office.casebook.file_document(CaseId{"A"}, paper("surat_cinta", "/lain.pdf"),
                                                    Office::request_of());
  BOOST_TEST(refused_as(answer, Refusal::Kind::not_found));
  BOOST_TEST(!office.papers->intact(sha256_hex("isi lain")));
}

BOOST_AUTO_TEST_CASE(a_case_that_changed_since_it_was_read_is_a_conflict) {
  Office office;
  office.open("A");
  Request request = Office::request_of();
  request.expected = 1;
  const auto step = Office::step("penjajakan", "dimulai");
  BOOST_TEST(
      refused_as(office.casebook.record(CaseId{"A"}, step, request), Refusal::Kind::conflict));
  request.expected = 2;
  BOOST_TEST(std::holds_alternative<Receipt>(office.casebook.record(CaseId{"A"}, step, request)));
}

BOOST_AUTO_TEST_CASE(a_correction_is_made_today_whatever_date_it_gives) {
  Office office;
  office.open("A");
  Request request = Office::request_of();
  request.reason = "salah ketik";
  CorrectionRequest correction;
  correction.target = 2;
  correction.effective = EffectiveDate{parse_date("2026-01-05").value()};
  const auto receipt = std::get<Receipt>(office.casebook.correct(CaseId{"A"}, correction, request));
  BOOST_TEST(to_string(receipt.event.effective) == "2026-11-21");
  BOOST_TEST(to_string(receipt.view.file.stages.front().effective) == "2026-01-05");
}

BOOST_AUTO_TEST_CASE(correcting_one_fact_keeps_the_others) {
  Office office;
  office.open("A");
  Request request = Office::request_of();
  request.reason = "salah ketik";
  CorrectionRequest correction;
  correction.target = 1;
  correction.partner = "Kota Shanghai";
  const auto receipt = std::get<Receipt>(office.casebook.correct(CaseId{"A"}, correction, request));
  BOOST_TEST(receipt.view.file.profile.partner.value() == "Kota Shanghai");
  BOOST_TEST(receipt.view.file.profile.country.value() == "CN");
  BOOST_TEST((receipt.view.file.profile.level == Level::provinsi));
}

BOOST_AUTO_TEST_CASE(a_statement_without_a_date_has_an_unknown_date_never_today) {
  Office office;
  OpenCase command = Office::opening("A");
  command.retrospective = true;
  office.casebook.open_case(command, Office::bundle(), Office::request_of());
  const auto receipt = std::get<Receipt>(office.casebook.record(
      CaseId{"A"}, Office::step("tanda_tangan_pk", "ditandatangani"), Office::request_of()));
  BOOST_TEST(!receipt.event.effective.known());
  BOOST_TEST(kind_of(receipt.event.body) == "stated");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
