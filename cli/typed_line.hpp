// A command line that is still being typed, read as far as it makes sense. It never complains.
#pragma once

#include "cli/verb.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// Returns the word that bash means by one it shows raw to a completion: quotes and backslashes
/// taken away, nothing expanded, nothing run. A quote that is still open reads to the end.
std::string unquoted_word(std::string_view raw);

/// What stands before the cursor. The last word is the one being typed; it may be empty.
class TypedLine {
 public:
  explicit TypedLine(std::span<const std::string> words);

  /// Returns the verb, once all its words are there.
  [[nodiscard]] const Verb* verb() const { return verb_; }
  /// Returns the first words of a verb of several, such as "workflow migrate".
  [[nodiscard]] const std::string& opened() const { return opened_; }
  /// Says whether the words so far are none of ours.
  [[nodiscard]] bool lost() const { return lost_; }
  /// Returns the words at the places of the verb, without the one being typed.
  [[nodiscard]] const std::vector<std::string>& places() const { return places_; }
  /// Returns the word at the place of that name, if it was typed before the cursor.
  [[nodiscard]] std::optional<std::string> place(std::string_view name) const;
  /// Returns the last value given for an option; a flag has an empty one.
  [[nodiscard]] std::optional<std::string> option(std::string_view name) const;
  /// Returns what the word being typed is for: an option that awaits its value, else the next place
  /// of the verb, else nullptr.
  [[nodiscard]] const Argument* awaited() const;
  /// Says whether options may still come.
  [[nodiscard]] bool takes_options() const { return !plain_ && option_ == nullptr; }

  /// Returns what was typed of the value so far.
  [[nodiscard]] const std::string& current() const { return current_; }
  /// Returns what stands before the value in the same word: "--to=", or "subjek," in a list.
  [[nodiscard]] const std::string& lead() const { return lead_; }

 private:
  void take(const std::string& word);
  void take_option(const std::string& word);
  void take_place(const std::string& word);
  void take_current(const std::string& word);

  const Verb* verb_ = nullptr;
  std::string opened_;
  std::vector<std::string> places_;
  std::map<std::string, std::string, std::less<>> options_;
  const Argument* option_ = nullptr;  ///< Awaits its value.
  std::string current_;
  std::string lead_;
  bool plain_ = false;
  bool lost_ = false;
};

}  // namespace ksdpl::cli
