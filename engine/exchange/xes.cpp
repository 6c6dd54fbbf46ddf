// XES 2.0 (IEEE 1849): a trace for each case, an event for each entry. What XES has no word for
// stands under `ksdpl:`; no extension is declared for it, because programs fetch those.
#include "ksdpl/merkle.hpp"

#include "exchange/log_entry.hpp"
#include "exchange/xml_writer.hpp"

#include <array>

#include <fmt/format.h>

namespace ksdpl::exchange {
namespace {

struct Extension {
  std::string_view name;
  std::string_view prefix;
};

constexpr std::array extensions{Extension{"Lifecycle", "lifecycle"},
                                Extension{"Organizational", "org"}, Extension{"Time", "time"},
                                Extension{"Concept", "concept"}, Extension{"Identity", "identity"}};

/// Returns a UUID of version 8 (RFC 9562) made of the name: the same name has the same one in every
/// export.
std::string uuid_of(const std::string& name) {
  auto bytes = leaf_hash("ksdpl.xes/1\n" + name).bytes;
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x80U);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
  std::string text;
  for (std::size_t i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += fmt::format("{:02x}", bytes[i]);
  }
  return text;
}

class XesWriter {
 public:
  XesWriter(const CaseCollection& cases, const LogOptions& options)
      : cases_(cases), options_(options) {}

  WrittenLog write() {
    xml_.open("log", {{"xes.version", "2.0"}, {"xmlns", "http://www.xes-standard.org/"}});
    add_extensions();
    add_globals();
    add_classifiers();
    string("concept:name", cases_.origin);
    string("lifecycle:model", "standard");
    for (const Attribute& attribute : log_attributes(cases_, options_))
      add(attribute);
    for (const ExportedCase& exported : cases_.cases)
      add_trace(exported);
    xml_.close();
    written_.bytes = xml_.take();
    return std::move(written_);
  }

 private:
  void string(std::string_view key, std::string_view value) {
    xml_.empty("string", {{"key", key}, {"value", value}});
  }

  void add(const Attribute& attribute) {
    const std::string key = "ksdpl:" + std::string(attribute.key);
    const auto empty = [&](std::string_view element, const std::string& value) {
      xml_.empty(element, {{"key", key}, {"value", value}});
    };
    if (const auto* text = std::get_if<std::string>(&attribute.value)) empty("string", *text);
    if (const auto* number = std::get_if<std::int64_t>(&attribute.value))
      empty("int", std::to_string(*number));
    if (const auto* truth = std::get_if<bool>(&attribute.value))
      empty("boolean", *truth ? "true" : "false");
    if (const auto* moment = std::get_if<Timestamp>(&attribute.value))
      empty("date", to_string(*moment));
  }

  void add_extensions() {
    for (const Extension& extension : extensions) {
      const std::string uri =
          fmt::format("http://www.xes-standard.org/{}.xesext", extension.prefix);
      xml_.empty("extension",
                 {{"name", extension.name}, {"prefix", extension.prefix}, {"uri", uri}});
    }
  }

  /// What every trace and event has. An effective date may be unknown: its time is none of them.
  void add_globals() {
    xml_.open("global", {{"scope", "trace"}});
    string("concept:name", "-");
    xml_.close();
    xml_.open("global", {{"scope", "event"}});
    string("concept:name", "-");
    string("lifecycle:transition", "complete");
    if (options_.time == LogTime::recorded)
      xml_.empty("date", {{"key", "time:timestamp"}, {"value", "1970-01-01T00:00:00.000Z"}});
    xml_.close();
  }

  /// The standard lets a classifier name global attributes only.
  void add_classifiers() {
    xml_.empty("classifier", {{"name", "Activity"}, {"keys", "concept:name"}});
  }

  void add_trace(const ExportedCase& exported) {
    const CaseId& id = exported.file->id;
    xml_.open("trace");
    string("concept:name", id.value);
    xml_.empty("id", {{"key", "identity:id"}, {"value", uuid_of(cases_.origin + "\n" + id.value)}});
    for (const Attribute& attribute : case_attributes(exported, options_))
      add(attribute);
    for (const LogEntry& entry : log_entries(exported, options_))
      add_event(entry);
    xml_.close();
  }

  void add_event(const LogEntry& entry) {
    ++written_.events;
    xml_.open("event");
    string("concept:name", entry.activity);
    string("lifecycle:transition", "complete");
    if (entry.time)
      xml_.empty("date", {{"key", "time:timestamp"}, {"value", time_of(*entry.time)}});
    if (!entry.resource.empty()) string("org:resource", entry.resource);
    if (!entry.role.empty()) string("org:role", entry.role);
    const std::string name =
        fmt::format("{}\n{}\n{}", cases_.origin, entry.event->case_id.value, entry.event->seq);
    xml_.empty("id", {{"key", "identity:id"}, {"value", uuid_of(name)}});
    for (const Attribute& attribute : entry.attributes)
      add(attribute);
    xml_.close();
  }

  /// A day begins in western Indonesia, and is written so that a reader sees that day.
  [[nodiscard]] std::string time_of(Timestamp moment) const {
    if (options_.time == LogTime::recorded) return to_string(moment);
    return to_string(day_in_jakarta(moment)) + "T00:00:00.000+07:00";
  }

  const CaseCollection& cases_;
  const LogOptions& options_;
  XmlWriter xml_;
  WrittenLog written_;
};

}  // namespace
}  // namespace ksdpl::exchange

namespace ksdpl {

WrittenLog to_xes(const CaseCollection& cases, const LogOptions& options) {
  return exchange::XesWriter(cases, options).write();
}

}  // namespace ksdpl
