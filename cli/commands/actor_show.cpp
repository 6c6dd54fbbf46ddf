// ksdpl actor show: one actor with their mandates, given and received, and the entries that say so.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/registry.hpp"
#include "cli/render_json.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ID", "", {"id pelaku", "the actor's id"}, Argument::Count::required}};

/// One actor and everything in the journal that names them.
struct Picture {
  const Directory& directory;
  const Participant& actor;
  std::vector<const Mandate*> mandates;
  std::vector<const Event*> events;
};

bool concerns(const Mandate& mandate, const ParticipantId& id) {
  return mandate.terms.from == id || mandate.terms.to == id;
}

Picture picture_of(const Registry& registry, const Participant& actor) {
  Picture picture{registry.directory, actor, {}, {}};
  std::vector<EventSeq> seqs = actor.entries;
  for (const Mandate& mandate : registry.directory.mandates) {
    if (!concerns(mandate, actor.id())) continue;
    picture.mandates.push_back(&mandate);
    seqs.push_back(mandate.given);
    if (mandate.ended_by) seqs.push_back(*mandate.ended_by);
  }
  for (const Event& event : registry.events)
    if (std::find(seqs.begin(), seqs.end(), event.seq) != seqs.end())
      picture.events.push_back(&event);
  return picture;
}

[[noreturn]] void unknown_actor(const Directory& directory, const std::string& id) {
  std::vector<std::string> known;
  for (const Participant& actor : directory.actors)
    known.push_back(actor.id().value);
  const std::string near = nearest(id, known);
  throw Complaint(Exit::not_found,
                  {"pelaku '" + id + "' tidak terdaftar", "there is no actor '" + id + "'"},
                  near.empty() ? Text("ketik: ksdpl actor list", "type: ksdpl actor list")
                               : said(Say::hint_did_you_mean, near));
}

Json events_json(const Picture& picture) {
  Json events = Json::array();
  for (const Event* event : picture.events)
    events.push_back({{"seq", event->seq},
                      {"kind", kind_of(event->body)},
                      {"effective", to_string(event->effective)},
                      {"recorded", to_string(event->recorded)},
                      {"recorded_by", event->actor},
                      {"reason", to_json(event->reason)}});
  return events;
}

void write_text(TextWriter& out,
                const Session& session,
                const Picture& picture,
                const EffectiveDate& today) {
  const Language language = session.language();
  write_actor(out, picture.actor, picture.directory, today, language);
  for (const Mandate* mandate : picture.mandates) {
    out.blank();
    write_mandate(out, *mandate, picture.directory, today, language);
  }
  for (const Event* event : picture.events) {
    out.blank();
    out.item({fmt::format("#{:<5} {:<15}", event->seq, date_text(event->effective, language)),
              Tone::strong},
             kind_text(event->body, language));
    out.field(session.say(Say::label_what), event_summary(event->body, language), 7);
    out.field(session.say(Say::label_recorded),
              fmt::format("{}  {}", to_string(event->recorded), event->actor), 7);
    if (event->reason) out.field(session.say(Say::label_reason), *event->reason, 7);
  }
}

Exit run(Session& session) {
  const EffectiveDate today{session.today()};
  const std::string id = id_value(session.words(), "ID");
  const Registry registry = session.casebook().registry();
  const Participant* actor = registry.directory.actor(ParticipantId(id));
  if (actor == nullptr) unknown_actor(registry.directory, id);
  const Picture picture = picture_of(registry, *actor);
  Json json = {{"schema", "ksdpl.actor.show/1"}, {"today", to_string(today)}};
  json.update(actor_json(*actor, registry.directory, today));
  json["mandates"] = Json::array();
  for (const Mandate* mandate : picture.mandates)
    json["mandates"].push_back(mandate_json(*mandate, today));
  json["events"] = events_json(picture);
  session.answer(
      {json, [&](TextWriter& out) { write_text(out, session, picture, today); }, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb actor_show_verb{"actor show",
                               Verb::Kind::reads,
                               false,
                               {"satu pelaku, mandatnya, dan entrinya",
                                "one actor, their mandates and the entries that say so"},
                               "ksdpl actor show budi",
                               own,
                               reading_arguments,
                               run};

}  // namespace ksdpl::cli
