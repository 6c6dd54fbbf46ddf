// The way to the signature, drawn from top to bottom.
#include "report/svg_spine.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::report {
namespace {

constexpr double lane_spacing = 11.0;

void draw_passage(Canvas& canvas, const Passage& passage, double top, double bottom) {
  double y = top + (bottom - top - passage.height) / 2 + 2.0;
  for (std::size_t i = 0; i < passage.arrows.size(); ++i) {
    const Arrow& arrow = *passage.arrows[i];
    const double x = arrow_x(i);
    canvas.open_group(tooltip(arrow));
    canvas.arrow(std::array{Point{x, top}, Point{x, bottom}}, stroke_of(arrow.basis));
    if (passage.arrows.size() > 1) {
      canvas.text({x - 4, bottom - 9}, arrow.number, {small_font, ink, Anchor::end});
    }
    draw_label(canvas, passage.labels[i], {passage.labels_left(), y});
    canvas.close_group();
    y += passage.labels[i].height();
  }
}

/// Says whether a line along the boxes' column between the two rows would run through a box.
bool blocked(const Spine& spine, const SideBox& side, const Leg& leg) {
  const double low = std::min(leg.y, side.box.y);
  const double high = std::max(leg.y, side.box.bottom());
  return std::any_of(spine.sides.begin(), spine.sides.end(), [&](const SideBox& other) {
    return other.node != side.node && other.box.y < high && other.box.bottom() > low;
  });
}

/// Returns the way of a move from the spine to the box, or of one to the spine, seen from the
/// spine.
std::vector<Point> way_of(const Spine& spine, const SideBox& side, const Leg& leg, double lane) {
  const Point start{spine_right, leg.y};
  if (leg.row == side.home) return {start, {side.box.x, leg.y}};
  if (blocked(spine, side, leg)) {
    const double gutter = side.box.right() + 6.0;
    return {
        start, {gutter, leg.y}, {gutter, side.box.middle()}, {side.box.right(), side.box.middle()}};
  }
  const double x = side.box.x + lane;
  return {start, {x, leg.y}, {x, leg.y < side.box.y ? side.box.y : side.box.bottom()}};
}

void draw_side(Canvas& canvas, const Picture& picture, const Spine& spine, const SideBox& side) {
  double lane = 20.0;
  for (const Leg& leg : side.legs) {
    std::vector<Point> way = way_of(spine, side, leg, lane);
    if (leg.row != side.home) lane += 24.0;
    if (!leg.outgoing) std::reverse(way.begin(), way.end());
    canvas.open_group(tooltip(*leg.arrow));
    canvas.arrow(way, stroke_of(leg.arrow->basis));
    draw_label(canvas, leg.label, {right_zone_start, leg.y - leg.label.height() - 2});
    canvas.close_group();
  }
  draw_node(canvas, picture.nodes[side.node], side.text, side.box);
}

void draw_loop(Canvas& canvas, const Spine& spine, const Loop& loop) {
  const double lane = spine.left_zone_start - 6.0 - lane_spacing * static_cast<double>(loop.lane);
  std::vector<Point> way{{spine_left, loop.from_y}, {lane, loop.from_y}, {lane, loop.to_y}};
  const bool into_the_frame = spine.opens_below && loop.to + 1 == spine.rows.size();
  if (!into_the_frame) way.push_back({spine_left, loop.to_y});
  canvas.open_group(tooltip(*loop.arrow));
  canvas.arrow(way, stroke_of(loop.arrow->basis));
  draw_label(canvas, loop.label, {spine.left_zone_start, loop.from_y - loop.label.height() - 2});
  canvas.close_group();
}

}  // namespace

void draw_spine(Canvas& canvas, const Picture& picture, const Spine& spine) {
  for (const Loop& loop : spine.loops)
    draw_loop(canvas, spine, loop);
  for (const SideBox& side : spine.sides)
    draw_side(canvas, picture, spine, side);
  for (std::size_t i = 0; i < spine.rows.size(); ++i) {
    const SpineRow& row = spine.rows[i];
    const bool frame = spine.opens_below && i + 1 == spine.rows.size();
    if (!frame) draw_node(canvas, picture.nodes[row.node], row.text, row.box);
    if (i < spine.passages.size()) {
      draw_passage(canvas, spine.passages[i], row.box.bottom(), spine.rows[i + 1].box.y);
    }
  }
}

}  // namespace ksdpl::report
