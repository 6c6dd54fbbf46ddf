// Finds and loads the workflow a command names; what cannot be used ends the command.
#include "cli/workflows.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"

namespace ksdpl::cli {

void complain(const BundleError& error) {
  const std::string near = nearest(error.path, error.known);
  const Text hint = near.empty() ? said(Say::hint_workflows, joined(error.known))
                                 : said(Say::hint_did_you_mean, near);
  switch (error.kind) {
    case BundleError::Kind::not_found:
      throw Complaint(Exit::not_found, said(Say::no_such_workflow, error.path), hint);
    case BundleError::Kind::not_a_file:
      throw Complaint(Exit::usage, said(Say::not_a_file, error.path),
                      said(Say::hint_check_path, error.path));
    case BundleError::Kind::too_large:
      throw Complaint(Exit::usage, said(Say::file_too_large, error.path),
                      said(Say::hint_check_path, error.path));
    case BundleError::Kind::unreadable:
      throw Complaint(Exit::fault, said(Say::file_unreadable, error.path),
                      said(Say::hint_check_path, error.path));
  }
  throw Complaint(Exit::fault, said(Say::file_unreadable, error.path),
                  said(Say::hint_check_path, error.path));
}

Bundle bundle_named(const Session& session, const std::string& name_or_path) {
  auto found = find_bundle(name_or_path, session.workflows_folder());
  if (const auto* error = std::get_if<BundleError>(&found)) complain(*error);
  return std::get<Bundle>(std::move(found));
}

std::shared_ptr<const Workflow> require_loadable(const Bundle& bundle) {
  LoadedWorkflow loaded = load_workflow(bundle);
  if (!loaded.workflow) throw InvalidFileError(std::move(loaded.errors));
  return loaded.workflow;
}

std::shared_ptr<const Workflow> workflow_of_today(const Session& session, const CaseView& view) {
  const auto found = find_bundle(view.workflow->id, session.workflows_folder());
  const auto* bundle = std::get_if<Bundle>(&found);
  auto loaded = bundle == nullptr ? nullptr : load_workflow(*bundle).workflow;
  return loaded == nullptr ? view.workflow : loaded;
}

std::shared_ptr<const Workflow> workflow_named(const Session& session,
                                               const std::string& name_or_path) {
  return require_loadable(bundle_named(session, name_or_path));
}

}  // namespace ksdpl::cli
