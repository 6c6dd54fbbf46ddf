// Measures and routes the graph. Nodes stand in columns and rows; lines run up and down only
// between columns, and to and fro only in a row that is free or in the band at the foot of a lane.
// So no line can cross a node.
#include "exchange/bpmn_graph.hpp"
#include "report/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace ksdpl::exchange {
namespace {

constexpr double task_width = 172;
constexpr double task_height = 90;
constexpr double gateway_size = 50;
constexpr double event_size = 36;
constexpr double row_height = 140;
constexpr double track = 16;          // between two lines side by side
constexpr double gutter_margin = 14;  // between a line and a node
constexpr double label_gutter = 170;  // room for the words of an outcome
constexpr double band_track = 22;     // the same at the foot of a lane, where words stand between
constexpr double label_width = 116;   // of the words below an event or a gateway
constexpr double pool_left = 40;
constexpr double pool_top = 40;
constexpr double title_strip = 30;
constexpr double sub_width = 500;
constexpr report::Font label_font{11, false};
constexpr double label_line = 14;

struct Size {
  double width = 0.0;
  double height = 0.0;
};

Size size_of(const BpmnNode& node) {
  switch (node.kind) {
    case NodeKind::task: return {task_width, task_height};
    case NodeKind::gateway: return {gateway_size, gateway_size};
    case NodeKind::sub_process:
      return {sub_width, row_height * static_cast<double>(node.rows) - 30};
    case NodeKind::start:
    case NodeKind::timer:
    case NodeKind::end: break;
  }
  return {event_size, event_size};
}

/// Returns the room a node takes in its column: its words are not to reach the lines beside it.
double width_of(const BpmnNode& node) {
  const bool words_below = node.kind == NodeKind::end || node.kind == NodeKind::gateway;
  const double width = size_of(node).width;
  return words_below && !node.name.empty() ? std::max(width, label_width) : width;
}

Box label_below(const Box& box, const std::string& words) {
  const auto lines = report::wrapped(words, label_width, label_font).size();
  return {box.centre().x - label_width / 2, box.bottom() + 4, label_width,
          label_line * static_cast<double>(lines)};
}

/// How one flow runs.
struct Route {
  enum class Way : std::uint8_t { straight, next_door, along, around, inside };
  Way way = Way::straight;
  std::size_t leaves = 0;   ///< The gutter it goes up or down in first, right of its source.
  std::size_t arrives = 0;  ///< The gutter before its target.
  std::size_t band = 0;     ///< The lane at whose foot it runs.
  std::size_t band_track = 0;
};

/// The room between two columns: lines that leave, that pass, that arrive, from left to right. What
/// leaves one node shares a line, and so does what arrives at one.
struct Gutter {
  std::vector<std::size_t> leaving;
  std::vector<std::size_t> passing;
  std::vector<std::size_t> arriving;
  bool labelled = false;
  double x = 0.0;

  [[nodiscard]] double width() const {
    const double lines =
        static_cast<double>(leaving.size() + passing.size() + arriving.size()) * track;
    return std::max(labelled ? label_gutter : 40.0, lines + 2 * gutter_margin);
  }
  static std::size_t place(const std::vector<std::size_t>& lines, std::size_t key) {
    return static_cast<std::size_t>(std::find(lines.begin(), lines.end(), key) - lines.begin());
  }
  static void note(std::vector<std::size_t>& lines, std::size_t key) {
    if (place(lines, key) == lines.size()) lines.push_back(key);
  }
};

class Layout {
 public:
  explicit Layout(BpmnGraph& graph) : graph_(graph) {}

  void run() {
    choose_routes();
    share_bands();
    place_columns();
    place_lanes();
    place_nodes();
    for (std::size_t i = 0; i < graph_.flows.size(); ++i)
      draw(graph_.flows[i], routes_[i]);
  }

 private:
  [[nodiscard]] const BpmnNode& node(std::size_t index) const { return graph_.nodes[index]; }

  [[nodiscard]] bool row_is_free(const Cell& from, const Cell& to) const {
    return std::none_of(graph_.nodes.begin(), graph_.nodes.end(), [&](const BpmnNode& other) {
      return !other.inside && !other.host && other.cell.lane == from.lane &&
             other.cell.row <= from.row && from.row < other.cell.row + other.rows &&
             other.cell.column > from.column && other.cell.column < to.column;
    });
  }

  /// Says whether the row of the target is free from the column of the source on.
  [[nodiscard]] bool way_along_is_free(const Cell& from, const Cell& to) const {
    return std::none_of(graph_.nodes.begin(), graph_.nodes.end(), [&](const BpmnNode& other) {
      return !other.inside && !other.host && other.cell.lane == to.lane &&
             other.cell.row <= to.row && to.row < other.cell.row + other.rows &&
             other.cell.column >= from.column && other.cell.column < to.column;
    });
  }

