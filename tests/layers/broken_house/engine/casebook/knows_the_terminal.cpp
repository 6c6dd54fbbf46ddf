// The library never prints: nothing below the command line includes it.
#include "ksdpl/casebook.hpp"

#include "cli/arguments.hpp"
#include "journal/schema.hpp"

#include <CLI/CLI.hpp>
