// Finds and loads the workflow a command names; what cannot be used ends the command.
#pragma once

#include "ksdpl/workflow_loader.hpp"

#include "cli/session.hpp"

#include <memory>
#include <string>

namespace ksdpl::cli {

/// The workflow meant when none is named.
inline constexpr const char* default_workflow = "ksdpl";

/// Says why files could not be found or read. Throws Complaint.
[[noreturn]] void complain(const BundleError& error);
/// Puts the bundle together. Throws Complaint.
Bundle bundle_named(const Session& session, const std::string& name_or_path);
/// Loads it. Throws InvalidFileError with every diagnostic.
std::shared_ptr<const Workflow> require_loadable(const Bundle& bundle);
/// Returns the workflow of a case as it is shipped or kept today, else the text the case is pinned
/// to: what an office gives out or writes goes by its rules of today.
std::shared_ptr<const Workflow> workflow_of_today(const Session& session, const CaseView& view);
/// Both in one.
std::shared_ptr<const Workflow> workflow_named(const Session& session,
                                               const std::string& name_or_path);

}  // namespace ksdpl::cli
