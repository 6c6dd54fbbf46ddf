// What `ksdpl demo` types, in order, and the example papers it needs.
#pragma once

#include "cli/exit_codes.hpp"
#include "cli/phrases.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// One line of the demonstration: a remark, and a command with the exit code it must end with.
struct DemoLine {
  std::optional<Say> remark;
  std::vector<std::string> words;
  Exit expected = Exit::done;
};

/// An example paper: its file name and what it says it is.
struct DemoPaper {
  std::string_view file;
  std::string_view title;
};

/// The folder the papers are written into, in the current folder.
inline constexpr std::string_view demo_folder = "contoh";

std::span<const DemoPaper> demo_papers();
/// Returns the words of an example paper; its first line says that it is none.
std::string demo_paper_text(const DemoPaper& paper);
std::vector<DemoLine> demo_lines();

}  // namespace ksdpl::cli
