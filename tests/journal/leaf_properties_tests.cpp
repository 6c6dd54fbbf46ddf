// Whatever an event holds, sealing and unsealing it gives the same event.
#include "journal/canonical_json.hpp"
#include "journal/events.hpp"
#include "journal/leaf_format.hpp"
#include "journal/same_event.hpp"
#include "journal/sandbox.hpp"

#include <map>

#include <boost/test/unit_test.hpp>
#include <rapidcheck/boost_test.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(leaf_properties_tests)

namespace {

void put_utf8(std::string& text, std::uint32_t c) {
  const auto byte = [&](std::uint32_t value) { text.push_back(static_cast<char>(value)); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0U | (c >> 6U));
    byte(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    byte(0xE0U | (c >> 12U));
    byte(0x80U | ((c >> 6U) & 0x3FU));
    byte(0x80U | (c & 0x3FU));
  } else {
    byte(0xF0U | (c >> 18U));
    byte(0x80U | ((c >> 12U) & 0x3FU));
    byte(0x80U | ((c >> 6U) & 0x3FU));
    byte(0x80U | (c & 0x3FU));
  }
}

/// Any text a person could type and some nobody should: controls, quotes, every plane of Unicode.
rc::Gen<std::string> text() {
  const auto code_point = rc::gen::oneOf(
      rc::gen::inRange<std::uint32_t>(0, 0x80), rc::gen::inRange<std::uint32_t>(0x80, 0xD800),
      rc::gen::inRange<std::uint32_t>(0xE000, 0x110000),
      rc::gen::element<std::uint32_t>(0, '"', '\\', '\n', 0x7F, 0x2028, 0xFEFF, 0xFFFF, 0x10FFFF));
  return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(code_point),
                      [](const std::vector<std::uint32_t>& points) {
                        std::string result;
                        for (const std::uint32_t c : points)
                          put_utf8(result, c);
                        return result;
                      });
}

template <class T>
rc::Gen<std::optional<T>> perhaps(const rc::Gen<T>& gen) {
  return rc::gen::oneOf(rc::gen::just(std::optional<T>{}), rc::gen::map(gen, [](T value) {
                          return std::optional<T>(std::move(value));
                        }));
}

template <class IdType>
rc::Gen<IdType> id() {
  return rc::gen::map(text(), [](std::string value) { return IdType(std::move(value)); });
}

template <class T>
rc::Gen<std::vector<T>> some(const rc::Gen<T>& gen) {
  return rc::gen::container<std::vector<T>>(gen);
}

rc::Gen<std::uint64_t> number() {
  return rc::gen::oneOf(rc::gen::inRange<std::uint64_t>(0, 1000),
                        rc::gen::inRange<std::uint64_t>(0, journal::max_json_integer + 1),
                        rc::gen::just(journal::max_json_integer));
}

rc::Gen<EffectiveDate> date() {
  const auto day = rc::gen::map(rc::gen::inRange(-25'567, 2'932'897), [](int days) {
    return EffectiveDate(Date{std::chrono::sys_days{std::chrono::days{days}}});
  });
  return rc::gen::oneOf(rc::gen::just(EffectiveDate{}), day);
}

rc::Gen<Timestamp> recorded() {
  return rc::gen::map(rc::gen::inRange<std::int64_t>(-2'208'988'800'000, 253'402'300'800'000),
                      [](std::int64_t ms) { return Timestamp(std::chrono::milliseconds(ms)); });
}

CaseProfile any_profile() {
  CaseProfile profile;
  profile.partner = *perhaps(text());
  profile.country = *perhaps(text());
  profile.region = *perhaps(text());
  profile.level = *perhaps(rc::gen::element(Level::provinsi, Level::kabupaten, Level::kota));
  profile.initiative = *perhaps(rc::gen::element(Initiative::daerah, Initiative::mitra,
                                                 Initiative::mitra_melalui_kementerian));
  profile.objects = *some(text());
  profile.agreement_on = *date();
  for (const char* const choice : {"objek_pergub", "bentuk"}) {
    if (*rc::gen::arbitrary<bool>()) profile.choices[choice] = *some(text());
  }
  return profile;
}

