// What went wrong outside the rules: disk, locks, foreign or altered files. Caught once, in main.
#pragma once

#include "ksdpl/language.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace ksdpl {

/// A fault with a sentence for the user in both languages. `kind` decides the exit code.
class Fault : public std::runtime_error {
 public:
  enum class Kind : std::uint8_t {
    io,         ///< Disk, permission, read-only, busy, unsupported file system: exit 1.
    integrity,  ///< Not our journal, newer, or altered: exit 6.
    not_found,  ///< The file is not there: exit 8.
    usage,      ///< A path of the wrong type, or already in use: exit 2.
    bug,        ///< Ours: exit 1.
  };

  Fault(Kind kind, Text message, Text hint = {})
      : std::runtime_error(message.en),
        kind_(kind),
        message_(std::move(message)),
        hint_(std::move(hint)) {}

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] const Text& message() const { return message_; }
  [[nodiscard]] const Text& hint() const { return hint_; }

 private:
  Kind kind_;
  Text message_;
  Text hint_;
};

}  // namespace ksdpl
