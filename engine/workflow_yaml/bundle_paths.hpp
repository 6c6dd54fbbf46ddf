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

}  // namespace ksdpl::yaml
