// The table of formats. A new one is a line here.
#include "cli/exports/format.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{&csv_export,        &jsonl_export,       &xes_export,
                           &ocel_json_export,  &ocel_sqlite_export, &bpmn_export,
                           &tlog_tiles_export, &dossier_export};

}  // namespace

std::span<const ExportFormat* const> export_formats() {
  return table;
}

const ExportFormat* find_export_format(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [name](const ExportFormat* format) {
    return format->name == name || (!format->also.empty() && format->also == name);
  });
  return found == table.end() ? nullptr : *found;
}

CaseCollection ExportOrder::collection() const {
  CaseCollection cases{session.casebook().origin(), session.viewpoint(), {}};
  for (const CaseView& view : views)
    cases.cases.push_back({&view.file, view.workflow.get(), &view.directory});
  return cases;
}

}  // namespace ksdpl::cli
