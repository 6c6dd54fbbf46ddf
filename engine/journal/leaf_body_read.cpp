// Reads the part of a leaf that differs by kind, refusing everything it does not know.
#include "journal/leaf_body_read.hpp"

#include "journal/hash.hpp"
#include "journal/leaf_format.hpp"
#include "journal/leaf_grounds.hpp"

#include <algorithm>

namespace ksdpl::journal {
namespace {

constexpr Phrase missing{"tidak ada", "is missing"};
constexpr Phrase wrong_type{"berisi nilai dengan jenis yang salah",
                            "holds a value of the wrong type"};
constexpr Phrase unknown_field{"tidak dikenal", "is not known"};
constexpr Phrase unknown_kind{"berisi jenis entri yang tidak dikenal", "holds an unknown kind"};
constexpr Phrase no_date{"bukan tanggal", "is not a date"};
constexpr Phrase no_commitment{"bukan komitmen SHA-256", "is not a SHA-256 commitment"};
constexpr Phrase no_hash{"bukan SHA-256", "is not a SHA-256"};
constexpr Phrase altered_text{"menunjuk isi yang sudah diubah",
                              "points at content that was altered"};

bool is_list_of_strings(const Json& value) {
  return value.is_array() &&
         std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_string(); });
}

CaseProfile read_profile(Fields fields) {
  CaseProfile profile;
  profile.partner = fields.optional_sealed("partner");
  profile.country = fields.optional_string("country");
  profile.region = fields.optional_sealed("region");
  if (fields.has("level")) profile.level = fields.word("level", level_from_id);
  if (fields.has("initiative")) {
    profile.initiative = fields.word("initiative", initiative_from_id);
  }
  profile.objects = fields.strings("objects");
  profile.agreement_on = fields.date("agreement_on");
  if (fields.has("choices")) profile.choices = fields.lists("choices");
  fields.finish();
  return profile;
}

void read_content(Fields& fields, std::string& commitment, std::uint64_t& size) {
  Fields content = fields.object("content");
  commitment = content.string("commitment");
  if (!is_sha256_hex(commitment)) content.fail("commitment", no_commitment);
  size = content.integer("size");
  content.finish();
}

StatedVerification read_verification(Fields fields) {
  StatedVerification checked{.valid = fields.boolean("valid"),
                             .service = fields.sealed("service"),
                             .on = fields.date("on")};
  fields.finish();
  return checked;
}

PaperSignature read_paper_signature(Fields fields) {
  PaperSignature made{.key = fields.sealed("key"), .signature = fields.sealed("signature")};
  fields.finish();
  return made;
}

DocumentFiled read_paper(Fields fields) {
  DocumentFiled paper;
  paper.document = DocumentId(fields.string("document"));
  paper.file_name = fields.sealed("file_name");
  read_content(fields, paper.commitment, paper.size);
  paper.contents = typed<ContentId>(fields.strings("contains"));
  paper.number = fields.optional_sealed("number");
  paper.issuer = fields.optional_sealed("issuer");
  paper.issued = fields.date("issued");
  paper.received = fields.date("received");
  if (fields.has("languages")) paper.languages = fields.strings("languages");
  paper.valid_from = fields.optional_date("valid_from");
  paper.valid_until = fields.optional_date("valid_until");
  if (fields.has("shows")) paper.shows = typed<RequirementId>(fields.strings("shows"));
  if (fields.has("supersedes")) paper.supersedes = fields.integer("supersedes");
  if (fields.has("verification"))
    paper.verification = read_verification(fields.object("verification"));
  if (fields.has("class")) paper.classification = fields.word("class", document_class_from_id);
  if (fields.has("signature")) paper.signature = read_paper_signature(fields.object("signature"));
  fields.finish();
  return paper;
}

JournalOpened read_journal_opened(Fields& body) {
  return {.origin = body.string("origin"), .public_key = body.string("public_key")};
}

ImportSource read_import_source(Fields fields) {
  ImportSource source{.id = fields.string("id"),
                      .title = fields.sealed("title"),
                      .address = fields.optional_sealed("address"),
                      .note = fields.optional_sealed("note")};
  fields.finish();
  return source;
}

