// The two things every part of the picture is made of: a stage in its box, a move beside its arrow.
#pragma once

#include "ksdpl/language.hpp"

#include "report/picture.hpp"
#include "report/svg_canvas.hpp"

#include <string>
#include <vector>

namespace ksdpl::report {

// The sheet. Its units are chosen so that the compiled procedure fills a page of A4.
inline constexpr double page_width = 940.0;
inline constexpr double margin = 20.0;

inline constexpr double line_height = 13.0;
inline constexpr Font title_font{12.5, true};
inline constexpr Font small_font{11.0, false};
inline constexpr Font small_bold{11.0, true};

/// Dashed unless it rests on the text of the law.
Stroke stroke_of(Basis basis);

/// The lines of a stage's box at a given width.
struct NodeText {
  std::vector<std::string> title;
  std::vector<std::string> below;  ///< Ground and mark, where they found no room beside the title.
  std::string beside;              ///< The ground, at the right of the last line of the title.

  [[nodiscard]] double height() const;
};
NodeText node_text(const Node& node, double width, Language language);
void draw_node(Canvas& canvas, const Node& node, const NodeText& words, const Rect& place);

/// The lines beside an arrow at a given width.
struct Label {
  std::vector<std::string> lines;  ///< Number of the row, title of the move, ground.

  [[nodiscard]] double height() const { return static_cast<double>(lines.size()) * line_height; }
};
Label label_of(const Arrow& arrow, double width);
/// Draws the label with its first line just below `top`.
void draw_label(Canvas& canvas, const Label& label, Point top);

}  // namespace ksdpl::report
