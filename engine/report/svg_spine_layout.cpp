// Where everything of the spine goes: rows first, then what stands beside each of them.
#include "report/svg_spine.hpp"

#include <algorithm>
#include <numeric>

namespace ksdpl::report {
namespace {

constexpr double right_labels_end = side_left - 8.0;
constexpr double leg_label_width = right_labels_end - right_zone_start;
constexpr double leg_spacing = 7.0;
constexpr double arrival_height = 12.0;  // the end of a loop has no label
constexpr double lane_spacing = 11.0;
constexpr double least_passage = 18.0;
constexpr double first_arrow = 24.0;
constexpr double arrow_spacing = 40.0;

class SpineMaker {
 public:
  SpineMaker(const Picture& picture, Language language) : picture_(picture), language_(language) {}

  Spine make(double top) {
    spine_.opens_below = last_is_a_frame();
    add_rows();
    for (const Arrow& arrow : picture_.arrows) {
      if (picture_.nodes[arrow.target].region == 0) place(arrow);
    }
    settle_collected();
    add_lonely_nodes();
    assign_lanes();
    add_labels();
    settle_heights(top);
    settle_beside();
    return std::move(spine_);
  }

 private:
  using Row = std::optional<std::size_t>;

  [[nodiscard]] bool last_is_a_frame() const {
    return std::any_of(picture_.regions.begin(), picture_.regions.end(), [&](const Region& region) {
      return region.owner && !picture_.spine.empty() && *region.owner == picture_.spine.back();
    });
  }

  void add_rows() {
    for (const NodeIndex node : picture_.spine) {
      const double width = spine_right - spine_left;
      SpineRow row{node, node_text(picture_.nodes[node], width, language_), {}};
      row.box = {spine_left, 0, width, row.text.height()};
      spine_.rows.push_back(std::move(row));
    }
    if (!spine_.rows.empty()) spine_.passages.resize(spine_.rows.size() - 1);
  }

  [[nodiscard]] Row row_of(NodeIndex node) const {
    const auto found = std::find(picture_.spine.begin(), picture_.spine.end(), node);
    if (found == picture_.spine.end()) return std::nullopt;
    return static_cast<std::size_t>(found - picture_.spine.begin());
  }
  [[nodiscard]] bool is_frame(Row row) const {
    return spine_.opens_below && row && *row + 1 == spine_.rows.size();
  }

  void place(const Arrow& arrow) {
    if (arrow.collected()) {
      spine_.collected.push_back(&arrow);
      return;
    }
    const Row from = row_of(arrow.sources.front());
    const Row to = row_of(arrow.target);
    if (from && to && *to == *from + 1) {
      spine_.passages[*from].arrows.push_back(&arrow);
    } else if (from && to && !is_frame(from)) {
      spine_.loops.push_back({&arrow, *from, *to, 0, {}, 0, 0});
    } else if (from && !to && !is_frame(from)) {
      side_of(arrow.target, *from).legs.push_back({&arrow, *from, true, {}, 0});
    } else if (!from && to && !is_frame(to)) {
      side_of(arrow.sources.front(), *to).legs.push_back({&arrow, *to, false, {}, 0});
    } else {
      spine_.others.push_back(&arrow);
    }
  }

  /// Returns the box of a stage beside the spine; the first move that names it decides its row.
  SideBox& side_of(NodeIndex node, std::size_t row) {
    auto& sides = spine_.sides;
    const auto found =
        std::find_if(sides.begin(), sides.end(), [&](const SideBox& s) { return s.node == node; });
    if (found != sides.end()) return *found;
    SideBox side{node, row, node_text(picture_.nodes[node], side_width, language_), {}, {}};
    side.box = {side_left, 0, side_width, side.text.height()};
    sides.push_back(std::move(side));
    return sides.back();
  }

  [[nodiscard]] bool is_placed(NodeIndex node) const {
    const auto& sides = spine_.sides;
    return row_of(node).has_value() ||
           std::any_of(sides.begin(), sides.end(),
                       [&](const SideBox& s) { return s.node == node; });
  }

  /// A panel draws its target itself, so a target that has a place already is listed instead.
  void settle_collected() {
    const auto first_listed =
        std::stable_partition(spine_.collected.begin(), spine_.collected.end(),
                              [&](const Arrow* arrow) { return !is_placed(arrow->target); });
    spine_.others.insert(spine_.others.end(), first_listed, spine_.collected.end());
    spine_.collected.erase(first_listed, spine_.collected.end());
  }

