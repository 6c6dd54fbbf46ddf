// Inspects a journal file from the first byte on, collecting what is wrong instead of stopping at
// it.
#include "journal/inspect.hpp"

#include "journal/file_system.hpp"
#include "journal/schema.hpp"
#include "journal/sqlite_connection.hpp"

#include <algorithm>

namespace ksdpl {

void Inspection::add(Damage finding) {
  const auto alike = std::count_if(findings.begin(), findings.end(), [&](const Damage& other) {
    return other.table == finding.table;
  });
  if (static_cast<std::size_t>(alike) < findings_per_table) {
    findings.push_back(std::move(finding));
  } else {
    ++more;
  }
}

namespace journal {
namespace {

/// Asks SQLite itself: torn pages, broken indexes, values that break a rule of their column.
void inspect_file(Inspecting& inspecting) {
  Query rows(inspecting.handle, "PRAGMA integrity_check(20)");
  while (rows.step()) {
    const std::string said = rows.string(0);
    if (said == "ok") continue;
    inspecting.result.add({"file_damaged",
                           {"berkas basis data rusak (menurut SQLite): " + said,
                            "the database file is damaged (says SQLite): " + said},
                           "file",
                           {},
                           {}});
  }
}

void inspect_schema(Inspecting& inspecting) {
  for (const Fault& fault : schema_faults(inspecting.handle, inspecting.result.version))
    inspecting.result.add({"schema_altered", fault.message(), "schema", {}, {}});
}

/// Runs one part; where the file can't be read on, that is a finding too.
void part(Inspecting& inspecting, const std::string& table, void (*look)(Inspecting&)) {
  try {
    look(inspecting);
  } catch (const Fault& fault) {
    if (fault.kind() == Fault::Kind::io) throw;
    inspecting.result.add({"unreadable", fault.message(), table, {}, {}});
  }
}

}  // namespace

std::string number_of(EventSeq seq) {
  return "#" + std::to_string(seq);
}

}  // namespace journal

Inspection inspect_sqlite_journal(const std::filesystem::path& path,
                                  const InspectionProgress& progress) {
  const std::filesystem::path located = journal::locate_journal(path);
  const auto handle = journal::connect(located, JournalOptions{}.patience);
  journal::Query(*handle, "BEGIN").finish();
  Inspection result;
  result.version = journal::check_header(*handle);
  journal::Inspecting inspecting{*handle, result, progress};
  journal::part(inspecting, "file", journal::inspect_file);
  journal::part(inspecting, "schema", journal::inspect_schema);
  journal::part(inspecting, "events", journal::inspect_entries);
  if (result.version != journal::schema_without_tree)
    journal::part(inspecting, "tree", journal::inspect_tree);
  journal::part(inspecting, "texts", journal::inspect_content);
  return result;
}

void inspect_papers(Inspection& inspection,
                    DocumentStore& store,
                    const InspectionProgress& progress) {
  std::uint64_t done = 0;
  for (const PaperOnRecord& paper : inspection.papers) {
    const std::string entry = journal::number_of(paper.event);
    const DocumentState state = store.examine(paper.sealed);
    if (state == DocumentState::missing)
      inspection.add({"document_missing",
                      {"dokumen entri " + entry + " tidak ada lagi di foldernya",
                       "the document of entry " + entry + " is no longer in its folder"},
                      "documents",
                      paper.sealed.commitment,
                      paper.event});
    if (state == DocumentState::altered)
      inspection.add({"document_altered",
                      {"dokumen entri " + entry + " sudah diubah: isinya bukan yang dulu diajukan",
                       "the document of entry " + entry + " was altered: it is not what was filed"},
                      "documents",
                      paper.sealed.commitment,
                      paper.event});
    if (progress) progress(++done, inspection.papers.size());
  }
}

}  // namespace ksdpl
