// One leaf of every kind exactly as it is stored in journals: these bytes may never change.
#include "journal/events.hpp"
#include "journal/same_event.hpp"
#include "journal/sandbox.hpp"

#include <algorithm>
#include <map>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(leaf_golden_tests)

namespace {

constexpr std::string_view example_case = "SHANGHAI-2016";

CaseProfile profile() {
  CaseProfile result;
  result.partner = "Shanghai";
  result.country = "CN";
  result.region = "DKI Jakarta";
  result.level = Level::provinsi;
  result.initiative = Initiative::mitra_melalui_kementerian;
  result.objects = {"pertukaran_budaya", "lainnya"};
  return result;
}

DocumentFiled paper() {
  DocumentFiled result = filed(sealed_paper("isi"));
  result.contents = {ContentId("subjek"), ContentId("jangka_waktu")};
  result.number = "027/1";
  result.issuer = "Sekda";
  result.issued = *parse_effective_date("2026-02-27");
  return result;
}

Event opening() {
  Event event;
  event.effective = *parse_effective_date("2026-11-21");
  event.recorded = moment();
  event.actor = "budi";
  event.body = JournalOpened{"jakarta.go.id/ksdpl", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="};
  return event;
}

std::vector<Event> one_of_each_kind() {
  const StepRecorded step{
      StepId("keputusan_dprd"),
      OutcomeId("disetujui"),
      MoveId("setujui_rencana"),
      "T7",
      {"rencana_disetujui_dprd", "berjalan"},
      {{"persetujuan_dprd.ada", "PP 28/2018 Pasal 30 ayat (5)", Basis::inferred, {4, 5}}}};
  const StepStated stated{StepId("penjajakan"),
                          OutcomeId("dimulai"),
                          MoveId("mulai_penjajakan"),
                          {"penjajakan", "berjalan"}};
  const WorkflowMigrated migrated{
      std::string(64, '1'),  std::string(64, '2'),        "ksdpl",
      "ksdpl/pp-28-2018",    std::string(64, '3'),        Basis::inferred,
      "PP 28/2018 Pasal 35", {{6, "konsultasi_mendagri"}}};
  const EntryCorrected correction{5, false, EffectiveDate{}, "Ketua DPRD", profile(), paper()};
  return {
      opening(),
      event_of(3, example_case, 1, CaseOpened{"ksdpl", "ksdpl/pp-28-2018", profile(), false, true}),
      event_of(4, example_case, 2, paper()),
      event_of(5, example_case, 3,
               RequirementAssessed{RequirementId("hubungan_diplomatik"), Verdict::terpenuhi}),
      event_of(6, example_case, 4, step),
      event_of(7, example_case, 5, stated),
      event_of(8, example_case, 6, correction),
      event_of(9, example_case, 7, migrated)};
}

std::string golden(const Event& event) {
  return read_file(std::string(KSDPL_SOURCE_DIR) + "/tests/journal/golden/v1/" +
                   std::string(kind_of(event.body)) + ".json");
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_kind_has_the_name_it_is_stored_under) {
  std::vector<std::string> names;
  for (const Event& event : one_of_each_kind())
    names.emplace_back(kind_of(event.body));
  const std::vector<std::string> expected{
      "journal_opened", "case_opened", "document_filed",  "requirement_assessed",
      "step_recorded",  "stated",      "entry_corrected", "workflow_migrated"};
  BOOST_TEST(names == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_kind_is_written_with_the_bytes_it_always_had) {
  for (const Event& event : one_of_each_kind()) {
    BOOST_TEST_CONTEXT(kind_of(event.body)) {
      BOOST_TEST(seal(event, counted_salt()).stored.body == golden(event));
    }
  }
}

BOOST_AUTO_TEST_CASE(every_stored_leaf_of_version_1_still_reads_as_the_event_it_was) {
  for (const Event& event : one_of_each_kind()) {
    const Leaf leaf = seal(event, counted_salt());
    std::map<std::string, SealedText, std::less<>> texts;
    for (const SealedText& text : leaf.texts)
      texts.emplace(text.commitment, text);
    const Event read =
        unseal({event.seq, event.case_id, event.case_seq, golden(event)}, [&](std::string_view c) {
          const auto found = texts.find(c);
          return found == texts.end() ? std::nullopt : std::optional(found->second);
        });
    BOOST_TEST(same(read, event), kind_of(event.body));
  }
}

BOOST_AUTO_TEST_CASE(choices_of_a_region_are_written_with_the_bytes_they_first_had) {
  CaseProfile chosen = profile();
  chosen.choices = {{"objek_pergub", {"pendidikan", "kesehatan"}}, {"bentuk_pergub", {"bantuan"}}};
  const Event event = event_of(3, example_case, 1,
                               CaseOpened{"dki-jakarta", "ksdpl/pp-28-2018", chosen, false, false});
  const Leaf leaf = seal(event, counted_salt());
  BOOST_TEST(leaf.stored.body == read_file(std::string(KSDPL_SOURCE_DIR) +
                                           "/tests/journal/golden/v1/case_opened_choices.json"));
  const Event read = unseal(leaf.stored, [&](std::string_view commitment) {
    const auto found =
        std::find_if(leaf.texts.begin(), leaf.texts.end(),
                     [&](const SealedText& text) { return text.commitment == commitment; });
    return found == leaf.texts.end() ? std::nullopt : std::optional(*found);
  });
  BOOST_TEST(same(read, event));
}

BOOST_AUTO_TEST_CASE(no_name_and_no_free_text_stands_in_the_open) {
  for (const Event& event : one_of_each_kind()) {
    const std::string body = seal(event).stored.body;
    for (const char* const secret :
         {"budi", "DPRD Provinsi", "Gubernur", "sesuai surat", "Shanghai", "DKI Jakarta",
          "rencana.pdf", "027/1", "Sekda", "Ketua DPRD"}) {
      BOOST_TEST(body.find(secret) == std::string::npos, secret << " in " << body);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_same_event_sealed_twice_gives_two_unlinkable_leaves) {
  const Event event = event_of(3, example_case, 1, paper());
  const Leaf first = seal(event);
  const Leaf second = seal(event);
  BOOST_TEST(first.stored.body != second.stored.body);
  for (std::size_t i = 0; i < first.texts.size(); ++i) {
    BOOST_TEST(first.texts[i].content == second.texts[i].content);
    BOOST_TEST(first.texts[i].commitment != second.texts[i].commitment);
  }
}

BOOST_AUTO_TEST_CASE(each_sealed_text_opens_its_own_commitment) {
  const Leaf leaf = seal(event_of(3, example_case, 1, paper()));
  BOOST_TEST(leaf.texts.size() == 7U);
  for (const SealedText& text : leaf.texts) {
    BOOST_TEST(text.salt.size() == 32U);
    BOOST_TEST(text.commitment == commitment_of(text.salt, text.content));
    BOOST_TEST(leaf.stored.body.find(text.commitment) != std::string::npos);
  }
}

BOOST_AUTO_TEST_SUITE_END()
