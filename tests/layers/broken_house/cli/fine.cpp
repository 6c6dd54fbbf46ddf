// The command line may include every public header, the clock and the terminal.
#include "ksdpl/casebook.hpp"

#include "cli/arguments.hpp"

#include <cstdlib>
#include <iostream>

#include <CLI/CLI.hpp>