ImportedFrom read_imported_from(Fields fields) {
  ImportedFrom imported{.file_name = fields.sealed("file_name"),
                        .sha256 = fields.string("sha256"),
                        .format = fields.string("format"),
                        .statement = fields.sealed("statement"),
                        .sources = {}};
  if (!is_sha256_hex(imported.sha256)) fields.fail("sha256", no_hash);
  for (Fields& source : fields.objects("sources"))
    imported.sources.push_back(read_import_source(std::move(source)));
  fields.finish();
  return imported;
}

AsImported read_as_imported(Fields fields) {
  AsImported imported{.sources = fields.strings("sources"),
                      .date_words = fields.optional_sealed("date_words")};
  fields.finish();
  return imported;
}

CaseOpened read_case_opened(Fields& body) {
  CaseOpened opened{.workflow = body.string("workflow"),
                    .edition = body.string("edition"),
                    .profile = read_profile(body.object("profile")),
                    .retrospective = body.boolean("retrospective"),
                    .example = body.boolean("example")};
  if (body.has("imported")) opened.imported = read_imported_from(body.object("imported"));
  return opened;
}

RequirementAssessed read_requirement_assessed(Fields& body) {
  return {.requirement = RequirementId(body.string("requirement")),
          .verdict = body.word("verdict", verdict_from_id)};
}

StepRecorded read_step_recorded(Fields& body) {
  StepRecorded step{.step = StepId(body.string("step")),
                    .outcome = OutcomeId(body.string("outcome")),
                    .move = MoveId(body.optional_string("move").value_or("")),
                    .row = body.optional_string("row").value_or(""),
                    .after = body.strings("after"),
                    .grounds = read_grounds(body.objects("grounds"))};
  if (body.has("evidence")) step.shown = read_evidence(body.objects("evidence"));
  step.title = read_text(body, "title");
  step.citation = body.optional_string("citation").value_or("");
  if (body.has("basis")) step.basis = body.word("basis", basis_from_id);
  return step;
}

StepStated read_step_stated(Fields& body) {
  StepStated stated{.step = StepId(body.string("step")),
                    .outcome = OutcomeId(body.string("outcome")),
                    .move = MoveId(body.optional_string("move").value_or("")),
                    .after = body.strings("after")};
  if (body.has("imported")) stated.imported = read_as_imported(body.object("imported"));
  return stated;
}

Noted read_noted(Fields& body) {
  return {.kind = body.word("note_kind", note_kind_from_id),
          .text = body.sealed("text"),
          .document = DocumentId(body.optional_string("document").value_or("")),
          .number = body.optional_sealed("number"),
          .imported = read_as_imported(body.object("imported"))};
}

InstrumentRecorded read_instrument(Fields& body) {
  InstrumentRecorded what;
  what.instrument = InstrumentId(body.string("instrument"));
  what.kind = body.word("instrument_kind", instrument_kind_from_id);
  what.title = body.sealed("title");
  what.partner = body.optional_sealed("partner");
  what.from = body.date("from");
  what.until = body.date("until");
  what.under = InstrumentId(body.optional_string("under").value_or(""));
  if (body.has("pillars")) {
    for (Fields& pillar : body.objects("pillars")) {
      what.pillars.push_back(pillar.sealed("title"));
      pillar.finish();
    }
  }
  if (body.has("imported")) what.imported = read_as_imported(body.object("imported"));
  return what;
}

EntryCorrected read_entry_corrected(Fields& body) {
  EntryCorrected correction;
  correction.target = body.integer("target");
  correction.annul = body.boolean("annul");
  if (body.has("effective")) correction.effective = body.date("effective");
  correction.by = body.optional_sealed("by");
  if (body.has("profile")) correction.profile = read_profile(body.object("profile"));
  if (body.has("document")) correction.document = read_paper(body.object("document"));
  if (body.has("acting")) correction.acting = read_acting(body.object("acting"));
  return correction;
}

ActorRegistered read_actor_registered(Fields& body) {
  return {.actor = ParticipantId(body.string("actor")),
          .name = body.sealed("name"),
          .roles = typed<ActorId>(body.strings("roles")),
          .office = body.optional_sealed("office"),
          .from = body.optional_date("from"),
          .until = body.optional_date("until"),
          .same_person = ParticipantId(body.optional_string("same_person").value_or(""))};
}

