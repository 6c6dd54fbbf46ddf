// Reads the keys of one map, each as what it must be, and reports everything that is not.
#include "workflow_yaml/fields.hpp"

#include "ksdpl/workflow.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

bool is_id(std::string_view word) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  return !word.empty() && word.size() <= 64 && word[0] >= 'a' && word[0] <= 'z' &&
         std::all_of(word.begin(), word.end(), fits);
}

bool is_truth_value(const Value& node) {
  return !node.quoted && (node.text == "true" || node.text == "false");
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \n") == std::string_view::npos;
}

const std::vector<Value>& no_items() {
  static const std::vector<Value> none;
  return none;
}

const Text a_text{"teks", "text"};
const Text a_truth_value{"true atau false", "true or false"};
const Text a_list{"daftar (baris-baris yang diawali '-')", "a list (lines that begin with '-')"};
const Text two_languages{"peta dengan kunci 'id' dan 'en'", "a map with the keys 'id' and 'en'"};

}  // namespace

Fields::Fields(const Value& node, Text owner, Findings& findings)
    : node_(node), owner_(std::move(owner)), kind_(owner_.en), findings_(findings) {
  if (is_map()) return;
  lost_ = true;
  findings_.add(node_.at, "wrong-type",
                say("{0} harus berupa peta (baris-baris 'kunci: nilai')",
                    "{1} must be a map (lines of 'key: value')", owner_.id, owner_.en));
}

void Fields::call(std::string_view name) {
  owner_ = {owner_.id + " " + shown(name), owner_.en + " " + shown(name)};
}

// --- Structure --------------------------------------------------------------------------------

Word Fields::id() {
  Word word = name("id", Presence::required);
  if (word.empty()) {
    lost_ = true;
    return word;
  }
  call(word.text);
  if (!is_id(word.text)) {
    findings_.add(word.at, "bad-id",
                  say("{} bukan id: pakai huruf kecil a-z, angka, dan garis bawah, diawali huruf, "
                      "paling banyak 64",
                      "{} is no id: use lower-case letters a-z, digits and underscores, a letter "
                      "first, 64 at most",
                      shown(word.text)));
  }
  return word;
}

Word Fields::name(std::string_view key, Presence presence) {
  const Value* node = structure(key, presence);
  if (node == nullptr) return {};
  Word word = scalar(*node, key);
  if (word.empty()) lost_ = true;
  return word;
}

std::vector<Word> Fields::names(std::string_view key, Presence presence) {
  std::vector<Word> words;
  std::set<std::string, std::less<>> seen;
  for (const Value& item : list(key, presence)) {
    Word word = scalar(item, key);
    if (word.empty()) {
      lost_ = true;
    } else if (!seen.insert(word.text).second) {
      findings_.add(
          word.at, "duplicate-id",
          say("{} sudah ada dalam daftar ini", "{} is in this list already", shown(word.text)));
    } else {
      words.push_back(std::move(word));
    }
  }
  return words;
}

const std::vector<Value>& Fields::list(std::string_view key, Presence presence) {
  const Value* node = structure(key, presence);
  if (node == nullptr) return no_items();
  if (node->kind != Value::Kind::list) {
    report_type(*node, key, a_list);
    lost_ = true;
    return no_items();
  }
  if (node->items.empty() && presence == Presence::required) {
    lost_ = true;
    findings_.add(node->at, "empty-list",
                  say("daftar '{0}' pada {1} harus berisi paling sedikit satu",
                      "the list '{0}' of {2} needs at least one item", key, owner_.id, owner_.en));
  }
  return node->items;
}

const Value* Fields::structure(std::string_view key, Presence presence) {
  structural_.emplace(key);
  const Value* node = find(key);
  if (node == nullptr && presence == Presence::required && is_map()) {
    lost_ = true;
    missing_.push_back({std::string(key), "missing-key"});
  }
  return node;
}

// --- Words ------------------------------------------------------------------------------------

Word Fields::text(std::string_view key, Presence presence) {
  const Value* node = presence == Presence::required ? value(key) : find(key);
  return node == nullptr ? Word{} : scalar(*node, key);
}

std::optional<bool> Fields::truth(std::string_view key) {
  const Value* node = value(key);
  if (node == nullptr) return std::nullopt;
  if (node->kind == Value::Kind::scalar && is_truth_value(*node)) return node->text == "true";
  report_type(*node, key, a_truth_value);
  return std::nullopt;
}

