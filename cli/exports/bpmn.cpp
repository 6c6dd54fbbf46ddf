// export --to bpmn: the procedure as a process model, with its picture.
#include "cli/exports/format.hpp"

namespace ksdpl::cli {
namespace {

WrittenLog write(const ExportOrder& order) {
  return {to_bpmn(*order.workflow, order.options.language), 0, {}};
}

}  // namespace

constexpr ExportFormat bpmn_export{
    "bpmn",
    "",
    ExportFormat::Subject::procedure,
    /*dated=*/false,
    /*correctable=*/false,
    /*binary=*/false,
    {"prosedur sebagai BPMN 2.0 dengan gambarnya: bpmn.io, Camunda Modeler, Signavio",
     "the procedure as BPMN 2.0 with its picture: bpmn.io, Camunda Modeler, Signavio"},
    write};

}  // namespace ksdpl::cli
