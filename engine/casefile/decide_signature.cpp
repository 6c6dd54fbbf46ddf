// Decides whether a person's signature may stand under an entry.
#include "casefile/decisions.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

Refusal unknown_key(const std::string& key) {
  return {Refusal::Kind::not_entitled,
          {"kunci " + key + " tidak terdaftar untuk pelaku mana pun",
           "the key " + key + " is not registered for any actor"},
          {"daftarkan dahulu: ksdpl key add PELAKU BERKAS.pub",
           "register it first: ksdpl key add ACTOR FILE.pub"},
          {}};
}

Refusal not_valid_today(const SigningKey& key, const EffectiveDate& on) {
  const bool over = standing_on(key.period, on) == Standing::over;
  const std::string day = to_string(on);
  return {Refusal::Kind::not_entitled,
          {"kunci " + key.key + (over ? " sudah dicabut" : " belum berlaku") + " pada " + day,
           "the key " + key.key + (over ? " is revoked" : " is not valid yet") + " on " + day},
          {"lihat: ksdpl key list", "see: ksdpl key list"},
          {}};
}

bool is_signed_by(const Case& c, const EntrySigned& asked) {
  return std::any_of(c.events.begin(), c.events.end(), [&](const Event& event) {
    const auto* other = std::get_if<EntrySigned>(&event.body);
    return other != nullptr && other->target == asked.target && other->key == asked.key;
  });
}

}  // namespace

DecisionOr decide_signature(const Case& c,
                            const SignEntry& command,
                            const CommandContext& context) {
  const EntrySigned& asked = command.signature;
  const Event* target = c.event(asked.target);
  if (target == nullptr) return entry_not_found(c.id, asked.target);
  const std::string entry = "#" + std::to_string(asked.target);
  if (std::holds_alternative<EntrySigned>(target->body))
    return usage({"entri " + entry + " sendiri adalah tanda tangan",
                  "the entry " + entry + " is a signature itself"},
                 {"tanda tangani entri yang ditunjuknya", "sign the entry it stands under"});
  const SigningKey* key =
      context.directory == nullptr ? nullptr : context.directory->key(asked.key);
  if (key == nullptr) return unknown_key(asked.key);
  if (standing_on(key->period, context.on) != Standing::holds)
    return not_valid_today(*key, context.on);
  if (is_signed_by(c, asked))
    return Refusal{Refusal::Kind::conflict,
                   {"entri " + entry + " sudah ditandatangani dengan kunci itu",
                    "the entry " + entry + " is signed with that key already"},
                   {"ketik: ksdpl history " + c.id.value, "type: ksdpl history " + c.id.value},
                   {}};
  return Decision{event_from(&c, context, asked), {}};
}

}  // namespace ksdpl
