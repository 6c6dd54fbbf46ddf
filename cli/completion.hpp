// Completion in a shell: the words that may come next in a line that is still being typed.
#pragma once

#include "cli/environment.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Says whether a shell asks: `complete bash|zsh|fish -- WORD...`.
bool asks_for_completion(std::span<const std::string> words);

/// Returns what to offer, one word a line, "WORD<TAB>ABOUT"; a line ":files" or ":folders" alone
/// leaves it to the shell. `typed` is what stands after the program's name, up to the cursor; the
/// last word is the one being typed. Whatever is wrong with line, journal or workflow, it neither
/// throws nor writes anything: then there are fewer words, or none.
std::string complete(std::string_view shell,
                     std::span<const std::string> typed,
                     Environment& environment) noexcept;

/// Returns the script for a shell, or nothing for one that is not known.
std::string_view completion_script(std::string_view shell);

}  // namespace ksdpl::cli
