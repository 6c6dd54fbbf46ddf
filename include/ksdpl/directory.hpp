// Who may act: registered actors, their roles and their mandates over time. Pure functions over the
// journal's own events.
#pragma once

#include "ksdpl/event.hpp"
#include "ksdpl/language.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The role of those who write into the journal; every other role is an actor of a workflow.
inline constexpr std::string_view recorder_role = "pencatat";

/// A stretch of time. An absent bound is no bound; an unknown one makes what depends on it unknown.
struct Period {
  std::optional<EffectiveDate> from;   ///< The first day.
  std::optional<EffectiveDate> until;  ///< The last day.
  std::optional<EffectiveDate> ended;  ///< The first day after it was ended by an entry.
};

/// How a day lies to a period.
enum class Standing : std::uint8_t { holds, not_yet, over, unknown };
Standing standing_on(const Period& period, const EffectiveDate& on);

/// A person or institution that may act, as registered.
struct Participant {
  EventSeq registered = 0;
  ActorRegistered facts;
  Period period;
  std::optional<EventSeq> ended_by;
  std::vector<EventSeq> entries;  ///< Its registration and its end.

  [[nodiscard]] const ParticipantId& id() const { return facts.actor; }
  [[nodiscard]] bool has(const ActorId& role) const;
};

/// A mandate, as its paper gives it.
struct Mandate {
  EventSeq given = 0;
  MandateGiven terms;
  Period period;
  std::optional<EventSeq> ended_by;

  [[nodiscard]] const MandateId& id() const { return terms.mandate; }
};

/// A key by which an actor signs entries.
struct SigningKey {
  EventSeq registered = 0;
  ParticipantId actor;
  std::string key;         ///< Fingerprint, "SHA256:...".
  std::string public_key;  ///< As OpenSSH writes it.
  Period period;
  std::optional<EventSeq> revoked_by;
};

/// From how many days on an entry dated back needs a reason; the office's own rule.
struct BackDating {
  EventSeq set_by = 0;
  std::optional<std::uint64_t> days;  ///< Absent: no limit.
};

/// Everybody who was registered, ended ones too. While it is empty, roles are not enforced.
struct Directory {
  std::vector<Participant> actors;          ///< In the order registered.
  std::vector<Mandate> mandates;            ///< In the order given.
  std::vector<SigningKey> keys{};           ///< In the order registered, revoked ones too.
  std::optional<BackDating> back_dating{};  ///< The rule that stands; absent: none was ever set.

  [[nodiscard]] bool empty() const { return actors.empty(); }
  [[nodiscard]] const Participant* actor(const ParticipantId& wanted) const;
  [[nodiscard]] const Mandate* mandate(const MandateId& wanted) const;
  /// Returns the key with that fingerprint, or nullptr.
  [[nodiscard]] const SigningKey* key(std::string_view fingerprint) const;
  /// Returns the first record of the same person: two ids of one person give one answer.
  [[nodiscard]] ParticipantId person_of(const ParticipantId& actor) const;
};

/// Builds the directory from the journal's own events, in order; events of cases are passed over.
Directory directory_of(const std::vector<Event>& events);

/// What somebody wants to do: one of these roles may, on that day.
struct ActAsked {
  std::vector<ActorId> roles;
  StepId step;  ///< Empty for an act that is no step; mandates for single steps don't cover it.
  EffectiveDate on;
};

/// The right by which somebody acts.
struct Entitlement {
  Acting acting;
  ParticipantId on_behalf_of;      ///< Who gave the mandate; empty in one's own right.
  std::vector<EventSeq> evidence;  ///< The entries that show it.
};

/// One reason why somebody may not act, or why that is not known.
struct Obstacle {
  std::string code;
  Text text;
  Tri met = Tri::no;
  std::vector<EventSeq> evidence;
};

/// Either an entitlement, or every reason why there is none.
struct Judgement {
  std::optional<Entitlement> entitlement;
  std::vector<Obstacle> obstacles;  ///< Empty when there is an entitlement.
};

/// Judges whether `who` may act. One's own role comes before a mandate, and a later mandate before
/// an earlier one; with `on_behalf_of` only a mandate from that actor counts.
Judgement judge(const Directory& directory,
                const ParticipantId& who,
                const std::optional<ParticipantId>& on_behalf_of,
                const ActAsked& act);

/// Returns everybody who may act, in the order registered. `perhaps`, when given, becomes true
/// where an unknown date leaves it open whether somebody else may.
std::vector<Entitlement> who_may(const Directory& directory,
                                 const ActAsked& act,
                                 bool* perhaps = nullptr);

/// Returns "siti (Siti Aminah)", or the bare id of somebody unknown.
std::string named(const Directory& directory, const ParticipantId& actor);
/// Returns what comes before a title: "Plt.", "Plh.", "kuasa", "a.n.".
Phrase label_of(MandateKind kind);

}  // namespace ksdpl
