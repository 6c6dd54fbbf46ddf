// Writes XML: elements closed in order, every value escaped here and nowhere else.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ksdpl::exchange {

/// Writes one document of UTF-8, an element a line, indented.
///
/// XML 1.0 cannot hold most control characters at all. In every value line breaks and tabs become
/// blanks; other control characters, bidirectional ones and broken bytes become the visible U+FFFD.
class XmlWriter {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  XmlWriter();

  void open(std::string_view name, Attributes attributes = {});
  void close();
  /// Writes an element without content.
  void empty(std::string_view name, Attributes attributes);
  /// Writes an element with nothing but text.
  void text(std::string_view name, std::string_view words, Attributes attributes = {});

  /// Returns the document; every element must be closed.
  [[nodiscard]] std::string take();

 private:
  void begin(std::string_view name, Attributes attributes);

  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace ksdpl::exchange
