// The way to the signature, drawn from top to bottom: the forward stages in the middle, what was
// refused or sent back to their right, the ways back to their left.
#pragma once

#include "ksdpl/language.hpp"

#include "report/picture.hpp"
#include "report/svg_canvas.hpp"
#include "report/svg_parts.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ksdpl::report {

inline constexpr double spine_left = 232.0;
inline constexpr double spine_right = 546.0;
/// The labels of the ways back end here; panels stand between the lanes and this line.
inline constexpr double left_zone_end = spine_left - 10.0;
/// The labels of the moves to the right begin here.
inline constexpr double right_zone_start = spine_right + 10.0;
/// The boxes on the right, and panels below and above them.
inline constexpr double side_width = 184.0;
inline constexpr double side_left = page_width - margin - side_width - 10.0;

/// A forward stage.
struct SpineRow {
  NodeIndex node = 0;
  NodeText text;
  Rect box;
};

/// The moves from one forward stage to the next.
struct Passage {
  std::vector<const Arrow*> arrows;
  std::vector<Label> labels;
  double height = 0.0;

  [[nodiscard]] double labels_left() const;
};

/// Where the i-th of the arrows from one forward stage to the next stands.
double arrow_x(std::size_t index);

/// A move between a forward stage and a box beside the spine.
struct Leg {
  const Arrow* arrow = nullptr;
  std::size_t row = 0;
  bool outgoing = false;  ///< Away from the spine.
  Label label;
  double y = 0.0;
};

/// A stage beside the spine, at the height of its home row.
struct SideBox {
  NodeIndex node = 0;
  std::size_t home = 0;
  NodeText text;
  std::vector<Leg> legs;
  Rect box;
};

/// A move between two forward stages that do not follow one another.
struct Loop {
  const Arrow* arrow = nullptr;
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t lane = 0;  ///< 0 is next to the labels.
  Label label;
  double from_y = 0.0;
  double to_y = 0.0;
};

/// A stretch of a column beside the spine.
struct Stretch {
  double top = 0.0;
  double bottom = 0.0;
};

struct Spine {
  std::vector<SpineRow> rows;
  std::vector<Passage> passages;  ///< The i-th leads from row i to row i + 1.
  std::vector<SideBox> sides;
  std::vector<Loop> loops;
  std::vector<const Arrow*> collected;  ///< From many stages to one: drawn as panels.
  std::vector<const Arrow*> others;     ///< What has no place in this lay-out: listed as text.
  bool opens_below = false;  ///< The last stage is drawn as a frame by whoever draws the page.
  double left_zone_start = 0.0;
  double bottom = 0.0;

  [[nodiscard]] std::vector<Stretch> free_on_the_left() const;
  [[nodiscard]] std::vector<Stretch> free_on_the_right() const;
};

Spine lay_out_spine(const Picture& picture, Language language, double top);
void draw_spine(Canvas& canvas, const Picture& picture, const Spine& spine);

}  // namespace ksdpl::report
