// What `next`, `why` and `check` say of a case.
#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using boost::unit_test::description;
using test::codes;
using test::Desk;

bool contains(const std::vector<std::string>& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

MoveOption why(const Desk& desk, std::string_view move) {
  return explain(desk.file_of(), desk.workflow(), move, desk.today).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(explain_tests)

BOOST_AUTO_TEST_CASE(
    a_shortcut_to_the_dprd_without_the_funding_source_names_that_item_and_its_letter,
    *description("PP 28/2018 Pasal 30 ayat (3) huruf f")) {
  Desk desk;
  desk.bring_to("penyusunan_rencana");
  desk.assess_all();
  desk.file("surat_permohonan_dprd");
  desk.file("rencana_kerja_sama", {"subjek", "latar_belakang", "maksud_tujuan_sasaran", "objek",
                                   "ruang_lingkup", "jangka_waktu"});
  const auto blockers = why(desk, "mohon_persetujuan_dprd").blockers();
  BOOST_REQUIRE_EQUAL(blockers.size(), 1U);
  BOOST_TEST(blockers[0].code == "rencana_kerja_sama.sumber_pembiayaan");
  BOOST_TEST(blockers[0].citation == "PP 28/2018 Pasal 30 ayat (3) huruf f");
  BOOST_TEST((blockers[0].basis == Basis::law));
  BOOST_TEST(!blockers[0].remedy.command.empty());
  BOOST_TEST(!blockers[0].who_title.id.empty());
}

BOOST_AUTO_TEST_CASE(every_missing_item_of_the_plan_is_named_at_once,
                     *description("PP 28/2018 Pasal 30 ayat (3)")) {
  Desk desk;
  desk.bring_to("penyusunan_rencana");
  const auto named = codes(why(desk, "mohon_persetujuan_dprd").blockers());
  for (const char* item : {"subjek", "latar_belakang", "maksud_tujuan_sasaran", "objek",
                           "ruang_lingkup", "sumber_pembiayaan", "jangka_waktu"}) {
    BOOST_TEST(contains(named, "rencana_kerja_sama." + std::string(item)), item);
  }
  BOOST_TEST(contains(named, "surat_permohonan_dprd.ada"));
  BOOST_TEST(std::count_if(named.begin(), named.end(), [](const std::string& code) {
               return code.starts_with("persyaratan.");
             }) == 9);
}

BOOST_AUTO_TEST_CASE(both_ministers_must_be_consulted_before_the_letter_of_intent,
                     *description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  desk.file_complete("pernyataan_kehendak");
  desk.file_complete("bukti_konsultasi_mendagri");
  desk.record("konsultasi_mendagri", "selesai");
  const auto named = codes(why(desk, "tandatangani_pk").blockers());
  BOOST_TEST(!contains(named, "konsultasi_mendagri.tercatat"));
  BOOST_TEST(contains(named, "konsultasi_menlu.tercatat"));
  BOOST_TEST(test::refused(desk.record("tanda_tangan_pk", "ditandatangani")));
}

BOOST_AUTO_TEST_CASE(a_later_move_lists_the_moves_before_it_first_and_what_it_lacks_itself) {
  Desk desk;
  const auto option = why(desk, "tandatangani_naskah");
  const auto named = codes(option.blockers());
  BOOST_TEST(!option.now);
  BOOST_REQUIRE(!named.empty());
  BOOST_TEST(named.front() == "tahap.mulai_penjajakan");
  BOOST_TEST(contains(named, "tahap.setujui_rencana"));
  BOOST_TEST(contains(named, "surat_konfirmasi.ada"));
}

BOOST_AUTO_TEST_CASE(next_lists_what_is_possible_now_before_the_forward_moves_after_it) {
  Desk desk;
  desk.bring_to("penjajakan");
  const auto options = next_moves(desk.file_of(), desk.workflow(), desk.today);
  BOOST_TEST(options.front().move.value == "mulai_konsultasi");
  BOOST_TEST(options.front().now);
  const auto later =
      std::find_if(options.begin(), options.end(), [](const MoveOption& o) { return !o.now; });
  BOOST_TEST(std::none_of(later, options.end(), [](const MoveOption& o) { return o.now; }));
  BOOST_TEST(options.back().move.value == "tandatangani_naskah");
}

BOOST_AUTO_TEST_CASE(every_check_carries_a_sentence_a_basis_and_who_can_supply_it) {
  Desk desk;
  for (const MoveOption& option : next_moves(desk.file_of(), desk.workflow(), desk.today)) {
    for (const Check& check : option.checks) {
      BOOST_TEST(!check.text.id.empty());
      BOOST_TEST(!check.text.en.empty());
      BOOST_TEST(!check.wanted.id.empty());
      const bool cited = check.basis == Basis::law || check.basis == Basis::inferred;
      BOOST_TEST(cited == !check.citation.empty(), check.code);
      BOOST_TEST(!check.who_title.id.empty(), check.code);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_withdrawn_case_has_no_way_to_a_signature) {
  Desk desk;
  desk.record("penarikan", "oleh_mitra");
  const auto named = codes(why(desk, "tandatangani_naskah").blockers());
  BOOST_TEST(contains(named, "tahap.tidak_tercapai"));
  BOOST_TEST(next_moves(desk.file_of(), desk.workflow(), desk.today).size() == 1U,
             "only the hold region still has a row, and it is closed");
}

BOOST_AUTO_TEST_CASE(a_stage_that_is_past_is_called_so_with_the_entry_that_entered_it) {
  Desk desk;
  desk.bring_to("penjajakan");
  const auto blockers = why(desk, "mulai_penjajakan").blockers();
  BOOST_REQUIRE(blockers.size() == 1U);
  BOOST_TEST(blockers.front().code == "tahap.tidak_tercapai");
  BOOST_TEST(blockers.front().text.id.find("sudah dilewati") != std::string::npos);
  BOOST_TEST(blockers.front().text.en.find("is past") != std::string::npos);
  const std::vector<EventSeq> entered{desk.file_of().last_entry("prakarsa")};
  BOOST_TEST(blockers.front().evidence == entered, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_corrected_plan_must_be_a_new_paper,
                     *description("PP 28/2018 Pasal 31 ayat (3) huruf a")) {
  Desk desk;
  desk.bring_to("verifikasi_menteri");
  desk.file_complete("pertimbangan_menteri");
  desk.record("pertimbangan_menteri", "perbaiki_rencana");
  BOOST_TEST(desk.file_of().stage().value == "perbaikan_rencana");
  const auto blockers = why(desk, "sampaikan_perbaikan").blockers();
  BOOST_TEST(contains(codes(blockers), "rencana_kerja_sama.ada"));
  BOOST_TEST(blockers.front().text.id.find("tidak dihitung") != std::string::npos);
  desk.file_complete("rencana_kerja_sama");
  BOOST_TEST(!test::refused(desk.record("perbaikan_rencana", "disampaikan_ke_menteri")));
  BOOST_TEST(
      contains(codes(why(desk, "lanjutkan_ke_naskah").blockers()), "pertimbangan_menteri.ada"),
      "the consideration that returned the plan does not clear it");
}

BOOST_AUTO_TEST_CASE(the_science_requirement_is_asked_only_where_science_is_an_object,
                     *description("PP 28/2018 Pasal 27 ayat (2)")) {
  auto opening = Desk::complete_opening();
  opening.profile.objects = {"pertukaran_budaya"};
  const Desk without(opening);
  opening.profile.objects.clear();
  const Desk unknown(opening);
  const Desk with;
  const auto verdict = [](const Desk& desk) {
    const auto statuses = checklist(desk.file_of(), desk.workflow(), desk.today);
    return std::find_if(statuses.begin(), statuses.end(),
                        [](const auto& s) { return s.id == "alih_iptek"; })
        ->verdict;
  };
  BOOST_TEST((verdict(without) == Verdict::tidak_berlaku));
  BOOST_TEST((verdict(unknown) == Verdict::belum_diketahui));
  BOOST_TEST((verdict(with) == Verdict::belum_diketahui));
  BOOST_TEST(!contains(codes(why(without, "mohon_persetujuan_dprd").blockers()),
                       "persyaratan.alih_iptek"));
  BOOST_TEST(
      contains(codes(why(unknown, "mohon_persetujuan_dprd").blockers()), "persyaratan.alih_iptek"));
  BOOST_TEST(
      contains(codes(why(with, "mohon_persetujuan_dprd").blockers()), "persyaratan.alih_iptek"));
}

BOOST_AUTO_TEST_CASE(a_hold_blocks_the_regions_own_moves_and_no_one_elses) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  desk.file_complete("persetujuan_dprd");
  desk.record("penundaan", "ditunda");
  BOOST_TEST(why(desk, "setujui_rencana").allowed());
  BOOST_TEST(!test::refused(desk.record("keputusan_dprd", "disetujui")));
  BOOST_TEST(codes(why(desk, "sampaikan_rencana").blockers()) ==
                 std::vector<std::string>{"penundaan.aktif"},
             boost::test_tools::per_element());
  desk.record("penundaan", "dilanjutkan");
  BOOST_TEST(why(desk, "sampaikan_rencana").allowed());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
