// What can honestly be concluded from statements about the past: contradictions of known days,
// never the absence of a statement.
#include "audit/auditing.hpp"

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::attention;
using test::audited;
using test::day;
using test::Desk;
using test::entry_of;
using test::of_code;
using Codes = std::vector<std::string>;

Desk::Opening stated() {
  Desk::Opening opening;
  opening.profile.partner = "Darwin";
  opening.profile.level = Level::kota;
  opening.retrospective = true;
  opening.on = day("");
  return opening;
}

/// States steps with an authority, so that only what a test is about is found.
struct Past : Desk {
  Past() : Desk(stated()) { by = "menurut berita"; }
  void tell(std::string_view step, std::string_view outcome, std::string_view on) {
    BOOST_REQUIRE(!test::refused(record(step, outcome, day(on))));
  }
};

std::vector<std::string> asked_about(const std::vector<AuditFinding>& findings) {
  std::vector<std::string> conditions;
  for (const AuditFinding& finding : of_code(findings, "langkah_terdahulu.tidak_diketahui"))
    conditions.push_back(finding.condition);
  return conditions;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stated_tests)

BOOST_AUTO_TEST_CASE(what_nobody_stated_before_a_signature_is_not_known_and_no_violation,
                     *utf::description("PP 28/2018 Pasal 28-33; settled: never 'lawful'")) {
  Past desk;
  desk.tell("penjajakan", "dimulai", "");
  desk.tell("tanda_tangan_pk", "ditandatangani", "2021-06-28");
  desk.tell("keputusan_dprd", "disetujui", "2021-11-05");
  desk.tell("tanda_tangan_naskah", "ditandatangani", "2022-06-13");
  const auto findings = audited(desk);
  BOOST_TEST(!test::has_severity(findings, Severity::pelanggaran));
  BOOST_TEST(attention(findings) == (Codes{"langkah_terdahulu.tidak_diketahui",
                                           "tanggal.tidak_diketahui", "tenggat.tidak_diketahui"}),
             boost::test_tools::per_element());
  BOOST_TEST(
      asked_about(findings) ==
          (Codes{"mulai_konsultasi", "konsultasi_mendagri.tercatat", "konsultasi_menlu.tercatat",
                 "mulai_penyusunan_rencana", "mohon_persetujuan_dprd", "sampaikan_rencana",
                 "lanjutkan_ke_naskah", "sampaikan_naskah", "gelar_rapat", "setujui_naskah",
                 "mulai_pembahasan", "terbitkan_konfirmasi", "teruskan_konfirmasi"}),
      boost::test_tools::per_element());
  for (const AuditFinding& finding : of_code(findings, "langkah_terdahulu.tidak_diketahui"))
    BOOST_TEST(finding.citation.starts_with("PP 28/2018 Pasal "), finding.condition);
}

BOOST_AUTO_TEST_CASE(an_agreement_signed_before_the_regulation_is_judged_by_pasal_48_alone,
                     *utf::description("PP 28/2018 Pasal 48, 52")) {
  Past desk;
  desk.tell("tanda_tangan_naskah", "ditandatangani", "2018-07-12");
  const auto findings = audited(desk);
  BOOST_TEST(attention(findings).empty());
  const auto notes = of_code(findings, "pasal_48");
  BOOST_REQUIRE(notes.size() == 1U);
  BOOST_TEST(notes.front().citation == "PP 28/2018 Pasal 48");
  BOOST_TEST(notes.front().event == entry_of(desk, "tanda_tangan_naskah"));
}

BOOST_AUTO_TEST_CASE(what_lies_behind_an_agreement_entered_as_older_is_not_judged_either,
                     *utf::description("PP 28/2018 Pasal 48")) {
  Desk::Opening opening = stated();
  opening.profile.agreement_on = day("2018-03-19");
  Desk desk(opening);
  BOOST_REQUIRE(!test::refused(desk.record("tanda_tangan_pk", "ditandatangani", day(""))));
  BOOST_REQUIRE(!test::refused(desk.record("keputusan_dprd", "disetujui", day("2017-11-01"))));
  const auto findings = audited(desk);
  BOOST_TEST(of_code(findings, "pasal_48").size() == 1U);
  BOOST_TEST(of_code(findings, "langkah_terdahulu.tidak_diketahui").empty());
  BOOST_TEST(of_code(findings, "tenggat.tidak_diketahui").empty());
  BOOST_TEST(of_code(findings, "wewenang.tidak_tercatat").empty());
}

