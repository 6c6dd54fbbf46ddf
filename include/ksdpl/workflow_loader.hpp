// From YAML text to a checked Workflow, or to every error in it with file, line and column.
#pragma once

#include "ksdpl/workflow.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

/// The files a workflow was read from, by path relative to the workflows folder:
/// {"ksdpl.yaml": "...", "hukum/pp-28-2018.yaml": "..."}. A case pins the hash of the whole.
struct Bundle {
  std::string main;  ///< The path of the workflow file itself.
  std::map<std::string, std::string> files;
};

/// Returns the bundle as one canonical JSON text: what the journal keeps and what is hashed. The
/// texts must be UTF-8, which `load_workflow` has checked of every file it accepted.
std::string to_canonical_json(const Bundle& bundle);
/// Reads back `to_canonical_json`; nothing when the text is not a bundle.
std::optional<Bundle> bundle_from_json(std::string_view text);

/// Returns the files compiled into the program, by path relative to `workflows/`.
const std::map<std::string, std::string>& embedded_workflows();

/// Why a bundle could not be put together.
struct BundleError {
  enum class Kind { not_found, not_a_file, too_large, unreadable };
  Kind kind = Kind::not_found;
  std::string path;
  std::vector<std::string> known;  ///< The workflows there are, when a name was not found.
};

/// Puts together the bundle of a workflow given by name ("ksdpl", or "dki-jakarta" for the overlay
/// "daerah/dki-jakarta") or by path to a YAML file. An overlay brings the file it extends with it.
/// `folder`, when not empty, replaces the embedded files. A file given by path is read with the
/// registry of law of the folder or of the program.
std::variant<Bundle, BundleError> find_bundle(std::string_view name_or_path,
                                              const std::filesystem::path& folder);

/// A workflow, or why there is none. Exactly one of the two is filled. `Workflow::bundle_hash` is
/// left empty: whoever keeps the bundle hashes it and fills the hash in.
struct LoadedWorkflow {
  std::shared_ptr<const Workflow> workflow;
  std::vector<Diagnostic> errors;
};

/// Reads and checks a bundle, up to the statute; the same bytes as lately give the same object.
/// Reports all errors of all files at once. Never throws for bad input. Thread-safe.
LoadedWorkflow load_workflow(const Bundle& bundle);

/// Reads only the registry of law of a bundle, for `law show`.
struct LoadedLaw {
  LawRegistry law;
  std::vector<Diagnostic> errors;
};
LoadedLaw load_law(const Bundle& bundle);

/// Returns the findings that do not make a workflow unusable but that its author should mend:
/// papers and actors nothing uses, steps nobody can reach, missing translations.
std::vector<Diagnostic> lint(const Workflow& workflow);

}  // namespace ksdpl
