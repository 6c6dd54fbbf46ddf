// What is wrong with a file, and where.
#pragma once

#include "ksdpl/language.hpp"

#include <string>
#include <vector>

namespace ksdpl {

/// A place in a file; line and column count from 1, columns in bytes.
struct Position {
  std::string file;
  int line = 1;
  int column = 1;
};

/// One finding in a workflow, law or calendar file.
struct Diagnostic {
  Position at;
  std::string
      code;  ///< Stable: "unknown-key", "relaxes-statute" ... listed in docs/workflow-format.md.
  Text message;
  std::string citation;  ///< The nearest article, or empty.
};

/// Returns "file:line:col: error: message [code]", with the citation when there is one.
std::string render(const Diagnostic& diagnostic, Language language);

}  // namespace ksdpl
