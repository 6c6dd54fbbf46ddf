// What pandoc read, before it writes: nothing in it may reach outside the document.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Returns the tree, pandoc's JSON, in which an image is only its description, raw HTML or TeX is
/// text, a link leads to http, https or mailto only, and nothing is left of metadata. Nothing when
/// it is no such tree or nested beyond reason.
std::optional<std::string> harmless_tree(std::string_view json);

}  // namespace ksdpl::cli
