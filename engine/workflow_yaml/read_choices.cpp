// Reads what a case names from a closed list, and the rules of its own that a region rests on.
#include "workflow_yaml/overlay.hpp"

#include <utility>

namespace ksdpl::yaml {
namespace {

const Text a_rule{"aturan daerah", "the rule of the region"};
const Text a_choice{"pilihan", "the choice"};
const Text a_value{"nilai pilihan", "the value of the choice"};

std::vector<ChoiceValueDef> read_values(Fields& choice, Reading& reading) {
  std::vector<ChoiceValueDef> values;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    ChoiceValueDef value;
    value.id = id.text;
    value.at = reading.findings.position(id.at);
    value.title = fields.translated("title");
    value.basis = read_basis(fields, "basis", reading);
    if (usable) values.push_back(std::move(value));
  };
  if (read_each(choice.list("values", Presence::required), a_value, reading.findings, read))
    choice.lose();
  return values;
}

}  // namespace

std::vector<AdoptingRule> read_adopting_rules(Fields& file, Reading& reading) {
  std::vector<AdoptingRule> rules;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    AdoptingRule rule{id.text, fields.text("regulation").text, fields.source("source"),
                      reading.findings.position(id.at)};
    if (usable) rules.push_back(std::move(rule));
  };
  read_each(file.list("adopted_by", Presence::optional), a_rule, reading.findings, read);
  return rules;
}

std::vector<ChoiceDef> read_choices(Fields& file, Reading& reading) {
  std::vector<ChoiceDef> choices;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    ChoiceDef choice;
    choice.id = ChoiceId{id.text};
    choice.at = reading.findings.position(id.at);
    choice.title = fields.translated("title");
    choice.values = read_values(fields, reading);
    choice.basis = read_basis(fields, "basis", reading);
    if (usable) choices.push_back(std::move(choice));
  };
  read_each(file.list("choices", Presence::optional), a_choice, reading.findings, read);
  return choices;
}

}  // namespace ksdpl::yaml