DocumentFiled any_paper() {
  DocumentFiled paper;
  paper.document = *id<DocumentId>();
  paper.file_name = *text();
  paper.commitment = sha256_hex(*text());
  paper.size = *number();
  paper.contents = *some(id<ContentId>());
  paper.number = *perhaps(text());
  paper.issuer = *perhaps(text());
  paper.issued = *date();
  paper.received = *date();
  paper.languages = *some(text());
  paper.valid_from = *perhaps(date());
  paper.valid_until = *perhaps(date());
  paper.shows = *some(id<RequirementId>());
  paper.supersedes = *perhaps(number());
  return paper;
}

Text any_words() {
  return {*text(), *text()};
}

Verdict any_verdict() {
  return *rc::gen::element(Verdict::belum_diketahui, Verdict::terpenuhi, Verdict::belum,
                           Verdict::tidak_berlaku, Verdict::kedaluwarsa);
}

EvidenceShown any_evidence() {
  const EventSeq seq = *number();
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      return {seq, PaperShown{*id<DocumentId>(), sha256_hex(*text()), *perhaps(text()), *date(),
                              *perhaps(date()), *perhaps(date())}};
    case 1:
      return {seq, AssessmentShown{*id<RequirementId>(), any_verdict(), *perhaps(text()), *date(),
                                   *some(number())}};
    case 2: return {seq, StepShown{*id<StepId>(), *id<OutcomeId>(), *date()}};
    default: {
      const CaseProfile profile = any_profile();
      return {seq,
              FactsShown{profile.level, profile.initiative, profile.objects, profile.agreement_on}};
    }
  }
}

Ground any_ground() {
  return {*text(),
          *text(),
          *rc::gen::element(Basis::law, Basis::inferred, Basis::reported, Basis::silent_in_pp,
                            Basis::unknown),
          *some(number()),
          any_words(),
          any_words(),
          *rc::gen::element(Layer::not_recorded, Layer::statute, Layer::workflow)};
}

Acting any_acting() {
  return {*id<ParticipantId>(), *id<ActorId>(), *id<MandateId>()};
}

WorkflowMigrated any_migration() {
  WorkflowMigrated migrated{
      *text(), *text(), *text(),
      *text(), *text(), *rc::gen::element(Basis::law, Basis::inferred, Basis::silent_in_pp),
      *text(), {}};
  for (std::size_t count = *rc::gen::inRange<std::size_t>(0, 4); count > 0; --count)
    migrated.acts.push_back({*number(), *text()});
  return migrated;
}

EntryCorrected any_correction() {
  EntryCorrected correction;
  correction.target = *number();
  correction.annul = *rc::gen::arbitrary<bool>();
  correction.effective = *perhaps(date());
  correction.by = *perhaps(text());
  if (*rc::gen::arbitrary<bool>()) correction.profile = any_profile();
  if (*rc::gen::arbitrary<bool>()) correction.document = any_paper();
  if (*rc::gen::arbitrary<bool>()) correction.acting = any_acting();
  return correction;
}

ActorRegistered any_actor() {
  return {*id<ParticipantId>(), *text(),          *some(id<ActorId>()), *perhaps(text()),
          *perhaps(date()),     *perhaps(date()), *id<ParticipantId>()};
}

MandateGiven any_mandate() {
  const DocumentFiled paper = any_paper();
  MandateGiven given;
  given.mandate = *id<MandateId>();
  given.from = *id<ParticipantId>();
  given.to = *id<ParticipantId>();
  given.kind = *rc::gen::element(MandateKind::plt, MandateKind::plh, MandateKind::kuasa,
                                 MandateKind::mandat);
  given.file_name = paper.file_name;
  given.commitment = paper.commitment;
  given.size = paper.size;
  given.number = *perhaps(text());
  given.issued = *perhaps(date());
  given.valid_from = *date();
  given.valid_until = *perhaps(date());
  given.roles = *some(id<ActorId>());
  given.steps = *some(id<StepId>());
  return given;
}

