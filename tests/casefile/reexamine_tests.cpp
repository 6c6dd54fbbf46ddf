// What a correction takes away from a past move is named, and the signature waits until the way
// there is lawful by the record as it stands.
#include "ksdpl/calendar.hpp"

#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using Codes = std::vector<std::string>;

const Calendar no_calendar;

EventSeq latest_of(const Desk& desk, std::string_view step) {
  EventSeq seq = 0;
  for (const StepEntry& entry : desk.file_of().steps) {
    if (entry.step == step) seq = entry.seq;
  }
  BOOST_REQUIRE_MESSAGE(seq != 0, step << " is not on record");
  return seq;
}

void redate(Desk& desk, EventSeq entry, std::string_view date) {
  EntryCorrected correction;
  correction.target = entry;
  correction.effective = day(date);
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
}

Codes told(const Desk& desk) {
  Codes codes;
  for (const Notice& notice :
       notices(desk.file_of(), desk.workflow(), no_calendar, desk.today.day())) {
    const bool about_corrections =
        notice.code.starts_with("terbantah.") || notice.code == "perlu_diperiksa_ulang";
    if (about_corrections) codes.push_back(notice.code);
  }
  return codes;
}

std::vector<Check> broken_at_the_signature(const Desk& desk) {
  auto blockers =
      explain(desk.file_of(), desk.workflow(), "tandatangani_naskah", desk.today)->blockers();
  std::erase_if(blockers, [](const Check& check) { return !check.code.starts_with("terbantah."); });
  return blockers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reexamine_tests)

BOOST_AUTO_TEST_CASE(
    a_consultation_that_turns_out_later_than_the_letter_keeps_the_case_from_signing,
    *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  BOOST_TEST(broken_at_the_signature(desk).empty());
  redate(desk, latest_of(desk, "konsultasi_menlu"), "2024-06-20");
  const auto broken = broken_at_the_signature(desk);
  BOOST_REQUIRE(broken.size() == 1U);
  BOOST_TEST(broken.front().code == "terbantah.konsultasi_menlu.mendahului");
  BOOST_TEST(broken.front().citation == "PP 28/2018 Pasal 28 ayat (4)");
  BOOST_TEST((broken.front().basis == Basis::inferred));
  BOOST_TEST(broken.front().remedy.command.starts_with(
      "correct UJI " + std::to_string(latest_of(desk, "konsultasi_menlu")) + " --on"));
  BOOST_TEST(told(desk) == Codes{"terbantah.konsultasi_menlu.mendahului"},
             boost::test_tools::per_element());
  BOOST_TEST(test::refused(desk.make("tandatangani_naskah")) == false,
             "the remedy that is shown must open the way again");
}

BOOST_AUTO_TEST_CASE(the_signature_is_refused_while_the_way_is_broken) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  redate(desk, latest_of(desk, "konsultasi_mendagri"), "2024-06-20");
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  desk.file_complete("naskah_kerja_sama");
  const auto refused = desk.record("tanda_tangan_naskah", "ditandatangani");
  BOOST_TEST(test::codes(refused) == Codes{"terbantah.konsultasi_mendagri.mendahului"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_bureau_may_go_on_with_what_comes_before_the_signature) {
  Desk desk;
  desk.bring_to("pk_ditandatangani");
  redate(desk, latest_of(desk, "konsultasi_menlu"), "2024-06-20");
  BOOST_TEST(!test::refused(desk.record("penyusunan_rencana", "dimulai")));
  BOOST_TEST(broken_at_the_signature(desk).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_correction_taken_back_leaves_no_trace_on_what_rested_on_it) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  const EventSeq consultation = latest_of(desk, "konsultasi_menlu");
  redate(desk, consultation, "2024-06-20");
  BOOST_TEST(!desk.file_of().to_reexamine.empty());
  redate(desk, consultation, to_string(desk.today));
  BOOST_TEST(desk.file_of().to_reexamine.empty());
  BOOST_TEST(told(desk).empty());
  BOOST_TEST(broken_at_the_signature(desk).empty());
}

BOOST_AUTO_TEST_CASE(a_letter_that_turns_out_earlier_than_the_consultations_breaks_the_way_too,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  redate(desk, latest_of(desk, "tanda_tangan_pk"), "2024-05-01");
  Codes codes = test::codes(broken_at_the_signature(desk));
  for (const char* code :
       {"terbantah.konsultasi_mendagri.mendahului", "terbantah.konsultasi_menlu.mendahului"})
    BOOST_TEST((std::find(codes.begin(), codes.end(), code) != codes.end()), code);
}

BOOST_AUTO_TEST_CASE(a_correction_that_contradicts_nothing_only_asks_for_another_look) {
  Desk desk;
  desk.bring_to("pk_ditandatangani");
  redate(desk, latest_of(desk, "konsultasi_menlu"), "2024-05-30");
  BOOST_TEST(told(desk) == Codes{"perlu_diperiksa_ulang"}, boost::test_tools::per_element());
  BOOST_TEST(broken_at_the_signature(desk).empty());
}

BOOST_AUTO_TEST_CASE(a_date_that_becomes_unknown_leaves_the_way_unknown) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  redate(desk, latest_of(desk, "konsultasi_menlu"), "");
  const auto broken = broken_at_the_signature(desk);
  BOOST_REQUIRE(broken.size() == 1U);
  BOOST_TEST((broken.front().met == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(a_plan_that_turns_out_to_lack_its_funding_breaks_the_request_that_took_it,
                     *utf::description("PP 28/2018 Pasal 30 ayat (3) huruf f")) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const FiledPaper plan = *desk.file_of().latest_paper("rencana_kerja_sama");
  EntryCorrected correction;
  correction.target = plan.seq;
  correction.document = plan.paper;
  std::erase_if(correction.document->contents,
                [](const ContentId& content) { return content == "sumber_pembiayaan"; });
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
  const Codes broken = test::codes(broken_at_the_signature(desk));
  BOOST_TEST(broken == Codes{"terbantah.rencana_kerja_sama.sumber_pembiayaan"},
             boost::test_tools::per_element());

  // The DPRD refuses, the plan is drawn up anew: what was wrong with the old request is past.
  desk.record("penerimaan_dprd", "diterima");
  BOOST_REQUIRE(!test::refused(desk.record("keputusan_dprd", "ditolak")));
  BOOST_REQUIRE(!test::refused(desk.make("susun_ulang_rencana")));
  BOOST_TEST(broken_at_the_signature(desk).empty());
}

BOOST_AUTO_TEST_CASE(a_name_spelt_anew_changes_nothing_that_was_decided) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  EntryCorrected correction;
  correction.target = 1;
  correction.profile = desk.file_of().profile;
  correction.profile->partner = "Kota Shanghai";
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
  BOOST_TEST(desk.file_of().to_reexamine.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
