// What the parts of an inspection share: what the entries name, and how a finding is made.
#pragma once

#include "ksdpl/inspection.hpp"

#include "journal/sqlite_handle.hpp"

#include <map>
#include <string>
#include <vector>

namespace ksdpl::journal {

/// A paper as a leaf names it.
struct NamedPaper {
  EventSeq event = 0;
  std::uint64_t size = 0;
};

/// What the entries name of the other tables, each with the first entry that does.
struct Named {
  std::map<std::string, EventSeq, std::less<>> texts;
  std::map<std::string, NamedPaper, std::less<>> papers;
  std::map<std::string, EventSeq, std::less<>> bundles;
  std::map<std::string, EventSeq, std::less<>> keys;
};

/// An inspection under way.
struct Inspecting {
  SqliteHandle& handle;
  Inspection& result;
  const InspectionProgress& progress;
  Named named = {};
  std::map<EventSeq, TreeHash> leaves = {};  ///< By the number of the row, gaps left out.
};

/// Returns "#7".
std::string number_of(EventSeq seq);

// Each reads its tables and adds what it finds. What SQLite can't read is thrown as Fault.
void inspect_entries(Inspecting& inspecting);
void inspect_tree(Inspecting& inspecting);
void inspect_content(Inspecting& inspecting);

}  // namespace ksdpl::journal
