// What the lines and the starred words of the picture mean.
#include "report/svg_legend.hpp"

#include "report/svg_parts.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr double sample_width = 30.0;

constexpr Phrase dashed_line{"bukan bunyi peraturan", "not the text of the law"};

bool uses(const Picture& picture, Basis basis) {
  const auto rests = [basis](const auto& item) { return item.basis == basis; };
  return std::any_of(picture.nodes.begin(), picture.nodes.end(), rests) ||
         std::any_of(picture.arrows.begin(), picture.arrows.end(), rests);
}

/// Adds the words in as many lines as they need; the first one carries the sample.
void add(Legend& legend, std::string_view words, double width, const LegendLine& like) {
  LegendLine line = like;
  for (const std::string& part : wrapped(words, width - like.indent, like.font)) {
    line.words = part;
    legend.lines.push_back(line);
    line.sample.reset();
  }
}

}  // namespace

double Legend::height() const {
  return static_cast<double>(lines.size()) * line_height + 8.0;
}

Legend lay_out_legend(const Picture& picture, Language language, double width) {
  Legend legend;
  add(legend, legend_title.in(language), width, {{}, small_bold, 0.0, {}});
  add(legend, explanation(Basis::law).in(language), width,
      {{}, small_font, sample_width, Stroke::solid});
  add(legend, dashed_line.in(language), width, {{}, small_font, sample_width, Stroke::dashed});
  constexpr std::array starred{Basis::inferred, Basis::reported, Basis::silent_in_pp,
                               Basis::unknown};
  for (const Basis basis : starred) {
    if (!uses(picture, basis)) continue;
    const std::string words =
        fmt::format("{}: {}", short_label(basis).in(language), explanation(basis).in(language));
    add(legend, words, width, {{}, small_font, 0.0, {}});
  }
  return legend;
}

void draw_legend(Canvas& canvas, const Legend& legend, Point at) {
  double y = at.y;
  for (const LegendLine& line : legend.lines) {
    y += line_height;
    if (line.sample) canvas.line({at.x, y - 4}, {at.x + line.indent - 6, y - 4}, *line.sample);
    canvas.text({at.x + line.indent, y}, line.words, {line.font, ink});
  }
}

}  // namespace ksdpl::report
