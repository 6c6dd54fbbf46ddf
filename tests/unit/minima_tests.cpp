// The statutory minima: papers and their contents, acts, the nine requirements, the one time limit.
#include "ksdpl/statute.hpp"

#include "unit/printing.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(minima_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();

struct ExpectedPaper {
  std::string_view id;
  Basis basis;
  std::string_view citation;
  std::vector<std::string_view> fresh_since;
  std::size_t contents = 0;
};

struct ExpectedContent {
  std::string_view id;
  Basis basis;
  std::string_view citation;
};

// clang-format off
const std::vector<ExpectedPaper> papers{
    {"laporan_penjajakan",        Basis::inferred, "PP 28/2018 Pasal 28 ayat (3)", {"penjajakan"}},
    {"bukti_konsultasi_mendagri", Basis::inferred, "PP 28/2018 Pasal 28 ayat (4)", {"konsultasi_pk"}},
    {"bukti_konsultasi_menlu",    Basis::inferred, "PP 28/2018 Pasal 28 ayat (4)", {"konsultasi_pk"}},
    {"pernyataan_kehendak",       Basis::law,      "PP 28/2018 Pasal 28 ayat (4)", {"konsultasi_pk"}},
    {"rencana_kerja_sama",        Basis::law,      "PP 28/2018 Pasal 30 ayat (2)", {"penyusunan_rencana", "perbaikan_rencana"}, 7},
    {"surat_permohonan_dprd",     Basis::law,      "PP 28/2018 Pasal 30 ayat (2)", {"penyusunan_rencana", "perbaikan_rencana"}},
    {"persetujuan_dprd",          Basis::inferred, "PP 28/2018 Pasal 30 ayat (5)", {"menunggu_dprd"}},
    {"pertimbangan_menteri",      Basis::law,      "PP 28/2018 Pasal 31 ayat (3)", {"verifikasi_menteri"}},
    {"rancangan_naskah",          Basis::law,      "PP 28/2018 Pasal 32 ayat (1)", {"penyusunan_naskah"}, 2},
    {"risalah_rapat",             Basis::inferred, "PP 28/2018 Pasal 32 ayat (2)", {"rapat_antarkementerian"}, 4},
    {"surat_konfirmasi",          Basis::law,      "PP 28/2018 Pasal 33 ayat (3)", {"pembahasan_mitra"}, 2},
    {"naskah_kerja_sama",         Basis::law,      "PP 28/2018 Pasal 23 ayat (3)", {"siap_tanda_tangan"}, 1},
    {"laporan_pelaksanaan",       Basis::law,      "PP 28/2018 Pasal 43 ayat (1)", {"laporan_jatuh_tempo"}},
};
// clang-format on

template <class T>
void check_cited(const T& item) {
  const auto read = parse_citation(item.citation);
  BOOST_TEST((read && to_string(*read) == item.citation));
  BOOST_TEST(!item.title.id.empty());
  BOOST_TEST(!item.title.en.empty());
}

