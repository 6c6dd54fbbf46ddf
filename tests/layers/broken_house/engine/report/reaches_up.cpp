// Draws what only its callers know.
#include "ksdpl/casebook.hpp"
#include "ksdpl/diagram.hpp"
