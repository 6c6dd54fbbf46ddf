// An unknown date is a value of its own: stored, shown, and what depends on it is unknown too.
#include "support/desk.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

Desk consulted(std::string_view home_affairs, std::string_view foreign) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  for (const char* paper :
       {"bukti_konsultasi_mendagri", "bukti_konsultasi_menlu", "pernyataan_kehendak"}) {
    desk.file_complete(paper);
  }
  desk.record("konsultasi_mendagri", "selesai", day(home_affairs));
  desk.record("konsultasi_menlu", "selesai", day(foreign));
  return desk;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unknown_date_tests)

BOOST_AUTO_TEST_CASE(
    an_unknown_consultation_date_does_not_show_that_it_preceded_the_letter_of_intent,
    *boost::unit_test::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk = consulted("2024-03-01", "");
  const auto result = desk.record("tanda_tangan_pk", "ditandatangani", day("2024-04-01"));
  BOOST_TEST(test::codes(result) == std::vector<std::string>{"konsultasi_menlu.mendahului"},
             boost::test_tools::per_element());
  BOOST_TEST((std::get<Refusal>(result).blockers.front().met == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(an_unknown_date_of_the_letter_of_intent_is_itself_the_missing_fact) {
  Desk desk = consulted("2024-03-01", "2024-03-02");
  const auto result = desk.record("tanda_tangan_pk", "ditandatangani", day(""));
  BOOST_REQUIRE(test::refused(result));
  for (const Check& blocker : std::get<Refusal>(result).blockers) {
    BOOST_TEST((blocker.remedy.wanted == Wanted::effective_date), blocker.code);
  }
}

BOOST_AUTO_TEST_CASE(a_consultation_on_the_day_of_the_signature_is_not_later_than_it) {
  Desk desk = consulted("2024-04-01", "2024-04-01");
  BOOST_TEST(!test::refused(desk.record("tanda_tangan_pk", "ditandatangani", day("2024-04-01"))));
}

BOOST_AUTO_TEST_CASE(a_consultation_after_the_signature_is_too_late) {
  Desk desk = consulted("2024-04-02", "2024-03-01");
  const auto result = desk.record("tanda_tangan_pk", "ditandatangani", day("2024-04-01"));
  BOOST_TEST(test::codes(result) == std::vector<std::string>{"konsultasi_mendagri.mendahului"},
             boost::test_tools::per_element());
  BOOST_TEST((std::get<Refusal>(result).blockers.front().met == Tri::no));
}

BOOST_AUTO_TEST_CASE(a_step_with_an_unknown_date_moves_the_case_and_its_stage_has_an_unknown_date) {
  Desk desk;
  BOOST_TEST(!test::refused(desk.record("penjajakan", "dimulai", day(""))));
  BOOST_TEST(!desk.file_of().stages.back().effective.known());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
