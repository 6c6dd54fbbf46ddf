// From YAML text to the format of a document, or to every error in it.
#pragma once

#include "ksdpl/document_format.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// The format of the files this program reads.
inline constexpr std::string_view document_file_format = "ksdpl.document-format/1";

/// Files of formats by id, each with its path and its text.
struct DocumentFormatFile {
  std::string path;
  std::string text;
};
using DocumentFormatFiles = std::map<std::string, DocumentFormatFile, std::less<>>;

/// Finds the files of formats: those compiled in, each replaced by the one of the same name in
/// `format/` of `folder`, when that is not empty, and those the folder adds.
std::variant<DocumentFormatFiles, BundleError> find_document_formats(
    const std::filesystem::path& folder);

/// A format, or why there is none. When there are errors the format is not to be used.
struct LoadedDocumentFormat {
  DocumentFormat format;
  std::vector<Diagnostic> errors;
};

/// Reads and checks a file. Its words must be those of the workflow where it is for that one; what
/// the statute demands of the paper it may not lack. What the workflow adds to the paper becomes a
/// section too. Reports all errors at once. Never throws for bad input.
LoadedDocumentFormat load_document_format(const DocumentFormatFile& file, const Workflow& workflow);

}  // namespace ksdpl
