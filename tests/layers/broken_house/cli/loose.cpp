// Includes a header without saying where it is.
#include "arguments.hpp"
