// Looks at every byte of a journal and trusts none: what is stored, row by row, against what it
// must be.
#pragma once

#include "ksdpl/journal.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/log_identity.hpp"
#include "ksdpl/merkle.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl {

/// One thing that is wrong. Codes are read by programs: append, never rename.
struct Damage {
  std::string code;               ///< "entry_altered".
  Text text;                      ///< One sentence, naming the row.
  std::string table;              ///< "file", "schema", a table of the journal, or "documents".
  std::string row;                ///< The key of the row; empty where it is none.
  std::optional<EventSeq> event;  ///< The entry concerned.
};

/// A paper on record, and the entry that filed it.
struct PaperOnRecord {
  SealedDocument sealed;
  EventSeq event = 0;
};

/// What an inspection found.
struct Inspection {
  std::uint32_t version = 0;  ///< Of the file.
  LogIdentities identities;   ///< As the entries say; empty when event 0 can't be read.
  MerkleTree tree;            ///< Over the entries as they lie there.
  std::vector<Damage> findings;
  std::uint64_t more = 0;  ///< Findings left out: of each table only the first are listed.
  std::vector<PaperOnRecord> papers;

  [[nodiscard]] bool sound() const { return findings.empty(); }
  /// Adds a finding, or counts it when its table has enough of them.
  void add(Damage finding);
};

/// The findings listed of one table.
inline constexpr std::size_t findings_per_table = 20;

/// Told from time to time how far it has come; may be empty.
using InspectionProgress = std::function<void(std::uint64_t done, std::uint64_t all)>;

/// Inspects the file: damage, schema, every entry and its place, the kept tree, every sealed text,
/// bundle and request. Reads one consistent state; changes nothing. Throws Fault when there is no
/// such journal, it is of a newer version, or it can't be read at all. Not for use while the same
/// thread holds a writer.
Inspection inspect_sqlite_journal(const std::filesystem::path& path,
                                  const InspectionProgress& progress = {});

/// Reads every paper on record and adds a finding for each that is missing or altered.
void inspect_papers(Inspection& inspection,
                    DocumentStore& store,
                    const InspectionProgress& progress = {});

}  // namespace ksdpl
