// The formats of our files as JSON Schema, for editors that complete and check while one types.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl {

enum class FileFormat : std::uint8_t {
  workflow,
  law,
  overlay,
  unknown,
  calendar,
  scenario,
  history,
  dossier_rules,
  document_format,
};

inline constexpr std::array file_formats{
    FileFormat::workflow, FileFormat::law,           FileFormat::overlay,
    FileFormat::unknown,  FileFormat::calendar,      FileFormat::scenario,
    FileFormat::history,  FileFormat::dossier_rules, FileFormat::document_format};

/// Returns "workflow", "law", "overlay", "unknown", "calendar", "scenario", "history",
/// "dossier-rules" or "document-format": the word between "ksdpl." and "/1" in the line `format` of
/// such a file.
std::string_view id_of(FileFormat format);
std::optional<FileFormat> file_format_from_id(std::string_view id);

/// Returns the JSON Schema (draft 2020-12) of a format as one text that ends with a newline. The
/// stages, moves, acts and words in it are those compiled in. It knows the shape of a file and its
/// closed words; references, articles and the minima of the statute are for `load_workflow`.
std::string json_schema(FileFormat format);

}  // namespace ksdpl
