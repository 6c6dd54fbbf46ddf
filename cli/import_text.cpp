// What is shown of an imported history: the file, the importer's words, the sources.
#include "cli/import_text.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {

const AsImported* import_of(const EventBody& body) {
  if (const auto* stated = std::get_if<StepStated>(&body))
    return stated->imported ? &*stated->imported : nullptr;
  const auto* told = std::get_if<InstrumentRecorded>(&body);
  if (told != nullptr && told->imported != AsImported{}) return &told->imported;
  const auto* noted = std::get_if<Noted>(&body);
  if (noted != nullptr && noted->imported != AsImported{}) return &noted->imported;
  return nullptr;
}

Json to_json(const ImportedFrom& imported) {
  Json sources = Json::array();
  for (const ImportSource& source : imported.sources)
    sources.push_back({{"id", source.id},
                       {"title", source.title},
                       {"address", to_json(source.address)},
                       {"note", to_json(source.note)}});
  return {{"file_name", imported.file_name},
          {"sha256", imported.sha256},
          {"format", imported.format},
          {"statement", imported.statement},
          {"sources", std::move(sources)}};
}

Json to_json(const AsImported& imported) {
  return {{"evidence", "menurut_pengimpor"},
          {"sources", imported.sources},
          {"date_words", to_json(imported.date_words)}};
}

void write_import(TextWriter& out, const ImportedFrom& imported, Language language) {
  out.field(say(language, Say::label_imported),
            fmt::format("{} (SHA-256 {})", imported.file_name, imported.sha256.substr(0, 12)));
  out.field(say(language, Say::label_importer_says), imported.statement);
  for (const ImportSource& source : imported.sources) {
    std::string words = fmt::format("{}: {}", source.id, source.title);
    if (source.note) words += fmt::format(" ({})", *source.note);
    out.field(&source == &imported.sources.front() ? say(language, Say::label_sources) : "", words);
    if (source.address) out.copyable("", *source.address);
  }
}

void write_import(TextWriter& out,
                  const AsImported& imported,
                  Language language,
                  std::size_t indent) {
  if (imported.date_words)
    out.field(say(language, Say::label_date_words), *imported.date_words, indent);
  const std::string sources = imported.sources.empty() ? "" : ": " + joined(imported.sources);
  out.field(say(language, Say::label_evidence),
            say(language, Say::as_the_importer_states) + sources, indent);
}

}  // namespace ksdpl::cli