BOOST_AUTO_TEST_CASE(a_step_older_than_the_regulation_does_not_hide_a_later_one) {
  Desk desk(stated());
  BOOST_REQUIRE(
      !test::refused(desk.record("tanda_tangan_pk", "ditandatangani", day("2017-08-10"))));
  BOOST_REQUIRE(!test::refused(desk.record("keputusan_dprd", "disetujui", day("2019-02-01"))));
  const auto nameless = of_code(audited(desk), "wewenang.tidak_tercatat");
  BOOST_REQUIRE(nameless.size() == 1U);
  BOOST_TEST(nameless.front().events == std::vector{entry_of(desk, "keputusan_dprd")},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_signature_on_the_day_of_the_regulation_is_under_it,
                     *utf::description("PP 28/2018 Pasal 52")) {
  Past desk;
  desk.tell("tanda_tangan_naskah", "ditandatangani", "2018-07-13");
  BOOST_TEST(of_code(audited(desk), "pasal_48").empty());
  BOOST_TEST(!asked_about(audited(desk)).empty());
}

BOOST_AUTO_TEST_CASE(of_an_undated_signature_it_is_not_known_whether_pasal_48_applies) {
  Past desk;
  desk.tell("tanda_tangan_naskah", "ditandatangani", "");
  const auto open = of_code(audited(desk), "pasal_48.tidak_terbukti");
  BOOST_REQUIRE(open.size() == 1U);
  BOOST_TEST((open.front().severity == Severity::tidak_diketahui));
}

BOOST_AUTO_TEST_CASE(a_letter_older_than_the_regulation_is_not_judged_by_it) {
  Past desk;
  desk.tell("tanda_tangan_pk", "ditandatangani", "2017-08-10");
  const auto findings = audited(desk);
  BOOST_TEST(of_code(findings, "sebelum_pp").size() == 1U);
  BOOST_TEST(asked_about(findings).empty());
}

BOOST_AUTO_TEST_CASE(a_signature_before_the_approval_it_follows_is_a_violation,
                     *utf::description("PP 28/2018 Pasal 30 ayat (1), 33 ayat (4)")) {
  Past desk;
  desk.tell("tanda_tangan_naskah", "ditandatangani", "2021-03-01");
  desk.tell("keputusan_dprd", "disetujui", "2021-11-05");
  const auto swapped = of_code(audited(desk), "urutan.tertukar");
  BOOST_REQUIRE(swapped.size() == 1U);
  BOOST_TEST((swapped.front().severity == Severity::pelanggaran));
  BOOST_TEST(swapped.front().event == entry_of(desk, "tanda_tangan_naskah"));
  BOOST_TEST(swapped.front().citation == "PP 28/2018 Pasal 33 ayat (4)");
  BOOST_TEST(swapped.front().text.id.find("2021-03-01") != std::string::npos);
  BOOST_TEST(swapped.front().text.id.find("2021-11-05") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_order_in_which_statements_were_written_down_is_no_deviation) {
  Past desk;
  desk.tell("keputusan_dprd", "disetujui", "2021-11-05");
  desk.tell("tanda_tangan_pk", "ditandatangani", "2021-06-28");
  BOOST_TEST(of_code(audited(desk), "urutan.tertukar").empty());
}

BOOST_AUTO_TEST_CASE(an_undated_statement_contradicts_nothing) {
  Past desk;
  desk.tell("keputusan_dprd", "disetujui", "");
  desk.tell("tanda_tangan_naskah", "ditandatangani", "2021-03-01");
  BOOST_TEST(of_code(audited(desk), "urutan.tertukar").empty());
  BOOST_TEST(!of_code(audited(desk), "tanggal.tidak_diketahui").empty());
}

BOOST_AUTO_TEST_CASE(a_consultation_after_the_letter_is_a_violation_also_where_it_is_only_stated,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Past desk;
  desk.tell("konsultasi_menlu", "selesai", "2021-07-20");
  desk.tell("tanda_tangan_pk", "ditandatangani", "2021-06-28");
  const auto swapped = of_code(audited(desk), "urutan.tertukar");
  BOOST_REQUIRE(swapped.size() == 1U);
  BOOST_TEST(swapped.front().condition == "konsultasi_menlu.mendahului");
  BOOST_TEST(swapped.front().citation == "PP 28/2018 Pasal 28 ayat (4)");
  BOOST_TEST(swapped.front().event == entry_of(desk, "tanda_tangan_pk"));
}

BOOST_AUTO_TEST_CASE(a_late_decision_of_the_dprd_is_found_from_stated_days_in_any_order,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  Past desk;
  desk.tell("keputusan_dprd", "disetujui", "2022-06-30");
  desk.tell("penerimaan_dprd", "diterima", "2022-01-10");
  const auto late = of_code(audited(desk), "tenggat.terlampaui");
  BOOST_REQUIRE(late.size() == 1U);
  BOOST_TEST(late.front().event == entry_of(desk, "keputusan_dprd"));
  BOOST_TEST(late.front().citation == "PP 28/2018 Pasal 30 ayat (4)");
  // Without a list of free days nobody can call it late.
  const auto open = audited(desk, Calendar());
  BOOST_TEST(of_code(open, "tenggat.terlampaui").empty());
  BOOST_TEST(of_code(open, "tenggat.tidak_diketahui").size() == 1U);
}

BOOST_AUTO_TEST_CASE(two_statements_of_a_step_that_happens_once_leave_open_which_is_right) {
  Past desk;
  desk.tell("tanda_tangan_pk", "ditandatangani", "2021-06-28");
  desk.tell("tanda_tangan_pk", "ditandatangani", "2021-06-29");
  const auto twice = of_code(audited(desk), "urutan.berulang");
  BOOST_REQUIRE(twice.size() == 1U);
  BOOST_TEST((twice.front().severity == Severity::tidak_diketahui));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
