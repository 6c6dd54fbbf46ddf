// Puts a bundle together from the files compiled in, a folder, or a path.
#include "ksdpl/workflow_loader.hpp"

#include "workflow_yaml/bundle_paths.hpp"
#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/regular_file.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using Kind = BundleError::Kind;
using Found = std::variant<Bundle, BundleError>;

constexpr std::string_view extension = ".yaml";

/// Says whether it is the path of a file rather than a name such as "ksdpl" or "daerah/contoh".
bool is_path(std::string_view name_or_path) {
  const bool slash = name_or_path.find('/') != std::string_view::npos;
  const bool of_a_region =
      name_or_path.starts_with(yaml::regions_folder) && !yaml::paths_of(name_or_path).empty();
  return name_or_path.ends_with(extension) || (slash && !of_a_region);
}

/// The workflow and law files a name is looked up in: those compiled in, or those of a folder.
class Library {
 public:
  explicit Library(fs::path folder) : folder_(std::move(folder)) {}

  /// Returns the text of a file, or why not.
  [[nodiscard]] std::variant<std::string, BundleError> read(const std::string& path) const {
    if (!folder_.empty()) return yaml::read_regular_file(folder_ / path);
    const auto found = embedded_workflows().find(path);
    if (found != embedded_workflows().end()) return found->second;
    return BundleError{Kind::not_found, path, {}};
  }

  /// Returns the names of the workflows there are, those of regions too, sorted.
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (std::string file : files()) {
      if (file.starts_with(yaml::regions_folder)) file.erase(0, yaml::regions_folder.size());
      const bool at_top = file.find('/') == std::string::npos;
      if (at_top && file.ends_with(extension))
        names.push_back(file.substr(0, file.size() - extension.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> files;
    if (folder_.empty()) {
      for (const auto& [path, text] : embedded_workflows())
        files.push_back(path);
      return files;
    }
    add_files(files, "");
    add_files(files, std::string(yaml::regions_folder));
    return files;
  }

  void add_files(std::vector<std::string>& files, const std::string& below) const {
    std::error_code error;
    for (fs::directory_iterator entry(folder_ / below, error), end; !error && entry != end;
         entry.increment(error))
      files.push_back(below + entry->path().filename().string());
  }

  fs::path folder_;
};

using Trouble = std::optional<BundleError>;

/// Adds a file of the library unless it is there already. One that the library does not have is
/// left out: `load_workflow` says where it was named.
Trouble add_file(Bundle& bundle, const std::string& path, const Library& library) {
  if (bundle.files.contains(path)) return std::nullopt;
  auto read = library.read(path);
  if (auto* text = std::get_if<std::string>(&read)) {
    bundle.files.emplace(path, std::move(*text));
  } else if (auto& error = std::get<BundleError>(read); error.kind != Kind::not_found) {
    return std::move(error);
  }
  return std::nullopt;
}

/// Adds the law files that a workflow or an overlay lists.
Trouble add_law(Bundle& bundle, const std::string& file, const Library& library) {
  for (const std::string& path : yaml::listed_law(file, bundle.files.at(file))) {
    if (auto trouble = add_file(bundle, path, library)) return trouble;
  }
  return std::nullopt;
}

/// Adds the national file that an overlay extends.
Trouble add_base(Bundle& bundle, const Library& library) {
  const std::string name = yaml::extended_by(bundle.main, bundle.files.at(bundle.main));
  for (const std::string& path : yaml::paths_of(name)) {
    if (path == bundle.main) return std::nullopt;
    if (auto trouble = add_file(bundle, path, library)) return trouble;
    if (bundle.files.contains(path)) return add_law(bundle, path, library);
  }
  return std::nullopt;
}

Found completed(Bundle bundle, const Library& library) {
  if (auto trouble = add_law(bundle, bundle.main, library)) return std::move(*trouble);
  if (auto trouble = add_base(bundle, library)) return std::move(*trouble);
  return bundle;
}

/// Returns the name under which a file given by path stands in its bundle: the file name alone,
/// because a pinned bundle must not depend on where its author kept it.
std::string name_in_bundle(const fs::path& path) {
  return yaml::without_hidden(path.filename().string());
}

Found bundle_at(const fs::path& path, const Library& library) {
  auto read = yaml::read_regular_file(path);
  if (auto* error = std::get_if<BundleError>(&read)) return std::move(*error);
  Bundle bundle;
  bundle.main = name_in_bundle(path);
  bundle.files.emplace(bundle.main, std::get<std::string>(std::move(read)));
  return completed(std::move(bundle), library);
}

Found bundle_named(std::string_view name, const Library& library) {
  for (const std::string& path : yaml::paths_of(name)) {
    auto read = library.read(path);
    if (auto* text = std::get_if<std::string>(&read)) {
      Bundle bundle{path, {}};
      bundle.files.emplace(path, std::move(*text));
      return completed(std::move(bundle), library);
    }
    if (auto& error = std::get<BundleError>(read); error.kind != Kind::not_found)
      return std::move(error);
  }
  return BundleError{Kind::not_found, std::string(name), library.names()};
}

}  // namespace

Found find_bundle(std::string_view name_or_path, const fs::path& folder) {
  std::error_code error;
  if (!folder.empty() && !fs::is_directory(folder, error)) {
    const bool exists = fs::exists(folder, error);
    return BundleError{exists ? Kind::not_a_file : Kind::not_found, folder.string(), {}};
  }
  const Library library(folder);
  if (is_path(name_or_path)) return bundle_at(fs::path(name_or_path), library);
  return bundle_named(name_or_path, library);
}

}  // namespace ksdpl
