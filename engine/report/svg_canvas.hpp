// A sheet to draw on: boxes, lines with arrow heads and lines of text, written as SVG.
#pragma once

#include "report/text.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::report {

struct Point {
  double x = 0.0;
  double y = 0.0;
};

struct Rect {
  double x = 0.0;
  double y = 0.0;
  double width = 0.0;
  double height = 0.0;

  [[nodiscard]] double right() const { return x + width; }
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] double middle() const { return y + height / 2; }
};

/// Solid rests on the text of the law; dashed does not.
enum class Stroke : std::uint8_t { solid, dashed };

struct BoxStyle {
  std::string_view fill;
  std::string_view line;
  double line_width = 1.2;
  Stroke stroke = Stroke::solid;
};

enum class Anchor : std::uint8_t { start, middle, end };

struct TextStyle {
  Font font;
  std::string_view colour;
  Anchor anchor = Anchor::start;
};

/// Collects the drawing. Everything that came from data is escaped here and nowhere else.
class Canvas {
 public:
  /// Opens a group that assistive technology and tooltips know by `title`.
  void open_group(std::string_view title);
  /// Likewise, and filters find the group by the case it is of.
  void open_group(std::string_view title, std::string_view case_id);
  void close_group();
  void box(const Rect& place, const BoxStyle& style);
  void text(Point at, std::string_view words, const TextStyle& style);
  /// Draws straight lines through the points with an arrow head at the last one.
  void arrow(std::span<const Point> points, Stroke stroke);
  void line(Point from, Point to, Stroke stroke);

  [[nodiscard]] const std::string& body() const { return body_; }

 private:
  std::string body_;
  int depth_ = 1;
  void put(std::string_view element);
};

// The colours; each pair of text and ground has a contrast of at least 7 to 1.
inline constexpr std::string_view ink = "#111827";
inline constexpr std::string_view quiet_ink = "#374151";
inline constexpr std::string_view paper = "#ffffff";

}  // namespace ksdpl::report
