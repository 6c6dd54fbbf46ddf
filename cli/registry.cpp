// What the verbs about actors and mandates share: their options, their records as text and JSON.
#include "cli/registry.hpp"

#include "cli/acting_text.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr Argument reason_argument{
    "--reason", "ALASAN", {"alasan atau sumber", "the reason or the source"}};
constexpr Argument key_argument{"--key",
                                "KUNCI",
                                {"kunci agar perintah yang diulang tidak tercatat dua kali",
                                 "idempotency key: a repeated command is recorded once"}};
constexpr Argument dry_run_argument{
    "--dry-run",
    "",
    {"periksa saja, tidak mencatat apa pun", "the real thing, rolled back: nothing is recorded"}};

constexpr std::array registering{
    Argument{"--workflow",
             "NAMA|BERKAS",
             {"alur kerja yang peran dan langkahnya disebut; bawaan: ksdpl",
              "the workflow whose roles and steps are named; default: ksdpl"}},
    reason_argument, key_argument, dry_run_argument};
constexpr std::array recording{reason_argument, key_argument, dry_run_argument};
constexpr std::array beginning{
    Argument{"--on",
             "TANGGAL",
             {"hari pertama berlaku; bawaan: hari ini", "the first day; default: today"}},
    reason_argument, key_argument, dry_run_argument};
constexpr std::array ending{Argument{"--on",
                                     "TANGGAL",
                                     {"hari pertama tidak berlaku lagi; bawaan: hari ini",
                                      "the first day without it; default: today"}},
                            reason_argument, key_argument, dry_run_argument};

Json optional_date(const std::optional<EffectiveDate>& date) {
  return date ? Json(to_string(*date)) : Json(nullptr);
}

Json optional_seq(const std::optional<EventSeq>& seq) {
  return seq ? Json(*seq) : Json(nullptr);
}

/// The record an event is about, whole, as it stands now.
struct Subject {
  const Participant* actor = nullptr;
  const Mandate* mandate = nullptr;
  const SigningKey* key = nullptr;
};

Subject subject_of(const RegistryReceipt& receipt) {
  const EventBody& body = receipt.event.body;
  if (const auto* added = std::get_if<ActorRegistered>(&body))
    return {receipt.directory.actor(added->actor)};
  if (const auto* ended = std::get_if<ActorEnded>(&body))
    return {receipt.directory.actor(ended->actor)};
  if (const auto* given = std::get_if<MandateGiven>(&body))
    return {nullptr, receipt.directory.mandate(given->mandate)};
  if (const auto* withdrawn = std::get_if<MandateEnded>(&body))
    return {nullptr, receipt.directory.mandate(withdrawn->mandate)};
  if (const auto* key = std::get_if<SigningKeyRegistered>(&body))
    return {nullptr, nullptr, receipt.directory.key(key->key)};
  if (const auto* revoked = std::get_if<SigningKeyRevoked>(&body))
    return {nullptr, nullptr, receipt.directory.key(revoked->key)};
  return {};
}

std::string schema_of(const Session& session) {
  std::string verb(session.words().verb().name);
  std::replace(verb.begin(), verb.end(), ' ', '.');
  return "ksdpl." + verb + "/1";
}

Json json_of(const Session& session, const RegistryReceipt& receipt, const EffectiveDate& today) {
  const Event& event = receipt.event;
  Json json = {{"schema", schema_of(session)},          {"dry_run", receipt.dry_run},
               {"repeated", receipt.repeated},          {"seq", event.seq},
               {"kind", kind_of(event.body)},           {"effective", to_string(event.effective)},
               {"recorded", to_string(event.recorded)}, {"recorded_by", event.actor},
               {"reason", to_json(event.reason)},       {"key", to_json(event.key)}};
  const Subject subject = subject_of(receipt);
  if (subject.actor != nullptr) json.update(actor_json(*subject.actor, receipt.directory, today));
  if (subject.mandate != nullptr) json.update(mandate_json(*subject.mandate, today));
  if (subject.key != nullptr) json.update(signing_key_json(*subject.key, today));
  if (const auto* rule = std::get_if<BackDatingSet>(&event.body))
    json["days"] = rule->days ? Json(*rule->days) : Json(nullptr);
  json["notices"] = to_json(receipt.notices, session.language());
  return json;
}

Say headline(const RegistryReceipt& receipt) {
  if (receipt.dry_run) return Say::receipt_dry_run;
  return receipt.repeated ? Say::receipt_repeated : Say::receipt_recorded;
}

}  // namespace

std::span<const Argument> registering_arguments() {
  return registering;
}
std::span<const Argument> recording_arguments() {
  return recording;
}
std::span<const Argument> beginning_arguments() {
  return beginning;
}
std::span<const Argument> ending_arguments() {
  return ending;
}

Request registering_request(const Session& session) {
  const Invocation& words = session.words();
  Request request;
  request.actor = session.actor();
  request.on = effective_value(words, "--on");
  request.reason = words.text("--reason");
  request.key = words.text("--key");
  request.dry_run = words.has("--dry-run");
  return request;
}

Bundle vocabulary_bundle(const Session& session) {
  Bundle bundle =
      bundle_named(session, session.words().text("--workflow").value_or(default_workflow));
  static_cast<void>(require_loadable(bundle));
  return bundle;
}

