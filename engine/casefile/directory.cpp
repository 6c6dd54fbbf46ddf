// Folds the journal's own events into who is registered, with which roles and mandates.
#include "ksdpl/directory.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// Walks over the events once. What was written happened: nothing is checked here.
struct DirectoryFolder {
  Directory directory;

  void apply(const Event& event, const ActorRegistered& facts) {
    Participant actor;
    actor.registered = event.seq;
    actor.facts = facts;
    actor.period = {facts.from, facts.until, std::nullopt};
    actor.entries = {event.seq};
    directory.actors.push_back(std::move(actor));
  }

  void apply(const Event& event, const ActorEnded& ended) {
    for (Participant& actor : directory.actors) {
      if (actor.id() != ended.actor) continue;
      actor.period.ended = event.effective;
      actor.ended_by = event.seq;
      actor.entries.push_back(event.seq);
    }
  }

  void apply(const Event& event, const MandateGiven& terms) {
    directory.mandates.push_back(
        {event.seq, terms, {terms.valid_from, terms.valid_until, std::nullopt}, std::nullopt});
  }

  void apply(const Event& event, const MandateEnded& ended) {
    for (Mandate& mandate : directory.mandates) {
      if (mandate.id() != ended.mandate) continue;
      mandate.period.ended = event.effective;
      mandate.ended_by = event.seq;
    }
  }

  void apply(const Event& event, const SigningKeyRegistered& facts) {
    directory.keys.push_back({event.seq,
                              facts.actor,
                              facts.key,
                              facts.public_key,
                              {event.effective, std::nullopt, std::nullopt},
                              std::nullopt});
  }

  void apply(const Event& event, const SigningKeyRevoked& revoked) {
    for (SigningKey& key : directory.keys) {
      if (key.key != revoked.key) continue;
      key.period.ended = event.effective;
      key.revoked_by = event.seq;
    }
  }

  void apply(const Event& event, const BackDatingSet& rule) {
    directory.back_dating = BackDating{event.seq, rule.days};
  }

  template <class Body>
  void apply(const Event& /*event*/, const Body& /*body*/) {}
};

}  // namespace

Standing standing_on(const Period& period, const EffectiveDate& on) {
  if (!on.known())
    return period.from || period.until || period.ended ? Standing::unknown : Standing::holds;
  const auto known = [](const std::optional<EffectiveDate>& bound) {
    return bound && bound->known();
  };
  if (known(period.from) && on.day() < period.from->day()) return Standing::not_yet;
  if (known(period.until) && on.day() > period.until->day()) return Standing::over;
  if (known(period.ended) && on.day() >= period.ended->day()) return Standing::over;
  const auto open = [&](const std::optional<EffectiveDate>& bound) {
    return bound && !bound->known();
  };
  const bool unknown = open(period.from) || open(period.until) || open(period.ended);
  return unknown ? Standing::unknown : Standing::holds;
}

bool Participant::has(const ActorId& role) const {
  return std::find(facts.roles.begin(), facts.roles.end(), role) != facts.roles.end();
}

const Participant* Directory::actor(const ParticipantId& wanted) const {
  const auto found = std::find_if(actors.begin(), actors.end(),
                                  [&](const Participant& actor) { return actor.id() == wanted; });
  return found == actors.end() ? nullptr : &*found;
}

const Mandate* Directory::mandate(const MandateId& wanted) const {
  const auto found = std::find_if(mandates.begin(), mandates.end(),
                                  [&](const Mandate& mandate) { return mandate.id() == wanted; });
  return found == mandates.end() ? nullptr : &*found;
}

const SigningKey* Directory::key(std::string_view fingerprint) const {
  const auto found = std::find_if(keys.begin(), keys.end(),
                                  [&](const SigningKey& key) { return key.key == fingerprint; });
  return found == keys.end() ? nullptr : &*found;
}

ParticipantId Directory::person_of(const ParticipantId& actor) const {
  ParticipantId person = actor;
  // A record names an earlier one, so the walk ends; an altered journal must not make it endless.
  for (std::size_t steps = 0; steps < actors.size(); ++steps) {
    const Participant* record = this->actor(person);
    if (record == nullptr || record->facts.same_person.empty()) return person;
    person = record->facts.same_person;
  }
  return person;
}

Directory directory_of(const std::vector<Event>& events) {
  DirectoryFolder folder;
  for (const Event& event : events)
    std::visit([&](const auto& body) { folder.apply(event, body); }, event.body);
  return std::move(folder.directory);
}

std::string named(const Directory& directory, const ParticipantId& actor) {
  const Participant* record = directory.actor(actor);
  return record == nullptr ? actor.value : actor.value + " (" + record->facts.name + ")";
}

Phrase label_of(MandateKind kind) {
  switch (kind) {
    case MandateKind::plt: return {"Plt.", "acting (Plt.)"};
    case MandateKind::plh: return {"Plh.", "acting for the day (Plh.)"};
    case MandateKind::kuasa: return {"kuasa", "by power of attorney (kuasa)"};
    case MandateKind::mandat: return {"mandat", "by mandate (mandat)"};
  }
  return {};
}

}  // namespace ksdpl
