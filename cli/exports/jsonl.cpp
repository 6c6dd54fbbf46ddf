// export --to jsonl: the record itself, one entry a line, as `history --format jsonl` prints it.
#include "cli/exports/format.hpp"
#include "cli/render_json.hpp"
#include "cli/signatures_json.hpp"

namespace ksdpl::cli {
namespace {

Json row_of(const CaseView& view, const Event& original, bool names) {
  const Event event = names ? original : without_names(original);
  Json row = {{"case", view.file.id.value}};
  row.update(event_json(view.file, event, view.directory));
  if (!names) row["actor"] = nullptr;
  return row;
}

WrittenLog write(const ExportOrder& order) {
  Table table{"ksdpl.export.entry/1", {}, {}};
  for (const CaseView& view : order.views) {
    const auto signatures = order.session.casebook().signatures(view);
    for (const Event& event : view.file.events) {
      table.rows.push_back(row_of(view, event, order.options.names));
      add_signatures(table.rows.back(), signatures, event.seq);
      // Whose key it is names a person; that it was signed does not.
      if (!order.options.names) table.rows.back()["signatures"] = Json::array();
    }
  }
  return {to_jsonl(table), table.rows.size(), {}};
}

}  // namespace

constexpr ExportFormat jsonl_export{
    "jsonl",
    "",
    ExportFormat::Subject::cases,
    /*dated=*/false,
    /*correctable=*/false,
    /*binary=*/false,
    {"catatannya sendiri: satu entri satu baris JSON, seperti history",
     "the record itself: one entry a line of JSON, as in history"},
    write};

}  // namespace ksdpl::cli
