// export --to xes: an event log for process mining by case.
#include "cli/exports/format.hpp"

namespace ksdpl::cli {
namespace {

WrittenLog write(const ExportOrder& order) {
  return to_xes(order.collection(), order.options);
}

}  // namespace

constexpr ExportFormat xes_export{
    "xes",
    "",
    ExportFormat::Subject::cases,
    /*dated=*/true,
    /*correctable=*/true,
    /*binary=*/false,
    {"log peristiwa XES (IEEE 1849) untuk penambangan proses: ProM, PM4Py, Disco",
     "an XES event log (IEEE 1849) for process mining: ProM, PM4Py, Disco"},
    write};

}  // namespace ksdpl::cli
