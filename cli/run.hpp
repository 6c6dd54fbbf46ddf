// The whole command line as one function: words in, output and an exit code out.
#pragma once

#include "cli/environment.hpp"

#include <span>
#include <string>

namespace ksdpl::cli {

/// Runs one command, `words` being what follows the program name. Returns the exit code of
/// docs/cli.md. Writes to the streams of `environment` only; never throws for bad input.
int run(std::span<const std::string> words, Environment& environment);

}  // namespace ksdpl::cli
