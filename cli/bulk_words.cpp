// The words of a command from named values: what a line of a file of commands says.
#include "cli/bulk_words.hpp"

#include "cli/arguments.hpp"
#include "cli/describe.hpp"
#include "cli/phrases.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

std::string plain_name(std::string_view name) {
  std::string plain(name);
  for (char& c : plain) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '_') c = '-';
  }
  return plain;
}

/// Returns the name a key may have: "case", "on".
std::string key_of(const Argument& argument) {
  return plain_name(argument.is_option() ? argument.name.substr(2) : argument.name);
}

std::vector<const Argument*> arguments_of(const Verb& verb) {
  std::vector<const Argument*> all;
  for (const Argument& argument : verb.own)
    if (!argument.is_option()) all.push_back(&argument);
  for (const auto arguments : {verb.own, verb.shared_arguments()})
    for (const Argument& argument : arguments)
      if (argument.is_option()) all.push_back(&argument);
  return all;
}

std::string known_keys(const Verb& verb) {
  std::vector<std::string> keys;
  for (const Argument* argument : arguments_of(verb))
    keys.push_back(key_of(*argument));
  return joined(keys);
}

bool has_place(const Verb& verb, std::string_view name) {
  return std::any_of(verb.own.begin(), verb.own.end(),
                     [&](const Argument& argument) { return argument.name == name; });
}

void add_places(std::vector<std::string>& words,
                const Verb& verb,
                const std::vector<NamedValues>& given) {
  const Argument* missing = nullptr;
  words.emplace_back("--");
  for (const Argument& place : verb.own) {
    if (place.is_option()) continue;
    const auto values = std::find_if(given.begin(), given.end(), [&](const NamedValues& each) {
      return each.argument == &place && !each.values.empty();
    });
    if (values == given.end()) {
      missing = missing == nullptr ? &place : missing;
      continue;
    }
    if (missing != nullptr) throw BadLine(said(Say::bulk_gap, key_of(*missing)));
    words.insert(words.end(), values->values.begin(), values->values.end());
  }
}

}  // namespace

bool is_bulk_verb(const Verb& verb) {
  return verb.kind == Verb::Kind::writes && has_place(verb, "CASE") &&
         known_option("--key", &verb) != nullptr && known_option("--dry-run", &verb) != nullptr;
}

const Verb& bulk_verb_named(const std::string& name) {
  if (name.empty()) throw BadLine(said(Say::bulk_no_verb));
  const Verb* verb = find_verb(name);
  if (verb != nullptr && is_bulk_verb(*verb)) return *verb;
  std::vector<std::string> known;
  for (const Verb* each : verbs())
    if (is_bulk_verb(*each)) known.emplace_back(each->name);
  throw BadLine(said(Say::bulk_not_a_verb, name, joined(known)));
}

const Argument& argument_named(const Verb& verb, std::string_view name) {
  const bool option = name.starts_with("--");
  const std::string plain = plain_name(option ? name.substr(2) : name);
  for (const Argument& global : global_arguments())
    if (plain == key_of(global)) throw BadLine(said(Say::bulk_global_option, global.name));
  for (const Argument* argument : arguments_of(verb))
    if (key_of(*argument) == plain && (!option || argument->is_option())) return *argument;
  throw BadLine(said(Say::bulk_unknown_key, verb.name, name, known_keys(verb)));
}

std::vector<std::string> words_of(const Verb& verb, const std::vector<NamedValues>& given) {
  std::vector<std::string> words = split_list(verb.name, ' ');
  for (const NamedValues& each : given) {
    if (!each.argument->is_option()) continue;
    const std::string_view name = each.argument->name;
    for (const std::string& value : each.values)
      words.push_back(each.argument->is_flag() ? std::string(name)
                                               : fmt::format("{}={}", name, value));
  }
  add_places(words, verb, given);
  return words;
}

}  // namespace ksdpl::cli
