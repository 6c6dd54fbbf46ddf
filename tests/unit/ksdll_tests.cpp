// The edition KSDLL against the law file: the pipeline of KSDPL with exactly the differences that
// Pasal 25, 27, 28 and 36 to 41 make.
#include "ksdpl/statute.hpp"

#include "unit/printing.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;
using Outcome = Statute::Outcome;

BOOST_AUTO_TEST_SUITE(ksdll_tests)

namespace {

const Statute& ksdpl_edition = ksdpl_pp_28_2018();
const Statute& ksdll = ksdll_pp_28_2018();

std::vector<std::string> gate_ids(const Row& row) {
  std::vector<std::string> ids;
  for (const Gate* gate : row.gates)
    ids.emplace_back(gate->id);
  return ids;
}

const Row& row_of(const Statute& statute, std::string_view number) {
  for (const Row& row : statute.rows()) {
    if (row.number == number) return row;
  }
  BOOST_FAIL("no row " << number);
  return statute.rows().front();
}

Tri stands(const Row& row, const Facts& facts, std::string_view code) {
  for (const Finding& finding : ksdll.examine(row, facts)) {
    if (finding.condition->code == code) return finding.met;
  }
  BOOST_FAIL("no condition " << code);
  return Tri::no;
}

Facts facts_with(std::string_view form, std::string_view institution) {
  Facts facts;
  if (!form.empty()) facts.choices["bentuk"] = {std::string(form)};
  if (!institution.empty()) facts.choices["golongan_mitra"] = {std::string(institution)};
  return facts;
}

}  // namespace

BOOST_AUTO_TEST_CASE(both_editions_are_known_by_their_names) {
  BOOST_TEST(statutes().size() == 2U);
  BOOST_TEST(find_statute("ksdpl/pp-28-2018") == &ksdpl_edition);
  BOOST_TEST(find_statute("ksdll/pp-28-2018") == &ksdll);
  BOOST_TEST(find_statute("ksdll") == nullptr);
}

BOOST_AUTO_TEST_CASE(it_is_made_of_the_same_rows) {
  BOOST_REQUIRE(ksdll.rows().size() == ksdpl_edition.rows().size());
  for (const Row& row : ksdpl_edition.rows()) {
    BOOST_TEST_CONTEXT(row.number << " " << row.source) {
      const auto rows = ksdll.rows();
      const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& other) {
        return other.number == row.number && other.source == row.source;
      });
      BOOST_REQUIRE(same != rows.end());
      BOOST_TEST(same->move == row.move);
      BOOST_TEST(same->target == row.target);
      BOOST_TEST(same->who == row.who);
      BOOST_TEST((same->basis == row.basis));
      BOOST_TEST(same->machine == row.machine);
    }
  }
}

BOOST_AUTO_TEST_CASE(only_the_rows_where_the_law_differs_have_other_gates,
                     *utf::description("PP 28/2018 Pasal 25, 28 ayat (2), 36")) {
  const std::map<std::string_view, std::set<std::string>> more{{"T1", {"jalur_prakarsa"}},
                                                               {"T2", {"jalur_prakarsa"}},
                                                               {"T6", {"bentuk_ksdll"}},
                                                               {"N7b", {"bentuk_ksdll"}},
                                                               {"T16", {"bentuk_ksdll"}}};
  for (const Row& row : ksdpl_edition.rows()) {
    const std::vector<std::string> own = gate_ids(row);
    std::set<std::string> expected(own.begin(), own.end());
    if (const auto added = more.find(row.number); added != more.end())
      expected.insert(added->second.begin(), added->second.end());
    const std::vector<std::string> found = gate_ids(row_of(ksdll, row.number));
    BOOST_TEST((std::set<std::string>(found.begin(), found.end()) == expected), row.number);
  }
}

