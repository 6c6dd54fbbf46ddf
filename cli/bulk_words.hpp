// The words of a command from named values: what a line of a file of commands says.
#pragma once

#include "ksdpl/language.hpp"

#include "cli/verb.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ksdpl::cli {

/// A line that is no command; caught where the file is read.
class BadLine : public std::runtime_error {
 public:
  explicit BadLine(Text message) : std::runtime_error(message.en), message_(std::move(message)) {}
  [[nodiscard]] const Text& message() const { return message_; }

 private:
  Text message_;
};

/// The values of one argument; a flag that is set has one empty value.
struct NamedValues {
  const Argument* argument = nullptr;
  std::vector<std::string> values;
};

/// Says whether the verb records into one case and may be repeated without harm.
bool is_bulk_verb(const Verb& verb);

/// Returns the verb of that name. Throws BadLine when it may not stand in such a file.
const Verb& bulk_verb_named(const std::string& name);

/// Returns the argument a column or key names: a place by its name in small letters, an option with
/// or without its dashes, `_` for `-`; a place comes before an option of its name. Throws BadLine.
const Argument& argument_named(const Verb& verb, std::string_view name);

/// Puts the words in order: the verb, options, then places. Throws BadLine for a place that is
/// left out before one that is not.
std::vector<std::string> words_of(const Verb& verb, const std::vector<NamedValues>& given);

}  // namespace ksdpl::cli
