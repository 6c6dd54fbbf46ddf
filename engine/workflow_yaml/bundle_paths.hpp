// The paths by which the files of a bundle name each other.
#pragma once

#include "ksdpl/workflow_loader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::yaml {

/// Returns the path, relative to the workflows folder, of a file that `main` names relative to
/// itself. Empty when the path would leave the folder.
std::string path_beside(std::string_view main, std::string_view named);

/// Returns what a workflow file lists under `law`, as paths relative to the workflows folder; as
/// far as the file can be read.
std::vector<std::string> listed_law(std::string_view main, std::string_view text);

/// The folder, inside the workflows folder, of the overlays of regions.
inline constexpr std::string_view regions_folder = "daerah/";

/// Returns the paths at which a workflow with this name may lie, in the order they are tried:
/// "ksdpl.yaml", "daerah/ksdpl.yaml". Empty when it is no name.
std::vector<std::string> paths_of(std::string_view name);

/// Returns the name that a file says it extends; empty when it extends none.
std::string extended_by(std::string_view main, std::string_view text);

/// Returns the path of the file in the bundle that has this name; empty when there is none.
std::string extended_path(const Bundle& bundle, std::string_view name);

}  // namespace ksdpl::yaml
