// Writes one self-contained HTML page: every value escaped here and nowhere else, no network.
#pragma once

#include "ksdpl/language.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ksdpl {

/// A page of HTML 5 in the making. Element and attribute names are ours; whatever comes from data
/// goes through `text` or an attribute's value and can't become markup. Control and bidirectional
/// characters become the visible U+FFFD. Not thread-safe.
class HtmlPage {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// A program of ours for the page, and the SHA-256 of its bytes in base64: nothing else runs.
  struct Script {
    std::string_view text;
    std::string_view sha256;
  };

  /// Begins the page; `style` is CSS of ours. The page tells the browser to load nothing from
  /// anywhere and to run nothing but `script`, which `take` puts at its end.
  HtmlPage(Language language, std::string_view title, std::string_view style, Script script = {});

  void open(std::string_view name, Attributes attributes = {});
  void close();
  /// Ends an element that has no content and no end tag, such as an `input`.
  void close_empty() { open_.pop_back(); }
  /// Writes an element with nothing but text.
  void text(std::string_view name, std::string_view words, Attributes attributes = {});
  /// Writes one row of a table.
  void row(std::string_view cell, const std::vector<std::string>& cells);
  /// Writes a list of terms and what they are.
  void term(std::string_view label, std::string_view words);
  /// Puts in a picture: SVG that we drew, whose words were escaped when it was drawn.
  void picture(std::string_view svg);

  /// Returns the page; every element must be closed.
  [[nodiscard]] std::string take();

 private:
  Script script_;
  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace ksdpl
