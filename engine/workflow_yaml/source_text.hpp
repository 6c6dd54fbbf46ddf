// What the bytes of a file must be before anybody parses them.
#pragma once

#include "workflow_yaml/findings.hpp"

#include <cstddef>
#include <string_view>

namespace ksdpl::yaml {

/// The most a workflow or law file may be: yaml-cpp needs 300 times the memory.
inline constexpr std::size_t most_bytes = std::size_t{1} << 20U;

/// The most an import file of one record a line may be: it is never given to yaml-cpp, and 50,000
/// rows fit in.
inline constexpr std::size_t most_record_bytes = std::size_t{32} << 20U;

/// Reports a file that is too large, not UTF-8, or holds tabs or hidden characters. Says whether it
/// may be parsed: what cannot be seen must not decide what a procedure means.
bool check_source(std::string_view text, Findings& findings, std::size_t most = most_bytes);

/// Returns the text without the byte order mark that some editors write at its beginning.
std::string_view without_mark(std::string_view text);

}  // namespace ksdpl::yaml
