// A repeated command with its key has its effect once; the key of another command is a conflict.
#include "casebook/office.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Office;
using test::refused_as;

}  // namespace

BOOST_AUTO_TEST_SUITE(idempotency_tests)

BOOST_AUTO_TEST_CASE(the_same_key_and_content_gives_the_same_answer_and_no_second_event) {
  Office office;
  office.open("A");
  const auto step = Office::step("penjajakan", "dimulai");
  const auto first =
      std::get<Receipt>(office.casebook.record(CaseId{"A"}, step, Office::request_of("k")));
  const auto again =
      std::get<Receipt>(office.casebook.record(CaseId{"A"}, step, Office::request_of("k")));
  BOOST_TEST(!first.repeated);
  BOOST_TEST(again.repeated);
  BOOST_TEST(again.event.seq == first.event.seq);
  BOOST_TEST(office.size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_retry_on_the_next_day_without_a_date_is_the_same_command) {
  Office office;
  office.open("A");
  const auto step = Office::step("penjajakan", "dimulai");
  office.casebook.record(CaseId{"A"}, step, Office::request_of("k"));
  office.now += std::chrono::hours{24};
  const auto again =
      std::get<Receipt>(office.casebook.record(CaseId{"A"}, step, Office::request_of("k")));
  BOOST_TEST(again.repeated);
  BOOST_TEST(to_string(again.event.effective) == "2026-11-21");
}

BOOST_AUTO_TEST_CASE(the_same_key_with_other_content_is_a_conflict) {
  Office office;
  office.open("A");
  office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"),
                         Office::request_of("k"));
  const auto other = office.casebook.record(
      CaseId{"A"}, Office::step("hasil_penjajakan", "tidak_dilanjutkan"), Office::request_of("k"));
  BOOST_TEST(refused_as(other, Refusal::Kind::conflict));
  Request dated = Office::request_of("k");
  dated.on = EffectiveDate{};
  BOOST_TEST(
      refused_as(office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"), dated),
                 Refusal::Kind::conflict));
  BOOST_TEST(office.size() == 4U);
}

BOOST_AUTO_TEST_CASE(an_opening_can_be_repeated_with_its_key) {
  Office office;
  office.open("A", Office::request_of("buka"));
  const auto again = std::get<Receipt>(office.open("A", Office::request_of("buka")));
  BOOST_TEST(again.repeated);
  BOOST_TEST(office.size() == 3U);
  BOOST_TEST(refused_as(office.open("B", Office::request_of("buka")), Refusal::Kind::conflict));
}

BOOST_AUTO_TEST_CASE(
    a_paper_filed_twice_with_its_key_is_filed_once_and_other_bytes_are_a_conflict) {
  Office office;
  office.open("A");
  PaperToFile paper;
  paper.document = DocumentId{"surat_permohonan_dprd"};
  paper.path = "/surat.pdf";
  office.casebook.file_document(CaseId{"A"}, paper, Office::request_of("f"));
  BOOST_TEST(
      std::get<Receipt>(office.casebook.file_document(CaseId{"A"}, paper, Office::request_of("f")))
          .repeated);
  paper.path = "/lain.pdf";
  BOOST_TEST(refused_as(office.casebook.file_document(CaseId{"A"}, paper, Office::request_of("f")),
                        Refusal::Kind::conflict));
  BOOST_TEST(office.size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_refused_command_does_not_use_up_its_key) {
  Office office;
  office.open("A");
  office.casebook.record(CaseId{"A"}, Office::step("keputusan_dprd", "disetujui"),
                         Office::request_of("k"));
  BOOST_TEST(std::holds_alternative<Receipt>(office.casebook.record(
      CaseId{"A"}, Office::step("penjajakan", "dimulai"), Office::request_of("k"))));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
