// Decides who is registered to act: what can't be is refused with the word that is wrong.
#include "ksdpl/registry.hpp"

#include "casefile/acting.hpp"
#include "casefile/decisions.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

using Refused = std::optional<Refusal>;
using Words = std::vector<std::string>;

bool contains(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void add(Words& words, const std::string& word) {
  if (!contains(words, word)) words.push_back(word);
}

template <class Records>
Words recorded_ids(const Records& records) {
  Words ids;
  for (const auto& record : records)
    ids.push_back(record.id().value);
  return ids;
}

/// Refuses the first word that is not known.
template <class Ids>
Refused refuse_unknown(const Text& what, const Ids& ids, const Words& known) {
  for (const auto& id : ids)
    if (!contains(known, id.value)) return unknown_word(what, id.value, known);
  return std::nullopt;
}

Refused refuse_unknown_actor(const Directory& directory, const ParticipantId& id) {
  return refuse_unknown({"pelaku", "actor"}, std::vector{id}, recorded_ids(directory.actors));
}

Refusal exists_already(const Text& what, const std::string& id, const std::string& command) {
  return {
      Refusal::Kind::conflict,
      {what.id + " '" + id + "' sudah terdaftar", what.en + " '" + id + "' is registered already"},
      {"ketik: ksdpl " + command, "type: ksdpl " + command},
      {},
      {}};
}

bool ends_before(const std::optional<EffectiveDate>& last,
                 const std::optional<EffectiveDate>& first) {
  return last && first && last->known() && first->known() && last->day() < first->day();
}

Refused refuse_backwards(const std::optional<EffectiveDate>& first,
                         const std::optional<EffectiveDate>& last) {
  if (!ends_before(last, first)) return std::nullopt;
  return usage({"akhir " + to_string(*last) + " mendahului awal " + to_string(*first),
                "the end " + to_string(*last) + " is before the beginning " + to_string(*first)});
}

/// What a command is held against.
struct Desk {
  const Directory& directory;
  const Vocabulary& vocabulary;
  const CommandContext& context;
};

Refused refuse(const Desk& desk, const ActorRegistered& asked) {
  if (desk.directory.actor(asked.actor) != nullptr)
    return exists_already({"pelaku", "the actor"}, asked.actor.value,
                          "actor show " + asked.actor.value);
  if (asked.roles.empty())
    return usage({"pelaku tanpa peran tidak dapat bertindak", "an actor without a role can't act"},
                 {"tambahkan --role", "add --role"});
  if (auto refusal = refuse_unknown({"peran", "role"}, asked.roles, desk.vocabulary.roles))
    return refusal;
  if (!asked.same_person.empty()) {
    if (auto refusal = refuse_unknown_actor(desk.directory, asked.same_person)) return refusal;
  }
  return refuse_backwards(asked.from, asked.until);
}

Refused refuse_ending(const Desk& desk,
                      const Period& period,
                      const std::optional<EventSeq>& ended) {
  if (ended)
    return usage({"sudah diakhiri pada entri #" + std::to_string(*ended),
                  "it was ended already in entry #" + std::to_string(*ended)});
  if (!desk.context.reason)
    return usage({"mengakhiri memerlukan alasan", "an ending needs a reason"},
                 {"tambahkan --reason ALASAN", "add --reason REASON"});
  if (auto refusal = refuse_future(desk.context.on, desk.context.now)) return refusal;
  return refuse_backwards(period.from, desk.context.on);
}

Refused refuse(const Desk& desk, const ActorEnded& asked) {
  if (auto refusal = refuse_unknown_actor(desk.directory, asked.actor)) return refusal;
  const Participant* actor = desk.directory.actor(asked.actor);
  return refuse_ending(desk, actor->period, actor->ended_by);
}

/// A kuasa or mandat passes on what the giver holds; a Plt. or Plh. may be appointed by somebody
/// who does not hold the office.
Refused refuse_roles_not_held(const Desk& desk, const MandateGiven& asked) {
  if (asked.kind == MandateKind::plt || asked.kind == MandateKind::plh) return std::nullopt;
  const Participant* giver = desk.directory.actor(asked.from);
  for (const ActorId& role : asked.roles) {
    if (giver->has(role)) continue;
    return usage({"'" + asked.from.value + "' tidak memegang peran " + role.value +
                      " dan tidak dapat memberikannya",
                  "'" + asked.from.value + "' does not hold the role " + role.value +
                      " and can't pass it on"},
                 {"lihat: ksdpl actor show " + asked.from.value,
                  "see: ksdpl actor show " + asked.from.value});
  }
  return std::nullopt;
}

Refused refuse(const Desk& desk, const MandateGiven& asked) {
  if (desk.directory.mandate(asked.mandate) != nullptr)
    return exists_already({"mandat", "the mandate"}, asked.mandate.value, "mandate list");
  for (const ParticipantId& party : {asked.from, asked.to})
    if (auto refusal = refuse_unknown_actor(desk.directory, party)) return refusal;
  if (desk.directory.person_of(asked.from) == desk.directory.person_of(asked.to))
    return usage({"pemberi dan penerima mandat adalah orang yang sama",
                  "the giver and the receiver of the mandate are the same person"});
  if (auto refusal = refuse_unknown({"peran", "role"}, asked.roles, desk.vocabulary.roles))
    return refusal;
  if (auto refusal = refuse_unknown({"langkah", "step"}, asked.steps, desk.vocabulary.steps))
    return refusal;
  if (auto refusal = refuse_roles_not_held(desk, asked)) return refusal;
  if (asked.issued) {
    if (auto refusal = refuse_future(*asked.issued, desk.context.now)) return refusal;
  }
  return refuse_backwards(asked.valid_from, asked.valid_until);
}

Refused refuse(const Desk& desk, const MandateEnded& asked) {
  if (desk.directory.mandate(asked.mandate) == nullptr)
    return unknown_word({"mandat", "mandate"}, asked.mandate.value,
                        recorded_ids(desk.directory.mandates));
  const Mandate* mandate = desk.directory.mandate(asked.mandate);
  return refuse_ending(desk, mandate->period, mandate->ended_by);
}

Refused refuse(const Desk& desk, const SigningKeyRegistered& asked) {
  if (auto refusal = refuse_unknown_actor(desk.directory, asked.actor)) return refusal;
  // A revoked key stays revoked: whoever had it once could have it still.
  if (desk.directory.key(asked.key) != nullptr)
    return exists_already({"kunci", "the key"}, asked.key, "key list");
  return refuse_future(desk.context.on, desk.context.now);
}

Refused refuse(const Desk& desk, const SigningKeyRevoked& asked) {
  const SigningKey* key = desk.directory.key(asked.key);
  if (key == nullptr) {
    Words known;
    for (const SigningKey& each : desk.directory.keys)
      known.push_back(each.key);
    return unknown_word({"kunci", "key"}, asked.key, known);
  }
  return refuse_ending(desk, key->period, key->revoked_by);
}

Refused refuse(const Desk& desk, const BackDatingSet& /*asked*/) {
  if (desk.context.reason) return std::nullopt;
  return usage({"mengubah aturan pencatatan memerlukan alasan",
                "a change of the rule of recording needs a reason"},
               {"tambahkan --reason ALASAN", "add --reason REASON"});
}

/// The first day of a registration, or today where it has not come or was not given.
EffectiveDate since(const std::optional<EffectiveDate>& first, const CommandContext& context) {
  const EffectiveDate today{day_in_jakarta(context.now)};
  if (!first) return today;
  return first->known() && first->day() > today.day() ? today : *first;
}

EffectiveDate effective(const RegistryCommand& command, const CommandContext& context) {
  if (const auto* actor = std::get_if<ActorRegistered>(&command))
    return since(actor->from, context);
  if (const auto* given = std::get_if<MandateGiven>(&command))
    return since(given->valid_from, context);
  return context.on;
}

bool reaches_a_signature(const Desk& desk, const MandateGiven& given) {
  const auto& roles =
      given.roles.empty() ? desk.directory.actor(given.from)->facts.roles : given.roles;
  const bool head = std::find(roles.begin(), roles.end(), ActorId{"kepala_daerah"}) != roles.end();
  const bool step = given.steps.empty() ||
                    std::any_of(given.steps.begin(), given.steps.end(), [&](const StepId& id) {
                      return contains(desk.vocabulary.signatures, id.value);
                    });
  return head && step;
}

std::vector<Notice> notices_of(const Desk& desk, const RegistryCommand& command) {
  std::vector<Notice> notices;
  const auto* given = std::get_if<MandateGiven>(&command);
  if (given == nullptr) return notices;
  if (reaches_a_signature(desk, *given)) notices.push_back(signature_under_mandate(given->kind));
  if (given->issued && ends_before(given->valid_from, given->issued))
    notices.push_back(
        {"mandat.surat_sesudah_berlaku",
         {"surat bertanggal " + to_string(*given->issued) + " sesudah mandat mulai berlaku " +
              to_string(given->valid_from) + "; apakah dapat berlaku surut belum diketahui",
          "the paper is dated " + to_string(*given->issued) + ", after the mandate begins on " +
              to_string(given->valid_from) + "; whether it can reach back is not known"},
         Basis::unknown,
         {}});
  return notices;
}

}  // namespace