BOOST_AUTO_TEST_CASE(what_applies_mutatis_mutandis_names_both_articles,
                     *utf::description("PP 28/2018 Pasal 38, 39, 40, 41")) {
  const std::map<std::string_view, std::string_view> expected{
      {"T1", "PP 28/2018 Pasal 28 ayat (2)"},
      {"T2", "PP 28/2018 Pasal 28 ayat (3)"},
      {"T6", "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (2)"},
      {"T7", "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)"},
      {"T8", "PP 28/2018 Pasal 38 jo. Pasal 31 ayat (1)"},
      {"T9", "PP 28/2018 Pasal 38 jo. Pasal 31 ayat (3) huruf b"},
      {"T10", "PP 28/2018 Pasal 39 jo. Pasal 32 ayat (1)"},
      {"T12", "PP 28/2018 Pasal 40 jo. Pasal 33 ayat (1)"},
      {"T16", "PP 28/2018 Pasal 40 jo. Pasal 33 ayat (4)"},
      {"T18b", "PP 28/2018 Pasal 43 ayat (1)"},
      {"N20", "PP 28/2018 Pasal 48"},
      {"L4b", "PP 28/2018 Pasal 41"}};
  for (const auto& [number, citation] : expected)
    BOOST_TEST(row_of(ksdll, number).citation == citation, number);
}

BOOST_AUTO_TEST_CASE(every_citation_can_be_read_and_none_names_pasal_30_to_34_alone) {
  std::set<std::string_view> cited;
  for (const Row& row : ksdll.rows()) {
    cited.insert(row.citation);
    for (const Gate* gate : row.gates) {
      for (const Condition& condition : gate->conditions)
        cited.insert(condition.citation);
    }
  }
  for (const Stage& stage : ksdll.stages())
    cited.insert(stage.citation);
  for (const Paper& paper : ksdll.papers()) {
    cited.insert(paper.citation);
    for (const PaperContent& content : paper.contents)
      cited.insert(content.citation);
  }
  for (const StatutoryDeadline& deadline : ksdll.deadlines())
    cited.insert(deadline.citation);
  cited.erase("");
  for (const std::string_view text : cited) {
    const auto citation = parse_citation(text);
    BOOST_REQUIRE_MESSAGE(citation.has_value(), text);
    const bool of_the_pipeline = citation->regulation == "PP 28/2018" && citation->pasal >= 30 &&
                                 citation->pasal <= 34 && !citation->penjelasan;
    BOOST_TEST(of_the_pipeline == (citation->through != 0), text);
  }
}

BOOST_AUTO_TEST_CASE(the_dprd_has_forty_five_working_days_here_too,
                     *utf::description("PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)")) {
  BOOST_REQUIRE(ksdll.deadlines().size() == 1U);
  BOOST_TEST(ksdll.deadlines().front().days.count == 45);
  BOOST_TEST(ksdll.deadlines().front().citation == "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)");
}

BOOST_AUTO_TEST_CASE(pasal_27_ayat_3_is_asked_of_ksdpl_alone,
                     *utf::description("PP 28/2018 Pasal 27 ayat (3)")) {
  std::vector<std::string> ids;
  for (const Requirement& requirement : ksdll.requirements())
    ids.emplace_back(requirement.id);
  const std::vector<std::string> expected{
      "hubungan_diplomatik",         "urusan_pemerintahan_daerah",   "tanpa_kantor_perwakilan",
      "tidak_campur_tangan",         "sesuai_kebijakan_dan_rencana", "alih_iptek",
      "meneruskan_kerja_sama_pusat", "bukan_partai_politik"};
  BOOST_TEST(ids == expected, boost::test_tools::per_element());
  for (const Gate* gate : ksdll.gates()) {
    for (const Condition& condition : gate->conditions)
      BOOST_TEST(!condition.citation.starts_with("PP 28/2018 Pasal 27 ayat (3)"), condition.code);
  }
}

