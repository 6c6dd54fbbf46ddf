// export --to ocel-json: an object-centric event log.
#include "cli/exports/format.hpp"
#include "cli/visible.hpp"

namespace ksdpl::cli {
namespace {

WrittenLog write(const ExportOrder& order) {
  WrittenLog log = to_ocel_json(order.collection(), order.options);
  log.bytes = visible_json(log.bytes);
  return log;
}

}  // namespace

constexpr ExportFormat ocel_json_export{
    "ocel-json",
    "ocel",
    ExportFormat::Subject::cases,
    /*dated=*/true,
    /*correctable=*/true,
    /*binary=*/false,
    {"log berpusat objek OCEL 2.0 (JSON): kasus, dokumen, lembaga, orang",
     "an object-centric log, OCEL 2.0 (JSON): cases, papers, authorities, people"},
    write};

}  // namespace ksdpl::cli
