// Registered actors for tests: what the journal would have recorded of them.
#pragma once

#include "ksdpl/directory.hpp"

#include "support/desk.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// Collects registrations; every one is an event numbered from 1.
class People {
 public:
  /// Registers somebody called by their id with a capital.
  People& add(std::string_view id,
              std::string_view role,
              std::optional<EffectiveDate> from = std::nullopt,
              std::optional<EffectiveDate> until = std::nullopt) {
    return record(registered(id, role, from, until), {});
  }
  /// Registers one more id of the same person, with the role `pemerintah_daerah`.
  People& also(std::string_view id, std::string_view same_person) {
    ActorRegistered actor = registered(id, "pemerintah_daerah", std::nullopt, std::nullopt);
    actor.same_person = ParticipantId{same_person};
    return record(actor, {});
  }
  People& end(std::string_view id, std::string_view on) {
    return record(ActorEnded{ParticipantId{id}}, day(on));
  }
  // As many words as a mandate has. NOLINTNEXTLINE(readability-function-size)
  People& give(std::string_view id,
               MandateKind kind,
               std::string_view from,
               std::string_view to,
               std::string_view valid_from,
               std::string_view valid_until,
               std::vector<StepId> steps = {}) {
    MandateGiven given;
    given.mandate = MandateId{id};
    given.kind = kind;
    given.from = ParticipantId{from};
    given.to = ParticipantId{to};
    given.file_name = "surat.pdf";
    given.commitment = std::string(64, 'b');
    given.valid_from = day(valid_from);
    given.valid_until = day(valid_until);
    given.steps = std::move(steps);
    return record(given, given.valid_from);
  }
  People& withdraw(std::string_view id, std::string_view on) {
    return record(MandateEnded{MandateId{id}}, day(on));
  }

  [[nodiscard]] Directory directory() const { return directory_of(events_); }
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator Directory() const { return directory(); }

 private:
  static ActorRegistered registered(std::string_view id,
                                    std::string_view role,
                                    std::optional<EffectiveDate> from,
                                    std::optional<EffectiveDate> until) {
    ActorRegistered actor;
    actor.actor = ParticipantId{id};
    actor.name = std::string(id);
    actor.name.front() = static_cast<char>(actor.name.front() - 'a' + 'A');
    actor.roles = {ActorId{role}};
    actor.from = from;
    actor.until = until;
    return actor;
  }

  People& record(EventBody body, const EffectiveDate& on) {
    Event event;
    event.seq = events_.size() + 1;
    event.effective = on;
    event.body = std::move(body);
    events_.push_back(std::move(event));
    return *this;
  }

  std::vector<Event> events_;
};

}  // namespace ksdpl::test
