// OCEL 2.0 in its JSON form.
#include "exchange/ocel_log.hpp"

#include <nlohmann/json.hpp>

namespace ksdpl::exchange {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(ValueType type) {
  switch (type) {
    case ValueType::string: return "string";
    case ValueType::integer: return "integer";
    case ValueType::boolean: return "boolean";
    case ValueType::time: return "time";
  }
  return "string";
}

Json value_json(const Value& value) {
  if (const auto* moment = std::get_if<Timestamp>(&value)) return to_string(*moment);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* truth = std::get_if<bool>(&value)) return *truth;
  return std::get<std::string>(value);
}

Json types_json(const std::vector<OcelType>& types) {
  Json list = Json::array();
  for (const OcelType& type : types) {
    Json attributes = Json::array();
    for (const OcelAttributeType& attribute : type.attributes)
      attributes.push_back({{"name", attribute.key}, {"type", name_of(attribute.type)}});
    list.push_back({{"name", type.name}, {"attributes", std::move(attributes)}});
  }
  return list;
}

Json relations_json(const std::vector<OcelRelation>& relations) {
  Json list = Json::array();
  for (const OcelRelation& relation : relations)
    list.push_back({{"objectId", relation.object}, {"qualifier", relation.qualifier}});
  return list;
}

Json event_json(const OcelEvent& event) {
  Json attributes = Json::array();
  for (const Attribute& attribute : event.attributes)
    attributes.push_back({{"name", attribute.key}, {"value", value_json(attribute.value)}});
  return {{"id", event.id},
          {"type", event.type},
          {"time", to_string(event.time)},
          {"attributes", std::move(attributes)},
          {"relationships", relations_json(event.relations)}};
}

Json timed_json(const Attribute& attribute, Timestamp time) {
  return {
      {"name", attribute.key}, {"time", to_string(time)}, {"value", value_json(attribute.value)}};
}

Json object_json(const OcelObject& object) {
  Json attributes = Json::array();
  for (const Attribute& attribute : object.attributes)
    attributes.push_back(timed_json(attribute, from_the_outset));
  for (const OcelChange& change : object.changes)
    attributes.push_back(timed_json(change.attribute, change.time));
  return {{"id", object.id},
          {"type", object.type},
          {"attributes", std::move(attributes)},
          {"relationships", relations_json(object.relations)}};
}

WrittenLog write_json(OcelLog log) {
  Json events = Json::array();
  for (const OcelEvent& event : log.events)
    events.push_back(event_json(event));
  Json objects = Json::array();
  for (const OcelObject& object : log.objects)
    objects.push_back(object_json(object));
  const Json json = {{"eventTypes", types_json(log.event_types)},
                     {"objectTypes", types_json(log.object_types)},
                     {"events", std::move(events)},
                     {"objects", std::move(objects)}};
  return {json.dump(2) + "\n", log.events.size(), std::move(log.undated)};
}

}  // namespace
}  // namespace ksdpl::exchange

namespace ksdpl {

WrittenLog to_ocel_json(const CaseCollection& cases, const LogOptions& options) {
  return exchange::write_json(exchange::make_ocel_log(cases, options));
}

}  // namespace ksdpl
