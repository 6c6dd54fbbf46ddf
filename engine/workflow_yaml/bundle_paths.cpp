// The paths by which the files of a bundle name each other.
#include "workflow_yaml/bundle_paths.hpp"

#include "workflow_yaml/overlay.hpp"

#include <filesystem>

namespace ksdpl::yaml {

std::string path_beside(std::string_view main, std::string_view named) {
  const std::filesystem::path name(named);
  if (name.empty() || name.is_absolute()) return {};
  const auto path = (std::filesystem::path(main).parent_path() / name).lexically_normal();
  const bool outside = path.empty() || *path.begin() == "..";
  return outside ? std::string() : path.generic_string();
}

std::vector<std::string> listed_law(std::string_view main, std::string_view text) {
  Findings ignored{std::string(main)};
  const std::optional<Value> root = read_tree(text, ignored);
  if (!root || root->kind != Value::Kind::map) return {};
  Fields file(*root, {}, ignored);
  std::vector<std::string> paths;
  for (const Word& word : file.names("law", Presence::optional)) {
    std::string path = path_beside(main, word.text);
    if (!path.empty()) paths.push_back(std::move(path));
  }
  return paths;
}

std::vector<std::string> paths_of(std::string_view name) {
  if (name.starts_with(regions_folder)) name.remove_prefix(regions_folder.size());
  const bool plain = !name.empty() && name.find('/') == std::string_view::npos && name[0] != '.';
  if (!plain) return {};
  const std::string file = std::string(name) + ".yaml";
  return {file, std::string(regions_folder) + file};
}

std::string extended_by(std::string_view main, std::string_view text) {
  Findings ignored{std::string(main)};
  const std::optional<Value> root = read_tree(text, ignored);
  return root ? extended_name(*root).text : std::string();
}

std::string extended_path(const Bundle& bundle, std::string_view name) {
  for (std::string& path : paths_of(name)) {
    if (bundle.files.contains(path)) return std::move(path);
  }
  return {};
}

}  // namespace ksdpl::yaml