AsImported any_import() {
  return {*some(text()), *perhaps(text())};
}

CaseOpened any_opening() {
  CaseOpened opened{*text(), *text(), any_profile(), *rc::gen::arbitrary<bool>(),
                    *rc::gen::arbitrary<bool>()};
  if (!*rc::gen::arbitrary<bool>()) return opened;
  opened.imported = ImportedFrom{*text(), std::string(64, 'e'), *text(), *text(), {}};
  const int sources = *rc::gen::inRange(0, 4);
  for (int i = 0; i < sources; ++i)
    opened.imported->sources.push_back({*text(), *text(), *perhaps(text()), *perhaps(text())});
  return opened;
}

StepStated any_statement() {
  StepStated stated{*id<StepId>(), *id<OutcomeId>(), *id<MoveId>(), *some(text())};
  if (*rc::gen::arbitrary<bool>()) stated.imported = any_import();
  return stated;
}

Noted any_note() {
  return {*rc::gen::elementOf(std::vector(note_kinds.begin(), note_kinds.end())), *text(),
          *id<DocumentId>(), *perhaps(text()), any_import()};
}

InstrumentRecorded any_instrument() {
  InstrumentRecorded told;
  told.instrument = *id<InstrumentId>();
  told.kind = *rc::gen::elementOf(std::vector(instrument_kinds.begin(), instrument_kinds.end()));
  told.title = *text();
  told.partner = *perhaps(text());
  told.from = *date();
  told.until = *date();
  told.under = *id<InstrumentId>();
  told.pillars = *some(text());
  if (*rc::gen::arbitrary<bool>()) told.imported = any_import();
  return told;
}

JournalRestored any_restore() {
  JournalRestored restored{*number(), *text(), *text(), *perhaps(number()), {}};
  if (restored.last_size) restored.last_root = *text();
  return restored;
}

EventBody any_body(std::size_t kind) {
  switch (kind) {
    case 0: return JournalOpened{*text(), *text()};
    case 1: return any_opening();
    case 2: return any_paper();
    case 3:
      return RequirementAssessed{*id<RequirementId>(),
                                 *rc::gen::element(Verdict::belum_diketahui, Verdict::terpenuhi,
                                                   Verdict::belum, Verdict::tidak_berlaku)};
    case 4: {
      StepRecorded step{*id<StepId>(), *id<OutcomeId>(), *id<MoveId>(), *text(), *some(text()), {}};
      const int grounds = *rc::gen::inRange(0, 4);
      for (int i = 0; i < grounds; ++i)
        step.grounds.push_back(any_ground());
      const int shown = *rc::gen::inRange(0, 4);
      for (int i = 0; i < shown; ++i)
        step.shown.push_back(any_evidence());
      step.title = any_words();
      step.citation = *text();
      step.basis = *perhaps(rc::gen::element(Basis::law, Basis::silent_in_pp));
      return step;
    }
    case 5: return any_statement();
    case 6: return any_correction();
    case 7: return any_actor();
    case 8: return ActorEnded{*id<ParticipantId>()};
    case 9: return any_mandate();
    case 10: return MandateEnded{*id<MandateId>()};
    case 11: return any_migration();
    case 12: return SigningKeyRegistered{*id<ParticipantId>(), *text(), *text()};
    case 13: return SigningKeyRevoked{*text()};
    case 14: return EntrySigned{*number(), *text(), *text()};
    case 15: return LogKeyChanged{*text()};
    case 16: return any_restore();
    case 17: return BackDatingSet{*perhaps(number())};
    case 18: return any_note();
    case 19: return any_instrument();
    default: return InstrumentEnded{*id<InstrumentId>()};
  }
}

