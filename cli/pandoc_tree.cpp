// What pandoc read, before it writes: nothing in it may reach outside the document.
#include "cli/pandoc_tree.hpp"

#include "cli/page.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr int deepest = 400;

std::string kind_of(const Json& node) {
  if (!node.is_object()) return {};
  const auto kind = node.find("t");
  return kind != node.end() && kind->is_string() ? kind->get<std::string>() : std::string();
}

/// Returns the content of a node as a list, or nullptr.
const Json* content_of(const Json& node, std::size_t parts) {
  const auto content = node.find("c");
  const bool fits = content != node.end() && content->is_array() && content->size() >= parts;
  return fits ? &*content : nullptr;
}

/// Returns the text of a raw piece as words of the document.
Json as_text(const Json& node) {
  const Json* content = content_of(node, 2);
  const bool text = content != nullptr && content->at(1).is_string();
  return {{"t", "Str"}, {"c", text ? content->at(1) : Json("")}};
}

bool leads_nowhere_odd(const Json& link) {
  constexpr std::array<std::string_view, 3> allowed{"http://", "https://", "mailto:"};
  const Json& target = link.at(2);
  if (!target.is_array() || target.empty() || !target.at(0).is_string()) return false;
  const auto address = target.at(0).get<std::string>();
  return std::any_of(allowed.begin(), allowed.end(),
                     [&](std::string_view start) { return address.starts_with(start); });
}

Json cleaned(const Json& node);

/// Adds a node to its list; an image or an odd link leaves its words there.
void add_cleaned(Json& list, const Json& node) {
  constexpr std::size_t parts = 3;  // Attributes, words, target.
  const std::string kind = kind_of(node);
  const Json* content = kind == "Image" || kind == "Link" ? content_of(node, parts) : nullptr;
  const bool only_words = content != nullptr && (kind == "Image" || !leads_nowhere_odd(*content));
  if (only_words) {
    for (const Json& word : cleaned(content->at(1)))
      list.push_back(word);
  } else if (kind == "RawInline") {
    list.push_back(as_text(node));
  } else if (kind == "RawBlock") {
    list.push_back({{"t", "Para"}, {"c", Json::array({as_text(node)})}});
  } else {
    list.push_back(cleaned(node));
  }
}

// The depth of the tree is bounded where it is read. NOLINTNEXTLINE(misc-no-recursion)
Json cleaned(const Json& node) {
  if (node.is_array()) {
    Json list = Json::array();
    for (const Json& item : node)
      add_cleaned(list, item);
    return list;
  }
  if (!node.is_object()) return node;
  Json object = Json::object();
  for (const auto& [key, value] : node.items())
    object[key] = cleaned(value);
  return object;
}

}  // namespace

std::optional<std::string> harmless_tree(std::string_view json) {
  bool too_deep = false;
  const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth > deepest;
    return !too_deep;
  };
  Json tree = Json::parse(json, watch, /*allow_exceptions=*/false);
  if (too_deep || !tree.is_object() || !tree.contains("blocks")) return std::nullopt;
  tree["meta"] = Json::object();
  tree["blocks"] = cleaned(tree["blocks"]);
  return tree.dump();
}

}  // namespace ksdpl::cli
