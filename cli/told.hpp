// A command run inside another one: what it came to, instead of what it prints.
#pragma once

#include "cli/environment.hpp"
#include "cli/exit_codes.hpp"

#include <optional>
#include <span>
#include <string>

namespace ksdpl::cli {

struct Told {
  Exit exit = Exit::done;
  std::string out;  ///< What would be on stdout.
  Text message;     ///< What went wrong, in one line; empty: nothing.
  Text hint;
  std::optional<EventSeq> recorded;  ///< The entry that is in the journal now.
};

/// Runs one command as `run` does, but prints nothing; progress inside it is not told.
Told tell(std::span<const std::string> words, const Environment& environment);

}  // namespace ksdpl::cli
