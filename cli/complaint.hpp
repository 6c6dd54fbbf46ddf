// What stops a command before it reaches the rules: a wrong word, a file that is not there.
#pragma once

#include "ksdpl/language.hpp"

#include "cli/exit_codes.hpp"

#include <stdexcept>
#include <utility>

namespace ksdpl::cli {

/// A sentence for the user in both languages, what to type instead, and the exit code.
/// Caught once, in `run`.
class Complaint : public std::runtime_error {
 public:
  Complaint(Exit exit, Text message, Text hint = {})
      : std::runtime_error(message.en),
        exit_(exit),
        message_(std::move(message)),
        hint_(std::move(hint)) {}

  [[nodiscard]] Exit exit() const { return exit_; }
  [[nodiscard]] const Text& message() const { return message_; }
  [[nodiscard]] const Text& hint() const { return hint_; }

 private:
  Exit exit_;
  Text message_;
  Text hint_;
};

}  // namespace ksdpl::cli
