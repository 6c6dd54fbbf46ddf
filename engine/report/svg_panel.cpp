// Small machines beside the procedure: a starting state above, the states it leads to below.
#include "report/svg_panel.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace ksdpl::report {
namespace {

constexpr double arrow_inset = 7.0;
constexpr double arrow_spacing = 10.0;
constexpr double pill_padding = 8.0;
constexpr double loop_depth = 18.0;
constexpr double loop_width = 4.0;
/// Room for a short arrow before a move that is listed.
constexpr double sample_width = 24.0;

double height_of(const std::vector<Label>& labels) {
  return std::accumulate(labels.begin(), labels.end(), 0.0,
                         [](double sum, const Label& label) { return sum + label.height(); });
}

double text_height(const std::vector<std::string>& lines) {
  return static_cast<double>(lines.size()) * line_height;
}

bool leads_back(const Arrow& arrow) {
  return !arrow.collected() && arrow.sources.front() == arrow.target;
}

/// Where the labels of a column begin, from its left.
double labels_left(const PanelColumn& column) {
  const bool loop = std::any_of(column.arrows.begin(), column.arrows.end(),
                                [](const Arrow* arrow) { return leads_back(*arrow); });
  return arrow_inset + (loop ? loop_width : 0.0) +
         arrow_spacing * static_cast<double>(std::max<std::size_t>(column.arrows.size(), 1) - 1) +
         6.0;
}

/// Returns the label of a move between two columns, which has no way of its own to stand at: from
/// where to where, then what every label says.
Label listed(const Picture& picture, const Arrow& arrow, double width, Language language) {
  const std::string way =
      sources_of(picture, arrow, language) + " → " + picture.nodes[arrow.target].title + ":";
  Label label{wrapped(way, width, small_bold)};
  for (std::string& line : label_of(arrow, width).lines)
    label.lines.push_back(std::move(line));
  return label;
}

/// Breaks every line of the panel and settles its three heights.
void settle(Panel& panel) {
  for (PanelColumn& column : panel.columns) {
    for (const Arrow* arrow : column.arrows) {
      Arrow pointing = *arrow;
      const std::string_view way = leads_back(*arrow)             ? "↺"
                                   : arrow->target == column.node ? "↓"
                                                                  : "↑";
      pointing.number = std::string(way) + "\xC2\xA0" + arrow->number;
      column.labels.push_back(label_of(pointing, panel.column_width - labels_left(column)));
    }
    panel.top_height = std::max(panel.top_height, text_height(column.from) + pill_padding);
    panel.middle_height = std::max(panel.middle_height, height_of(column.labels) + 10.0);
    panel.bottom_height = std::max(panel.bottom_height, column.text.height());
  }
  if (panel.hub) panel.top_height = std::max(panel.top_height, panel.hub_text.height());
}

void add_arrow(Panel& panel, PanelColumn& column, const Arrow& arrow) {
  const bool here_ends = arrow.target == column.node;
  const bool down = here_ends && (arrow.collected() || arrow.sources.front() == panel.hub);
  if (leads_back(arrow) && here_ends) {
    column.arrows.push_back(&arrow);
    return;
  }
  const bool up =
      !arrow.collected() && arrow.sources.front() == column.node && arrow.target == panel.hub;
  if (down || up) {
    column.arrows.push_back(&arrow);
  } else if (here_ends) {
    panel.others.push_back(&arrow);
  }
}

/// Gives the moves of the state above that lead back to it to its first column.
void add_loops_of_hub(Panel& panel, const Picture& picture) {
  if (panel.columns.empty()) return;
  for (const Arrow& arrow : picture.arrows) {
    if (leads_back(arrow) && arrow.target == panel.hub)
      panel.columns.front().arrows.push_back(&arrow);
  }
}

/// Gives a column whose moves come from many states the names of those states.
void name_sources(const Picture& picture, PanelColumn& column, double width, Language language) {
  const auto many = std::find_if(column.arrows.begin(), column.arrows.end(),
                                 [](const Arrow* arrow) { return arrow->collected(); });
  if (many == column.arrows.end()) return;
  column.from =
      wrapped(sources_of(picture, **many, language), width - pill_padding * 2, small_bold);
}

void draw_arrows(Canvas& canvas, const PanelColumn& column, Point from, double to_y) {
  double y = (from.y + to_y) / 2 - height_of(column.labels) / 2;
  for (std::size_t i = 0; i < column.arrows.size(); ++i) {
    const Arrow& arrow = *column.arrows[i];
    const double x = from.x + arrow_inset + arrow_spacing * static_cast<double>(i);
    canvas.open_group(tooltip(arrow));
    if (leads_back(arrow)) {
      // A loop of the state below rises from it, one of the state above hangs from that.
      const bool below = arrow.target == column.node;
      const double start = below ? to_y : from.y;
      const double turn = below ? to_y - loop_depth : from.y + loop_depth;
      const std::array way{Point{x, start}, Point{x, turn}, Point{x + loop_width, turn},
                           Point{x + loop_width, start}};
      canvas.arrow(way, stroke_of(arrow.basis));
    } else {
      std::array way{Point{x, from.y}, Point{x, to_y}};
      if (arrow.target != column.node) std::swap(way.front(), way.back());
      canvas.arrow(way, stroke_of(arrow.basis));
    }
    draw_label(canvas, column.labels[i], {from.x + labels_left(column), y});
    canvas.close_group();
    y += column.labels[i].height();
  }
}

void draw_pill(Canvas& canvas, const std::vector<std::string>& lines, const Rect& place) {
  canvas.box(place, {paper, quiet_ink, 0.8, Stroke::solid});
  double y = place.middle() - text_height(lines) / 2 - 3;
  for (const std::string& line : lines) {
    canvas.text({place.x + pill_padding, y += line_height}, line, {small_bold, ink});
  }
}

void draw_column(Canvas& canvas,
                 const Picture& picture,
                 const Panel& panel,
                 const PanelColumn& column,
                 Point at) {
  const double width = panel.column_width;
  if (!column.from.empty()) draw_pill(canvas, column.from, {at.x, at.y, width, panel.top_height});
  const double upper = at.y + panel.top_height;
  const double lower = upper + panel.middle_height;
  draw_arrows(canvas, column, {at.x, upper}, lower);
  draw_node(canvas, picture.nodes[column.node], column.text,
            {at.x, lower, width, panel.bottom_height});
}

}  // namespace