MandateGiven read_mandate_given(Fields& body) {
  MandateGiven given;
  given.mandate = MandateId(body.string("mandate"));
  given.from = ParticipantId(body.string("from"));
  given.to = ParticipantId(body.string("to"));
  given.kind = body.word("mandate_kind", mandate_kind_from_id);
  given.file_name = body.sealed("file_name");
  read_content(body, given.commitment, given.size);
  given.number = body.optional_sealed("number");
  given.issued = body.optional_date("issued");
  given.valid_from = body.date("valid_from");
  given.valid_until = body.optional_date("valid_until");
  given.roles = typed<ActorId>(body.strings("roles"));
  given.steps = typed<StepId>(body.strings("steps"));
  return given;
}

std::vector<WorkflowMigrated::CarriedAct> read_acts(std::vector<Fields> list) {
  std::vector<WorkflowMigrated::CarriedAct> acts;
  for (Fields& fields : list) {
    acts.push_back({.entry = fields.integer("entry"), .act = fields.string("act")});
    fields.finish();
  }
  return acts;
}

WorkflowMigrated read_workflow_migrated(Fields& body) {
  return {.from = body.string("from"),
          .to = body.string("to"),
          .workflow = body.string("workflow"),
          .edition = body.string("edition"),
          .plan = body.string("plan"),
          .basis = body.word("basis", basis_from_id),
          .citation = body.optional_string("citation").value_or(""),
          .acts = read_acts(body.objects("acts"))};
}

SigningKeyRegistered read_signing_key(Fields& body) {
  return {.actor = ParticipantId(body.string("actor")),
          .key = body.string("key"),
          .public_key = body.string("public_key")};
}

EntrySigned read_entry_signed(Fields& body) {
  return {.target = body.integer("target"),
          .key = body.string("key"),
          .signature = body.string("signature")};
}

JournalRestored read_journal_restored(Fields& body) {
  JournalRestored restored{.epoch = body.integer("epoch"),
                           .origin = body.string("origin"),
                           .public_key = body.string("public_key"),
                           .last_size = {},
                           .last_root = {}};
  if (!body.has("last")) return restored;
  Fields last = body.object("last");
  restored.last_size = last.integer("size");
  restored.last_root = last.string("root");
  last.finish();
  return restored;
}

BackDatingSet read_back_dating_set(Fields& body) {
  if (!body.has("days")) return {};
  return {.days = body.integer("days")};
}

/// The readers of all kinds, in the order of EventBody; a paper is read apart, by `read_body`.
using BodyReader = EventBody (*)(Fields&);
constexpr std::array<BodyReader, kind_names.size()> body_readers{
    [](Fields& body) -> EventBody { return read_journal_opened(body); },
    [](Fields& body) -> EventBody { return read_case_opened(body); },
    nullptr,
    [](Fields& body) -> EventBody { return read_requirement_assessed(body); },
    [](Fields& body) -> EventBody { return read_step_recorded(body); },
    [](Fields& body) -> EventBody { return read_step_stated(body); },
    [](Fields& body) -> EventBody { return read_entry_corrected(body); },
    [](Fields& body) -> EventBody { return read_actor_registered(body); },
    [](Fields& body) -> EventBody { return ActorEnded{ParticipantId(body.string("actor"))}; },
    [](Fields& body) -> EventBody { return read_mandate_given(body); },
    [](Fields& body) -> EventBody { return MandateEnded{MandateId(body.string("mandate"))}; },
    [](Fields& body) -> EventBody { return read_workflow_migrated(body); },
    [](Fields& body) -> EventBody { return read_signing_key(body); },
    [](Fields& body) -> EventBody { return SigningKeyRevoked{body.string("key")}; },
    [](Fields& body) -> EventBody { return read_entry_signed(body); },
    [](Fields& body) -> EventBody { return LogKeyChanged{body.string("public_key")}; },
    [](Fields& body) -> EventBody { return read_journal_restored(body); },
    [](Fields& body) -> EventBody { return read_back_dating_set(body); },
    [](Fields& body) -> EventBody { return read_noted(body); },
    [](Fields& body) -> EventBody { return read_instrument(body); },
    [](Fields& body) -> EventBody {
      return InstrumentEnded{InstrumentId(body.string("instrument"))};
    },
};

EventBody read_known_body(std::string_view kind, Fields& body) {
  const auto* const found = std::find(kind_names.begin(), kind_names.end(), kind);
  if (found == kind_names.end()) throw LeafError{"kind", unknown_kind};
  return body_readers.at(static_cast<std::size_t>(found - kind_names.begin()))(body);
}

}  // namespace

