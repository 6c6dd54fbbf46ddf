// A command line that is still being typed, read as far as it makes sense. It never complains.
#include "cli/typed_line.hpp"

#include "cli/arguments.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

/// Gathers one word of bash letter by letter.
class Unquoting {
 public:
  void take(char c) {
    if (escaped_) {
      // Between double quotes a backslash stands for itself before most letters.
      if (quote_ == '"' && std::string_view("\"\\$`").find(c) == std::string_view::npos)
        word_ += '\\';
      word_ += c;
      escaped_ = false;
    } else if (c == '\\' && quote_ != '\'') {
      escaped_ = true;
    } else if (quote_ == '\0' && (c == '\'' || c == '"')) {
      quote_ = c;
    } else if (c == quote_) {
      quote_ = '\0';
    } else {
      word_ += c;
    }
  }
  std::string finish() { return std::move(word_); }

 private:
  std::string word_;
  char quote_ = '\0';
  bool escaped_ = false;
};

bool looks_like_option(const std::string& word) {
  return word.size() > 1 && word.starts_with('-');
}

/// Returns the places of a verb in their order.
std::vector<const Argument*> places_of(const Verb& verb) {
  std::vector<const Argument*> places;
  for (const Argument& argument : verb.own)
    if (!argument.is_option()) places.push_back(&argument);
  return places;
}

}  // namespace

std::string unquoted_word(std::string_view raw) {
  Unquoting unquoting;
  for (const char c : raw)
    unquoting.take(c);
  return unquoting.finish();
}

TypedLine::TypedLine(std::span<const std::string> words) {
  if (words.empty()) return;
  for (const std::string& word : words.first(words.size() - 1))
    take(word);
  take_current(words.back());
}

std::optional<std::string> TypedLine::place(std::string_view name) const {
  if (verb_ == nullptr) return std::nullopt;
  const auto places = places_of(*verb_);
  for (std::size_t at = 0; at < std::min(places.size(), places_.size()); ++at)
    if (places[at]->name == name) return places_[at];
  return std::nullopt;
}

std::optional<std::string> TypedLine::option(std::string_view name) const {
  const auto found = options_.find(name);
  return found == options_.end() ? std::nullopt : std::optional(found->second);
}

const Argument* TypedLine::awaited() const {
  if (option_ != nullptr) return option_;
  if (verb_ == nullptr) return nullptr;
  const auto places = places_of(*verb_);
  if (places_.size() < places.size()) return places[places_.size()];
  return !places.empty() && places.back()->many() ? places.back() : nullptr;
}

void TypedLine::take(const std::string& word) {
  if (option_ != nullptr) {
    options_[std::string(option_->name)] = word;
    option_ = nullptr;
  } else if (!plain_ && word == "--") {
    plain_ = true;
  } else if (!plain_ && looks_like_option(word)) {
    take_option(word);
  } else {
    take_place(word);
  }
}

void TypedLine::take_option(const std::string& word) {
  const std::size_t equals = word.find('=');
  const std::string name = word.substr(0, equals);
  const Argument* option = known_option(name, verb_);
  if (option == nullptr) return;
  if (equals != std::string::npos) {
    options_[name] = word.substr(equals + 1);
  } else if (option->is_flag()) {
    options_[name] = "";
  } else {
    option_ = option;
  }
}

void TypedLine::take_place(const std::string& word) {
  if (verb_ != nullptr) {
    places_.push_back(word);
    return;
  }
  const std::string name = opened_.empty() ? word : opened_ + " " + word;
  if (opens_verb(name)) {
    opened_ = name;
    return;
  }
  verb_ = find_verb(name);
  lost_ = lost_ || verb_ == nullptr;
}

void TypedLine::take_current(const std::string& word) {
  current_ = word;
  const std::size_t equals = word.find('=');
  if (takes_options() && looks_like_option(word) && equals != std::string::npos) {
    option_ = known_option(word.substr(0, equals), verb_);
    lost_ = lost_ || option_ == nullptr || option_->is_flag();
    lead_ = word.substr(0, equals + 1);
    current_ = word.substr(equals + 1);
  }
  const std::size_t comma = current_.rfind(',');
  if (option_ == nullptr || !option_->many() || comma == std::string::npos) return;
  lead_ += current_.substr(0, comma + 1);
  current_ = current_.substr(comma + 1);
}

}  // namespace ksdpl::cli
