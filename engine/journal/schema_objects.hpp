// Everything a journal file holds besides its rows.
#pragma once

#include "journal/schema.hpp"

#include <span>
#include <string_view>

namespace ksdpl::journal {

/// One row of sqlite_schema. `sql` is what SQLite keeps and what is compared, byte for byte;
/// empty for what SQLite makes itself.
struct SchemaObject {
  std::string_view type;
  std::string_view name;
  std::string_view table;
  std::string_view sql;
};

/// Returns the objects in the order they are made. A newer version only adds to an older one.
std::span<const SchemaObject> schema_objects(std::uint32_t version = schema_version);

}  // namespace ksdpl::journal
