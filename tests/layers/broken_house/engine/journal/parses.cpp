// May include SQLite and OpenSSL, not the parser.
#include "ksdpl/event.hpp"
#include "ksdpl/journal.hpp"

#include <openssl/evp.h>
#include <sqlite3.h>
#include <yaml-cpp/yaml.h>
