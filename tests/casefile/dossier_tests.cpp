// Who gets which papers: kinds on the list, classes not above, and the paper that counts.
#include "ksdpl/dossier.hpp"
#include "ksdpl/dossier_loader.hpp"

#include "support/papers.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

DossierRules rules() {
  DossierRules rules;
  rules.classes = {{"rencana_kerja_sama", DocumentClass::terbuka},
                   {"kajian", DocumentClass::terbatas},
                   {"risalah_rapat", DocumentClass::rahasia}};
  Addressee council;
  council.id = "dprd";
  council.up_to = DocumentClass::terbatas;
  council.papers = {DocumentId("rencana_kerja_sama"), DocumentId("kajian"),
                    DocumentId("risalah_rapat"), DocumentId("surat_kuasa")};
  Addressee auditor;
  auditor.id = "auditor";
  auditor.up_to = DocumentClass::rahasia;
  auditor.every_paper = true;
  rules.addressees = {council, auditor};
  return rules;
}

/// Returns what becomes of each paper, by its entry.
std::map<EventSeq, PaperFate> fates(const test::Desk& desk, std::string_view addressee) {
  const DossierRules all = rules();
  std::map<EventSeq, PaperFate> fates;
  for (const DossierPaper& paper : papers_for(desk.file_of(), all, *all.addressee(addressee)))
    fates.emplace(paper.seq, paper.fate);
  return fates;
}

EventSeq filed(test::Desk& desk,
               std::string_view kind,
               std::optional<DocumentClass> classification = std::nullopt) {
  DocumentFiled paper = test::paper(kind);
  paper.classification = classification;
  return test::file(desk, paper);
}

BOOST_AUTO_TEST_SUITE(dossier_tests)

BOOST_AUTO_TEST_CASE(a_paper_goes_out_only_when_its_kind_is_listed_and_its_class_is_not_above) {
  test::Desk desk;
  const EventSeq plan = filed(desk, "rencana_kerja_sama");
  const EventSeq study = filed(desk, "kajian");
  const EventSeq minutes = filed(desk, "risalah_rapat");
  const EventSeq report = filed(desk, "laporan_penjajakan");
  const auto council = fates(desk, "dprd");
  BOOST_TEST((council.at(plan) == PaperFate::enclosed));
  BOOST_TEST((council.at(study) == PaperFate::enclosed));
  BOOST_TEST((council.at(minutes) == PaperFate::above_class));
  BOOST_TEST((council.at(report) == PaperFate::not_listed));
  for (const auto& [seq, fate] : fates(desk, "auditor"))
    BOOST_TEST((fate == PaperFate::enclosed), seq);
}

BOOST_AUTO_TEST_CASE(a_kind_without_a_class_is_secret) {
  test::Desk desk;
  const EventSeq powers = filed(desk, "surat_kuasa");
  BOOST_TEST((fates(desk, "dprd").at(powers) == PaperFate::above_class));
}

BOOST_AUTO_TEST_CASE(a_class_of_its_own_makes_a_paper_more_secret_and_never_less) {
  test::Desk desk;
  const EventSeq minutes = filed(desk, "risalah_rapat", DocumentClass::terbuka);
  const EventSeq study = filed(desk, "kajian", DocumentClass::rahasia);
  const auto council = fates(desk, "dprd");
  BOOST_TEST((council.at(minutes) == PaperFate::above_class));
  BOOST_TEST((council.at(study) == PaperFate::above_class));
}

BOOST_AUTO_TEST_CASE(
    of_several_papers_of_a_kind_the_one_that_counts_goes_out_and_the_auditor_gets_all) {
  test::Desk desk;
  const EventSeq first = filed(desk, "rencana_kerja_sama");
  const EventSeq second = filed(desk, "rencana_kerja_sama");
  const EventSeq third = filed(desk, "rencana_kerja_sama");
  EntryCorrected taken_back;
  taken_back.target = third;
  taken_back.annul = true;
  BOOST_REQUIRE(!test::refused(desk.correct(taken_back)));
  const auto council = fates(desk, "dprd");
  BOOST_TEST((council.at(first) == PaperFate::replaced));
  BOOST_TEST((council.at(second) == PaperFate::enclosed));
  BOOST_TEST((council.at(third) == PaperFate::replaced));
  for (const auto& [seq, fate] : fates(desk, "auditor"))
    BOOST_TEST((fate == PaperFate::enclosed), seq);
}

BOOST_AUTO_TEST_CASE(the_shipped_rules_fit_the_shipped_workflow_and_give_the_council_the_plan) {
  const auto workflow = test::shipped_workflow();
  const auto found = find_dossier_rules(*workflow, {});
  BOOST_REQUIRE(std::holds_alternative<DossierFile>(found));
  const LoadedDossierRules loaded = load_dossier_rules(std::get<DossierFile>(found), *workflow);
  BOOST_REQUIRE(loaded.errors.empty());
  for (const char* id : {"dprd", "kemendagri", "kemenlu", "auditor"})
    BOOST_TEST((loaded.rules.addressee(id) != nullptr), id);
  // PP 28/2018 Pasal 30 ayat (2): the request encloses the plan.
  const Addressee& council = *loaded.rules.addressee("dprd");
  BOOST_TEST((std::find(council.papers.begin(), council.papers.end(),
                        DocumentId("rencana_kerja_sama")) != council.papers.end()));
  // Every kind of paper has a class: none is secret by oversight.
  for (const DocumentDef& paper : workflow->documents)
    BOOST_TEST(loaded.rules.classes.contains(paper.id.value), paper.id.value);
}

BOOST_AUTO_TEST_CASE(rules_that_name_what_there_is_not_are_refused_all_at_once) {
  const auto workflow = test::shipped_workflow();
  const std::string text = R"(format: ksdpl.dossier-rules/1
workflow: ksdpl
classes:
  rencana_kerjasama: terbuka
  kajian: sangat_rahasia
addressees:
  - id: dprd
    title: {id: DPRD, en: council}
    purpose: {id: menyetujui, en: to approve}
    basis: {law: PP 28/2018 Pasal 30 ayat (9)}
    up_to: terbatas
    every_paper: false
    names: ya
    papers: [kajiann]
    requirements: [hubungan_diplomatk]
    penerima: x
)";
  std::map<std::string, int> codes;
  for (const Diagnostic& found : load_dossier_rules({"aturan.yaml", text}, *workflow).errors)
    ++codes[found.code];
  BOOST_TEST(codes["unknown-reference"] == 4);
  BOOST_TEST(codes["unresolved-citation"] == 1);
  BOOST_TEST(codes["unknown-key"] == 1);
  BOOST_TEST(codes["wrong-type"] == 1);
  BOOST_TEST(codes.size() == 4U);
  const auto old =
      load_dossier_rules({"aturan.yaml", "format: ksdpl.dossier-rules/2\nx: 1\n"}, *workflow);
  BOOST_REQUIRE(old.errors.size() == 1U);
  BOOST_TEST(old.errors.front().code == "wrong-format");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
