// Small machines beside the procedure: a starting state above, the states it leads to below.
#pragma once

#include "ksdpl/language.hpp"

#include "report/picture.hpp"
#include "report/svg_canvas.hpp"
#include "report/svg_parts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::report {

/// One state below, with the moves that lead down to it and back up.
struct PanelColumn {
  NodeIndex node = 0;
  NodeText text;
  std::vector<std::string> from;  ///< What stands above instead of the hub: "setiap tahap 1-16".
  std::vector<const Arrow*> arrows;
  std::vector<Label> labels;  ///< One per arrow, each opening with the way it points.
};

struct Panel {
  std::vector<std::string> caption;
  std::optional<NodeIndex> hub;  ///< Stands above the columns that have no `from`.
  NodeText hub_text;
  std::vector<PanelColumn> columns;
  std::vector<const Arrow*> others;  ///< Moves between two states below: listed as text.
  std::vector<Label> other_labels;
  double column_width = 0.0;

  // Settled from the words.
  double top_height = 0.0;
  double middle_height = 0.0;
  double bottom_height = 0.0;

  [[nodiscard]] double width() const;
  [[nodiscard]] double height() const;
};

inline constexpr double column_spacing = 12.0;

/// How many columns the region needs.
std::size_t columns_of(const Region& region);

struct PanelRequest {
  std::string caption;  ///< May be empty.
  double column_width = 0.0;
};
Panel lay_out_region(const Picture& picture,
                     const Region& region,
                     const PanelRequest& request,
                     Language language);
/// Lays out one target that moves from many stages lead to.
Panel lay_out_collected(const Picture& picture,
                        const std::vector<const Arrow*>& arrows,
                        const PanelRequest& request,
                        Language language);

void draw_panel(Canvas& canvas, const Picture& picture, const Panel& panel, Point at);

}  // namespace ksdpl::report
