// Writes a page for man(7): macros, and text in which nothing is taken for one.
#pragma once

#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Gathers a page line by line. All text passes through `escaped`.
class RoffWriter {
 public:
  /// Returns words as roff shows them as they are: no backslash is an escape, no dot or quote at
  /// the beginning of a line a command, and hyphens and quotes stay those of a keyboard, so that
  /// what is copied from the page works. Line breaks become blanks.
  static std::string escaped(std::string_view text);

  void comment(std::string_view text);
  /// The title line: name, section, date, program, and what the page is about.
  void title(std::string_view date, std::string_view program, std::string_view about);
  void section(std::string_view heading);
  void subsection(std::string_view heading);
  void paragraph(std::string_view text);
  /// The name of something and, indented below it, what it is.
  void item(std::string_view name, std::string_view value, std::string_view text);
  /// A line to type, as it is.
  void example(std::string_view text);
  /// The name of a command and what may follow it.
  void synopsis(std::string_view command, std::string_view rest);
  /// The line that indexes of pages are made from.
  void name_line(std::string_view name, std::string_view about);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void macro(std::string_view name, std::string_view argument);
  void line(std::string_view text);

  std::string text_;
  bool after_heading_ = false;
};

}  // namespace ksdpl::cli