Text Fields::translated(std::string_view key, Presence presence) {
  const Value* node = presence == Presence::required ? value(key) : find(key);
  if (node == nullptr) return {};
  if (node->kind != Value::Kind::map) {
    report_type(*node, key, two_languages);
    return {};
  }
  Fields languages(
      *node,
      {"'" + std::string(key) + "' " + owner_.id, "'" + std::string(key) + "' of " + owner_.en},
      findings_);
  Text text{language_of(*node, key, "id"), language_of(*node, key, "en")};
  languages.asked_ = {"id", "en"};
  languages.finish();
  return text;
}

Source Fields::source(std::string_view key, Presence presence) {
  const Value* node = presence == Presence::required ? value(key) : find(key);
  if (node == nullptr) return {};
  if (node->kind != Value::Kind::map) return scalar(*node, key).text;
  Text prose = translated(key, presence);
  return {std::move(prose.id), std::move(prose.en)};
}

std::string Fields::language_of(const Value& node,
                                std::string_view key,
                                std::string_view language) {
  const auto found = std::find_if(node.members.begin(), node.members.end(),
                                  [&](const Member& member) { return member.key == language; });
  const bool missing = found == node.members.end() || found->value.kind == Value::Kind::null ||
                       (found->value.kind == Value::Kind::scalar && is_blank(found->value.text));
  if (!missing) return scalar(found->value, language).text;
  findings_.add(
      found == node.members.end() ? node.at : found->key_at, "missing-translation",
      say("'{0}' pada {1} belum ada dalam bahasa '{2}'",
          "'{0}' of {3} is missing in the language '{2}'", key, owner_.id, language, owner_.en));
  return {};
}

const Value* Fields::value(std::string_view key, std::string_view missing) {
  const Value* node = find(key);
  if (node == nullptr && is_map()) missing_.push_back({std::string(key), missing});
  return node;
}

Word Fields::scalar(const Value& node, std::string_view key) {
  if (node.kind == Value::Kind::null || (node.kind == Value::Kind::scalar && is_blank(node.text))) {
    findings_.add(node.at, "empty-text",
                  say("'{0}' pada {1} tidak boleh kosong", "'{0}' of {2} may not be empty", key,
                      owner_.id, owner_.en));
    return {};
  }
  if (node.kind != Value::Kind::scalar || is_truth_value(node)) {
    report_type(node, key, a_text);
    return {};
  }
  return {node.text, node.at};
}

// --- What is not right ------------------------------------------------------------------------

const Value* Fields::find(std::string_view key) {
  asked_.emplace(key);
  const auto found = std::find_if(node_.members.begin(), node_.members.end(),
                                  [&](const Member& member) { return member.key == key; });
  return found == node_.members.end() ? nullptr : &found->value;
}

const Member* Fields::forbidden(std::string_view key) {
  const auto found = std::find_if(node_.members.begin(), node_.members.end(),
                                  [&](const Member& member) { return member.key == key; });
  if (found == node_.members.end()) return nullptr;
  answered_.emplace(key);
  return &*found;
}

void Fields::report_missing(const Missing& missing) {
  findings_.add(node_.at, missing.code,
                say("kunci '{0}' tidak ada pada {1}", "the key '{0}' is missing from {2}",
                    missing.key, owner_.id, owner_.en));
}

void Fields::report_type(const Value& node, std::string_view key, const Text& wanted) {
  findings_.add(node.at, "wrong-type",
                say("'{0}' pada {1} harus berupa {2}", "'{0}' of {3} must be {4}", key, owner_.id,
                    wanted.id, owner_.en, wanted.en));
}

void Fields::report_unknown(const Member& member, const std::vector<std::string>& absent) {
  // A key that is there already was hardly meant a second time.
  const std::string meant = nearest(member.key, absent);
  const std::vector<std::string> known(asked_.begin(), asked_.end());
  findings_.add(member.key_at, "unknown-key",
                wording::with_suggestion(
                    say("kunci {0} tidak dikenal pada {1}", "the key {0} is not known in {2}",
                        shown(member.key), owner_.id, owner_.en),
                    member.key, meant.empty() ? known : absent));
  // A misspelt key of the structure took its content with it; that it is missing is said already.
  if (structural_.contains(meant)) lost_ = true;
  const auto same = [&](const Missing& missing) { return missing.key == meant; };
  missing_.erase(std::remove_if(missing_.begin(), missing_.end(), same), missing_.end());
}

void Fields::finish() {
  std::vector<std::string> absent;
  for (const std::string& key : asked_) {
    if (find(key) == nullptr) absent.push_back(key);
  }
  for (const Member& member : node_.members) {
    const bool known = asked_.contains(member.key) || answered_.contains(member.key);
    if (!known) report_unknown(member, absent);
  }
  findings_.note_keys(kind_, asked_);
  for (const Missing& missing : missing_)
    report_missing(missing);
}

}  // namespace ksdpl::yaml