Json actor_json(const Participant& actor, const Directory& directory, const EffectiveDate& today) {
  const ActorRegistered& facts = actor.facts;
  return {{"actor", facts.actor.value},
          {"name", facts.name},
          {"roles", ids_json(facts.roles)},
          {"office", to_json(facts.office)},
          {"from", optional_date(facts.from)},
          {"until", optional_date(facts.until)},
          {"ended", optional_date(actor.period.ended)},
          {"standing", id_of(standing_on(actor.period, today))},
          {"person", directory.person_of(facts.actor).value},
          {"registered", actor.registered},
          {"ended_by", optional_seq(actor.ended_by)}};
}

Json mandate_json(const Mandate& mandate, const EffectiveDate& today) {
  const MandateGiven& terms = mandate.terms;
  return {{"mandate", terms.mandate.value},
          {"from", terms.from.value},
          {"to", terms.to.value},
          {"mandate_kind", id_of(terms.kind)},
          {"file_name", terms.file_name},
          {"commitment", terms.commitment},
          {"size", terms.size},
          {"number", to_json(terms.number)},
          {"issued", optional_date(terms.issued)},
          {"valid_from", to_string(terms.valid_from)},
          {"valid_until", optional_date(terms.valid_until)},
          {"roles", ids_json(terms.roles)},
          {"steps", ids_json(terms.steps)},
          {"ended", optional_date(mandate.period.ended)},
          {"standing", id_of(standing_on(mandate.period, today))},
          {"given", mandate.given},
          {"ended_by", optional_seq(mandate.ended_by)}};
}

void write_actor(TextWriter& out,
                 const Participant& actor,
                 const Directory& directory,
                 const EffectiveDate& today,
                 Language language) {
  const auto field = [&](Say label, const std::string& value) {
    if (!value.empty()) out.field(say(language, label), value);
  };
  out.field(say(language, Say::label_by), Cell{named(directory, actor.id()), Tone::strong});
  field(Say::label_roles, joined_ids(actor.facts.roles));
  field(Say::label_office, actor.facts.office.value_or(""));
  field(Say::label_period, period_text(actor.period, language) + "  " +
                               standing_mark(standing_on(actor.period, today), language));
  if (!actor.facts.same_person.empty())
    field(Say::label_person,
          say(language, Say::same_person_as, named(directory, actor.facts.same_person)));
}

void write_mandate(TextWriter& out,
                   const Mandate& mandate,
                   const Directory& directory,
                   const EffectiveDate& today,
                   Language language) {
  const MandateGiven& terms = mandate.terms;
  const auto field = [&](Say label, const std::string& value) {
    out.field(say(language, label), value);
  };
  out.field(say(language, Say::label_mandate),
            Cell{terms.mandate.value + " (" + std::string(label_of(terms.kind).in(language)) + ")",
                 Tone::strong});
  field(Say::label_giver, named(directory, terms.from));
  field(Say::label_receiver, named(directory, terms.to));
  std::string paper = terms.file_name;
  if (terms.number) paper += "," + say(language, Say::mandate_number, *terms.number);
  if (terms.issued) paper += ", " + date_text(*terms.issued, language);
  field(Say::label_paper, paper);
  field(Say::label_period, period_text(mandate.period, language) + "  " +
                               standing_mark(standing_on(mandate.period, today), language));
  field(Say::label_roles,
        terms.roles.empty() ? say(language, Say::every_role) : joined_ids(terms.roles));
  field(Say::label_steps,
        terms.steps.empty() ? say(language, Say::every_step) : joined_ids(terms.steps));
}

Json signing_key_json(const SigningKey& key, const EffectiveDate& today) {
  return {{"key", key.key},
          {"actor", key.actor.value},
          {"public_key", key.public_key},
          {"from", optional_date(key.period.from)},
          {"revoked", optional_date(key.period.ended)},
          {"standing", id_of(standing_on(key.period, today))},
          {"registered", key.registered},
          {"revoked_by", optional_seq(key.revoked_by)}};
}

void write_signing_key(TextWriter& out,
                       const SigningKey& key,
                       const Directory& directory,
                       const EffectiveDate& today,
                       Language language) {
  out.copyable(say(language, Say::label_signing_key), key.key);
  out.field(say(language, Say::label_key_holder), named(directory, key.actor));
  out.field(say(language, Say::label_period),
            period_text(key.period, language) + "  " +
                standing_mark(standing_on(key.period, today), language));
}

Exit answer_registration(Session& session, RegistryAnswer answer) {
  if (auto* refusal = std::get_if<Refusal>(&answer)) throw RefusedError(std::move(*refusal));
  const RegistryReceipt& receipt = std::get<RegistryReceipt>(answer);
  if (!receipt.dry_run) session.mark_recorded(receipt.event.seq);
  const EffectiveDate today{day_in_jakarta(receipt.event.recorded)};
  const auto text = [&](TextWriter& out) {
    const Language language = session.language();
    out.line(
        session.say(headline(receipt), receipt.event.seq, kind_text(receipt.event.body, language)),
        Tone::strong);
    const Subject subject = subject_of(receipt);
    if (subject.actor != nullptr)
      write_actor(out, *subject.actor, receipt.directory, today, language);
    if (subject.mandate != nullptr)
      write_mandate(out, *subject.mandate, receipt.directory, today, language);
    if (subject.key != nullptr)
      write_signing_key(out, *subject.key, receipt.directory, today, language);
    if (const auto* rule = std::get_if<BackDatingSet>(&receipt.event.body))
      out.field(session.say(Say::label_back_dating),
                rule->days ? session.say(Say::back_dating_days, *rule->days, receipt.event.seq)
                           : session.say(Say::back_dating_unlimited));
    write_notices(out, receipt.notices, language);
  };
  session.answer({json_of(session, receipt, today), text, std::nullopt});
  return Exit::done;
}

}  // namespace ksdpl::cli
