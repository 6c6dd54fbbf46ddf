// Reads a condition of the small closed language: is, is_not, includes, all, any.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;
using Kind = Expression::Kind;

using Words = std::vector<std::string>;

/// A fact a condition may ask for, how it may be compared, and with what.
struct Fact {
  std::string_view field;
  Words comparisons;
  Words values;
};

template <class Enum, std::size_t count>
Words ids_of(const std::array<Enum, count>& values) {
  Words ids;
  for (const Enum value : values)
    ids.emplace_back(id_of(value));
  return ids;
}

Words object_ids() {
  Words ids;
  for (const CooperationObject& object : cooperation_objects())
    ids.emplace_back(object.id);
  return ids;
}

/// Returns "bentuk.penerusan" and so on: what the editions of the statute have a case name.
Words choice_values() {
  Words values;
  for (const Statute* statute : statutes()) {
    for (const StatutoryChoice& choice : statute->choices()) {
      for (const StatutoryValue& value : choice.values)
        values.push_back(std::string(choice.id) + "." + std::string(value.id));
    }
  }
  return values;
}

const std::vector<Fact>& facts() {
  static const std::vector<Fact> all{
      {"level",
       {"is", "is_not"},
       ids_of(std::array{Level::provinsi, Level::kabupaten, Level::kota})},
      {"initiative",
       {"is", "is_not"},
       ids_of(std::array{Initiative::daerah, Initiative::mitra,
                         Initiative::mitra_melalui_kementerian})},
      {"object", {"includes"}, object_ids()},
      {"choice", {"includes"}, choice_values()},
  };
  return all;
}

const Fact* find_fact(std::string_view field) {
  const auto found = std::find_if(facts().begin(), facts().end(),
                                  [&](const Fact& fact) { return fact.field == field; });
  return found == facts().end() ? nullptr : &*found;
}

bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Kind kind_of(std::string_view comparison) {
  if (comparison == "includes") return Kind::includes;
  return comparison == "is_not" ? Kind::is_not : Kind::is;
}

/// Reads a condition from its node. What cannot be read is reported and always holds, so that it
/// narrows nothing.
class ConditionReader {
 public:
  explicit ConditionReader(Findings& findings) : findings_(findings) {}

  Expression read(const Value& node) {
    Expression expression;
    expression.at = findings_.position(node.at);
    const Member* member = only_key(node);
    if (member == nullptr) return expression;
    if (member->key == "all" || member->key == "any") return read_group(*member, expression);
    if (const Fact* fact = find_fact(member->key))
      return read_comparison(*member, *fact, expression);
    findings_.add(
        member->key_at, "bad-condition",
        with_suggestion(
            say("syarat tidak mengenal {}", "a condition knows no {}", shown(member->key)),
            member->key, {"level", "initiative", "object", "choice", "all", "any"}));
    return expression;
  }

 private:
  const Member* only_key(const Value& node) {
    if (node.kind == Value::Kind::map && node.members.size() == 1) return &node.members.front();
    findings_.add(node.at, "bad-condition",
                  {"syarat harus berupa peta dengan tepat satu kunci: level, initiative, object, "
                   "choice, all, atau any",
                   "a condition must be a map with exactly one key: level, initiative, object, "
                   "choice, all or any"});
    return nullptr;
  }

  Expression read_group(const Member& member, Expression expression) {
    if (member.value.kind != Value::Kind::list || member.value.items.empty()) {
      findings_.add(member.value.at, "bad-condition",
                    say("'{}' memuat daftar syarat, paling sedikit satu",
                        "'{}' holds a list of conditions, at least one", member.key));
      return expression;
    }
    expression.kind = member.key == "all" ? Kind::all : Kind::any;
    for (const Value& item : member.value.items)
      expression.parts.push_back(read(item));
    return expression;
  }

  Expression read_comparison(const Member& member, const Fact& fact, Expression expression) {
    const Member* comparison = only_comparison(member, fact);
    if (comparison == nullptr) return expression;
    const Value& value = comparison->value;
    if (value.kind != Value::Kind::scalar || !contains(fact.values, value.text)) {
      findings_.add(value.at, "bad-condition",
                    with_suggestion(say("'{}' tidak mengenal nilai {}", "'{}' knows no value {}",
                                        fact.field, shown(value.text)),
                                    value.text, fact.values));
      return expression;
    }
    expression.kind = kind_of(comparison->key);
    expression.field = fact.field;
    expression.value = value.text;
    return expression;
  }

  const Member* only_comparison(const Member& member, const Fact& fact) {
    const Value& node = member.value;
    if (node.kind != Value::Kind::map || node.members.size() != 1) {
      findings_.add(node.at, "bad-condition",
                    say("'{0}' memuat tepat satu pembanding, misalnya '{1}: {2}'",
                        "'{0}' holds exactly one comparison, such as '{1}: {2}'", fact.field,
                        fact.comparisons.front(), fact.values.front()));
      return nullptr;
    }
    const Member& comparison = node.members.front();
    if (contains(fact.comparisons, comparison.key)) return &comparison;
    findings_.add(
        comparison.key_at, "bad-condition",
        with_suggestion(say("'{}' tidak mengenal pembanding {}", "'{}' knows no comparison {}",
                            fact.field, shown(comparison.key)),
                        comparison.key, fact.comparisons));
    return nullptr;
  }

  Findings& findings_;
};

}  // namespace

Expression read_condition(Fields& owner, std::string_view key, Reading& reading) {
  const Value* node = owner.structure(key, Presence::optional);
  return node == nullptr ? Expression{} : ConditionReader(reading.findings).read(*node);
}

}  // namespace ksdpl::yaml