  [[nodiscard]] Route route_of(const BpmnFlow& flow) const {
    const BpmnNode& from = node(flow.from);
    const BpmnNode& to = node(flow.to);
    Route route{Route::Way::around, from.cell.column, 0, to.cell.lane, 0};
    route.arrives = to.cell.column == 0 ? 0 : to.cell.column - 1;
    const bool same_row = from.cell.lane == to.cell.lane && from.cell.row == to.cell.row;
    if (from.inside || from.host) {
      route.way = Route::Way::inside;
    } else if (same_row && from.cell.column < to.cell.column && row_is_free(from.cell, to.cell)) {
      route.way = Route::Way::straight;
    } else if (from.cell.column + 1 == to.cell.column) {
      route.way = Route::Way::next_door;
    } else if (from.cell.column < to.cell.column && way_along_is_free(from.cell, to.cell)) {
      route.way = Route::Way::along;
    }
    return route;
  }

  void choose_routes() {
    gutters_.resize(graph_.columns);
    for (std::size_t i = 0; i < graph_.flows.size(); ++i) {
      const BpmnFlow& flow = graph_.flows[i];
      const Route route = route_of(flow);
      routes_.push_back(route);
      if (route.way == Route::Way::inside) continue;
      if (!flow.name.empty()) gutters_[route.leaves].labelled = true;
      if (route.way == Route::Way::next_door) Gutter::note(gutters_[route.leaves].passing, i);
      if (route.way == Route::Way::along || route.way == Route::Way::around)
        Gutter::note(gutters_[route.leaves].leaving, flow.from);
      if (route.way == Route::Way::around) Gutter::note(gutters_[route.arrives].arriving, flow.to);
    }
  }

  /// Lines at the foot of a lane that are side by side somewhere lie on different tracks.
  void share_bands() {
    using Stretch = std::pair<std::size_t, std::size_t>;
    std::vector<std::vector<std::vector<Stretch>>> taken(graph_.lanes.size());
    for (Route& route : routes_) {
      if (route.way != Route::Way::around) continue;
      const Stretch mine = std::minmax(route.leaves, route.arrives);
      auto& tracks = taken[route.band];
      const auto fits = [&](const std::vector<Stretch>& on_it) {
        return std::none_of(on_it.begin(), on_it.end(), [&](const Stretch& other) {
          return other.first <= mine.second && mine.first <= other.second;
        });
      };
      const auto found = std::find_if(tracks.begin(), tracks.end(), fits);
      route.band_track = static_cast<std::size_t>(found - tracks.begin());
      if (found == tracks.end()) tracks.emplace_back();
      tracks[route.band_track].push_back(mine);
    }
    for (const auto& tracks : taken)
      bands_.push_back(tracks.size());
  }

  void place_columns() {
    std::vector<double> widths(graph_.columns, event_size);
    for (const BpmnNode& each : graph_.nodes)
      if (!each.inside && !each.host)
        widths[each.cell.column] = std::max(widths[each.cell.column], width_of(each));
    double x = pool_left + 2 * title_strip + 30;
    for (std::size_t i = 0; i < graph_.columns; ++i) {
      columns_.emplace_back(x, widths[i]);
      x += widths[i];
      gutters_[i].x = x;
      x += gutters_[i].width();
    }
    right_ = x;
  }

  void place_lanes() {
    double y = pool_top;
    for (std::size_t i = 0; i < graph_.lanes.size(); ++i) {
      BpmnLane& lane = graph_.lanes[i];
      const double height = row_height * static_cast<double>(lane.rows) +
                            band_track * static_cast<double>(bands_[i]) + 10;
      lane.box = {pool_left + title_strip, y, right_ - pool_left - title_strip, height};
      y += height;
    }
    graph_.pool = {pool_left, pool_top, right_ - pool_left, y - pool_top};
  }

  void place_nodes() {
    for (BpmnNode& each : graph_.nodes) {
      if (each.inside || each.host) continue;
      const Size size = size_of(each);
      const auto& [x, width] = columns_[each.cell.column];
      const double top =
          graph_.lanes[each.cell.lane].box.y + row_height * static_cast<double>(each.cell.row);
      const double height = row_height * static_cast<double>(each.rows);
      each.box = {x + (width - size.width) / 2, top + (height - size.height) / 2, size.width,
                  size.height};
      place_label(each);
    }
    for (BpmnNode& each : graph_.nodes)
      if (each.host) place_timer(each);
    place_insides();
  }

  static void place_label(BpmnNode& each) {
    if (each.name.empty()) return;
    if (each.kind == NodeKind::end || each.kind == NodeKind::gateway)
      each.label = label_below(each.box, each.name);
  }

  void place_timer(BpmnNode& timer) {
    const Box& host = node(*timer.host).box;
    timer.box = {host.right() - event_size - 12, host.bottom() - event_size / 2, event_size,
                 event_size};
    timer.label = {timer.box.x - 92, timer.box.bottom() - 12, 88, label_line};
  }