Event any_event(std::size_t kind) {
  Event event;
  event.body = any_body(kind);
  const bool of_journal = is_of_journal(event.body);
  event.seq = *number();
  if (!of_journal)
    event.case_id = *rc::gen::suchThat(id<CaseId>(), [](const CaseId& x) { return !x.empty(); });
  if (!of_journal) event.case_seq = std::max<std::uint64_t>(1, *number());
  event.effective = *date();
  event.recorded = *recorded();
  event.actor = *text();
  event.by = *perhaps(text());
  event.on_behalf_of = *perhaps(text());
  event.reason = *perhaps(text());
  event.documents = *some(number());
  event.workflow_hash = *text();
  event.key = *perhaps(text());
  if (*rc::gen::arbitrary<bool>()) event.acting = any_acting();
  return event;
}

using Texts = std::map<std::string, SealedText, std::less<>>;

Texts texts_of(const Leaf& leaf) {
  Texts texts;
  for (const SealedText& text : leaf.texts)
    texts.emplace(text.commitment, text);
  return texts;
}

std::optional<SealedText> look_up(const Texts& texts, std::string_view commitment) {
  const auto found = texts.find(commitment);
  return found == texts.end() ? std::nullopt : std::optional(found->second);
}

void check_round_trip(std::size_t kind) {
  const Event event = any_event(kind);
  BOOST_REQUIRE(event.body.index() == kind);
  const Leaf leaf = seal(event);
  const Texts texts = texts_of(leaf);
  const Event back = unseal(leaf.stored, [&](std::string_view c) { return look_up(texts, c); });
  RC_ASSERT(same(back, event));
  RC_ASSERT(journal::parse_canonical(leaf.stored.body).has_value());
  RC_ASSERT(leaf.stored.body.size() <= max_leaf_bytes);
}

}  // namespace

RC_BOOST_PROP(an_opening_of_a_journal_survives_the_round_trip, ()) {
  check_round_trip(0);
}
RC_BOOST_PROP(an_opened_case_survives_the_round_trip, ()) {
  check_round_trip(1);
}
RC_BOOST_PROP(a_filed_document_survives_the_round_trip, ()) {
  check_round_trip(2);
}
RC_BOOST_PROP(an_assessment_survives_the_round_trip, ()) {
  check_round_trip(3);
}
RC_BOOST_PROP(a_recorded_step_survives_the_round_trip, ()) {
  check_round_trip(4);
}
RC_BOOST_PROP(a_stated_step_survives_the_round_trip, ()) {
  check_round_trip(5);
}
RC_BOOST_PROP(a_correction_survives_the_round_trip, ()) {
  check_round_trip(6);
}

RC_BOOST_PROP(a_migration_survives_the_round_trip, ()) {
  check_round_trip(11);
}
RC_BOOST_PROP(keys_signatures_restores_and_rules_survive_the_round_trip, ()) {
  for (std::size_t kind = 12; kind < 18; ++kind)
    check_round_trip(kind);
}
RC_BOOST_PROP(a_note_survives_the_round_trip, ()) {
  check_round_trip(18);
}

RC_BOOST_PROP(one_changed_byte_never_reads_as_the_same_event, (std::size_t where)) {
  const Event event = any_event(*rc::gen::inRange<std::size_t>(0, std::variant_size_v<EventBody>));
  Leaf leaf = seal(event);
  const Texts texts = texts_of(leaf);
  char& byte = leaf.stored.body[where % leaf.stored.body.size()];
  byte = static_cast<char>(byte ^ *rc::gen::inRange(1, 256));
  try {
    const Event back = unseal(leaf.stored, [&](std::string_view c) { return look_up(texts, c); });
    RC_ASSERT(!same(back, event));
  } catch (const Fault& fault) {
    RC_ASSERT(fault.kind() == Fault::Kind::integrity);
  }
}

RC_BOOST_PROP(bytes_that_are_no_leaf_are_an_integrity_fault_and_nothing_worse,
              (const std::string& body)) {
  try {
    (void)unseal({0, {}, 0, body}, [](std::string_view) { return std::nullopt; });
    RC_FAIL("random bytes were read as an event");
  } catch (const Fault& fault) {
    RC_ASSERT(fault.kind() == Fault::Kind::integrity);
  }
}

BOOST_AUTO_TEST_SUITE_END()
