// What a verb is: its words, its help, and the function that runs it.
#pragma once

#include "ksdpl/language.hpp"

#include "cli/exit_codes.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace ksdpl::cli {

class Session;

/// One word a verb takes: a place in the line ("CASE") or an option ("--on").
struct Argument {
  enum class Count : std::uint8_t { optional, required, repeated, one_or_more };

  std::string_view name;
  std::string_view value;  ///< What stands for the option's value, "DATE"; empty for a flag.
  Phrase help;
  Count count = Count::optional;

  [[nodiscard]] constexpr bool is_option() const { return name.starts_with("--"); }
  [[nodiscard]] constexpr bool is_flag() const { return is_option() && value.empty(); }
  [[nodiscard]] constexpr bool many() const {
    return count == Count::repeated || count == Count::one_or_more;
  }
  [[nodiscard]] constexpr bool needed() const {
    return count == Count::required || count == Count::one_or_more;
  }
};

/// A verb of the command line. Static storage, one per file in commands/.
struct Verb {
  enum class Kind : std::uint8_t { reads, writes };

  std::string_view name;  ///< One word or several: "workflow lint".
  Kind kind = Kind::reads;
  bool tabular = false;  ///< Knows jsonl and csv.
  Phrase summary;
  std::string_view example;  ///< One line to type.
  std::span<const Argument> own;
  /// Returns the options it shares with other verbs; nullptr: none.
  std::span<const Argument> (*shared)() = nullptr;
  Exit (*run)(Session&) = nullptr;
  bool dated = false;     ///< Knows ics.
  bool plumbing = false;  ///< For other programs; left out of the list that people read.

  [[nodiscard]] std::span<const Argument> shared_arguments() const {
    return shared == nullptr ? std::span<const Argument>{} : shared();
  }
};

/// Returns every verb, in the order of `help`.
std::span<const Verb* const> verbs();
/// Returns the verb with that name, or nullptr.
const Verb* find_verb(std::string_view name);
/// Says whether more words follow these in the name of a verb ("workflow", "workflow migrate").
bool opens_verb(std::string_view words);

/// Options that may stand before or after any verb.
std::span<const Argument> global_arguments();
/// Options of the verbs that write into a case.
std::span<const Argument> writing_arguments();
/// Options of the verbs that read a case as of a day.
std::span<const Argument> reading_arguments();
/// The same for verbs that also show cases as they were, or as they were known.
std::span<const Argument> viewpoint_arguments();

}  // namespace ksdpl::cli
