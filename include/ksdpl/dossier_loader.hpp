// From YAML text to the rules of dossiers, or to every error in it.
#pragma once

#include "ksdpl/dossier_rules.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// The format of the rules this program reads.
inline constexpr std::string_view dossier_format = "ksdpl.dossier-rules/1";

/// A file of rules: its path, and its text.
struct DossierFile {
  std::string path;
  std::string text;
};

/// Finds the rules for a workflow: those of its own name in `dosir/`, else of the workflow it
/// extends. `folder`, when not empty, is looked into first; what it lacks comes with the program.
std::variant<DossierFile, BundleError> find_dossier_rules(const Workflow& workflow,
                                                          const std::filesystem::path& folder);

/// Rules, or why there are none. When there are errors the rules are not to be used.
struct LoadedDossierRules {
  DossierRules rules;
  std::vector<Diagnostic> errors;
};

/// Reads and checks a file of rules; every word must be one of the workflow. Reports all errors at
/// once. Never throws for bad input.
LoadedDossierRules load_dossier_rules(const DossierFile& file, const Workflow& workflow);

}  // namespace ksdpl
