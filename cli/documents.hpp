// The formats of documents that a command names, and what a document is begun with.
#pragma once

#include "ksdpl/document.hpp"
#include "ksdpl/document_format_loader.hpp"

#include "cli/session.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ksdpl::cli {

/// The most a document may hold; a person reads it.
inline constexpr std::size_t most_document_bytes = std::size_t{1} << 20U;

/// Returns the formats for cases of the workflow, by id. Throws InvalidFileError with every error
/// of every file, and Complaint.
std::vector<DocumentFormat> formats_for(const Session& session, const Workflow& workflow);
/// Returns the format with that id. Throws as well Complaint (not found) with the nearest.
DocumentFormat format_named(const Session& session,
                            const Workflow& workflow,
                            const std::string& id);
/// Returns the format a document names; one that is not known is an error of the document. Throws
/// InvalidFileError.
DocumentFormat format_of(const Session& session,
                         const Workflow& workflow,
                         const std::string& file,
                         const DocumentFront& front);

/// Returns the workflow a document names, by name only: what a document says is no path. One that
/// is not there is an error of the document. Throws InvalidFileError, Complaint.
std::shared_ptr<const Workflow> workflow_of_document(const Session& session,
                                                     const std::string& file,
                                                     const DocumentFront& front);

/// Returns the case named by `--case`. Throws Complaint, RefusedError.
CaseView case_of_option(Session& session);

/// Returns what a document of the case is begun with, in the language of the session.
DocumentDraft draft_for(const Session& session,
                        const CaseView& view,
                        const DocumentFormat& format,
                        Language language);

/// Reads a document from disk. Throws Complaint, and InvalidFileError when it is no document.
WrittenDocument document_at(const std::string& path);

/// Returns a format and its sections as JSON.
Json to_json(const DocumentFormat& format, Language language);
/// Returns "dilaporkan" and so on: what is known of the official form.
std::string form_text(const DocumentFormat& format, Language language);

}  // namespace ksdpl::cli
