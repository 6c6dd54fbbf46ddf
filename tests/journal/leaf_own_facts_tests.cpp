// Who may act, as it is stored: one leaf of every kind about actors and mandates, and who acted.
#include "journal/events.hpp"
#include "journal/same_event.hpp"
#include "journal/sandbox.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(leaf_own_facts_tests)

namespace {

Event own_fact(EventSeq seq, EventBody body) {
  Event event = event_of(seq, "", 0, std::move(body));
  event.by.reset();
  event.on_behalf_of.reset();
  event.documents.clear();
  event.workflow_hash.clear();
  return event;
}

/// A leaf and the name of the file that holds its bytes.
struct Kept {
  std::string name;
  Event event;
};

Event verified_paper() {
  DocumentFiled paper = filed(sealed_paper("isi"));
  paper.verification =
      StatedVerification{true, "layanan BSrE", *parse_effective_date("2026-03-03")};
  return event_of(17, "SHANGHAI-2016", 8, paper);
}

Event signed_and_classified_paper() {
  DocumentFiled paper = filed(sealed_paper("isi"));
  paper.classification = DocumentClass::rahasia;
  paper.signature = PaperSignature{"SHA256:abc", "U1NIU0lH"};
  return event_of(18, "SHANGHAI-2016", 9, paper);
}

std::vector<Kept> kept() {
  const ActorRegistered siti{ParticipantId("siti"),
                             "Siti Aminah",
                             {ActorId("pemerintah_daerah"), ActorId("pencatat")},
                             "Sekretaris Daerah",
                             parse_effective_date("2025-02-20"),
                             EffectiveDate{},
                             ParticipantId("siti-lama")};
  const SealedDocument paper = sealed_paper("surat perintah");
  MandateGiven given;
  given.mandate = MandateId("plh-1");
  given.from = ParticipantId("budi");
  given.to = ParticipantId("siti");
  given.kind = MandateKind::plh;
  given.file_name = "surat.pdf";
  given.commitment = paper.commitment;
  given.size = paper.size;
  given.number = "12/2026";
  given.issued = parse_effective_date("2026-02-27");
  given.valid_from = *parse_effective_date("2026-03-02");
  given.valid_until = parse_effective_date("2026-03-13");
  given.roles = {ActorId("kepala_daerah")};
  given.steps = {StepId("permohonan_dprd")};
  const Acting acting{ParticipantId("siti"), ActorId("kepala_daerah"), MandateId("plh-1")};
  Event step =
      event_of(6, "SHANGHAI-2016", 4,
               StepRecorded{StepId("permohonan_dprd"), OutcomeId("diajukan"), {}, "", {"a"}, {}});
  step.acting = acting;
  EntryCorrected correction;
  correction.target = 6;
  correction.by = "siti";
  correction.acting = acting;
  return {
      {"actor_registered", own_fact(1, siti)},
      {"actor_ended", own_fact(2, ActorEnded{ParticipantId("siti")})},
      {"mandate_given", own_fact(3, given)},
      {"mandate_ended", own_fact(4, MandateEnded{MandateId("plh-1")})},
      {"signing_key_registered",
       own_fact(9, SigningKeyRegistered{ParticipantId("siti"), "SHA256:abc", "ssh-ed25519 AAAA"})},
      {"signing_key_revoked", own_fact(10, SigningKeyRevoked{"SHA256:abc"})},
      {"log_key_changed",
       own_fact(11, LogKeyChanged{"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="})},
      {"journal_restored",
       own_fact(
           12, JournalRestored{2, "uji/epoch-2", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", 17,
                               std::string(64, 'a')})},
      {"journal_restored-last_unknown",
       own_fact(13,
                JournalRestored{
                    2, "uji/epoch-2", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", {}, ""})},
      {"back_dating_set", own_fact(14, BackDatingSet{14})},
      {"back_dating_set-no_limit", own_fact(15, BackDatingSet{})},
      {"entry_signed", event_of(16, "SHANGHAI-2016", 7, EntrySigned{6, "SHA256:abc", "U1NIU0lH"})},
      {"document_filed-verified", verified_paper()},
      {"document_filed-classified", signed_and_classified_paper()},
      {"step_recorded-acting", step},
      {"entry_corrected-acting", event_of(8, "SHANGHAI-2016", 6, correction)}};
}

std::string path_of(const Kept& leaf) {
  return std::string(KSDPL_SOURCE_DIR) + "/tests/journal/golden/v1/" + leaf.name + ".json";
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_kind_is_written_with_the_bytes_it_always_had) {
  for (const Kept& leaf : kept()) {
    BOOST_TEST_CONTEXT(leaf.name) {
      BOOST_TEST(seal(leaf.event, counted_salt()).stored.body == read_file(path_of(leaf)));
    }
  }
}

BOOST_AUTO_TEST_CASE(every_stored_leaf_still_reads_as_the_event_it_was) {
  for (const Kept& leaf : kept()) {
    std::map<std::string, SealedText, std::less<>> texts;
    for (const SealedText& text : seal(leaf.event, counted_salt()).texts)
      texts.emplace(text.commitment, text);
    const Event read =
        unseal({leaf.event.seq, leaf.event.case_id, leaf.event.case_seq, read_file(path_of(leaf))},
               [&](std::string_view c) {
                 const auto found = texts.find(c);
                 return found == texts.end() ? std::nullopt : std::optional(found->second);
               });
    BOOST_TEST(same(read, leaf.event), leaf.name);
  }
}

BOOST_AUTO_TEST_CASE(names_offices_and_numbers_are_sealed_and_ids_are_in_the_open) {
  std::string bodies;
  for (const Kept& leaf : kept())
    bodies += seal(leaf.event).stored.body;
  for (const char* const secret :
       {"Siti Aminah", "Sekretaris Daerah", "12/2026", "surat.pdf", "budi\",\"by"})
    BOOST_TEST(bodies.find(secret) == std::string::npos, secret);
  for (const char* const open : {"\"siti\"", "\"plh-1\"", "\"kepala_daerah\""})
    BOOST_TEST(bodies.find(open) != std::string::npos, open);
}

BOOST_AUTO_TEST_CASE(a_fact_of_the_journal_stands_in_no_case_and_one_of_a_case_in_one) {
  CHECK_FAULT((void)seal(event_of(3, "K-1", 1, ActorEnded{ParticipantId("siti")})),
              Fault::Kind::bug);
  Event step = event_of(3, "K-1", 1, RequirementAssessed{RequirementId("x"), Verdict::belum});
  step.case_id = CaseId();
  step.case_seq = 0;
  CHECK_FAULT((void)seal(step), Fault::Kind::bug);
}

BOOST_AUTO_TEST_SUITE_END()
