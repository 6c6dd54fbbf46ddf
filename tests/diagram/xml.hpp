// A small, strict reader of XML: enough to prove that a picture is well-formed and to look inside.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

struct XmlError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An element; `parent` is its place in the list, absent for the root.
struct XmlElement {
  std::string name;
  std::map<std::string, std::string, std::less<>> attributes;
  std::string text;  ///< Its own text, decoded, without that of its children.
  std::optional<std::size_t> parent;

  [[nodiscard]] std::string attribute(std::string_view wanted) const;
  [[nodiscard]] double number(std::string_view wanted) const;
};

/// Reads a document without DTD, comments or CDATA; returns its elements in document order.
/// Throws XmlError for anything that is not well-formed.
std::vector<XmlElement> read_xml(std::string_view document);

}  // namespace ksdpl::test
