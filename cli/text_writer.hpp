// Text for people: aligned, wrapped, and incapable of passing a raw control character on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// How words are stressed. Never the only carrier of a meaning: the words say it too.
enum class Tone : std::uint8_t { plain, strong, good, bad, warn, dim };

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
};

/// Collects lines. Everything given to it is made visible first; only the writer itself adds line
/// breaks and colour.
class TextWriter {
 public:
  static constexpr std::size_t width = 92;

  explicit TextWriter(bool colour) : colour_(colour) {}

  void blank();
  /// A line of its own, never wrapped: a heading or a command to copy.
  void line(std::string_view text, Tone tone = Tone::plain, std::size_t indent = 0);
  /// Words wrapped at the width; further lines start at `hang`.
  void paragraph(std::string_view text, std::size_t indent = 0, std::size_t hang = 0);
  /// A label and its value, the values aligned below each other.
  void field(std::string_view label, std::string_view value, std::size_t indent = 0);
  void field(std::string_view label, const Cell& value, std::size_t indent = 0);
  /// Like `field`, never wrapped: for commands to copy.
  void copyable(std::string_view label, std::string_view value, std::size_t indent = 0);
  /// A marked item, such as "[belum] ..." or "3. ...", its words hanging behind the marker.
  void item(const Cell& marker, std::string_view text, std::size_t indent = 0);
  /// Rows with aligned columns; the last column wraps.
  void table(const std::vector<std::vector<Cell>>& rows, std::size_t indent = 2);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] std::string painted(std::string_view text, Tone tone) const;
  void wrap(std::string_view safe, std::size_t column, std::size_t hang, Tone tone = Tone::plain);
  void end_line();

  bool colour_;
  std::string text_;
};

}  // namespace ksdpl::cli
