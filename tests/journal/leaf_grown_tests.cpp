// What leaves of version 1 have grown since: bytes that may never change either.
#include "journal/canonical_json.hpp"
#include "journal/events.hpp"
#include "journal/same_event.hpp"
#include "journal/sandbox.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using journal::Json;

BOOST_AUTO_TEST_SUITE(leaf_grown_tests)

namespace {

/// A paper with a validity, languages, what it shows and the one it takes over from.
Event described_paper() {
  DocumentFiled paper = filed(sealed_paper("isi"));
  paper.number = "027/2";
  paper.issued = *parse_effective_date("2026-02-27");
  paper.languages = {"id", "zh-Hant"};
  paper.valid_from = *parse_effective_date("2026-03-01");
  paper.valid_until = EffectiveDate{};
  paper.shows = {RequirementId("saling_melengkapi"), RequirementId("hubungan_diplomatik")};
  paper.supersedes = 4;
  return event_of(9, "SHANGHAI-2016", 7, paper);
}

/// A step that keeps why it was allowed, with every kind of evidence.
Event explained_step() {
  StepRecorded step{StepId("keputusan_dprd"),
                    OutcomeId("disetujui"),
                    MoveId("setujui_rencana"),
                    "T7",
                    {"rencana_disetujui_dprd", "berjalan"},
                    {{"persetujuan_dprd.ada",
                      "PP 28/2018 Pasal 30 ayat (5)",
                      Basis::inferred,
                      {1, 4, 5, 6},
                      {"surat persetujuan DPRD belum ada", "the approval is not on file"},
                      {"berkas dokumen itu", "the paper itself on file"},
                      Layer::statute}}};
  const EffectiveDate on = *parse_effective_date("2026-03-02");
  step.shown = {
      {1, FactsShown{Level::kota, Initiative::mitra, {"pertukaran_budaya"}, EffectiveDate{}}},
      {4, PaperShown{DocumentId("persetujuan_dprd"), sealed_paper("isi").commitment, "027/1", on,
                     std::nullopt, on}},
      {5,
       AssessmentShown{RequirementId("saling_melengkapi"), Verdict::terpenuhi, "Sekda", on, {4}}},
      {6, StepShown{StepId("penerimaan_dprd"), OutcomeId("diterima"), EffectiveDate{}}}};
  step.title = {"menyetujui rencana (DPRD)", "approving the plan (DPRD)"};
  step.citation = "PP 28/2018 Pasal 30 ayat (4)";
  step.basis = Basis::law;
  return event_of(10, "SHANGHAI-2016", 8, step);
}

/// A case from an import file, a step of it and a note, as their importer gave them.
Event imported_case() {
  CaseOpened opened{"ksdpl", "ksdpl/pp-28-2018", {}, true, false};
  opened.imported = ImportedFrom{"riwayat.yaml",
                                 std::string(64, 'c'),
                                 "ksdpl.history/1",
                                 "dihimpun dari berita",
                                 {{"koran", "Koran Pagi", "https://contoh.go.id", std::nullopt},
                                  {"laman", "Laman pemda", std::nullopt, "dibaca 2026"}}};
  return event_of(11, "SHANGHAI-2016", 1, opened);
}

Event imported_step() {
  StepStated stated{StepId("tanda_tangan_pk"),
                    OutcomeId("ditandatangani"),
                    MoveId("tandatangani_pk"),
                    {"pk_ditandatangani", "berjalan"}};
  stated.imported = AsImported{{"koran", "laman"}, "Desember 2022"};
  return event_of(12, "SHANGHAI-2016", 2, stated);
}

Event imported_note() {
  return event_of(13, "SHANGHAI-2016", 3,
                  Noted{NoteKind::dokumen,
                        "surat disebut",
                        DocumentId("surat_permohonan_dprd"),
                        "027/1",
                        {{"koran"}, std::nullopt}});
}

/// An instrument with everything that can be told of one, and its end.
Event instrument() {
  InstrumentRecorded told;
  told.instrument = InstrumentId("smart-change");
  told.kind = InstrumentKind::program;
  told.title = "Smart Change";
  told.partner = "Dinas Lingkungan";
  told.from = *parse_effective_date("2017-05-01");
  told.until = EffectiveDate{};
  told.under = InstrumentId("moa-2017");
  told.pillars = {"Udara Bersih", "Mobilitas"};
  told.imported = AsImported{{"koran"}, "2017-2030"};
  return event_of(14, "SHANGHAI-2016", 4, told);
}

Event ended_instrument() {
  return event_of(15, "SHANGHAI-2016", 5, InstrumentEnded{InstrumentId("smart-change")});
}

std::string golden(std::string_view name) {
  return read_file(std::string(KSDPL_SOURCE_DIR) + "/tests/journal/golden/v1/" + std::string(name) +
                   ".json");
}

void check_kept(const Event& event, std::string_view name) {
  const Leaf leaf = seal(event, counted_salt());
  BOOST_TEST(leaf.stored.body == golden(name));
  std::map<std::string, SealedText, std::less<>> texts;
  for (const SealedText& text : leaf.texts)
    texts.emplace(text.commitment, text);
  const Event read =
      unseal({event.seq, event.case_id, event.case_seq, golden(name)}, [&](std::string_view c) {
        const auto found = texts.find(c);
        return found == texts.end() ? std::nullopt : std::optional(found->second);
      });
  BOOST_TEST(same(read, event));
}

void check_refused(const Event& event, const std::function<void(Json&)>& change) {
  Leaf leaf = seal(event);
  Json json = Json::parse(leaf.stored.body);
  change(json);
  leaf.stored.body = json.dump();
  CHECK_FAULT(
      (void)unseal(leaf.stored, [](std::string_view) { return std::optional<SealedText>(); }),
      Fault::Kind::integrity);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_described_paper_and_an_explained_step_keep_their_bytes) {
  check_kept(described_paper(), "document_filed.described");
  check_kept(explained_step(), "step_recorded.explained");
}

BOOST_AUTO_TEST_CASE(what_was_imported_keeps_its_bytes) {
  check_kept(imported_case(), "case_opened.imported");
  check_kept(imported_step(), "stated.imported");
  check_kept(imported_note(), "noted");
}

BOOST_AUTO_TEST_CASE(an_instrument_keeps_its_bytes_and_seals_its_words) {
  check_kept(instrument(), "instrument_recorded");
  check_kept(ended_instrument(), "instrument_ended");
  const std::string body = seal(instrument()).stored.body;
  for (const char* words : {"Smart Change", "Lingkungan", "Udara", "Mobilitas", "2017-2030"})
    BOOST_TEST(body.find(words) == std::string::npos, words);
}

BOOST_AUTO_TEST_CASE(what_an_instrument_can_not_be_is_refused) {
  check_refused(instrument(), [](Json& leaf) { leaf["body"]["instrument_kind"] = "surat"; });
  check_refused(instrument(), [](Json& leaf) { leaf["body"].erase("until"); });
  check_refused(instrument(), [](Json& leaf) { leaf["body"]["pillars"][0]["extra"] = 1; });
  check_refused(ended_instrument(), [](Json& leaf) { leaf["body"]["until"] = "2020-01-01"; });
}

BOOST_AUTO_TEST_CASE(words_of_an_importer_are_sealed_and_ids_stand_in_the_open) {
  const std::string opened = seal(imported_case()).stored.body;
  const std::string stated = seal(imported_step()).stored.body;
  const std::string noted = seal(imported_note()).stored.body;
  for (const char* words : {"riwayat.yaml", "dihimpun", "Koran Pagi", "contoh.go.id", "dibaca"})
    BOOST_TEST(opened.find(words) == std::string::npos, words);
  BOOST_TEST(stated.find("Desember") == std::string::npos);
  BOOST_TEST(noted.find("disebut") == std::string::npos);
  BOOST_TEST(noted.find("027/1") == std::string::npos);
  BOOST_TEST(stated.find("\"koran\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_an_imported_entry_can_not_be_is_refused) {
  check_refused(imported_case(), [](Json& leaf) { leaf["body"]["imported"]["sha256"] = "abc"; });
  check_refused(imported_case(), [](Json& leaf) { leaf["body"]["imported"].erase("statement"); });
  check_refused(imported_case(),
                [](Json& leaf) { leaf["body"]["imported"]["sources"][0]["extra"] = 1; });
  check_refused(imported_step(), [](Json& leaf) { leaf["body"]["imported"]["sources"] = "koran"; });
  check_refused(imported_note(), [](Json& leaf) { leaf["body"]["note_kind"] = "kabar"; });
  check_refused(imported_note(), [](Json& leaf) { leaf["body"].erase("imported"); });
}

BOOST_AUTO_TEST_CASE(numbers_and_judges_are_sealed_in_the_evidence_too) {
  const std::string body = seal(explained_step()).stored.body;
  BOOST_TEST(body.find("027/1") == std::string::npos);
  BOOST_TEST(body.find("Sekda") == std::string::npos);
  BOOST_TEST(body.find("the approval is not on file") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_evidence_can_not_be_is_refused) {
  const Event step = explained_step();
  check_refused(step, [](Json& leaf) { leaf["body"]["evidence"][0]["kind"] = "stated"; });
  check_refused(step, [](Json& leaf) { leaf["body"]["evidence"][1]["content"] = "abc"; });
  check_refused(step, [](Json& leaf) { leaf["body"]["evidence"][1]["extra"] = 1; });
  check_refused(step, [](Json& leaf) { leaf["body"]["evidence"][2]["verdict"] = "mungkin"; });
  check_refused(step, [](Json& leaf) { leaf["body"]["grounds"][0]["layer"] = ""; });
  check_refused(step, [](Json& leaf) { leaf["body"]["grounds"][0]["text"].erase("en"); });
  check_refused(step, [](Json& leaf) { leaf["body"]["title"]["fr"] = "x"; });
  check_refused(described_paper(), [](Json& leaf) { leaf["body"]["supersedes"] = "4"; });
  check_refused(described_paper(), [](Json& leaf) { leaf["body"]["valid_until"] = "besok"; });
  check_refused(described_paper(), [](Json& leaf) { leaf["body"]["languages"] = "id"; });
}

BOOST_AUTO_TEST_SUITE_END()