void check_contents(std::string_view id, const std::vector<ExpectedContent>& expected) {
  const Paper* paper = statute.paper(id);
  BOOST_REQUIRE(paper != nullptr);
  BOOST_REQUIRE(paper->contents.size() == expected.size());
  for (std::size_t number = 0; number < expected.size(); ++number) {
    const PaperContent& content = paper->contents[number];
    BOOST_TEST_CONTEXT(id << "." << content.id) {
      BOOST_TEST(content.id == expected[number].id);
      BOOST_TEST(content.basis == expected[number].basis);
      BOOST_TEST(content.citation == expected[number].citation);
      check_cited(content);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_thirteen_papers_rest_on_their_articles_and_count_from_their_stage) {
  BOOST_TEST(statute.papers().size() == papers.size());
  for (const ExpectedPaper& expected : papers) {
    BOOST_TEST_CONTEXT(expected.id) {
      const Paper* paper = statute.paper(expected.id);
      BOOST_REQUIRE(paper != nullptr);
      BOOST_TEST(paper->basis == expected.basis);
      BOOST_TEST(paper->citation == expected.citation);
      BOOST_TEST(paper->contents.size() == expected.contents);
      BOOST_TEST(paper->fresh_since == expected.fresh_since, boost::test_tools::per_element());
      check_cited(*paper);
    }
  }
  BOOST_TEST(statute.paper("kajian") == nullptr, "the kajian is reported, not law");
  BOOST_TEST(statute.paper("surat_kuasa") == nullptr, "the PP never mentions full powers");
}

BOOST_AUTO_TEST_CASE(a_paper_counts_from_stages_that_exist) {
  for (const Paper& paper : statute.papers()) {
    for (const std::string_view stage : paper.fresh_since) {
      BOOST_TEST(statute.stage(stage) != nullptr, paper.id << " since " << stage);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_plan_has_the_seven_items_in_the_order_of_the_letters,
                     *utf::description("PP 28/2018 Pasal 30 ayat (3)")) {
  check_contents("rencana_kerja_sama",
                 {{"subjek", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf a"},
                  {"latar_belakang", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf b"},
                  {"maksud_tujuan_sasaran", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf c"},
                  {"objek", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf d"},
                  {"ruang_lingkup", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf e"},
                  {"sumber_pembiayaan", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf f"},
                  {"jangka_waktu", Basis::law, "PP 28/2018 Pasal 30 ayat (3) huruf g"}});
}

BOOST_AUTO_TEST_CASE(the_meeting_has_four_attendances_the_last_of_them_by_inference,
                     *utf::description("PP 28/2018 Pasal 32 ayat (3)")) {
  check_contents(
      "risalah_rapat",
      {{"kehadiran_kemenlu", Basis::law, "PP 28/2018 Pasal 32 ayat (3) huruf a"},
       {"kehadiran_kementerian_terkait", Basis::law, "PP 28/2018 Pasal 32 ayat (3) huruf b"},
       {"kehadiran_provinsi", Basis::law, "PP 28/2018 Pasal 32 ayat (3) huruf c"},
       {"kehadiran_kabupaten_kota", Basis::inferred, "PP 28/2018 Pasal 32 ayat (3) huruf d"}});
}

BOOST_AUTO_TEST_CASE(the_draft_is_bilingual_by_inference_from_the_language_law,
                     *utf::description("UU 24/2009 Pasal 31")) {
  check_contents("rancangan_naskah",
                 {{"bahasa_indonesia", Basis::inferred, "UU 24/2009 Pasal 31 ayat (1)"},
                  {"bahasa_mitra_atau_inggris", Basis::inferred, "UU 24/2009 Pasal 31 ayat (2)"}});
}

BOOST_AUTO_TEST_CASE(the_confirmation_states_political_and_juridical_conformity,
                     *utf::description("Penjelasan PP 28/2018 Pasal 33 ayat (3)")) {
  check_contents("surat_konfirmasi",
                 {{"kesesuaian_politis", Basis::law, "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
                  {"kesesuaian_yuridis", Basis::law, "Penjelasan PP 28/2018 Pasal 33 ayat (3)"}});
}

BOOST_AUTO_TEST_CASE(the_signed_text_is_the_confirmed_one_by_inference,
                     *utf::description("PP 28/2018 Pasal 33 ayat (4)")) {
  check_contents("naskah_kerja_sama",
                 {{"teks_sesuai_konfirmasi", Basis::inferred, "PP 28/2018 Pasal 33 ayat (4)"}});
}

BOOST_AUTO_TEST_CASE(both_ministers_are_consulted_in_the_consultation_stage,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  BOOST_TEST(statute.acts().size() == 2U);
  for (const std::string_view id : {"konsultasi_mendagri", "konsultasi_menlu"}) {
    BOOST_TEST_CONTEXT(id) {
      const Act* act = statute.act(id);
      BOOST_REQUIRE(act != nullptr);
      BOOST_TEST(act->citation == "PP 28/2018 Pasal 28 ayat (4)");
      BOOST_TEST(act->stage == "konsultasi_pk");
      check_cited(*act);
    }
  }
  BOOST_TEST(statute.act("konsultasi") == nullptr);
}

BOOST_AUTO_TEST_CASE(there_are_nine_requirements_five_for_all_one_for_science_three_for_ksdpl,
                     *utf::description("PP 28/2018 Pasal 27")) {
  struct Expected {
    std::string_view id;
    std::string_view citation;
    Applies applies;
  };
  const std::array<Expected, 9> expected{{
      {"hubungan_diplomatik", "PP 28/2018 Pasal 27 ayat (1) huruf a", Applies::always},
      {"urusan_pemerintahan_daerah", "PP 28/2018 Pasal 27 ayat (1) huruf b", Applies::always},
      {"tanpa_kantor_perwakilan", "PP 28/2018 Pasal 27 ayat (1) huruf c", Applies::always},
      {"tidak_campur_tangan", "PP 28/2018 Pasal 27 ayat (1) huruf d", Applies::always},
      {"sesuai_kebijakan_dan_rencana", "PP 28/2018 Pasal 27 ayat (1) huruf e", Applies::always},
      {"alih_iptek", "PP 28/2018 Pasal 27 ayat (2)", Applies::science_and_technology},
      {"kesetaraan_status", "PP 28/2018 Pasal 27 ayat (3) huruf a", Applies::ksdpl_only},
      {"saling_melengkapi", "PP 28/2018 Pasal 27 ayat (3) huruf b", Applies::ksdpl_only},
      {"mempererat_hubungan_masyarakat", "PP 28/2018 Pasal 27 ayat (3) huruf c",
       Applies::ksdpl_only},
  }};
  BOOST_REQUIRE(statute.requirements().size() == expected.size());
  for (std::size_t number = 0; number < expected.size(); ++number) {
    const Requirement& requirement = statute.requirements()[number];
    BOOST_TEST_CONTEXT(requirement.id) {
      BOOST_TEST(requirement.id == expected.at(number).id);
      BOOST_TEST(requirement.citation == expected.at(number).citation);
      BOOST_TEST(requirement.applies == expected.at(number).applies);
      BOOST_TEST(statute.requirement(requirement.id) == &requirement);
      check_cited(requirement);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_one_time_limit_is_the_dprd_s_forty_five_working_days,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  BOOST_REQUIRE(statute.deadlines().size() == 1U);
  const StatutoryDeadline& deadline = statute.deadlines().front();
  BOOST_TEST(deadline.id == "persetujuan_dprd");
  BOOST_TEST(deadline.days.count == 45);
  BOOST_TEST(deadline.stage == "menunggu_dprd");
  BOOST_TEST(deadline.citation == "PP 28/2018 Pasal 30 ayat (4)");
  const auto read = parse_citation(deadline.citation);
  BOOST_TEST((read && to_string(*read) == deadline.citation));
}

BOOST_AUTO_TEST_CASE(the_six_actors_of_the_procedure_are_known) {
  const std::multiset<std::string_view> known(statute.actors().begin(), statute.actors().end());
  const std::multiset<std::string_view> expected{
      "kepala_daerah", "pemerintah_daerah", "dprd", "menteri", "menlu", "mitra"};
  BOOST_TEST(known == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
