// Cases as an object-centric log (OCEL 2.0): events that touch cases, papers, roles, people,
// requirements, regions and partners. What its JSON and its SQLite form share.
#include "exchange/ocel_log.hpp"

#include "report/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ksdpl::exchange {
namespace {

/// Of an entry that files a paper: what describes the paper rather than the filing.
constexpr std::array paper_keys{"document",  "document_title", "number",     "issuer",
                                "issued",    "received",       "valid_from", "valid_until",
                                "languages", "file_name",      "size",       "commitment"};

const Value* find(const std::vector<Attribute>& attributes, std::string_view key) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [key](const Attribute& a) { return a.key == key; });
  return found == attributes.end() ? nullptr : &found->value;
}

std::string text_of(const std::vector<Attribute>& attributes, std::string_view key) {
  const Value* value = find(attributes, key);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text == nullptr ? std::string() : *text;
}

void make_printable(std::vector<Attribute>& attributes) {
  for (Attribute& attribute : attributes)
    if (auto* text = std::get_if<std::string>(&attribute.value)) *text = report::printable(*text);
}

class LogMaker {
 public:
  explicit LogMaker(const LogOptions& options) : options_(options) {}

  OcelLog make(const CaseCollection& cases) {
    for (const ExportedCase& exported : cases.cases)
      add_case(exported);
    prune();
    collect_types();
    return std::move(log_);
  }

 private:
  /// Returns the object of that id, made on first use. Only valid until the next call.
  OcelObject& object(std::string_view type, const std::string& name) {
    const std::string id = report::printable(std::string(type) + ":" + name);
    const auto [place, fresh] = places_.emplace(id, log_.objects.size());
    if (fresh) log_.objects.push_back({id, std::string(type), {}, {}, {}});
    return log_.objects[place->second];
  }

  OcelObject& named_object(std::string_view type, const std::string& name) {
    OcelObject& made = object(type, name);
    if (made.attributes.empty()) made.attributes.push_back({"name", report::printable(name)});
    return made;
  }

  void add_case(const ExportedCase& exported) {
    const Case& file = *exported.file;
    std::vector<Attribute> facts = case_attributes(exported, options_);
    // Where the case stands changes with its events.
    std::erase_if(facts, [](const Attribute& fact) {
      return fact.key == "stage" || fact.key == "stage_title";
    });
    make_printable(facts);
    const std::string id = report::printable("case:" + file.id.value);
    object("case", file.id.value).attributes = std::move(facts);
    relate(id, "region", file.profile.region);
    relate(id, "partner", file.profile.partner);
    for (LogEntry& entry : log_entries(exported, options_))
      add_entry(exported, id, entry);
  }

  void relate(const std::string& case_id,
              std::string_view type,
              const std::optional<std::string>& name) {
    if (!name) return;
    const std::string target = named_object(type, *name).id;
    log_.objects[places_.at(case_id)].relations.push_back({target, type});
  }

  void add_entry(const ExportedCase& exported, const std::string& case_id, LogEntry& entry) {
    make_printable(entry.attributes);
    entry.attributes.insert(entry.attributes.begin(),
                            {"activity", report::printable(entry.activity)});
    std::vector<OcelRelation> relations{{case_id, "case"}};
    add_paper(case_id, entry, relations);
    add_requirement(entry, relations);
    add_people(exported, entry, relations);
    for (const EventSeq paper : entry.event->documents)
      relations.push_back({"document:" + std::to_string(paper), "rests_on"});
    if (!entry.time) {
      log_.undated.push_back({entry.event->case_id, entry.event->seq});
      return;
    }
    note_stage(case_id, entry);
    log_.events.push_back({"event:" + std::to_string(entry.event->seq),
                           report::printable(entry.type), *entry.time, std::move(entry.attributes),
                           std::move(relations)});
  }

  void add_paper(const std::string& case_id,
                 const LogEntry& entry,
                 std::vector<OcelRelation>& relations) {
    if (!std::holds_alternative<DocumentFiled>(entry.event->body)) return;
    OcelObject& paper = object("document", std::to_string(entry.event->seq));
    for (const std::string_view key : paper_keys)
      if (const Value* value = find(entry.attributes, key))
        paper.attributes.push_back({key, *value});
    paper.relations.push_back({case_id, "case"});
    if (const Value* earlier = find(entry.attributes, "supersedes"))
      paper.relations.push_back(
          {"document:" + std::to_string(std::get<std::int64_t>(*earlier)), "supersedes"});
    relations.push_back({paper.id, "filed"});
  }