Vocabulary vocabulary_of(const std::vector<const Workflow*>& workflows) {
  Vocabulary vocabulary;
  for (const Workflow* workflow : workflows) {
    for (const ActorDef& actor : workflow->actors)
      add(vocabulary.roles, actor.id.value);
    for (const StepDef& step : workflow->steps) {
      add(vocabulary.steps, step.id.value);
      const bool signs =
          std::any_of(step.outcomes.begin(), step.outcomes.end(),
                      [](const OutcomeDef& outcome) { return is_signature(outcome.fires); });
      if (signs) add(vocabulary.signatures, step.id.value);
    }
  }
  add(vocabulary.roles, std::string(recorder_role));
  return vocabulary;
}

std::variant<Decision, Refusal> decide_registry(const Directory& directory,
                                                const Vocabulary& vocabulary,
                                                const RegistryCommand& command,
                                                const CommandContext& context) {
  if (auto refusal = refuse_recorder(context)) return *refusal;
  const Desk desk{directory, vocabulary, context};
  if (auto refusal = std::visit([&](const auto& asked) { return refuse(desk, asked); }, command))
    return *refusal;
  Event event = event_from(nullptr, context,
                           std::visit([](const auto& asked) { return EventBody{asked}; }, command));
  event.case_seq = 0;
  event.effective = effective(command, context);
  return Decision{std::move(event), notices_of(desk, command)};
}

}  // namespace ksdpl
