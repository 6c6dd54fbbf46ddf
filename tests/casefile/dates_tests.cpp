// Dates that contradict each other are refused where they can't be, pointed out where they are odd.
#include "ksdpl/order.hpp"

#include "support/papers.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::day;
using test::Desk;
using Codes = std::vector<std::string>;

CommandContext context_of(const Desk& desk, const EffectiveDate& on) {
  CommandContext context;
  context.on = on;
  context.now = *parse_timestamp("2026-11-21T04:00:00.000Z");
  context.actor = desk.last().actor;
  return context;
}

/// Returns the codes of the notices with which the step is recorded; fails when it is refused.
Codes told(const Desk& desk, std::string_view step, std::string_view outcome, std::string_view on) {
  const auto decided =
      decide(&desk.file_of(), desk.workflow(), RecordStep{StepId(step), OutcomeId(outcome)},
             context_of(desk, day(on)));
  BOOST_REQUIRE(std::holds_alternative<Decision>(decided));
  Codes codes;
  for (const Notice& notice : std::get<Decision>(decided).notices)
    codes.push_back(notice.code);
  return codes;
}

bool contains(const Codes& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Refusal::Kind filed_with(const DocumentFiled& paper) {
  Desk desk;
  const auto result = desk.run(FileDocument{paper}, desk.today);
  BOOST_REQUIRE(test::refused(result));
  return std::get<Refusal>(result).kind;
}

/// A case whose request went to the DPRD on 3 June 2024 and was received on the 5th.
Desk asked() {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  desk.record("penerimaan_dprd", "diterima", day("2024-06-05"));
  return desk;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dates_tests)

BOOST_AUTO_TEST_CASE(the_dprd_can_not_approve_before_it_was_asked,
                     *utf::description("PP 28/2018 Pasal 30 ayat (2)")) {
  Desk desk = asked();
  desk.file_complete("persetujuan_dprd");
  const auto before_all = desk.record("keputusan_dprd", "disetujui", day("2024-06-02"));
  BOOST_TEST(contains(test::codes(before_all), "urutan.menunggu_dprd"));
  BOOST_TEST(contains(test::codes(before_all), "urutan.penerimaan_dprd"));
  const auto before_receipt = desk.record("keputusan_dprd", "disetujui", day("2024-06-04"));
  BOOST_TEST(test::codes(before_receipt) == Codes{"urutan.penerimaan_dprd"},
             boost::test_tools::per_element());
  const Check blocker = std::get<Refusal>(before_receipt).blockers.at(0);
  BOOST_TEST((blocker.basis == Basis::inferred));
  BOOST_TEST(blocker.remedy.command.starts_with("correct UJI "));
  BOOST_TEST(blocker.remedy.command.ends_with(" --on TANGGAL --reason ALASAN"));
  BOOST_TEST(!test::refused(desk.record("keputusan_dprd", "disetujui", day("2024-06-05"))));
}

BOOST_AUTO_TEST_CASE(an_unknown_date_contradicts_nothing) {
  Desk desk = asked();
  desk.file_complete("persetujuan_dprd");
  BOOST_TEST(!test::refused(desk.record("keputusan_dprd", "disetujui", EffectiveDate{})));
}

BOOST_AUTO_TEST_CASE(every_answer_after_the_request_comes_no_earlier_than_what_it_answers) {
  for (const char* const stage :
       {"menunggu_dprd", "rencana_disetujui_dprd", "verifikasi_menteri",
        "menunggu_persetujuan_naskah", "rapat_antarkementerian", "naskah_disetujui_menteri",
        "pembahasan_mitra", "surat_konfirmasi_terbit", "siap_tanda_tangan"}) {
    BOOST_TEST_CONTEXT(stage) {
      BOOST_TEST(!answers_in(stage).empty());
      Desk desk;
      desk.bring_to(stage);
      const auto options = next_moves(desk.file_of(), desk.workflow(), desk.today);
      const auto forward = std::find_if(options.begin(), options.end(),
                                        [](const MoveOption& o) { return o.now && o.forward; });
      BOOST_REQUIRE(forward != options.end());
      const auto early =
          explain(desk.file_of(), desk.workflow(), forward->move.value, day("2024-06-02"));
      BOOST_TEST(contains(test::codes(early->blockers()), "urutan." + std::string(stage)));
      const auto same_day =
          explain(desk.file_of(), desk.workflow(), forward->move.value, desk.today);
      BOOST_TEST(!contains(test::codes(same_day->blockers()), "urutan." + std::string(stage)));
    }
  }
}

BOOST_AUTO_TEST_CASE(where_the_region_works_on_its_own_papers_an_early_day_is_only_odd) {
  Desk desk;
  desk.bring_to("pk_ditandatangani");
  BOOST_TEST(answers_in("pk_ditandatangani").empty());
  BOOST_TEST(contains(told(desk, "penyusunan_rencana", "dimulai", "2024-05-02"),
                      "tanggal_mendahului_tahap"));
}

BOOST_AUTO_TEST_CASE(a_withdrawal_may_bear_any_day_and_is_only_pointed_out) {
  Desk desk = asked();
  BOOST_TEST(
      contains(told(desk, "penarikan", "oleh_daerah", "2024-06-02"), "tanggal_mendahului_tahap"));
}

BOOST_AUTO_TEST_CASE(a_request_can_not_attach_a_plan_that_was_not_written_yet,
                     *utf::description("PP 28/2018 Pasal 30 ayat (2)")) {
  Desk desk;
  desk.bring_to("penyusunan_rencana");
  desk.assess_all();
  desk.file_complete("rencana_kerja_sama");
  DocumentFiled letter = test::paper("surat_permohonan_dprd");
  letter.issued = day("2024-06-04");
  const EventSeq filed = test::file(desk, letter);
  const auto result = desk.record("permohonan_dprd", "diajukan");
  BOOST_TEST(test::codes(result) == Codes{"surat_permohonan_dprd.tanggal"},
             boost::test_tools::per_element());
  const Check blocker = std::get<Refusal>(result).blockers.at(0);
  BOOST_TEST(blocker.citation == "PP 28/2018 Pasal 30 ayat (2)");
  BOOST_TEST(blocker.remedy.command ==
             "correct UJI " + std::to_string(filed) + " --issued TANGGAL --reason ALASAN");
  BOOST_TEST(!test::refused(desk.record("permohonan_dprd", "diajukan", day("2024-06-04"))));
}

BOOST_AUTO_TEST_CASE(an_approval_put_on_paper_after_the_decision_is_only_odd_until_it_is_sent_on) {
  Desk desk = asked();
  DocumentFiled approval = test::paper("persetujuan_dprd");
  approval.issued = day("2024-06-20");
  test::file(desk, approval);
  BOOST_TEST(contains(told(desk, "keputusan_dprd", "disetujui", "2024-06-18"),
                      "dokumen_bertanggal_sesudah.persetujuan_dprd"));
  desk.record("keputusan_dprd", "disetujui", day("2024-06-18"));
  BOOST_TEST(test::codes(desk.record("penyampaian_rencana", "disampaikan", day("2024-06-19"))) ==
                 Codes{"persetujuan_dprd.tanggal"},
             boost::test_tools::per_element());
  BOOST_TEST(!test::refused(desk.record("penyampaian_rencana", "disampaikan", day("2024-06-20"))));
}

BOOST_AUTO_TEST_CASE(nothing_is_signed_on_a_confirmation_dated_after_the_signature,
                     *utf::description("PP 28/2018 Pasal 33 ayat (4)")) {
  BOOST_TEST(must_exist_before("surat_konfirmasi", "tandatangani_naskah") ==
             "PP 28/2018 Pasal 33 ayat (4)");
  BOOST_TEST(must_exist_before("risalah_rapat", "setujui_naskah").empty(),
             "minutes are written afterwards");
}

BOOST_AUTO_TEST_CASE(what_must_exist_before_is_a_paper_of_the_statute_and_a_move_of_it) {
  const Statute& statute = ksdpl_pp_28_2018();
  int found = 0;
  for (const Paper& paper : statute.papers()) {
    for (const Move& move : statute.moves()) {
      const std::string_view citation = must_exist_before(paper.id, move.id);
      if (citation.empty()) continue;
      ++found;
      BOOST_TEST(parse_citation(citation).has_value(), citation);
    }
  }
  BOOST_TEST(found == 11);
  int stages = 0;
  for (const Stage& stage : statute.stages())
    stages += answers_in(stage.id).empty() ? 0 : 1;
  BOOST_TEST(stages == 9);
}

BOOST_AUTO_TEST_CASE(a_paper_can_not_expire_before_it_begins_or_before_it_was_written) {
  DocumentFiled paper = test::paper("laporan_penjajakan");
  paper.valid_from = day("2024-06-02");
  paper.valid_until = day("2024-06-01");
  BOOST_TEST((filed_with(paper) == Refusal::Kind::usage));
  paper.valid_from.reset();
  paper.issued = day("2024-06-02");
  BOOST_TEST((filed_with(paper) == Refusal::Kind::usage));
  paper.issued = day("2024-06-01");
  Desk desk;
  BOOST_TEST(!test::refused(desk.run(FileDocument{paper}, desk.today)));
}

BOOST_AUTO_TEST_CASE(a_late_letter_is_normal_and_one_that_came_after_its_validity_is_pointed_out) {
  DocumentFiled letter = test::paper("laporan_penjajakan");
  letter.issued = day("2024-01-10");
  letter.received = day("2024-05-20");
  const Desk desk;
  const auto filed = [&] {
    return std::get<Decision>(decide(&desk.file_of(), desk.workflow(), FileDocument{letter},
                                     context_of(desk, desk.today)));
  };
  BOOST_TEST(filed().notices.empty());
  letter.valid_until = day("2024-03-31");
  BOOST_TEST(filed().notices.at(0).code == "masuk_setelah_kedaluwarsa");
}

BOOST_AUTO_TEST_CASE(a_hold_put_on_and_lifted_is_no_entry_into_the_stage) {
  Desk desk;
  desk.today = day("2024-03-01");
  desk.bring_to("penjajakan");
  desk.record("penundaan", "ditunda", day("2024-04-01"));
  desk.record("penundaan", "dilanjutkan", day("2024-05-01"));
  desk.today = day("2024-05-02");
  desk.file_complete("laporan_penjajakan");
  BOOST_TEST(!contains(told(desk, "hasil_penjajakan", "dapat_ditindaklanjuti", "2024-03-15"),
                       "tanggal_mendahului_tahap"));
  BOOST_TEST(contains(told(desk, "hasil_penjajakan", "dapat_ditindaklanjuti", "2024-02-15"),
                      "tanggal_mendahului_tahap"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
