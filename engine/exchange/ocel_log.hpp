// Cases as an object-centric log (OCEL 2.0): events that touch cases, papers, roles, people,
// requirements, regions and partners. What its JSON and its SQLite form share.
#pragma once

#include "exchange/log_entry.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::exchange {

/// The attribute types of OCEL 2.0 that are used.
enum class ValueType : std::uint8_t { string, integer, boolean, time };
ValueType type_of(const Value& value);

struct OcelAttributeType {
  std::string_view key;
  ValueType type = ValueType::string;
};

struct OcelType {
  std::string name;
  std::vector<OcelAttributeType> attributes;  ///< In the order first met.
};

struct OcelRelation {
  std::string object;
  std::string_view qualifier;
};

struct OcelEvent {
  std::string id;
  std::string type;
  Timestamp time{};
  std::vector<Attribute> attributes;
  std::vector<OcelRelation> relations;
};

struct OcelChange {
  Timestamp time{};
  Attribute attribute;
};

struct OcelObject {
  std::string id;
  std::string type;
  std::vector<Attribute> attributes;  ///< As they are from the outset.
  std::vector<OcelChange> changes;
  std::vector<OcelRelation> relations;
};

/// Every object a relation names is there; no relation stands twice. Names are printable.
struct OcelLog {
  std::vector<OcelType> event_types;
  std::vector<OcelType> object_types;
  std::vector<OcelEvent> events;
  std::vector<OcelObject> objects;
  std::vector<LeftOut> undated;
};

/// What the specification writes where an attribute has its value from the outset.
inline constexpr Timestamp from_the_outset{};

OcelLog make_ocel_log(const CaseCollection& cases, const LogOptions& options);

}  // namespace ksdpl::exchange
