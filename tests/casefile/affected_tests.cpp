// Which entries and which steps ahead of a case rest on an article.
#include "ksdpl/affected.hpp"

#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using boost::unit_test::description;
using test::Desk;

Affected by(const Desk& desk, std::string_view place) {
  return affected_by(desk.file_of(), desk.workflow(), *parse_citation(place));
}

const Affected::Ahead* ahead(const Affected& affected, std::string_view step) {
  const auto found = std::find_if(affected.ahead.begin(), affected.ahead.end(),
                                  [&](const Affected::Ahead& known) { return known.step == step; });
  return found == affected.ahead.end() ? nullptr : &*found;
}

bool used_as(const Affected& affected, std::string_view as, std::string_view what) {
  return std::any_of(affected.used.begin(), affected.used.end(), [&](const Affected::Used& used) {
    return used.as == as && used.what == what;
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(affected_tests)

BOOST_AUTO_TEST_CASE(a_fresh_case_has_the_requirements_of_pasal_27_ahead_of_it,
                     *description("PP 28/2018 Pasal 27")) {
  const Desk desk;
  const Affected affected = by(desk, "PP 28/2018 Pasal 27");
  BOOST_TEST(affected.used.empty());
  // They are tested before the request to the DPRD and before the signature.
  const Affected::Ahead* request = ahead(affected, "permohonan_dprd");
  BOOST_REQUIRE(request != nullptr);
  BOOST_TEST(!request->now);
  BOOST_TEST(request->on_the_way);
  BOOST_TEST(request->citations.size() == 9U);
  BOOST_TEST(ahead(affected, "tanda_tangan_naskah") != nullptr);
  BOOST_TEST(ahead(affected, "penjajakan") == nullptr);
}

BOOST_AUTO_TEST_CASE(an_article_names_the_case_through_each_of_its_ayat) {
  const Desk desk;
  BOOST_TEST(by(desk, "PP 28/2018 Pasal 27").any());
  BOOST_TEST(by(desk, "PP 28/2018 Pasal 27 ayat (3) huruf b").any());
  BOOST_TEST(by(desk, "PP 28/2018").any());
  BOOST_TEST(!by(desk, "PP 28/2018 Pasal 36").any());
  BOOST_TEST(!by(desk, "UU 23/2014").any());
}

BOOST_AUTO_TEST_CASE(what_does_not_concern_a_case_does_not_make_it_rest_on_the_article,
                     *description("PP 28/2018 Pasal 27 ayat (2)")) {
  Desk::Opening culture = Desk::complete_opening();
  BOOST_TEST(by(Desk(culture), "PP 28/2018 Pasal 27 ayat (2)").any());
  culture.profile.objects = {"pertukaran_budaya"};
  BOOST_TEST(!by(Desk(culture), "PP 28/2018 Pasal 27 ayat (2)").any());
}

BOOST_AUTO_TEST_CASE(the_grounds_of_a_move_are_named_by_the_number_of_its_entry,
                     *description("PP 28/2018 Pasal 30 ayat (3)")) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Affected affected = by(desk, "PP 28/2018 Pasal 30 ayat (3) huruf f");
  const auto found =
      std::find_if(affected.used.begin(), affected.used.end(), [](const Affected::Used& used) {
        return used.what == "rencana_kerja_sama.sumber_pembiayaan";
      });
  BOOST_REQUIRE(found != affected.used.end());
  BOOST_TEST(found->as == "ground");
  BOOST_TEST(found->seq == desk.last().seq);
  BOOST_TEST(found->citations == std::vector<std::string>{"PP 28/2018 Pasal 30 ayat (3) huruf f"});
}

BOOST_AUTO_TEST_CASE(rows_steps_papers_assessments_and_objects_count_as_use) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 30 ayat (2)"), "row", "T6"));
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 30 ayat (2)"), "step", "permohonan_dprd.diajukan"));
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 30 ayat (2)"), "paper", "rencana_kerja_sama"));
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 27 ayat (1) huruf a"), "requirement",
                     "hubungan_diplomatik"));
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 23 ayat (2) huruf a"), "object",
                     "ilmu_pengetahuan_dan_teknologi"));
}

BOOST_AUTO_TEST_CASE(what_lies_behind_is_ahead_only_if_the_case_can_be_sent_back,
                     *description("PP 28/2018 Pasal 30")) {
  Desk desk;
  desk.bring_to("verifikasi_menteri");
  // The exploration is over for good; a corrected plan may go to the DPRD again.
  BOOST_TEST(ahead(by(desk, "PP 28/2018 Pasal 28 ayat (3)"), "penjajakan") == nullptr);
  const Affected dprd = by(desk, "PP 28/2018 Pasal 30 ayat (4)");
  const Affected::Ahead* decision = ahead(dprd, "keputusan_dprd");
  BOOST_REQUIRE(decision != nullptr);
  BOOST_TEST(!decision->on_the_way);
  const Affected verification = by(desk, "PP 28/2018 Pasal 31 ayat (3)");
  const Affected::Ahead* consideration = ahead(verification, "pertimbangan_menteri");
  BOOST_REQUIRE(consideration != nullptr);
  BOOST_TEST(consideration->now);
  BOOST_TEST(consideration->on_the_way);
}

BOOST_AUTO_TEST_CASE(a_consultation_that_was_recorded_is_no_longer_ahead,
                     *description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  BOOST_TEST(ahead(by(desk, "PP 28/2018 Pasal 28 ayat (4)"), "konsultasi_menlu") != nullptr);
  desk.file_complete("bukti_konsultasi_menlu");
  BOOST_REQUIRE(!test::refused(desk.record("konsultasi_menlu", "selesai")));
  BOOST_TEST(ahead(by(desk, "PP 28/2018 Pasal 28 ayat (4)"), "konsultasi_menlu") == nullptr);
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 28 ayat (4)"), "step", "konsultasi_menlu.selesai"));
}

BOOST_AUTO_TEST_CASE(an_entry_taken_back_is_no_longer_used) {
  Desk desk;
  desk.file_complete("laporan_penjajakan");
  const EventSeq filed = desk.last().seq;
  BOOST_TEST(used_as(by(desk, "PP 28/2018 Pasal 28 ayat (3)"), "paper", "laporan_penjajakan"));
  EntryCorrected annulment;
  annulment.target = filed;
  annulment.annul = true;
  BOOST_REQUIRE(!test::refused(desk.correct(annulment)));
  BOOST_TEST(!used_as(by(desk, "PP 28/2018 Pasal 28 ayat (3)"), "paper", "laporan_penjajakan"));
}

BOOST_AUTO_TEST_CASE(an_ended_case_has_nothing_ahead_and_keeps_what_it_used) {
  Desk desk;
  desk.bring_to("penjajakan");
  BOOST_TEST(!is_closed(desk.file_of(), desk.workflow()));
  BOOST_REQUIRE(!test::refused(desk.record("penarikan", "oleh_daerah")));
  BOOST_TEST(is_closed(desk.file_of(), desk.workflow()));
  const Affected affected = by(desk, "PP 28/2018");
  BOOST_TEST(affected.ahead.empty());
  BOOST_TEST(!affected.used.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
