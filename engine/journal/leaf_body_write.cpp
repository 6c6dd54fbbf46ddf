// Writes the part of a leaf that differs by kind, and turns sealed text into commitments.
#include "journal/leaf_body_write.hpp"

#include "journal/faults.hpp"
#include "journal/hash.hpp"
#include "journal/leaf_format.hpp"
#include "journal/leaf_grounds.hpp"

namespace ksdpl::journal {
namespace {

void set_date(Json& object, const char* key, const std::optional<EffectiveDate>& value) {
  if (value) object[key] = date(*value);
}

template <class Tag>
void set_id(Json& object, const char* key, const Id<Tag>& id) {
  if (!id.empty()) object[key] = id.value;
}

Json profile(const CaseProfile& value, Sealer& sealer) {
  Json object = {{"objects", strings(value.objects)}, {"agreement_on", date(value.agreement_on)}};
  set_text(object, "partner", value.partner, sealer);
  set_text(object, "region", value.region, sealer);
  if (value.country) object["country"] = *value.country;
  if (value.level) object["level"] = id_of(*value.level);
  if (value.initiative) object["initiative"] = id_of(*value.initiative);
  for (const auto& [choice, values] : value.choices)
    object["choices"][choice] = strings(values);
  return object;
}

Json paper(const DocumentFiled& value, Sealer& sealer) {
  if (!is_sha256_hex(value.commitment)) throw bug("a paper without its commitment");
  Json object = {
      {"document", value.document.value},
      {"file_name", sealer.text(value.file_name)},
      {"content", {{"commitment", value.commitment}, {"size", integer(value.size)}}},
      {"contains", ids(value.contents)},
      {"issued", date(value.issued)},
      {"received", date(value.received)},
  };
  set_text(object, "number", value.number, sealer);
  set_text(object, "issuer", value.issuer, sealer);
  if (!value.languages.empty()) object["languages"] = strings(value.languages);
  if (value.valid_from) object["valid_from"] = date(*value.valid_from);
  if (value.valid_until) object["valid_until"] = date(*value.valid_until);
  if (!value.shows.empty()) object["shows"] = ids(value.shows);
  if (value.supersedes) object["supersedes"] = integer(*value.supersedes);
  if (const auto& checked = value.verification)
    object["verification"] = {{"valid", checked->valid},
                              {"service", sealer.text(checked->service)},
                              {"on", date(checked->on)}};
  if (value.classification) object["class"] = id_of(*value.classification);
  if (const auto& made = value.signature)
    object["signature"] = {{"key", sealer.text(made->key)},
                           {"signature", sealer.text(made->signature)}};
  return object;
}

/// What an importer gave with an entry: ids in the open, words sealed.
void set_imported(Json& object, const AsImported& value, Sealer& sealer) {
  object["imported"] = {{"sources", strings(value.sources)}};
  set_text(object["imported"], "date_words", value.date_words, sealer);
}

Json imported_from(const ImportedFrom& value, Sealer& sealer) {
  Json object = {{"file_name", sealer.text(value.file_name)},
                 {"sha256", value.sha256},
                 {"format", value.format},
                 {"statement", sealer.text(value.statement)},
                 {"sources", Json::array()}};
  for (const ImportSource& source : value.sources) {
    Json item = {{"id", source.id}, {"title", sealer.text(source.title)}};
    set_text(item, "address", source.address, sealer);
    set_text(item, "note", source.note, sealer);
    object["sources"].push_back(std::move(item));
  }
  return object;
}

/// One function per kind; what it returns is described in docs/journal-format.md.
struct BodyWriter {
  Sealer& sealer;