double Panel::width() const {
  const double count = static_cast<double>(std::max<std::size_t>(columns.size(), 1));
  return column_width * count + column_spacing * (count - 1);
}

double Panel::height() const {
  const double listed = height_of(other_labels);
  const double above = caption.empty() ? 0.0 : text_height(caption) + 4.0;
  return above + top_height + middle_height + bottom_height + (listed > 0 ? listed + 8.0 : 0.0);
}

std::size_t columns_of(const Region& region) {
  return std::max<std::size_t>(region.nodes.size(), 2) - 1;
}

Panel lay_out_region(const Picture& picture,
                     const Region& region,
                     const PanelRequest& request,
                     Language language) {
  Panel panel;
  panel.column_width = request.column_width;
  panel.hub = region.nodes.front();
  for (std::size_t i = 1; i < region.nodes.size(); ++i) {
    const Node& node = picture.nodes[region.nodes[i]];
    PanelColumn column{
        region.nodes[i], node_text(node, request.column_width, language), {}, {}, {}};
    for (const Arrow& arrow : picture.arrows)
      add_arrow(panel, column, arrow);
    name_sources(picture, column, request.column_width, language);
    panel.columns.push_back(std::move(column));
  }
  add_loops_of_hub(panel, picture);
  // The hub stands above its own columns, so those with sources of their own come last.
  std::stable_partition(panel.columns.begin(), panel.columns.end(),
                        [](const PanelColumn& column) { return column.from.empty(); });
  panel.hub_text = node_text(picture.nodes[*panel.hub], request.column_width, language);
  if (!request.caption.empty()) panel.caption = wrapped(request.caption, panel.width(), small_font);
  for (const Arrow* arrow : panel.others) {
    panel.other_labels.push_back(listed(picture, *arrow, panel.width() - sample_width, language));
  }
  settle(panel);
  return panel;
}

Panel lay_out_collected(const Picture& picture,
                        const std::vector<const Arrow*>& arrows,
                        const PanelRequest& request,
                        Language language) {
  Panel panel;
  panel.column_width = request.column_width;
  const NodeIndex target = arrows.front()->target;
  PanelColumn column{
      target, node_text(picture.nodes[target], request.column_width, language), {}, arrows, {}};
  name_sources(picture, column, request.column_width, language);
  panel.columns.push_back(std::move(column));
  settle(panel);
  return panel;
}

void draw_panel(Canvas& canvas, const Picture& picture, const Panel& panel, Point at) {
  double y = at.y - 3;
  for (const std::string& line : panel.caption) {
    canvas.text({at.x, y += line_height}, line, {small_font, quiet_ink});
  }
  y = panel.caption.empty() ? at.y : y + 7.0;
  double x = at.x;
  for (const PanelColumn& column : panel.columns) {
    draw_column(canvas, picture, panel, column, {x, y});
    x += panel.column_width + column_spacing;
  }
  if (panel.hub) {
    const auto own = static_cast<double>(std::max<std::ptrdiff_t>(
        std::count_if(panel.columns.begin(), panel.columns.end(),
                      [](const PanelColumn& column) { return column.from.empty(); }),
        1));
    const double width = panel.column_width * own + column_spacing * (own - 1);
    draw_node(canvas, picture.nodes[*panel.hub], panel.hub_text,
              {at.x, y, width, panel.top_height});
  }
  y += panel.top_height + panel.middle_height + panel.bottom_height + 8.0;
  for (std::size_t i = 0; i < panel.others.size(); ++i) {
    const Arrow& arrow = *panel.others[i];
    const double middle = y + line_height / 2;
    canvas.open_group(tooltip(arrow));
    canvas.arrow(std::array{Point{at.x, middle}, Point{at.x + sample_width - 6.0, middle}},
                 stroke_of(arrow.basis));
    draw_label(canvas, panel.other_labels[i], {at.x + sample_width, y});
    canvas.close_group();
    y += panel.other_labels[i].height();
  }
}

}  // namespace ksdpl::report
