// A bundle as one canonical JSON text: what the journal keeps and what a case pins by hash.
#include "ksdpl/workflow_loader.hpp"

#include <utility>

#include <nlohmann/json.hpp>

namespace ksdpl {

// RFC 8785 asks for keys in the order of their UTF-16 units, which for paths is that of their
// bytes, and for no blanks; nlohmann's objects are sorted and its dump writes the same escapes.
std::string to_canonical_json(const Bundle& bundle) {
  nlohmann::json json;
  json["files"] = bundle.files;
  json["main"] = bundle.main;
  return json.dump();
}

std::optional<Bundle> bundle_from_json(std::string_view text) {
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object() || json.size() != 2) return std::nullopt;
  const auto files = json.find("files");
  const auto main = json.find("main");
  if (files == json.end() || main == json.end()) return std::nullopt;
  if (!files->is_object() || !main->is_string()) return std::nullopt;
  Bundle bundle;
  bundle.main = main->get<std::string>();
  for (const auto& [path, content] : files->items()) {
    if (!content.is_string()) return std::nullopt;
    bundle.files.emplace(path, content.get<std::string>());
  }
  if (!bundle.files.contains(bundle.main)) return std::nullopt;
  return bundle;
}

}  // namespace ksdpl
