// export --to ocel-sqlite: an object-centric event log as a database.
#include "cli/exports/format.hpp"

namespace ksdpl::cli {
namespace {

WrittenLog write(const ExportOrder& order) {
  return to_ocel_sqlite(order.collection(), order.options);
}

}  // namespace

constexpr ExportFormat ocel_sqlite_export{"ocel-sqlite",
                                          "",
                                          ExportFormat::Subject::cases,
                                          /*dated=*/true,
                                          /*correctable=*/true,
                                          /*binary=*/true,
                                          {"log yang sama sebagai basis data SQLite (OCEL 2.0)",
                                           "the same log as an SQLite database (OCEL 2.0)"},
                                          write};

}  // namespace ksdpl::cli
