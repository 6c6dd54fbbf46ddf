// What the verbs about actors and mandates share: their options, their records as text and JSON.
#pragma once

#include "ksdpl/casebook.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"
#include "cli/verb.hpp"

namespace ksdpl::cli {

/// Options of the verbs that register something.
std::span<const Argument> registering_arguments();
/// Options of the verbs that record something of today: a reason, a key, a rehearsal.
std::span<const Argument> recording_arguments();
/// Options of the verbs that register what begins on a day of its own.
std::span<const Argument> beginning_arguments();
/// Options of the verbs that end something: they have a day of their own.
std::span<const Argument> ending_arguments();

/// Returns what such a verb carries besides its own words.
Request registering_request(const Session& session);
/// Returns the bundle whose roles and steps may be named: `--workflow`, else the default one.
Bundle vocabulary_bundle(const Session& session);

/// Prints what was registered; a refusal becomes RefusedError.
Exit answer_registration(Session& session, RegistryAnswer answer);

/// One record as it stands on a day.
Json actor_json(const Participant& actor, const Directory& directory, const EffectiveDate& today);
Json mandate_json(const Mandate& mandate, const EffectiveDate& today);
Json signing_key_json(const SigningKey& key, const EffectiveDate& today);
void write_signing_key(TextWriter& out,
                       const SigningKey& key,
                       const Directory& directory,
                       const EffectiveDate& today,
                       Language language);
void write_actor(TextWriter& out,
                 const Participant& actor,
                 const Directory& directory,
                 const EffectiveDate& today,
                 Language language);
void write_mandate(TextWriter& out,
                   const Mandate& mandate,
                   const Directory& directory,
                   const EffectiveDate& today,
                   Language language);

}  // namespace ksdpl::cli