Fields::Fields(const Json& object, std::string name, const TextSource& texts)
    : object_(object), name_(std::move(name)), texts_(texts) {
  if (!object.is_object()) throw LeafError{name_, wrong_type};
}

void Fields::fail(const char* key, const Phrase& problem) const {
  throw LeafError{name_.empty() ? std::string(key) : name_ + "." + key, problem};
}

const Json& Fields::take(const char* key) {
  const auto found = object_.find(key);
  if (found == object_.end()) fail(key, missing);
  read_.emplace_back(key);
  return *found;
}

template <class Predicate>
const Json& Fields::take(const char* key, Predicate is_right_type) {
  const Json& value = take(key);
  if (!is_right_type(value)) fail(key, wrong_type);
  return value;
}

std::string Fields::string(const char* key) {
  return take(key, [](const Json& v) { return v.is_string(); }).get<std::string>();
}

bool Fields::boolean(const char* key) {
  return take(key, [](const Json& v) { return v.is_boolean(); }).get<bool>();
}

std::uint64_t Fields::integer(const char* key) {
  return take(key, [](const Json& v) { return v.is_number_unsigned(); }).get<std::uint64_t>();
}

EffectiveDate Fields::date(const char* key) {
  const auto value = parse_effective_date(string(key));
  if (!value) fail(key, no_date);
  return *value;
}

std::optional<EffectiveDate> Fields::optional_date(const char* key) {
  return has(key) ? std::optional(date(key)) : std::nullopt;
}

std::vector<std::string> Fields::strings(const char* key) {
  return take(key, is_list_of_strings).get<std::vector<std::string>>();
}

Choices Fields::lists(const char* key) {
  const auto are_lists = [](const Json& v) {
    return v.is_object() && !v.empty() && std::all_of(v.begin(), v.end(), is_list_of_strings);
  };
  return take(key, are_lists).get<Choices>();
}

std::vector<EventSeq> Fields::integers(const char* key) {
  const auto all_integers = [](const Json& v) {
    return v.is_array() &&
           std::all_of(v.begin(), v.end(), [](const Json& x) { return x.is_number_unsigned(); });
  };
  return take(key, all_integers).get<std::vector<EventSeq>>();
}

Fields Fields::object(const char* key) {
  return {take(key), name_.empty() ? std::string(key) : name_ + "." + key, texts_};
}

std::vector<Fields> Fields::objects(const char* key) {
  std::vector<Fields> list;
  for (const Json& item : take(key, [](const Json& v) { return v.is_array(); })) {
    list.emplace_back(item, name_ + "." + key, texts_);
  }
  return list;
}

std::string Fields::sealed(const char* key) {
  Fields seal = object(key);
  const std::string commitment = seal.string("commitment");
  seal.finish();
  if (!is_sha256_hex(commitment)) fail(key, no_commitment);
  std::optional<SealedText> text = texts_(commitment);
  if (!text) return std::string(destroyed_text);
  // The side table is not covered by the leaf's own bytes, so its content is held against them
  // here.
  if (commitment_of(text->salt, text->content) != commitment) fail(key, altered_text);
  return std::move(text->content);
}

std::optional<std::string> Fields::optional_sealed(const char* key) {
  return has(key) ? std::optional(sealed(key)) : std::nullopt;
}

std::optional<std::string> Fields::optional_string(const char* key) {
  return has(key) ? std::optional(string(key)) : std::nullopt;
}

void Fields::finish() const {
  for (const auto& item : object_.items()) {
    if (std::find(read_.begin(), read_.end(), item.key()) == read_.end()) {
      fail(item.key().c_str(), unknown_field);
    }
  }
}

Acting read_acting(Fields fields) {
  Acting acting{.actor = ParticipantId(fields.string("actor")),
                .role = ActorId(fields.string("role")),
                .mandate = MandateId(fields.optional_string("mandate").value_or(""))};
  fields.finish();
  return acting;
}

EventBody read_body(std::string_view kind, Fields body) {
  if (kind == kind_names[2]) return read_paper(std::move(body));
  EventBody result = read_known_body(kind, body);
  body.finish();
  return result;
}

}  // namespace ksdpl::journal
