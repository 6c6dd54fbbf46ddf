// Papers that are valid for a time, take over from each other, and what rests on them.
#include "ksdpl/calendar.hpp"

#include "support/papers.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

/// A paper that is evidence for diplomatic relations, valid as long as said.
DocumentFiled statement(std::optional<EffectiveDate> from, std::optional<EffectiveDate> until) {
  DocumentFiled paper = test::paper("bukti_konsultasi_menlu");
  paper.shows = {RequirementId("hubungan_diplomatik")};
  paper.valid_from = from;
  paper.valid_until = until;
  return paper;
}

RequirementStatus relations(const Desk& desk, const EffectiveDate& on) {
  return test::status_of(desk, "hubungan_diplomatik", on);
}

Check check_of(const MoveOption& option, std::string_view code) {
  const auto found = std::find_if(option.checks.begin(), option.checks.end(),
                                  [&](const Check& check) { return check.code == code; });
  BOOST_REQUIRE(found != option.checks.end());
  return *found;
}

MoveOption explained(const Desk& desk, std::string_view move, const EffectiveDate& on) {
  return explain(desk.file_of(), desk.workflow(), move, on).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(validity_tests)

BOOST_AUTO_TEST_CASE(validity_has_a_first_and_a_last_day_and_absence_states_nothing) {
  struct Example {
    std::optional<EffectiveDate> from;
    std::optional<EffectiveDate> until;
    EffectiveDate on;
    Validity expected;
  };
  const std::optional<EffectiveDate> none;
  const EffectiveDate unknown;
  const std::vector<Example> examples{
      {none, none, day("2024-06-03"), Validity::valid},
      {none, none, unknown, Validity::valid},
      {day("2024-06-03"), day("2024-06-03"), day("2024-06-03"), Validity::valid},
      {day("2024-06-04"), none, day("2024-06-03"), Validity::not_yet_valid},
      {none, day("2024-06-02"), day("2024-06-03"), Validity::expired},
      {none, day("2024-06-02"), unknown, Validity::unknown},
      {none, unknown, day("2024-06-03"), Validity::unknown},
      {unknown, day("2024-06-02"), day("2024-06-03"), Validity::expired},
      {unknown, day("2024-06-04"), day("2024-06-03"), Validity::unknown},
  };
  for (const Example& example : examples) {
    const DocumentFiled paper = statement(example.from, example.until);
    BOOST_TEST(id_of(validity_of(paper, example.on)) == id_of(example.expected));
  }
}

BOOST_AUTO_TEST_CASE(a_requirement_judged_on_a_paper_is_kedaluwarsa_the_day_after_its_last,
                     *utf::description("PP 28/2018 Pasal 27 ayat (1) huruf a")) {
  Desk desk;
  test::file(desk, statement({}, day("2024-06-30")));
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  BOOST_TEST((relations(desk, day("2024-06-30")).verdict == Verdict::terpenuhi));
  BOOST_TEST((relations(desk, day("2024-07-01")).verdict == Verdict::kedaluwarsa));
  BOOST_TEST((relations(desk, EffectiveDate{}).verdict == Verdict::belum_diketahui));
  BOOST_TEST((relations(desk, day("2024-07-01")).assessment->verdict == Verdict::terpenuhi));
}

BOOST_AUTO_TEST_CASE(unknown_validity_is_unknown_only_when_it_is_stated) {
  Desk stated;
  test::file(stated, statement({}, EffectiveDate{}));
  stated.assess("hubungan_diplomatik", Verdict::terpenuhi);
  // What is not surely valid is not taken as evidence unasked, so it is named.
  stated.run(AssessRequirement{RequirementId("hubungan_diplomatik"), Verdict::terpenuhi},
             stated.today, {DocumentId("bukti_konsultasi_menlu")});
  BOOST_TEST((relations(stated, stated.today).verdict == Verdict::belum_diketahui));
  Desk silent;
  test::file(silent, statement({}, {}));
  silent.assess("hubungan_diplomatik", Verdict::terpenuhi);
  BOOST_TEST((relations(silent, silent.today).verdict == Verdict::terpenuhi));
}

BOOST_AUTO_TEST_CASE(an_expired_paper_opens_no_gate_and_the_blocker_says_how_to_replace_it,
                     *utf::description("PP 28/2018 Pasal 30 ayat (2)")) {
  Desk desk;
  desk.bring_to("penyusunan_rencana");
  desk.assess_all();
  desk.file_complete("rencana_kerja_sama");
  DocumentFiled letter = test::paper("surat_permohonan_dprd");
  letter.valid_until = day("2024-05-31");
  const EventSeq filed = test::file(desk, letter);
  const auto result = desk.record("permohonan_dprd", "diajukan");
  BOOST_TEST(test::codes(result) == std::vector<std::string>{"surat_permohonan_dprd.ada"},
             boost::test_tools::per_element());
  const Check blocker = std::get<Refusal>(result).blockers.at(0);
  const std::string number = std::to_string(filed);
  BOOST_TEST(blocker.text.id.find("#" + number + " hanya berlaku sampai 2024-05-31") !=
             std::string::npos);
  BOOST_TEST(blocker.remedy.command ==
             "file UJI surat_permohonan_dprd BERKAS --supersedes " + number);
  // On its last day the same paper is good enough.
  BOOST_TEST(!test::refused(desk.record("permohonan_dprd", "diajukan", day("2024-05-31"))));
}

BOOST_AUTO_TEST_CASE(a_successor_stands_in_for_the_paper_an_assessment_was_made_on) {
  Desk desk;
  const EventSeq first = test::file(desk, statement({}, day("2024-06-30")));
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  DocumentFiled renewed = statement({}, day("2024-12-31"));
  renewed.supersedes = first;
  const EventSeq second = test::file(desk, renewed);
  const RequirementStatus status = relations(desk, day("2024-07-01"));
  BOOST_TEST((status.verdict == Verdict::terpenuhi));
  BOOST_TEST(status.papers.size() == 2U);
  BOOST_TEST(status.papers.at(0).superseded_by.value() == second);
  BOOST_TEST((relations(desk, day("2025-01-01")).verdict == Verdict::kedaluwarsa));
  const auto told = notices(desk.file_of(), desk.workflow(), Calendar{}, day("2024-07-01").day());
  BOOST_TEST(std::any_of(told.begin(), told.end(), [](const Notice& notice) {
    return notice.code == "bukti_digantikan.hubungan_diplomatik";
  }));
}

BOOST_AUTO_TEST_CASE(a_later_paper_that_supersedes_nothing_does_not_refresh_an_assessment) {
  Desk desk;
  test::file(desk, statement({}, day("2024-06-30")));
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  test::file(desk, statement({}, day("2024-12-31")));
  BOOST_TEST((relations(desk, day("2024-07-01")).verdict == Verdict::kedaluwarsa));
}

BOOST_AUTO_TEST_CASE(a_superseded_paper_stays_on_record_and_its_successor_can_be_taken_back) {
  Desk desk;
  const EventSeq first = test::file(desk, test::paper("laporan_penjajakan"));
  DocumentFiled renewed = test::paper("laporan_penjajakan");
  renewed.supersedes = first;
  const EventSeq second = test::file(desk, renewed);
  BOOST_TEST(desk.file_of().paper(first)->superseded_by.value() == second);
  BOOST_TEST(desk.file_of().successor(first)->seq == second);
  EntryCorrected annulment;
  annulment.target = second;
  annulment.annul = true;
  BOOST_REQUIRE(!test::refused(desk.correct(annulment)));
  BOOST_TEST(!desk.file_of().paper(first)->superseded_by.has_value());
  BOOST_TEST(desk.file_of().successor(first)->seq == first);
}

BOOST_AUTO_TEST_CASE(only_a_standing_paper_of_the_same_kind_can_be_superseded_and_only_once) {
  Desk desk;
  const EventSeq report = test::file(desk, test::paper("laporan_penjajakan"));
  const auto tried = [&](std::string_view kind, EventSeq earlier) {
    DocumentFiled paper = test::paper(kind);
    paper.supersedes = earlier;
    return desk.run(FileDocument{paper}, desk.today);
  };
  const auto kind_of = [](const Desk::Result& result) { return std::get<Refusal>(result).kind; };
  BOOST_TEST((kind_of(tried("rencana_kerja_sama", report)) == Refusal::Kind::usage));
  BOOST_TEST((kind_of(tried("laporan_penjajakan", 2)) == Refusal::Kind::not_found));
  BOOST_TEST((kind_of(tried("laporan_penjajakan", 99)) == Refusal::Kind::not_found));
  BOOST_REQUIRE(!test::refused(tried("laporan_penjajakan", report)));
  BOOST_TEST((kind_of(tried("laporan_penjajakan", report)) == Refusal::Kind::not_allowed));
}

BOOST_AUTO_TEST_CASE(diplomatic_relations_are_assessed_again_before_the_signature,
                     *utf::description("PP 28/2018 Pasal 27 ayat (1) huruf a")) {
  constexpr std::string_view code = "hubungan_diplomatik.dinilai_ulang";
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  desk.file_complete("naskah_kerja_sama");
  BOOST_TEST(test::codes(desk.record("tanda_tangan_naskah", "ditandatangani")) ==
                 std::vector<std::string>{std::string(code)},
             boost::test_tools::per_element());
  const auto blocked = explained(desk, "tandatangani_naskah", desk.today);
  BOOST_TEST(check_of(blocked, code).remedy.command ==
             "assess UJI hubungan_diplomatik terpenuhi --reason ALASAN");
  // Entered now, but for a day before the confirmation reached the region.
  desk.run(AssessRequirement{RequirementId("hubungan_diplomatik"), Verdict::terpenuhi},
           day("2024-06-02"));
  BOOST_TEST(test::refused(desk.record("tanda_tangan_naskah", "ditandatangani")));
  desk.assess("hubungan_diplomatik", Verdict::terpenuhi);
  BOOST_TEST(!test::refused(desk.record("tanda_tangan_naskah", "ditandatangani")));
}

BOOST_AUTO_TEST_CASE(kedaluwarsa_is_worked_out_and_nobody_can_assess_it) {
  Desk desk;
  const auto result = desk.assess("hubungan_diplomatik", Verdict::kedaluwarsa);
  BOOST_TEST((std::get<Refusal>(result).kind == Refusal::Kind::usage));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
