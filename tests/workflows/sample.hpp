// The compact workflow of this folder, whole or with one thing spoilt, and how findings are asked.
#pragma once

#include "ksdpl/workflow_loader.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

inline std::ostream& operator<<(std::ostream& out, Tri value) {
  if (value == Tri::unknown) return out << "unknown";
  return out << (value == Tri::yes ? "yes" : "no");
}

inline std::ostream& operator<<(std::ostream& out, const Diagnostic& diagnostic) {
  return out << render(diagnostic, Language::english);
}

}  // namespace ksdpl

namespace ksdpl::test {

/// Returns the content of a file of this source tree.
std::string source_file(const std::string& path);

/// Returns a text in which the only place that reads `from` reads `to`. Throws when there is no
/// such place or more than one: a test would not do what it says.
std::string with(std::string text, std::string_view from, std::string_view to);

/// The whole procedure in few words; sound as it stands.
const std::string& compact();

/// Loads a workflow text together with the law files compiled in.
LoadedWorkflow load_text(const std::string& text);

/// Returns the findings with this code.
std::vector<Diagnostic> with_code(const std::vector<Diagnostic>& found, std::string_view code);

/// Returns the codes of the findings, in their order.
std::vector<std::string> codes(const std::vector<Diagnostic>& found);

/// Returns the findings one per line, for the message of a failed test.
std::string listed(const std::vector<Diagnostic>& found);

/// Returns the number of the line on which `part` stands for the first time.
int line_of(std::string_view text, std::string_view part);

}  // namespace ksdpl::test
