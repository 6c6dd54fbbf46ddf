// A pure room that writes to the database itself.
#include "ksdpl/casefile.hpp"
#include "ksdpl/event.hpp"

#include <sqlite3.h>
