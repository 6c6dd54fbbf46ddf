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

bool is_path(std::string_view name_or_path) {
  return name_or_path.find('/') != std::string_view::npos || name_or_path.ends_with(extension);
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

  /// Returns the names of the workflows there are, sorted.
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const std::string& file : files()) {
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
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end;
         entry.increment(error))
      files.push_back(entry->path().filename().string());
    return files;
  }

  fs::path folder_;
};

/// Adds the law files the workflow lists. One that is not there is left out: `load_workflow` says
/// where it was named.
Found with_law(Bundle bundle, const Library& library) {
  for (const std::string& path : yaml::listed_law(bundle.main, bundle.files.at(bundle.main))) {
    if (bundle.files.contains(path)) continue;
    auto read = library.read(path);
    if (auto* text = std::get_if<std::string>(&read)) {
      bundle.files.emplace(path, std::move(*text));
    } else if (auto& error = std::get<BundleError>(read); error.kind != Kind::not_found) {
      return std::move(error);
    }
  }
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
  return with_law(std::move(bundle), library);
}

Found bundle_named(std::string_view name, const Library& library) {
  Bundle bundle;
  bundle.main = std::string(name) + std::string(extension);
  auto read = library.read(bundle.main);
  if (auto* error = std::get_if<BundleError>(&read)) {
    if (error->kind != Kind::not_found) return std::move(*error);
    return BundleError{Kind::not_found, std::string(name), library.names()};
  }
  bundle.files.emplace(bundle.main, std::get<std::string>(std::move(read)));
  return with_law(std::move(bundle), library);
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
