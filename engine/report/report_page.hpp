// What the pages of a case and of all cases share: style, head, foot, tables, time limits.
#pragma once

#include "ksdpl/html.hpp"
#include "ksdpl/report.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::report {

/// Returns CSS for both pages; `sheet` is what follows `size:` of a printed page. What the page was
/// made of stands in the margin of every printed sheet.
std::string style_of(std::string_view sheet, const ReportSource& source);

/// Returns the sign that says a tone without colour: "✓", "!", "✗"; nothing for a plain one.
std::string_view sign_of(ReportTone tone);
/// Returns the sign and the words.
std::string told(const ReportState& state);
std::string_view class_of(ReportTone tone);

/// Writes the parts of a page. Borrows the page.
class ReportWriter {
 public:
  ReportWriter(HtmlPage& page, Language language) : page_(page), language_(language) {}

  [[nodiscard]] std::string_view word(const Phrase& phrase) const { return phrase.in(language_); }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] HtmlPage& page() const { return page_; }

  void head(std::string_view title, const std::vector<std::string>& marks) const;
  /// Opens a section with its heading; `id` is what a link to it names.
  void open_section(std::string_view id, const Phrase& title) const;
  void close_section() const { page_.close(); }
  /// Opens a table with a caption for those who can't see it, its head, and its body.
  void open_table(const Phrase& caption, std::initializer_list<Phrase> columns) const;
  void open_table(const Phrase& caption,
                  const std::vector<std::string>& columns,
                  std::string_view table_class) const;
  void close_table() const;
  void state(std::string_view element, const ReportState& state) const;
  void paragraph(const Phrase& words) const { page_.text("p", word(words), {{"class", "quiet"}}); }
  /// Writes one line a word, or nothing.
  void lines(std::string_view element, const std::vector<std::string>& words) const;
  void deadlines(const std::vector<ReportDeadline>& all, bool with_case) const;
  /// Writes what the page was made of.
  void foot(const ReportSource& source) const;

 private:
  HtmlPage& page_;
  Language language_;
};

}  // namespace ksdpl::report
