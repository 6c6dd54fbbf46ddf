// From words to a verb and its values, and every way that can go wrong.
#pragma once

#include "cli/verb.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

enum class Format : std::uint8_t { text, json, jsonl, csv, ics };

/// One command as typed: the verb and the values given, unchecked beyond their presence.
class Invocation {
 public:
  using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

  Invocation(const Verb& verb, Values values) : verb_(&verb), values_(std::move(values)) {}

  [[nodiscard]] const Verb& verb() const { return *verb_; }
  [[nodiscard]] bool has(std::string_view name) const {
    return values_.find(name) != values_.end();
  }
  /// Returns the value given for a place or an option, or nothing.
  [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
  /// Returns the value of a place that `parse` made sure of.
  [[nodiscard]] std::string needed(std::string_view name) const;
  /// Returns all values of a repeatable option, with commas split and blanks trimmed.
  [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
  /// Returns all values as typed.
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;

 private:
  const Verb* verb_;
  Values values_;
};

/// Reads a command line. Throws Complaint (usage) with the nearest known word.
/// `--help` anywhere becomes the verb `help` for the verb typed.
Invocation parse(std::span<const std::string> words);

/// Returns the option of that name as the verb knows it, or as any verb does when `verb` is
/// nullptr; nullptr when there is none.
const Argument* known_option(std::string_view name, const Verb* verb);

/// Returns the language to answer in, readable even from a line that does not parse:
/// `--lang`, else KSDPL_LANG, else Indonesian.
Language language_of(std::span<const std::string> words,
                     const std::optional<std::string>& variable);

/// Splits at commas, or at another separator, and trims blanks; empty parts are left out.
std::vector<std::string> split_list(std::string_view text, char separator = ',');

}  // namespace ksdpl::cli
