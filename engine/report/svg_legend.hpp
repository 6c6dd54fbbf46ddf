// What the lines and the starred words of the picture mean.
#pragma once

#include "ksdpl/language.hpp"

#include "report/picture.hpp"
#include "report/svg_canvas.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::report {

struct LegendLine {
  std::string words;
  Font font;
  double indent = 0.0;
  std::optional<Stroke> sample;  ///< A piece of line stands before the words.
};

struct Legend {
  std::vector<LegendLine> lines;

  [[nodiscard]] double height() const;
};

/// Explains only what the picture uses, in lines of the given width.
Legend lay_out_legend(const Picture& picture, Language language, double width);
void draw_legend(Canvas& canvas, const Legend& legend, Point at);

}  // namespace ksdpl::report