  Json operator()(const JournalOpened& body) const {
    return {{"origin", body.origin}, {"public_key", body.public_key}};
  }
  Json operator()(const CaseOpened& body) const {
    Json object = {{"workflow", body.workflow},
                   {"edition", body.edition},
                   {"profile", profile(body.profile, sealer)},
                   {"retrospective", body.retrospective},
                   {"example", body.example}};
    if (body.imported) object["imported"] = imported_from(*body.imported, sealer);
    return object;
  }
  Json operator()(const DocumentFiled& body) const { return paper(body, sealer); }
  Json operator()(const RequirementAssessed& body) const {
    return {{"requirement", body.requirement.value}, {"verdict", id_of(body.verdict)}};
  }
  Json operator()(const StepRecorded& body) const {
    Json object = {{"step", body.step.value},
                   {"outcome", body.outcome.value},
                   {"after", strings(body.after)},
                   {"grounds", write_grounds(body.grounds)}};
    set_id(object, "move", body.move);
    if (!body.row.empty()) object["row"] = body.row;
    if (!body.shown.empty()) object["evidence"] = write_evidence(body.shown, sealer);
    set_words(object, "title", body.title);
    if (!body.citation.empty()) object["citation"] = body.citation;
    if (body.basis) object["basis"] = id_of(*body.basis);
    return object;
  }
  Json operator()(const StepStated& body) const {
    Json object = {
        {"step", body.step.value}, {"outcome", body.outcome.value}, {"after", strings(body.after)}};
    set_id(object, "move", body.move);
    if (body.imported) set_imported(object, *body.imported, sealer);
    return object;
  }
  Json operator()(const Noted& body) const {
    Json object = {{"note_kind", id_of(body.kind)}, {"text", sealer.text(body.text)}};
    set_id(object, "document", body.document);
    set_text(object, "number", body.number, sealer);
    set_imported(object, body.imported, sealer);
    return object;
  }
  Json operator()(const InstrumentRecorded& body) const {
    Json object = {{"instrument", body.instrument.value},
                   {"instrument_kind", id_of(body.kind)},
                   {"title", sealer.text(body.title)},
                   {"from", date(body.from)},
                   {"until", date(body.until)}};
    set_text(object, "partner", body.partner, sealer);
    set_id(object, "under", body.under);
    for (const std::string& pillar : body.pillars)
      object["pillars"].push_back({{"title", sealer.text(pillar)}});
    if (body.imported != AsImported{}) set_imported(object, body.imported, sealer);
    return object;
  }
  Json operator()(const InstrumentEnded& body) const {
    return {{"instrument", body.instrument.value}};
  }
  Json operator()(const EntryCorrected& body) const {
    Json object = {{"target", integer(body.target)}, {"annul", body.annul}};
    if (body.effective) object["effective"] = date(*body.effective);
    set_text(object, "by", body.by, sealer);
    if (body.profile) object["profile"] = profile(*body.profile, sealer);
    if (body.document) object["document"] = paper(*body.document, sealer);
    if (body.acting) object["acting"] = acting(*body.acting);
    return object;
  }
  Json operator()(const ActorRegistered& body) const {
    Json object = {
        {"actor", body.actor.value}, {"name", sealer.text(body.name)}, {"roles", ids(body.roles)}};
    set_text(object, "office", body.office, sealer);
    set_date(object, "from", body.from);
    set_date(object, "until", body.until);
    set_id(object, "same_person", body.same_person);
    return object;
  }
  Json operator()(const ActorEnded& body) const { return {{"actor", body.actor.value}}; }
  Json operator()(const MandateGiven& body) const {
    if (!is_sha256_hex(body.commitment)) throw bug("a mandate without its paper");
    Json object = {
        {"mandate", body.mandate.value},
        {"from", body.from.value},
        {"to", body.to.value},
        {"mandate_kind", id_of(body.kind)},
        {"file_name", sealer.text(body.file_name)},
        {"content", {{"commitment", body.commitment}, {"size", integer(body.size)}}},
        {"valid_from", date(body.valid_from)},
        {"roles", ids(body.roles)},
        {"steps", ids(body.steps)},
    };
    set_text(object, "number", body.number, sealer);
    set_date(object, "issued", body.issued);
    set_date(object, "valid_until", body.valid_until);
    return object;
  }
  Json operator()(const MandateEnded& body) const { return {{"mandate", body.mandate.value}}; }
  Json operator()(const WorkflowMigrated& body) const {
    Json object = {{"from", body.from},       {"to", body.to},     {"workflow", body.workflow},
                   {"edition", body.edition}, {"plan", body.plan}, {"basis", id_of(body.basis)},
                   {"acts", Json::array()}};
    for (const WorkflowMigrated::CarriedAct& carried : body.acts)
      object["acts"].push_back({{"entry", integer(carried.entry)}, {"act", carried.act}});
    if (!body.citation.empty()) object["citation"] = body.citation;
    return object;
  }
  Json operator()(const SigningKeyRegistered& body) const {
    return {{"actor", body.actor.value}, {"key", body.key}, {"public_key", body.public_key}};
  }
  Json operator()(const SigningKeyRevoked& body) const { return {{"key", body.key}}; }
  Json operator()(const EntrySigned& body) const {
    return {{"target", integer(body.target)}, {"key", body.key}, {"signature", body.signature}};
  }
  Json operator()(const LogKeyChanged& body) const { return {{"public_key", body.public_key}}; }
  Json operator()(const JournalRestored& body) const {
    Json object = {
        {"epoch", integer(body.epoch)}, {"origin", body.origin}, {"public_key", body.public_key}};
    if (body.last_size)
      object["last"] = {{"size", integer(*body.last_size)}, {"root", body.last_root}};
    return object;
  }
  Json operator()(const BackDatingSet& body) const {
    Json object = Json::object();
    if (body.days) object["days"] = integer(*body.days);
    return object;
  }
};

}  // namespace

Json Sealer::text(std::string_view content) {
  if (!is_utf8(content)) {
    throw not_utf8();
  }
  SealedText sealed{.commitment = {}, .salt = salt_(), .content = std::string(content)};
  if (sealed.salt.size() != salt_bytes) throw bug("a salt that is not 32 bytes");
  sealed.commitment = commitment_of(sealed.salt, sealed.content);
  texts_.push_back(sealed);
  return {{"commitment", sealed.commitment}};
}

void set_text(Json& object,
              const char* key,
              const std::optional<std::string>& value,
              Sealer& sealer) {
  if (value) object[key] = sealer.text(*value);
}

Json strings(const std::vector<std::string>& values) {
  Json list = Json::array();
  for (const auto& value : values)
    list.push_back(value);
  return list;
}

Json integer(std::uint64_t value) {
  if (value > max_json_integer) throw bug("an integer beyond 2^53 - 1");
  return value;
}

Json date(const EffectiveDate& value) {
  std::string text = to_string(value);
  if (parse_effective_date(text) != value) throw bug("a day that is not in the calendar");
  return text;
}

Json integers(const std::vector<EventSeq>& values) {
  Json list = Json::array();
  for (const EventSeq value : values)
    list.push_back(integer(value));
  return list;
}

Json acting(const Acting& value) {
  Json object = {{"actor", value.actor.value}, {"role", value.role.value}};
  if (!value.mandate.empty()) object["mandate"] = value.mandate.value;
  return object;
}

Json write_body(const EventBody& body, Sealer& sealer) {
  return std::visit(BodyWriter{sealer}, body);
}

}  // namespace ksdpl::journal
