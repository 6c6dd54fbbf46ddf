// A sheet to draw on: boxes, lines with arrow heads and lines of text, written as SVG.
#include "report/svg_canvas.hpp"

#include <cmath>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr double head_length = 7.0;
constexpr double head_half_width = 3.2;
constexpr std::string_view line_colour = ink;

std::string_view dashes(Stroke stroke) {
  return stroke == Stroke::dashed ? R"( stroke-dasharray="5 3")" : "";
}

std::string_view anchor_of(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: return "";
    case Anchor::middle: return R"( text-anchor="middle")";
    case Anchor::end: return R"( text-anchor="end")";
  }
  return "";
}

/// Returns the three corners of the head of a horizontal or vertical arrow.
std::string head(Point from, Point to) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const double along_x = length > 0 ? (to.x - from.x) / length : 0.0;
  const double along_y = length > 0 ? (to.y - from.y) / length : 1.0;
  const Point back{to.x - along_x * head_length, to.y - along_y * head_length};
  return fmt::format("{:.1f},{:.1f} {:.1f},{:.1f} {:.1f},{:.1f}", to.x, to.y,
                     back.x - along_y * head_half_width, back.y + along_x * head_half_width,
                     back.x + along_y * head_half_width, back.y - along_x * head_half_width);
}

}  // namespace

void Canvas::put(std::string_view element) {
  body_.append(static_cast<std::size_t>(depth_) * 2, ' ');
  body_ += element;
  body_ += '\n';
}

void Canvas::open_group(std::string_view title) {
  put("<g>");
  ++depth_;
  put(fmt::format("<title>{}</title>", xml_escaped(title)));
}

void Canvas::open_group(std::string_view title, std::string_view case_id) {
  put(fmt::format(R"(<g data-case="{}">)", xml_escaped(case_id)));
  ++depth_;
  put(fmt::format("<title>{}</title>", xml_escaped(title)));
}

void Canvas::close_group() {
  --depth_;
  put("</g>");
}

void Canvas::box(const Rect& place, const BoxStyle& style) {
  put(fmt::format(
      R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="4" fill="{}" stroke="{}" stroke-width="{:.1f}"{}/>)",
      place.x, place.y, place.width, place.height, style.fill, style.line, style.line_width,
      dashes(style.stroke)));
}

void Canvas::text(Point at, std::string_view words, const TextStyle& style) {
  put(fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="{:.1f}"{} fill="{}"{}>{}</text>)", at.x,
                  at.y, style.font.size, style.font.bold ? R"( font-weight="bold")" : "",
                  style.colour, anchor_of(style.anchor), xml_escaped(words)));
}

void Canvas::arrow(std::span<const Point> points, Stroke stroke) {
  std::string path;
  for (const Point& point : points) {
    path += fmt::format("{}{:.1f},{:.1f}", path.empty() ? "" : " ", point.x, point.y);
  }
  put(fmt::format(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="1.2"{}/>)", path,
                  line_colour, dashes(stroke)));
  put(fmt::format(R"(<polygon points="{}" fill="{}"/>)",
                  head(points[points.size() - 2], points.back()), line_colour));
}

void Canvas::line(Point from, Point to, Stroke stroke) {
  put(fmt::format(
      R"(<line x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="1.0"{}/>)",
      from.x, from.y, to.x, to.y, line_colour, dashes(stroke)));
}

}  // namespace ksdpl::report
