// The parts that the JSON Schemas of our files are made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace ksdpl::yaml::schema {

using Json = nlohmann::ordered_json;

/// One key of a map: how it is checked, and whether it must be there.
struct Key {
  std::string_view name;
  Json value;
  bool required = true;
};
inline Key needed(std::string_view name, Json value) {
  return {name, std::move(value), true};
}
inline Key optional(std::string_view name, Json value) {
  return {name, std::move(value), false};
}

/// A map with exactly these keys; `words` say what it is, in both languages.
Json map_of(std::string_view words, const std::vector<Key>& keys);
Json list_of(Json item, int at_least = 1);
/// A list of words, each at most once.
Json words_of(Json item, int at_least = 1);
/// One of the ids of definitions.
template <class Items>
Json ids_in(const Items& items) {
  Json words = Json::array();
  for (const auto& item : items)
    words.push_back(item.id);
  return {{"enum", std::move(words)}};
}
/// One of the ids of the values of an enum.
template <class Values>
Json ids_of(const Values& values) {
  Json words = Json::array();
  for (const auto value : values)
    words.push_back(id_of(value));
  return {{"enum", std::move(words)}};
}
Json levels();
Json initiatives();
Json day();                        ///< YYYY-MM-DD.
Json day_or_unknown();             ///< The same, or `tidak_diketahui`.
Json part(std::string_view name);  ///< A reference to `$defs`.
Json described(Json value, std::string_view words);

/// Adds ids, texts, bases and conditions. `overlay`: rules may be adopted, none is national law.
void add_common(Json& definitions, bool overlay);
/// Adds everything actors, papers, requirements, steps and outcomes consist of.
void add_procedure(Json& definitions, bool overlay);
/// The whole of a file of scenarios, but for the parts that `add_scenario` adds.
Json scenario_file();
/// Adds what a scenario is given, its commands and what it expects.
void add_scenario(Json& definitions);
/// The whole of an import file.
Json history_file();
/// The whole of a file of dossier rules.
Json dossier_rules_file();
/// The whole of a format of documents.
Json document_format_file();
/// Adds choices, adopting rules and the additions of an overlay.
void add_additions(Json& definitions);

}  // namespace ksdpl::yaml::schema