  void add_requirement(const LogEntry& entry, std::vector<OcelRelation>& relations) {
    const std::string id = text_of(entry.attributes, "requirement");
    if (id.empty()) return;
    OcelObject& requirement = object("requirement", id);
    if (requirement.attributes.empty())
      requirement.attributes.push_back({"name", text_of(entry.attributes, "requirement_title")});
    relations.push_back({requirement.id, "assessed"});
  }

  /// Who acted, and whose act the step is by the procedure: that says nothing of who did act.
  void add_people(const ExportedCase& exported,
                  const LogEntry& entry,
                  std::vector<OcelRelation>& relations) {
    if (!entry.resource.empty())
      relations.push_back({named_object("actor", entry.resource).id, "performed_by"});
    if (!entry.role.empty())
      relations.push_back({authority(exported, ActorId(entry.role)), "in_role"});
    const StepDef* step = exported.workflow->step(text_of(entry.attributes, "step"));
    if (step == nullptr) return;
    for (const ActorId& actor : step->actors)
      relations.push_back({authority(exported, actor), "act_of"});
  }

  std::string authority(const ExportedCase& exported, const ActorId& id) {
    OcelObject& made = object("authority", id.value);
    const ActorDef* known = exported.workflow->actor(id.value);
    if (made.attributes.empty())
      made.attributes.push_back(
          {"name",
           report::printable(known == nullptr ? id.value : known->title.in(options_.language))});
    return made.id;
  }

  void note_stage(const std::string& case_id, const LogEntry& entry) {
    const std::string stage = text_of(entry.attributes, "stage_after");
    if (stage.empty()) return;
    std::vector<OcelChange>& changes = log_.objects[places_.at(case_id)].changes;
    const Value now = stage;
    if (!changes.empty() && changes.back().attribute.value == now) return;
    changes.push_back({*entry.time, {"stage", now}});
  }

  /// Removes relations to objects that are not in the log, and those that stand twice.
  void prune() {
    const auto clean = [this](std::vector<OcelRelation>& relations) {
      std::set<std::pair<std::string, std::string_view>> seen;
      std::erase_if(relations, [&](const OcelRelation& relation) {
        return places_.count(relation.object) == 0 ||
               !seen.emplace(relation.object, relation.qualifier).second;
      });
    };
    for (OcelEvent& event : log_.events)
      clean(event.relations);
    for (OcelObject& object : log_.objects)
      clean(object.relations);
  }

  static void note_attribute(OcelType& type, const Attribute& attribute) {
    const auto known =
        std::find_if(type.attributes.begin(), type.attributes.end(),
                     [&](const OcelAttributeType& seen) { return seen.key == attribute.key; });
    if (known == type.attributes.end())
      type.attributes.push_back({attribute.key, type_of(attribute.value)});
  }

  static OcelType& type_named(std::vector<OcelType>& types, const std::string& name) {
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const OcelType& type) { return type.name == name; });
    if (found != types.end()) return *found;
    types.push_back({name, {}});
    return types.back();
  }

  void collect_types() {
    for (const OcelEvent& event : log_.events) {
      OcelType& type = type_named(log_.event_types, event.type);
      for (const Attribute& attribute : event.attributes)
        note_attribute(type, attribute);
    }
    for (const OcelObject& object : log_.objects) {
      OcelType& type = type_named(log_.object_types, object.type);
      for (const Attribute& attribute : object.attributes)
        note_attribute(type, attribute);
      for (const OcelChange& change : object.changes)
        note_attribute(type, change.attribute);
    }
    const auto by_name = [](const OcelType& a, const OcelType& b) { return a.name < b.name; };
    std::sort(log_.event_types.begin(), log_.event_types.end(), by_name);
    std::sort(log_.object_types.begin(), log_.object_types.end(), by_name);
  }

  const LogOptions& options_;
  OcelLog log_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

}  // namespace

ValueType type_of(const Value& value) {
  if (std::holds_alternative<std::int64_t>(value)) return ValueType::integer;
  if (std::holds_alternative<bool>(value)) return ValueType::boolean;
  if (std::holds_alternative<Timestamp>(value)) return ValueType::time;
  return ValueType::string;
}

OcelLog make_ocel_log(const CaseCollection& cases, const LogOptions& options) {
  return LogMaker(options).make(cases);
}

}  // namespace ksdpl::exchange