  /// From left to right: start, task, gateway, the ends one below the other.
  void place_insides() {
    std::map<std::size_t, double> next_end;
    for (BpmnNode& each : graph_.nodes) {
      if (!each.inside) continue;
      const Box& outer = node(*each.inside).box;
      const double middle = outer.centre().y + 8;
      const Size size = size_of(each);
      double x = outer.x + 24;
      double y = middle - size.height / 2;
      if (each.kind == NodeKind::task) x = outer.x + 100;
      if (each.kind == NodeKind::gateway) x = outer.x + 312;
      if (each.kind == NodeKind::end) {
        const double share = (outer.height - 20) / static_cast<double>(node(*each.inside).rows);
        x = outer.x + 410;
        y = outer.y + 20 + share * next_end[*each.inside]++ + (share - size.height) / 2 - 10;
      }
      each.box = {x, y, size.width, size.height};
      place_label(each);
    }
  }

  [[nodiscard]] double leaving_x(std::size_t gutter, std::size_t key) const {
    const Gutter& room = gutters_[gutter];
    return room.x + gutter_margin + track * static_cast<double>(Gutter::place(room.leaving, key));
  }
  [[nodiscard]] double passing_x(std::size_t gutter, std::size_t key) const {
    const Gutter& room = gutters_[gutter];
    return room.x + gutter_margin +
           track * static_cast<double>(room.leaving.size() + Gutter::place(room.passing, key));
  }
  [[nodiscard]] double arriving_x(std::size_t gutter, std::size_t key) const {
    const Gutter& room = gutters_[gutter];
    return room.x + room.width() - gutter_margin -
           track * static_cast<double>(Gutter::place(room.arriving, key));
  }

  void draw(BpmnFlow& flow, const Route& route) {
    const Box& from = node(flow.from).box;
    const Box& to = node(flow.to).box;
    const Point start{from.right(), from.centre().y};
    const Point end{to.x, to.centre().y};
    switch (route.way) {
      case Route::Way::straight: flow.points = {start, end}; break;
      case Route::Way::next_door:
        draw_by(flow, passing_x(route.leaves, index_of(flow)), start, end);
        break;
      case Route::Way::along: draw_by(flow, leaving_x(route.leaves, flow.from), start, end); break;
      case Route::Way::inside: draw_inside(flow, start, end); break;
      case Route::Way::around: draw_around(flow, route, start, end); break;
    }
    place_words(flow);
  }

  [[nodiscard]] std::size_t index_of(const BpmnFlow& flow) const {
    return static_cast<std::size_t>(&flow - graph_.flows.data());
  }

  static void draw_by(BpmnFlow& flow, double x, const Point& start, const Point& end) {
    flow.points = {start, {x, start.y}, {x, end.y}, end};
  }

  void draw_inside(BpmnFlow& flow, const Point& start, const Point& end) const {
    const BpmnNode& from = node(flow.from);
    if (from.host) {
      const Point below{from.box.centre().x, from.box.bottom()};
      flow.points = {below, {below.x, end.y}, end};
    } else if (start.y == end.y) {
      flow.points = {start, end};
    } else {
      draw_by(flow, start.x + 20, start, end);
    }
  }

  void draw_around(BpmnFlow& flow, const Route& route, const Point& start, const Point& end) const {
    const BpmnLane& lane = graph_.lanes[route.band];
    const double y = lane.box.y + row_height * static_cast<double>(lane.rows) +
                     band_track * (static_cast<double>(route.band_track) + 0.7);
    const double out = leaving_x(route.leaves, flow.from);
    const double in = arriving_x(route.arrives, flow.to);
    flow.points = {start, {out, start.y}, {out, y}, {in, y}, {in, end.y}, end};
  }

  /// The words stand where the flow leaves the common line: over its first long stretch.
  static void place_words(BpmnFlow& flow) {
    if (flow.name.empty()) return;
    const std::size_t first = flow.points.size() > 2 ? 2 : 0;
    const Point& a = flow.points[first];
    const Point& b = flow.points[first + 1];
    const double room = std::max(60.0, std::abs(b.x - a.x) - 16);
    const double width = std::min(report::text_width(flow.name, label_font) + 4, room);
    const auto lines = static_cast<double>(report::wrapped(flow.name, width, label_font).size());
    const double x = a.x < b.x ? a.x + 4 : a.x - 4 - width;
    flow.label = Box{x, a.y - label_line * lines - 1, width, label_line * lines};
  }

  BpmnGraph& graph_;
  std::vector<Route> routes_;
  std::vector<Gutter> gutters_;
  std::vector<std::size_t> bands_;
  std::vector<std::pair<double, double>> columns_;
  double right_ = 0.0;
};

}  // namespace

void lay_out(BpmnGraph& graph) {
  Layout(graph).run();
}

}  // namespace ksdpl::exchange
