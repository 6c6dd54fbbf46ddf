// Who acted and by what right, in words.
#include "cli/acting_text.hpp"

#include "cli/describe.hpp"
#include "cli/past.hpp"
#include "cli/phrases.hpp"

namespace ksdpl::cli {
namespace {

/// The office as registered, else what the workflow calls the role.
std::string office_of(const ParticipantId& id,
                      const ActorId& role,
                      const Directory& directory,
                      const Workflow& workflow,
                      Language language) {
  const Participant* actor = directory.actor(id);
  if (actor != nullptr && actor->facts.office) return *actor->facts.office;
  return actor_title(workflow, role, language);
}

}  // namespace

std::string acting_text(const Acting& acting,
                        const Directory& directory,
                        const Workflow& workflow,
                        Language language) {
  const std::string who = named(directory, acting.actor);
  const Mandate* mandate = directory.mandate(acting.mandate);
  if (mandate == nullptr)
    return say(language, Say::acting_by_right, who,
               office_of(acting.actor, acting.role, directory, workflow, language));
  const ParticipantId& giver = mandate->terms.from;
  const std::string number = mandate->terms.number
                                 ? say(language, Say::mandate_number, *mandate->terms.number)
                                 : std::string();
  return say(language, Say::acting_for, who, label_of(mandate->terms.kind).in(language),
             office_of(giver, acting.role, directory, workflow, language), named(directory, giver),
             acting.mandate.value + number);
}

std::vector<std::string> signature_flags(const Event& event, Language language) {
  std::vector<std::string> flags;
  const auto* step = std::get_if<StepRecorded>(&event.body);
  if (step == nullptr) return flags;
  for (const Ground& ground : step->grounds) {
    const bool flagged =
        ground.code == "pelaku.kuasa_tanda_tangan" || ground.code == "pelaku.plt_tanda_tangan";
    if (flagged)
      flags.push_back(
          fmt::format("! {} [{}]", ground.text.in(language), label_of(ground.basis).in(language)));
  }
  return flags;
}

std::string period_text(const Period& period, Language language) {
  std::vector<std::string> words;
  const auto add = [&](Say key, const std::optional<EffectiveDate>& bound) {
    if (bound) words.push_back(say(language, key, date_text(*bound, language)));
  };
  add(Say::period_from, period.from);
  add(Say::period_until, period.until);
  add(Say::period_ended, period.ended);
  return words.empty() ? say(language, Say::period_unlimited) : joined(words);
}

std::string standing_mark(Standing standing, Language language) {
  switch (standing) {
    case Standing::holds: return say(language, Say::standing_holds);
    case Standing::not_yet: return say(language, Say::standing_not_yet);
    case Standing::over: return say(language, Say::standing_over);
    case Standing::unknown: return say(language, Say::standing_unknown);
  }
  return {};
}

std::string_view id_of(Standing standing) {
  switch (standing) {
    case Standing::holds: return "holds";
    case Standing::not_yet: return "not_yet";
    case Standing::over: return "over";
    case Standing::unknown: return "unknown";
  }
  return "unknown";
}

}  // namespace ksdpl::cli
