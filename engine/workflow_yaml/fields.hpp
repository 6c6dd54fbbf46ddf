// Reads the keys of one map, each as what it must be, and reports everything that is not.
#pragma once

#include "ksdpl/language.hpp"

#include "workflow_yaml/tree.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::yaml {

/// A word of the file with its place.
struct Word {
  std::string text;
  Place at;

  [[nodiscard]] bool empty() const { return text.empty(); }
};

enum class Presence { required, optional };

/// The keys of one map. Ask for every key the format has, then call `finish`, which reports the
/// keys nobody asked for. Borrows the node and the findings.
class Fields {
 public:
  /// `owner` names the map in messages: {"dokumen", "a paper"}.
  Fields(const Value& node, Text owner, Findings& findings);

  [[nodiscard]] bool is_map() const { return node_.kind == Value::Kind::map; }
  [[nodiscard]] Place at() const { return node_.at; }
  [[nodiscard]] const Text& owner() const { return owner_; }
  /// Adds the name by which the map is known to the owner in later messages.
  void call(std::string_view name);
  [[nodiscard]] Findings& findings() { return findings_; }

  // Keys that hold the structure together. Where one cannot be read, `lost` turns true.

  /// Returns the id the map is known by and uses it in later messages; empty when there is none.
  Word id();
  /// Returns a word that names something else; empty when it is absent or not readable.
  Word name(std::string_view key, Presence presence);
  /// Returns a list of such words, each at most once.
  std::vector<Word> names(std::string_view key, Presence presence);
  /// Returns the items of a list; a required list has at least one.
  const std::vector<Value>& list(std::string_view key, Presence presence);
  /// Returns the value as it is, or nullptr.
  const Value* structure(std::string_view key, Presence presence);

  // Keys with words for people.

  /// Returns the text of a required key; empty when it cannot be read.
  Word text(std::string_view key, Presence presence = Presence::required);
  /// Returns a text in both languages; empty when an optional one is absent.
  Text translated(std::string_view key, Presence presence = Presence::required);
  /// Returns where something was read: a name, or prose in both languages; empty when an optional
  /// one is absent.
  Source source(std::string_view key, Presence presence = Presence::required);
  /// Returns a required truth value, `true` or `false`; nothing when it cannot be read.
  std::optional<bool> truth(std::string_view key);
  /// Returns the value as it is, or nullptr; `missing` is the code when it is not there.
  const Value* value(std::string_view key, std::string_view missing = "missing-key");

  /// Returns the member with a key that the format does not have but that deserves an answer of its
  /// own, so that it is not reported as unknown; nullptr when it is not there.
  const Member* forbidden(std::string_view key);

  /// Reports every key that was not asked for, and every required one that is not there.
  void finish();
  /// Says whether something of the structure could not be read, and so whatever hangs on it.
  [[nodiscard]] bool lost() const { return lost_; }
  void lose() { lost_ = true; }

 private:
  /// A required key that was not found.
  struct Missing {
    std::string key;
    std::string_view code;
  };

  const Value* find(std::string_view key);
  void report_missing(const Missing& missing);
  void report_type(const Value& node, std::string_view key, const Text& wanted);
  void report_unknown(const Member& member, const std::vector<std::string>& absent);
  Word scalar(const Value& node, std::string_view key);
  std::string language_of(const Value& node, std::string_view key, std::string_view language);

  const Value& node_;
  Text owner_;
  std::string kind_;  ///< The owner before `call`: "the paper".
  Findings& findings_;
  std::set<std::string, std::less<>> asked_;
  std::set<std::string, std::less<>> structural_;
  std::set<std::string, std::less<>> answered_;
  std::vector<Missing> missing_;
  bool lost_ = false;
};

}  // namespace ksdpl::yaml
