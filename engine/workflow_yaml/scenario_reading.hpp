// What the parts of reading a scenario file share: the workflow its words are looked up in.
#pragma once

#include "ksdpl/scenario.hpp"

#include "workflow_yaml/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::yaml {

/// The ids of a workflow that a scenario may name.
struct ScenarioWords {
  explicit ScenarioWords(const Workflow& of);

  const Workflow& workflow;
  std::vector<std::string> documents;
  std::vector<std::string> requirements;
  std::vector<std::string> steps;
  std::vector<std::string> stages;
  std::vector<std::string> moves;
  std::vector<std::string> objects;
};

/// Reads values that are words of the workflow, dates or words of a closed set.
class ScenarioReader {
 public:
  /// Borrows all of it.
  ScenarioReader(const ScenarioWords& words, Reading& reading) : words_(words), reading_(reading) {}

  [[nodiscard]] const ScenarioWords& words() const { return words_; }
  [[nodiscard]] Reading& reading() const { return reading_; }
  [[nodiscard]] Position position(const Place& at) const { return reading_.findings.position(at); }

  /// Reports a word that is none of the known ones.
  void check(const Word& word, const std::vector<std::string>& known, const Text& what) const;
  /// Returns the day under the key; the unknown date when it is absent or no date.
  EffectiveDate date(Fields& fields, std::string_view key) const;
  /// Returns the list of objects of cooperation under the key.
  std::vector<std::string> objects(Fields& fields) const;
  /// Returns the name under the key, such as that of the partner.
  static std::optional<std::string> name(Fields& fields, std::string_view key);
  std::optional<Level> level(Fields& fields) const;
  std::optional<Initiative> initiative(Fields& fields) const;

 private:
  const ScenarioWords& words_;
  Reading& reading_;
};

/// Reads the commands under `key`. `labels` receives what they are called by.
std::vector<ScenarioCommand> read_commands(Fields& owner,
                                           std::string_view key,
                                           Presence presence,
                                           const ScenarioReader& reader);
ScenarioThen read_then(Fields& scenario, const ScenarioReader& reader);

}  // namespace ksdpl::yaml
