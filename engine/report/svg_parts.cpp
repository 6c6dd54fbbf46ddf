// The two things every part of the picture is made of: a stage in its box, a move beside its arrow.
#include "report/svg_parts.hpp"

#include "report/words.hpp"

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr double padding = 7.0;
constexpr double around_lines = 7.0;  // above the first and below the last line, together
constexpr double title_line = 15.0;

BoxStyle style_of(const Node& node) {
  BoxStyle style{paper, ink, 1.2, stroke_of(node.basis)};
  switch (node.kind) {
    case StageKind::start: style.fill = "#f3f4f6"; break;
    case StageKind::pipeline: break;
    case StageKind::after: style.fill = "#ecfdf5"; break;
    case StageKind::refused: style.fill = "#fef2f2"; break;
    case StageKind::closed: style.fill = "#e5e7eb"; break;
    case StageKind::side: style.fill = "#eff6ff"; break;
  }
  if (node.here) {
    style.fill = "#fef3c7";
    style.line_width = 3.0;
  }
  return style;
}

constexpr std::string_view no_break = "\xC2\xA0";

/// Returns the words held together, so that a basis is not torn from its article.
std::string unbroken(std::string_view words) {
  std::string held;
  for (const char c : words) {
    if (c == ' ') {
      held += no_break;
    } else {
      held += c;
    }
  }
  return held;
}

/// Returns the second part of the box: what the stage means for the case, and what it rests on.
std::string ground_of(const Node& node, Language language) {
  const std::string_view kind = short_label(node.kind).in(language);
  const std::string ground = unbroken(node.ground);
  return kind.empty() ? ground : fmt::format("{}{}· {}", unbroken(kind), no_break, ground);
}

}  // namespace

Stroke stroke_of(Basis basis) {
  return basis == Basis::law ? Stroke::solid : Stroke::dashed;
}

double NodeText::height() const {
  return around_lines + static_cast<double>(title.size()) * title_line +
         static_cast<double>(below.size()) * line_height;
}

NodeText node_text(const Node& node, double width, Language language) {
  const std::string title =
      node.number ? fmt::format("{}. {}", *node.number, node.title) : node.title;
  const std::string ground = ground_of(node, language);
  const double inside = width - padding * 2;
  NodeText words{wrapped(title, inside, title_font), {}, {}};
  const double left = inside - text_width(words.title.back(), title_font) - padding;
  if (text_width(ground, small_font) <= left) {
    words.beside = ground;
  } else {
    words.below = wrapped(ground, inside, small_font);
  }
  if (!node.mark.empty()) words.below.push_back(node.mark);
  return words;
}

void draw_node(Canvas& canvas, const Node& node, const NodeText& words, const Rect& place) {
  canvas.open_group(node.id);
  canvas.box(place, style_of(node));
  double y = place.middle() - words.height() / 2 + around_lines / 2 - 3;
  for (const std::string& line : words.title) {
    canvas.text({place.x + padding, y += title_line}, line, {title_font, ink});
  }
  if (!words.beside.empty()) {
    canvas.text({place.right() - padding, y}, words.beside, {small_font, quiet_ink, Anchor::end});
  }
  for (const std::string& line : words.below) {
    const bool mark = line == node.mark;
    canvas.text({place.x + padding, y += line_height}, line,
                {mark ? small_bold : small_font, mark ? ink : quiet_ink});
  }
  canvas.close_group();
}

Label label_of(const Arrow& arrow, double width) {
  const std::string words = fmt::format("{}{}{}{}· {}", arrow.number, no_break, arrow.title,
                                        no_break, unbroken(arrow.ground));
  return {.lines = wrapped(words, width, small_font)};
}

void draw_label(Canvas& canvas, const Label& label, Point top) {
  double y = top.y - 3;
  for (const std::string& line : label.lines) {
    canvas.text({top.x, y += line_height}, line, {small_font, ink});
  }
}

}  // namespace ksdpl::report
