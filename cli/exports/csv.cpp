// export --to csv: one entry a row, for spreadsheets and for programs that ask for a table.
#include "cli/exports/format.hpp"
namespace ksdpl::cli {
namespace {

Json row_of(const CaseView& view, const LogRow& entry) {
  const CaseProfile& profile = view.file.profile;
  Json row = {{"case", view.file.id.value},
              {"partner", profile.partner.value_or("")},
              {"country", profile.country.value_or("")},
              {"region", profile.region.value_or("")},
              {"activity", entry.activity}};
  for (const auto& [column, text] : entry.cells)
    row[std::string(column)] = text;
  return row;
}

WrittenLog write(const ExportOrder& order) {
  Table table{
      "ksdpl.export.csv/1",
      {"case",         "seq",          "case_seq",  "kind",          "activity",    "effective",
       "recorded",     "step",         "outcome",   "outcome_title", "by",          "role",
       "on_behalf_of", "recorder",     "reason",    "move",          "row",         "stage_after",
       "basis",        "citation",     "document",  "number",        "issued",      "received",
       "commitment",   "requirement",  "verdict",   "documents",     "gate_result", "stated",
       "target",       "corrected_by", "annulled",  "partner",       "country",     "region",
       "example",      "imported",     "note_kind", "text",          "class"},
      {}};
  for (const CaseView& view : order.views) {
    const ExportedCase exported{&view.file, view.workflow.get(), &view.directory};
    for (const LogRow& entry : to_rows(exported, order.options))
      table.rows.push_back(row_of(view, entry));
  }
  return {to_csv(table), table.rows.size(), {}};
}

}  // namespace

constexpr ExportFormat csv_export{"csv",
                                  "",
                                  ExportFormat::Subject::cases,
                                  /*dated=*/false,
                                  /*correctable=*/true,
                                  /*binary=*/false,
                                  {"tabel satu entri satu baris, aman dibuka di lembar kerja",
                                   "a table, one entry a row, safe to open in a spreadsheet"},
                                  write};

}  // namespace ksdpl::cli