  /// A stage that no drawn move touches still gets its box.
  void add_lonely_nodes() {
    if (picture_.regions.empty()) return;
    for (const NodeIndex node : picture_.regions.front().nodes) {
      const bool in_a_panel =
          std::any_of(spine_.collected.begin(), spine_.collected.end(),
                      [&](const Arrow* arrow) { return arrow->target == node; });
      if (!in_a_panel && !is_placed(node)) side_of(node, 0);
    }
  }

  /// Short loops run next to the labels, longer ones around them.
  void assign_lanes() {
    std::vector<Loop*> by_length;
    for (Loop& loop : spine_.loops)
      by_length.push_back(&loop);
    const auto first = [](const Loop& l) { return std::min(l.from, l.to); };
    const auto last = [](const Loop& l) { return std::max(l.from, l.to); };
    std::stable_sort(by_length.begin(), by_length.end(), [&](const Loop* a, const Loop* b) {
      return last(*a) - first(*a) < last(*b) - first(*b);
    });
    std::size_t lanes = 0;
    for (auto loop = by_length.begin(); loop != by_length.end(); ++loop) {
      const auto in_the_way = [&](const Loop* other) {
        return other->lane == (*loop)->lane && first(*other) <= last(**loop) &&
               first(**loop) <= last(*other);
      };
      while (std::any_of(by_length.begin(), loop, in_the_way))
        ++(*loop)->lane;
      lanes = std::max(lanes, (*loop)->lane + 1);
    }
    spine_.left_zone_start = margin + lane_spacing * static_cast<double>(lanes) + 6.0;
  }

  void add_labels() {
    for (Passage& passage : spine_.passages) {
      const double width = right_labels_end - passage.labels_left();
      for (const Arrow* arrow : passage.arrows) {
        passage.labels.push_back(label_of(*arrow, width));
        passage.height += passage.labels.back().height();
      }
      passage.height = std::max(passage.height + 5.0, least_passage);
    }
    for (SideBox& side : spine_.sides) {
      for (Leg& leg : side.legs)
        leg.label = label_of(*leg.arrow, leg_label_width);
    }
    for (Loop& loop : spine_.loops) {
      loop.label = label_of(*loop.arrow, left_zone_end - spine_.left_zone_start);
    }
  }

  // --- The height of a row is that of the highest of its three columns --------------------------

  [[nodiscard]] static double height_of(const Leg& leg) { return leg.label.height() + leg_spacing; }

  [[nodiscard]] static double home_height(const SideBox& side) {
    double legs = 0.0;
    for (const Leg& leg : side.legs) {
      if (leg.row == side.home) legs += height_of(leg);
    }
    return std::max(legs, side.box.height + leg_spacing);
  }

  [[nodiscard]] double right_height(std::size_t row) const {
    double height = 0.0;
    for (const SideBox& side : spine_.sides) {
      if (side.home == row) height += home_height(side);
      for (const Leg& leg : side.legs) {
        if (leg.row == row && side.home != row) height += height_of(leg);
      }
    }
    return height;
  }

  [[nodiscard]] double left_height(std::size_t row) const {
    double height = 0.0;
    for (const Loop& loop : spine_.loops) {
      if (loop.from == row) height += loop.label.height() + leg_spacing;
      if (loop.to == row) height += arrival_height;
    }
    return height;
  }

  void settle_heights(double top) {
    double y = top;
    for (std::size_t i = 0; i < spine_.rows.size(); ++i) {
      Rect& box = spine_.rows[i].box;
      box.y = y;
      if (!is_frame(i)) box.height = std::max({box.height, right_height(i), left_height(i)});
      y = is_frame(i) ? y : box.bottom();
      if (i < spine_.passages.size()) y += spine_.passages[i].height;
    }
    spine_.bottom = y;
  }

  void settle_beside() {
    for (std::size_t i = 0; i < spine_.rows.size(); ++i) {
      if (is_frame(i)) continue;
      settle_right(i);
      settle_left(i);
    }
    for (Loop& loop : spine_.loops) {
      if (is_frame(loop.to)) loop.to_y = spine_.rows[loop.to].box.y;
    }
  }

  /// From the top: moves to boxes further up, the boxes at home here, moves to boxes further down.
  void settle_right(std::size_t row) {
    const Rect& box = spine_.rows[row].box;
    double y = settle_foreign(row, box.middle() - right_height(row) / 2, /*upward=*/true);
    for (SideBox& side : spine_.sides) {
      if (side.home == row) y = settle_home(side, y);
    }
    settle_foreign(row, y, /*upward=*/false);
  }

