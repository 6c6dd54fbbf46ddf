// Makes ODT, DOCX and PDF of a document, with pandoc and LibreOffice where they are installed.
#pragma once

#include "ksdpl/document.hpp"

#include "cli/environment.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Converts a document to "odt", "docx" or "pdf" and hands the path of the result, in a temporary
/// folder, to `take`. Nothing in the document is run, fetched or read from elsewhere. Throws
/// Complaint (fault) when a program is not installed or does not succeed.
void convert(const WrittenDocument& document,
             std::string_view to,
             const Environment& environment,
             const std::function<void(const std::string& path)>& take);

}  // namespace ksdpl::cli
