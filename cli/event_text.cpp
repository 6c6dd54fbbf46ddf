// What an event did, in one line.
#include "cli/event_text.hpp"

#include "cli/describe.hpp"
#include "cli/evidence_text.hpp"
#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {
namespace {

/// Enough of a hash for a person to tell two apart.
std::string short_hash(const std::string& hash) {
  return hash.substr(0, 12);
}

/// Says in one line what an event did.
struct Summary {
  Language language;

  std::string operator()(const JournalOpened& opened) const { return opened.origin; }
  std::string operator()(const CaseOpened& opened) const {
    return fmt::format("{} ({})", opened.workflow, opened.edition);
  }
  std::string operator()(const DocumentFiled& filed) const {
    std::string words = fmt::format("{}: {}", filed.document.value, filed.file_name);
    words += paper_words(filed, language);
    if (!filed.contents.empty())
      words += say(language, Say::paper_contains, joined_ids(filed.contents));
    if (!filed.shows.empty()) words += say(language, Say::paper_shows, joined_ids(filed.shows));
    if (filed.supersedes) words += say(language, Say::paper_supersedes, *filed.supersedes);
    return words;
  }
  std::string operator()(const RequirementAssessed& assessed) const {
    return fmt::format("{}: {}", assessed.requirement.value, marker_of(assessed.verdict, language));
  }
  std::string operator()(const StepRecorded& step) const {
    std::string words = fmt::format("{}.{}", step.step.value, step.outcome.value);
    if (!step.move.empty()) words += fmt::format(" -> {} ({})", step.move.value, step.row);
    return words;
  }
  std::string operator()(const StepStated& step) const {
    std::string words = fmt::format("{}.{}", step.step.value, step.outcome.value);
    if (!step.move.empty()) words += fmt::format(" -> {}", step.move.value);
    return words + " [" +
           say(language, step.imported ? Say::as_the_importer_states : Say::mark_stated) + "]";
  }
  std::string operator()(const Noted& noted) const {
    std::string words = fmt::format("{}: {}", id_of(noted.kind), noted.text);
    if (!noted.document.empty()) words += fmt::format(" ({})", noted.document.value);
    if (noted.imported == AsImported{}) return words;
    return words + " [" + say(language, Say::as_the_importer_states) + "]";
  }
  std::string operator()(const InstrumentRecorded& told) const {
    std::string words =
        fmt::format("{} ({}): {}, {} - {}", told.instrument.value, id_of(told.kind), told.title,
                    date_text(told.from, language), date_text(told.until, language));
    if (told.imported == AsImported{}) return words;
    return words + " [" + say(language, Say::as_the_importer_states) + "]";
  }
  std::string operator()(const InstrumentEnded& ended) const { return ended.instrument.value; }
  std::string operator()(const EntryCorrected& correction) const {
    return say(language, correction.annul ? Say::annuls : Say::corrects, correction.target);
  }
  std::string operator()(const ActorRegistered& actor) const {
    return fmt::format("{} ({}): {}", actor.actor.value, actor.name, joined_ids(actor.roles));
  }
  std::string operator()(const ActorEnded& ended) const { return ended.actor.value; }
  std::string operator()(const MandateGiven& given) const {
    return fmt::format("{} ({}): {} -> {}", given.mandate.value, label_of(given.kind).in(language),
                       given.from.value, given.to.value);
  }
  std::string operator()(const MandateEnded& ended) const { return ended.mandate.value; }
  std::string operator()(const SigningKeyRegistered& added) const {
    return fmt::format("{}: {}", added.actor.value, added.key);
  }
  std::string operator()(const SigningKeyRevoked& revoked) const { return revoked.key; }
  std::string operator()(const EntrySigned& made) const {
    return say(language, Say::signature_summary, made.target, made.key);
  }
  std::string operator()(const LogKeyChanged& changed) const { return changed.public_key; }
  std::string operator()(const JournalRestored& restored) const { return restored.origin; }
  std::string operator()(const BackDatingSet& rule) const {
    return rule.days ? std::to_string(*rule.days) : say(language, Say::back_dating_unlimited);
  }
  std::string operator()(const WorkflowMigrated& migrated) const {
    return fmt::format("{} ({}) -> ({})", migrated.workflow, short_hash(migrated.from),
                       short_hash(migrated.to));
  }
};

/// Lifts the facts of a profile and of a paper to the level of the other changes.
Json flat(const Json& changed) {
  Json result = Json::object();
  for (const auto& [key, value] : changed.items()) {
    if (value.is_object()) {
      result.update(value);
    } else {
      result[key] = value;
    }
  }
  return result;
}

/// Returns what a correction may change of an entry, as it was first written.
Json descriptions(const Case& c, const Event& event) {
  return flat(event_json(c, event));
}

std::string value_text(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null()) return "-";
  if (!value.is_array()) return value.dump();
  std::vector<std::string> words;
  for (const Json& part : value)
    words.push_back(value_text(part));
  return joined(words);
}

}  // namespace

std::string event_summary(const EventBody& body, Language language) {
  return std::visit(Summary{language}, body);
}

std::string changes_text(const Case& c, const Event& correction) {
  const EventSeq target = std::get<EntryCorrected>(correction.body).target;
  const Event* corrected = c.event(target);
  if (corrected == nullptr) return {};
  // What earlier corrections said has already been said.
  Json before = descriptions(c, *corrected);
  const Json changed = event_json(c, correction)["changed"];
  for (const EventSeq seq : c.corrected_by.at(target))
    if (seq < correction.seq) before.update(flat(event_json(c, *c.event(seq))["changed"]));
  std::string words;
  const Json changes = flat(changed);  // Named: items() of a temporary would outlive it.
  for (const auto& [key, value] : changes.items()) {
    if (before.contains(key) && before[key] == value) continue;
    if (!words.empty()) words += "; ";
    words += fmt::format("{}: {}", key, value_text(value));
  }
  return words;
}

}  // namespace ksdpl::cli