  /// Settles the moves of a row to boxes at home further up, or further down, from `y` on.
  double settle_foreign(std::size_t row, double y, bool upward) {
    for (SideBox& side : spine_.sides) {
      if (side.home == row || (side.home < row) != upward) continue;
      for (Leg& leg : side.legs) {
        if (leg.row == row) leg.y = (y += height_of(leg)) - leg_spacing / 2;
      }
    }
    return y;
  }

  static double settle_home(SideBox& side, double top) {
    const double height = home_height(side);
    double legs = 0.0;
    for (const Leg& leg : side.legs)
      legs += leg.row == side.home ? height_of(leg) : 0.0;
    double y = top + (height - legs) / 2;
    for (Leg& leg : side.legs) {
      if (leg.row == side.home) leg.y = (y += height_of(leg)) - leg_spacing / 2;
    }
    side.box.y = top + leg_spacing / 2;
    side.box.height = height - leg_spacing;
    // The last move of a row of several ends near the bottom; the box reaches past it.
    for (const Leg& leg : side.legs) {
      if (leg.row == side.home) side.box.height = std::max(side.box.height, leg.y + 3 - side.box.y);
    }
    return top + height;
  }

  /// The end of a loop at this row.
  struct End {
    Loop* loop;
    bool leaves;
    bool upward;  ///< The loop runs up from here.
  };

  /// Ends are ordered so that no loop crosses another at its own row.
  void settle_left(std::size_t row) {
    double y = spine_.rows[row].box.middle() - left_height(row) / 2;
    for (const End& end : ends_at(row)) {
      const double height = end.leaves ? end.loop->label.height() + leg_spacing : arrival_height;
      const double below = (end.leaves ? leg_spacing : arrival_height) / 2;
      y += height;
      (end.leaves ? end.loop->from_y : end.loop->to_y) = y - below;
    }
  }

  std::vector<End> ends_at(std::size_t row) {
    std::vector<End> ends;
    for (Loop& loop : spine_.loops) {
      if (loop.from == row) ends.push_back({&loop, true, loop.to < loop.from});
      if (loop.to == row) ends.push_back({&loop, false, loop.from < loop.to});
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
      if (a.upward != b.upward) return a.upward;
      return a.upward ? a.loop->lane < b.loop->lane : a.loop->lane > b.loop->lane;
    });
    return ends;
  }

  const Picture& picture_;
  Language language_;
  Spine spine_;
};

/// Returns the stretches between `top` and `bottom` that none of the taken ones touches.
std::vector<Stretch> gaps_between(std::vector<Stretch> taken, double top, double bottom) {
  std::sort(taken.begin(), taken.end(),
            [](const Stretch& a, const Stretch& b) { return a.top < b.top; });
  std::vector<Stretch> free;
  double from = top;
  for (const Stretch& stretch : taken) {
    if (stretch.top > from) free.push_back({from, stretch.top});
    from = std::max(from, stretch.bottom);
  }
  if (bottom > from) free.push_back({from, bottom});
  return free;
}

}  // namespace

double arrow_x(std::size_t index) {
  return spine_left + first_arrow + arrow_spacing * static_cast<double>(index);
}

double Passage::labels_left() const {
  return arrow_x(std::max<std::size_t>(arrows.size(), 1) - 1) + 10.0;
}

Spine lay_out_spine(const Picture& picture, Language language, double top) {
  return SpineMaker(picture, language).make(top);
}

std::vector<Stretch> Spine::free_on_the_left() const {
  std::vector<Stretch> taken;
  for (const Loop& loop : loops) {
    for (const std::size_t row : {loop.from, loop.to}) {
      taken.push_back({rows[row].box.y - 2, rows[row].box.bottom() + 2});
    }
  }
  return rows.empty() ? taken : gaps_between(std::move(taken), rows.front().box.y, bottom - 8);
}

std::vector<Stretch> Spine::free_on_the_right() const {
  std::vector<Stretch> taken;
  for (const SideBox& side : sides) {
    Stretch stretch{side.box.y - 4, side.box.bottom() + 4};
    for (const Leg& leg : side.legs) {
      stretch.top = std::min(stretch.top, leg.y - leg.label.height() - 4);
      stretch.bottom = std::max(stretch.bottom, leg.y + 4);
    }
    taken.push_back(stretch);
  }
  return rows.empty() ? taken : gaps_between(std::move(taken), rows.front().box.y, bottom - 8);
}

}  // namespace ksdpl::report
