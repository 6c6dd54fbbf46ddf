// The questions a casebook answers: one case, all cases.
#include "ksdpl/casebook.hpp"

#include "casebook/internal.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

EffectiveDate latest_known(const Case& c) {
  EffectiveDate latest;
  for (const StepEntry& step : c.steps) {
    const bool later =
        step.effective.known() && (!latest.known() || latest.day() < step.effective.day());
    if (later) latest = step.effective;
  }
  return latest;
}

CaseSummary summary_of(const Case& c, const Statute* statute) {
  CaseSummary summary;
  summary.id = c.id;
  summary.profile = c.profile;
  summary.stage = c.stage();
  const Stage* stage = statute == nullptr ? nullptr : statute->stage(summary.stage.value);
  summary.stage_title =
      stage == nullptr ? Text(summary.stage.value, summary.stage.value) : Text(stage->title);
  summary.workflow = c.workflow;
  summary.retrospective = c.retrospective;
  summary.example = c.example;
  summary.imported = c.imported.has_value();
  summary.held = c.active("ditunda");
  summary.events = c.events.size();
  summary.last_effective = latest_known(c);
  return summary;
}

}  // namespace

std::vector<Event> read_events(JournalReader& reader, const std::vector<StoredEvent>& stored) {
  std::vector<Event> events;
  events.reserve(stored.size());
  for (const StoredEvent& each : stored) {
    events.push_back(
        unseal(each, [&](std::string_view commitment) { return reader.text(commitment); }));
  }
  return events;
}

Registry read_registry(JournalReader& reader) {
  Registry registry;
  registry.events = read_events(reader, reader.own_events());
  registry.directory = directory_of(registry.events);
  return registry;
}

std::string origin_of(JournalReader& reader) {
  const auto opening = reader.event(0);
  if (!opening) return {};
  const Event event = read_events(reader, {*opening}).front();
  const auto* opened = std::get_if<JournalOpened>(&event.body);
  return opened == nullptr ? std::string() : opened->origin;
}

Refusal case_not_found(JournalReader& reader, const CaseId& id) {
  std::vector<std::string> known;
  for (const CaseId& each : reader.cases())
    known.push_back(each.value);
  const std::string near = nearest(id.value, known);
  Refusal refusal{Refusal::Kind::not_found,
                  {"kasus '" + id.value + "' tidak ada", "there is no case '" + id.value + "'"},
                  {"ketik: ksdpl list", "type: ksdpl list"},
                  {}};
  if (!near.empty()) refusal.hint = {"maksud Anda '" + near + "'?", "did you mean '" + near + "'?"};
  return refusal;
}

namespace {

Refusal not_there_yet(const CaseId& id, const Viewpoint& viewpoint) {
  Text when;
  if (viewpoint.as_of) {
    const std::string day = to_string(*viewpoint.as_of);
    when = {" pada " + day, " on " + day};
  }
  if (viewpoint.known_at) {
    const std::string moment = to_string(*viewpoint.known_at);
    when.id += ", sejauh diketahui pada " + moment;
    when.en += ", as far as known at " + moment;
  }
  return {Refusal::Kind::not_found,
          {"kasus '" + id.value + "' belum ada" + when.id,
           "the case '" + id.value + "' was not there yet" + when.en},
          {"ketik: ksdpl history " + id.value, "type: ksdpl history " + id.value},
          {}};
}

}  // namespace

std::variant<CaseView, Refusal> Casebook::load(const CaseId& id, const Viewpoint& viewpoint) {
  const auto reader = journal_.read();
  const auto stored = reader->events_of(id);
  if (stored.empty()) return case_not_found(*reader, id);
  auto view = seen_view(*reader, stored, viewpoint);
  if (!view) return not_there_yet(id, viewpoint);
  return *std::move(view);
}

std::vector<CaseSummary> Casebook::list(const Viewpoint& viewpoint) {
  const auto reader = journal_.read();
  std::vector<CaseSummary> summaries;
  for (const CaseId& id : reader->cases()) {
    SeenRecord seen = seen_from(read_events(*reader, reader->events_of(id)), viewpoint);
    if (seen.events.empty()) continue;
    const Case c = fold(std::move(seen.events));
    const auto& opened = std::get<CaseOpened>(c.events.front().body);
    summaries.push_back(summary_of(c, find_statute(opened.edition)));
    summaries.back().unplaced = std::move(seen.notices);
  }
  return summaries;
}

std::vector<CaseView> Casebook::every_case(const Viewpoint& viewpoint) {
  const auto reader = journal_.read();
  std::vector<CaseView> views;
  for (const CaseId& id : reader->cases()) {
    if (auto view = seen_view(*reader, reader->events_of(id), viewpoint))
      views.push_back(*std::move(view));
  }
  return views;
}

std::string Casebook::origin() {
  return origin_of(*journal_.read());
}

Registry Casebook::registry() {
  const auto reader = journal_.read();
  return read_registry(*reader);
}

std::shared_ptr<const Workflow> Casebook::pinned(const std::string& hash) {
  const auto reader = journal_.read();
  return reader->bundle(hash) ? workflow_of(*reader, hash) : nullptr;
}

CaseView Casebook::view_of(JournalReader& reader, const std::vector<StoredEvent>& stored) {
  return seen_view(reader, stored, {}).value();
}

std::optional<CaseView> Casebook::seen_view(JournalReader& reader,
                                            const std::vector<StoredEvent>& stored,
                                            const Viewpoint& viewpoint) {
  SeenRecord seen = seen_from(read_events(reader, stored), viewpoint);
  if (seen.events.empty()) return std::nullopt;
  CaseView view{fold(std::move(seen.events)), nullptr};
  view.workflow = workflow_of(reader, view.file.workflow_hash);
  // Periods of offices and mandates say themselves on which days they hold.
  const Viewpoint known{std::nullopt, viewpoint.known_at};
  view.directory = directory_of(seen_from(read_events(reader, reader.own_events()), known).events);
  view.unplaced = std::move(seen.notices);
  return view;
}

std::shared_ptr<const Workflow> read_workflow(JournalReader& reader, const std::string& hash) {
  const auto text = reader.bundle(hash);
  const auto bundle = text && sha256_hex(*text) == hash ? bundle_from_json(*text) : std::nullopt;
  auto workflow = bundle ? pinned_workflow(*bundle, hash) : nullptr;
  if (workflow == nullptr) {
    throw Fault(Fault::Kind::integrity,
                {"berkas alur kerja " + hash + " dalam jurnal hilang, berubah, atau tidak terbaca",
                 "the workflow " + hash + " in the journal is missing, altered or unreadable"});
  }
  return workflow;
}

std::shared_ptr<const Workflow> Casebook::workflow_of(JournalReader& reader,
                                                      const std::string& hash) {
  if (const auto known = workflows_.find(hash); known != workflows_.end()) return known->second;
  return workflows_.emplace(hash, read_workflow(reader, hash)).first->second;
}

}  // namespace ksdpl