BOOST_AUTO_TEST_CASE(nobody_abroad_starts_a_ksdll_without_the_ministries,
                     *utf::description("PP 28/2018 Pasal 28 ayat (2)")) {
  const auto initiatives = ksdll.initiatives();
  BOOST_TEST(
      (std::find(initiatives.begin(), initiatives.end(), Initiative::mitra) == initiatives.end()));
  for (const Initiative initiative :
       {Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian}) {
    Facts facts;
    facts.initiative = initiative;
    const Outcome expected =
        initiative == Initiative::mitra ? Outcome::gate_closed : Outcome::moved;
    BOOST_TEST((ksdll.attempt(ksdll.initial(), "mulai_prakarsa", facts, true).outcome == expected));
    BOOST_TEST((ksdll.attempt({"prakarsa", "berjalan"}, "mulai_penjajakan", facts, true).outcome ==
                expected));
    BOOST_TEST(
        (ksdpl_edition.attempt(ksdpl_edition.initial(), "mulai_prakarsa", facts, true).outcome ==
         Outcome::moved));
  }
}

BOOST_AUTO_TEST_CASE(each_form_has_its_own_institutions,
                     *utf::description("PP 28/2018 Pasal 36 ayat (1), (4)")) {
  const Row& request = row_of(ksdll, "T6");
  const auto fits = [&](std::string_view form, std::string_view institution) {
    return stands(request, facts_with(form, institution), "golongan_mitra.sesuai_bentuk");
  };
  for (const std::string_view listed :
       {"organisasi_internasional", "lembaga_nirlaba", "mitra_pembangunan"}) {
    BOOST_TEST((fits("penerusan", listed) == Tri::yes), listed);
    BOOST_TEST((fits("persetujuan", listed) == Tri::no), listed);
  }
  BOOST_TEST((fits("persetujuan", "lembaga_lain") == Tri::yes));
  BOOST_TEST((fits("penerusan", "lembaga_lain") == Tri::no));
  BOOST_TEST((fits("penerusan", "") == Tri::unknown));
  BOOST_TEST((fits("", "lembaga_lain") == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(the_closed_lists_are_the_law_s_and_shut_a_political_party_out,
                     *utf::description("PP 28/2018 Pasal 25, 36 ayat (2)")) {
  const StatutoryChoice* form = ksdll.choice("bentuk");
  const StatutoryChoice* kind = ksdll.choice("golongan_mitra");
  BOOST_REQUIRE((form != nullptr && kind != nullptr));
  BOOST_TEST(form->values.size() == 2U);
  BOOST_TEST(kind->values.size() == 4U);
  BOOST_REQUIRE(kind->excluded.size() == 1U);
  BOOST_TEST(kind->excluded.front().id == "partai_politik");
  BOOST_TEST(kind->excluded.front().citation == "PP 28/2018 Pasal 36 ayat (2)");
  BOOST_TEST(ksdpl_edition.choices().empty());
}

BOOST_AUTO_TEST_CASE(what_one_form_asks_for_is_not_asked_of_the_other,
                     *utf::description("PP 28/2018 Pasal 25 huruf a, 36 ayat (2)")) {
  const Row& request = row_of(ksdll, "T6");
  const auto carried_on = [&](const Facts& facts) {
    return stands(request, facts, "persyaratan.meneruskan_kerja_sama_pusat");
  };
  const auto no_party = [&](const Facts& facts) {
    return stands(request, facts, "persyaratan.bukan_partai_politik");
  };
  BOOST_TEST((carried_on(facts_with("penerusan", "lembaga_nirlaba")) == Tri::unknown));
  BOOST_TEST((carried_on(facts_with("persetujuan", "lembaga_lain")) == Tri::yes));
  BOOST_TEST((no_party(facts_with("penerusan", "lembaga_nirlaba")) == Tri::unknown));
  BOOST_TEST((no_party(facts_with("penerusan", "organisasi_internasional")) == Tri::yes));
  Facts judged = facts_with("penerusan", "lembaga_nirlaba");
  judged.assessments["bukan_partai_politik"].verdict = Verdict::belum;
  BOOST_TEST((no_party(judged) == Tri::no));
}

BOOST_AUTO_TEST_SUITE_END()
