// What is shown of an imported history: the file, the importer's words, the sources.
#pragma once

#include "ksdpl/event.hpp"

#include "cli/page.hpp"

namespace ksdpl::cli {

/// Returns what the importer gave with an entry; nullptr when it was not imported.
const AsImported* import_of(const EventBody& body);

Json to_json(const ImportedFrom& imported);
Json to_json(const AsImported& imported);

/// Writes the file, the importer's statement and every source with its address.
void write_import(TextWriter& out, const ImportedFrom& imported, Language language);
/// Writes what one entry rests on, and the date in the words of the source.
void write_import(TextWriter& out,
                  const AsImported& imported,
                  Language language,
                  std::size_t indent = 0);

}  // namespace ksdpl::cli
