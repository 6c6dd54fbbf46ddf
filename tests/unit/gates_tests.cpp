// What opens a gate where the law file leaves room: levels, objects, verdicts and the order of
// dates.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;
using Outcome = Statute::Outcome;

BOOST_AUTO_TEST_SUITE(gates_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();
const std::string science = "ilmu_pengetahuan_dan_teknologi";

const Row& compiled_row(std::string_view source, std::string_view move) {
  for (const Row& row : statute.rows()) {
    if (row.source == source && row.move == move) return row;
  }
  BOOST_FAIL("no row " << source << " -" << move);
  return statute.rows().front();
}

/// Returns how the one condition that asks for `target` and `item` stands.
Tri stands(const Row& row, const Facts& facts, const Demand& demand) {
  std::optional<Tri> met;
  for (const Finding& finding : statute.examine(row, facts)) {
    if (!asks(*finding.condition, demand)) continue;
    BOOST_REQUIRE(!met.has_value());
    met = finding.met;
  }
  BOOST_REQUIRE(met.has_value());
  return *met;
}

Outcome tried(std::string_view source, std::string_view move, const Facts& facts) {
  return statute.attempt({std::string(source), "berjalan"}, move, facts, /*workflow_allows=*/true)
      .outcome;
}

/// Checks that the condition stands so, and that the machine moves exactly when it is met.
void check_stands(const Row& row, const Facts& facts, const Demand& demand, Tri expected) {
  BOOST_TEST(stands(row, facts, demand) == expected);
  BOOST_TEST(tried(row.source, row.move, facts) ==
             (expected == Tri::yes ? Outcome::moved : Outcome::gate_closed));
}

Facts facts_of_row(std::string_view source, std::string_view move) {
  const LawRow* row = law_row(source, move);
  BOOST_REQUIRE(row != nullptr);
  return facts_for(*row);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_regency_or_city_must_attend_only_in_its_own_case,
                     *utf::description("PP 28/2018 Pasal 32 ayat (3) huruf d")) {
  const Row& row = compiled_row("rapat_antarkementerian", "setujui_naskah");
  const Demand attendance{.gate = "kehadiran_rapat",
                          .wanted = Wanted::document_content,
                          .target = "risalah_rapat",
                          .item = "kehadiran_kabupaten_kota"};
  struct Example {
    std::optional<Level> level;
    bool recorded;
    Tri expected;
  };
  const std::vector<Example> examples{
      {Level::provinsi, false, Tri::yes},  {Level::provinsi, true, Tri::yes},
      {Level::kabupaten, false, Tri::no},  {Level::kabupaten, true, Tri::yes},
      {Level::kota, false, Tri::no},       {Level::kota, true, Tri::yes},
      {std::nullopt, false, Tri::unknown}, {std::nullopt, true, Tri::yes},
  };
  for (const Example& example : examples) {
    BOOST_TEST_CONTEXT((example.level ? id_of(*example.level) : "level unknown")
                       << (example.recorded ? ", recorded" : ", not recorded")) {
      Facts facts = facts_of_row(row.source, row.move);
      facts.level = example.level;
      auto& contents = facts.papers.at("risalah_rapat").contents;
      if (!example.recorded) contents.erase("kehadiran_kabupaten_kota");
      check_stands(row, facts, attendance, example.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_other_attendances_are_needed_at_every_level,
                     *utf::description("PP 28/2018 Pasal 32 ayat (3) huruf a-c")) {
  const Row& row = compiled_row("rapat_antarkementerian", "setujui_naskah");
  for (const Level level : {Level::provinsi, Level::kabupaten, Level::kota}) {
    for (const std::string_view item :
         {"kehadiran_kemenlu", "kehadiran_kementerian_terkait", "kehadiran_provinsi"}) {
      BOOST_TEST_CONTEXT(id_of(level) << " without " << item) {
        Facts facts = facts_of_row(row.source, row.move);
        facts.level = level;
        facts.papers.at("risalah_rapat").contents.erase(std::string(item));
        check_stands(row, facts,
                     {.gate = "kehadiran_rapat",
                      .wanted = Wanted::document_content,
                      .target = "risalah_rapat",
                      .item = item},
                     Tri::no);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_transfer_of_science_depends_on_the_objects_in_three_values,
                     *utf::description("PP 28/2018 Pasal 27 ayat (2)")) {
  struct Example {
    std::vector<std::string> objects;
    Verdict verdict;
    Tri expected;
  };
  const std::string culture = "pertukaran_budaya";
  const std::vector<Example> examples{
      {{science}, Verdict::terpenuhi, Tri::yes},
      {{science}, Verdict::belum, Tri::no},
      {{science}, Verdict::belum_diketahui, Tri::unknown},
      {{science}, Verdict::tidak_berlaku, Tri::no},
      {{science, culture}, Verdict::tidak_berlaku, Tri::no},
      {{culture}, Verdict::terpenuhi, Tri::yes},
      {{culture}, Verdict::belum, Tri::yes},
      {{culture}, Verdict::belum_diketahui, Tri::yes},
      {{culture}, Verdict::tidak_berlaku, Tri::yes},
      {{}, Verdict::terpenuhi, Tri::yes},
      {{}, Verdict::belum, Tri::unknown},
      {{}, Verdict::belum_diketahui, Tri::unknown},
      {{}, Verdict::tidak_berlaku, Tri::unknown},
  };
  const Demand transfer{
      .gate = "persyaratan_pasal_27", .wanted = Wanted::assessment, .target = "alih_iptek"};
  for (const auto& [source, move] : {std::pair{"penyusunan_rencana", "mohon_persetujuan_dprd"},
                                     std::pair{"siap_tanda_tangan", "tandatangani_naskah"}}) {
    const Row& row = compiled_row(source, move);
    for (const Example& example : examples) {
      BOOST_TEST_CONTEXT(move << ", " << example.objects.size() << " objects, "
                              << id_of(example.verdict)) {
        Facts facts = facts_of_row(source, move);
        facts.objects = {example.objects.begin(), example.objects.end()};
        facts.assessments.at("alih_iptek").verdict = example.verdict;
        if (!example.objects.empty()) {
          check_stands(row, facts, transfer, example.expected);
        } else {
          BOOST_TEST(stands(row, facts, transfer) == example.expected);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(science_that_is_no_object_needs_no_assessment_at_all,
                     *utf::description("PP 28/2018 Pasal 27 ayat (2)")) {
  Facts facts = facts_of_row("penyusunan_rencana", "mohon_persetujuan_dprd");
  facts.assessments.erase("alih_iptek");
  facts.objects = {"pertukaran_budaya"};
  BOOST_TEST(tried("penyusunan_rencana", "mohon_persetujuan_dprd", facts) == Outcome::moved);
  facts.objects.insert(science);
  BOOST_TEST(tried("penyusunan_rencana", "mohon_persetujuan_dprd", facts) == Outcome::gate_closed);
  facts.objects.clear();
  BOOST_TEST(tried("penyusunan_rencana", "mohon_persetujuan_dprd", facts) == Outcome::gate_closed);
}

BOOST_AUTO_TEST_CASE(the_other_eight_requirements_apply_whatever_the_objects,
                     *utf::description("PP 28/2018 Pasal 27 ayat (1) and (3)")) {
  const Row& row = compiled_row("penyusunan_rencana", "mohon_persetujuan_dprd");
  for (const Requirement& requirement : statute.requirements()) {
    if (requirement.applies == Applies::science_and_technology) continue;
    for (const std::string& object : {science, std::string("pertukaran_budaya"), std::string()}) {
      BOOST_TEST_CONTEXT(requirement.id << ", object " << object) {
        Facts facts = facts_of_row(row.source, row.move);
        if (!object.empty()) facts.objects = {object};
        facts.assessments.at(std::string(requirement.id)).verdict = Verdict::tidak_berlaku;
        check_stands(row, facts,
                     {.gate = "persyaratan_pasal_27",
                      .wanted = Wanted::assessment,
                      .target = requirement.id},
                     Tri::no);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_requirements_are_tested_at_the_dprd_request_and_again_at_the_signature,
                     *utf::description("PP 28/2018 Pasal 27; inferred")) {
  for (const auto& [source, move] : {std::pair{"penyusunan_rencana", "mohon_persetujuan_dprd"},
                                     std::pair{"perbaikan_rencana", "mohon_persetujuan_ulang"},
                                     std::pair{"siap_tanda_tangan", "tandatangani_naskah"}}) {
    for (const Requirement& requirement : statute.requirements()) {
      BOOST_TEST_CONTEXT(move << " without " << requirement.id) {
        Facts facts = facts_for_everything();
        facts.objects = {science};
        BOOST_TEST(tried(source, move, facts) == Outcome::moved);
        facts.assessments.at(std::string(requirement.id)).verdict = Verdict::belum;
        BOOST_TEST(tried(source, move, facts) == Outcome::gate_closed);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(each_minister_is_consulted_no_later_than_the_letter_of_intent_is_signed,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  struct Example {
    std::string_view consulted;
    std::string_view signed_on;
    Tri expected;
  };
  const std::vector<Example> examples{
      {"2021-06-27", "2021-06-28", Tri::yes},
      {"2020-01-01", "2021-06-28", Tri::yes},
      {"2020-12-31", "2021-01-01", Tri::yes},
      {"2021-06-28", "2021-06-28", Tri::yes},
      {"2021-06-29", "2021-06-28", Tri::no},
      {"2021-07-01", "2021-06-30", Tri::no},
      {"2022-01-01", "2021-12-31", Tri::no},
      {"tidak_diketahui", "2021-06-28", Tri::unknown},
      {"2021-06-27", "tidak_diketahui", Tri::unknown},
      {"tidak_diketahui", "tidak_diketahui", Tri::unknown},
  };
  const Row& row = compiled_row("konsultasi_pk", "tandatangani_pk");
  for (const std::string_view act : {"konsultasi_mendagri", "konsultasi_menlu"}) {
    for (const Example& example : examples) {
      BOOST_TEST_CONTEXT(act << " " << example.consulted << ", signed " << example.signed_on) {
        Facts facts = facts_of_row(row.source, row.move);
        // The other minister was consulted in good time.
        for (auto& [id, done] : facts.acts)
          done.on = EffectiveDate{day("2019-01-01")};
        facts.acts.at(std::string(act)).on = *parse_effective_date(example.consulted);
        facts.move_on = *parse_effective_date(example.signed_on);
        const Demand in_time{.gate = act, .wanted = Wanted::step_date, .target = act};
        check_stands(row, facts, in_time, example.expected);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(consulting_one_minister_does_not_stand_for_the_other,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  for (const std::string act : {"mendagri", "menlu"}) {
    BOOST_TEST_CONTEXT("without " << act) {
      Facts facts = facts_of_row("konsultasi_pk", "tandatangani_pk");
      facts.acts.erase("konsultasi_" + act);
      facts.papers.erase("bukti_konsultasi_" + act);
      BOOST_TEST(tried("konsultasi_pk", "tandatangani_pk", facts) == Outcome::gate_closed);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_route_of_the_initiative_is_good_enough_and_an_unknown_one_is_not,
                     *utf::description("PP 28/2018 Pasal 28 ayat (1)")) {
  Facts facts;
  BOOST_TEST(tried("prakarsa", "mulai_penjajakan", facts) == Outcome::gate_closed);
  for (const Initiative route :
       {Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian}) {
    facts.initiative = route;
    BOOST_TEST(tried("prakarsa", "mulai_penjajakan", facts) == Outcome::moved);
  }
}

BOOST_AUTO_TEST_CASE(a_corrected_plan_may_go_to_the_minister_or_back_to_the_dprd,
                     *utf::description("procedure (b.3) N7")) {
  Facts facts = facts_of_row("perbaikan_rencana", "sampaikan_perbaikan");
  BOOST_TEST(tried("perbaikan_rencana", "sampaikan_perbaikan", facts) == Outcome::moved);
  BOOST_TEST(tried("perbaikan_rencana", "mohon_persetujuan_ulang", facts) == Outcome::gate_closed);
  facts = facts_of_row("perbaikan_rencana", "mohon_persetujuan_ulang");
  BOOST_TEST(tried("perbaikan_rencana", "mohon_persetujuan_ulang", facts) == Outcome::moved);
}

BOOST_AUTO_TEST_CASE(what_is_on_file_beyond_the_minimum_closes_nothing) {
  for (const LawRow& row : law_rows()) {
    BOOST_TEST_CONTEXT(row.source << " -" << row.move) {
      Facts facts = facts_for_everything();
      facts.papers["kajian"].contents = {"kesimpulan"};
      facts.acts["kunjungan"].on = EffectiveDate{day("2030-01-01")};
      facts.assessments["syarat_daerah"].verdict = Verdict::belum;
      facts.objects = {"lainnya"};
      for (auto& [id, paper] : facts.papers)
        paper.contents.insert("lampiran");
      const Standing from = standings_in(row.source).front();
      const auto attempt =
          statute.attempt(from.configuration(), row.move, facts, /*workflow_allows=*/true);
      BOOST_TEST(attempt.outcome == Outcome::moved);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
