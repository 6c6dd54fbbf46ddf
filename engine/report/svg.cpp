// The page: heading, spine, panels in the free columns, the last stage opened, legend.
#include "report/picture.hpp"
#include "report/svg_canvas.hpp"
#include "report/svg_legend.hpp"
#include "report/svg_panel.hpp"
#include "report/svg_parts.hpp"
#include "report/svg_spine.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr Font heading_font{17.0, true};
constexpr double panel_padding = 8.0;
constexpr double panel_spacing = 8.0;
constexpr double full_width = page_width - margin * 2;
/// More columns side by side would be too narrow for their words.
constexpr std::size_t most_columns_in_the_frame = 4;

constexpr Phrase edition_words{"Tahap dan langkah hukum, edisi ",
                               "Stages and legal moves, edition "};
constexpr Phrase row_numbers{". T1, N1 dan seterusnya: nomor baris tabel statuta. ",
                             ". T1, N1 and so on: row numbers of the table of the statute. "};
constexpr Phrase brief_articles{"31(3)a berarti Pasal 31 ayat (3) huruf a ",
                                "31(3)a stands for Pasal 31 ayat (3) huruf a "};
constexpr Phrase beside_every_stage{"berjalan di samping setiap tahap", "runs beside every stage"};
constexpr Phrase at_the_same_time{"pada saat yang sama", "at the same time"};
constexpr Phrase other_moves{"Langkah lain", "Other moves"};

constexpr BoxStyle panel_style{"#f9fafb", "#6b7280", 0.8, Stroke::solid};

class Page {
 public:
  Page(const Picture& picture, Language language) : picture_(picture), language_(language) {
    draw_heading();
    spine_ = lay_out_spine(picture_, language_, y_);
    y_ = spine_.bottom;
    draw_spine(canvas_, picture_, spine_);
    std::vector<Stretch> left = spine_.free_on_the_left();
    const Legend legend = lay_out_legend(picture_, language_, left_width() - panel_padding);
    const std::optional<double> legend_top = take(left, legend.height());
    const std::vector<Panel> homeless = draw_panels(left);
    draw_strip();
    for (const Panel& panel : homeless) {
      draw_floating(panel, margin, y_ += panel_spacing);
      y_ += panel.height() + panel_padding * 2;
    }
    draw_others();
    draw_legend(canvas_, legend, {spine_.left_zone_start, legend_top.value_or(y_)});
    if (!legend_top) y_ += legend.height();
  }

  [[nodiscard]] const std::string& body() const { return canvas_.body(); }
  [[nodiscard]] double height() const { return std::ceil(y_ + margin); }

 private:
  void draw_heading() {
    y_ = margin;
    for (const std::string& line : wrapped(picture_.title, full_width, heading_font)) {
      canvas_.text({margin, y_}, line, {heading_font, ink});
      y_ += 20.0;
    }
    std::string words = fmt::format("{}{}{}", edition_words.in(language_), picture_.edition,
                                    row_numbers.in(language_));
    if (!picture_.regulation.empty()) {
      words += fmt::format("{}{}.", brief_articles.in(language_), picture_.regulation);
    }
    for (const std::string& line : wrapped(words, full_width, small_font)) {
      canvas_.text({margin, y_}, line, {small_font, quiet_ink});
      y_ += line_height;
    }
    y_ += 4.0;
  }

  // --- Panels go where the column beside the spine is free, else below it ------------------------

  /// Draws the panels that find room and returns those that do not.
  std::vector<Panel> draw_panels(std::vector<Stretch>& left) {
    std::vector<Panel> homeless;
    std::vector<Stretch> right = spine_.free_on_the_right();
    for (Panel& panel : collected_panels()) {
      const double height = panel.height() + panel_padding * 2;
      if (const auto top = take(left, height)) {
        draw_floating(panel, spine_.left_zone_start, *top);
      } else if (const auto top_right = take(right, height)) {
        draw_floating(panel, side_left, *top_right);
      } else {
        homeless.push_back(std::move(panel));
      }
    }
    return homeless;
  }

  [[nodiscard]] double left_width() const { return left_zone_end - spine_.left_zone_start; }
  /// The width of a panel's inside, so that it fits on either side.
  [[nodiscard]] double panel_width() const {
    return std::min(left_width(), side_width) - panel_padding * 2;
  }

  /// One panel per stage that moves from many stages lead to.
  [[nodiscard]] std::vector<Panel> collected_panels() const {
    std::vector<Panel> panels;
    std::vector<const Arrow*> left = spine_.collected;
    while (!left.empty()) {
      const NodeIndex target = left.front()->target;
      const auto others = std::stable_partition(
          left.begin(), left.end(), [&](const Arrow* arrow) { return arrow->target == target; });
      const std::vector<const Arrow*> arrows(left.begin(), others);
      panels.push_back(lay_out_collected(picture_, arrows, {{}, panel_width()}, language_));
      left.erase(left.begin(), others);
    }
    return panels;
  }

  [[nodiscard]] bool is_in_the_frame(const Region& region) const {
    return spine_.opens_below && region.owner == picture_.spine.back();
  }

  /// Takes the first free stretch that is high enough and returns its top.
  static std::optional<double> take(std::vector<Stretch>& free, double height) {
    for (Stretch& stretch : free) {
      if (stretch.bottom - stretch.top < height) continue;
      const double top = stretch.top;
      stretch.top += height + panel_spacing;
      return top;
    }
    return std::nullopt;
  }

  void draw_floating(const Panel& panel, double left, double top) {
    const Rect around{left, top, panel.width() + panel_padding * 2,
                      panel.height() + panel_padding * 2};
    canvas_.box(around, panel_style);
    draw_panel(canvas_, picture_, panel, {left + panel_padding, top + panel_padding});
  }

  // --- Below the spine: the last stage, opened to show what is inside, and what runs beside
  // -------

  /// The regions of the last stage in rows, and beside the first row those of every stage.
  struct Strip {
    std::vector<std::vector<const Region*>> rows;
    std::vector<const Region*> outside;
    double column_width = 0.0;
  };

  [[nodiscard]] Strip strip() const {
    Strip strip;
    std::size_t columns = 0;
    for (std::size_t i = 1; i < picture_.regions.size(); ++i) {
      const Region& region = picture_.regions[i];
      if (!is_in_the_frame(region)) {
        strip.outside.push_back(&region);
        continue;
      }
      const std::size_t own = columns_of(region);
      if (strip.rows.empty() || columns + own > most_columns_in_the_frame) {
        strip.rows.emplace_back();
        columns = 0;
      }
      strip.rows.back().push_back(&region);
      columns += own;
    }
    strip.column_width = std::numeric_limits<double>::max();
    for (std::size_t row = 0; row < std::max<std::size_t>(strip.rows.size(), 1); ++row)
      strip.column_width = std::min(strip.column_width, column_width(strip, row));
    return strip;
  }

  /// Returns how wide the columns of a row can be: the panels outside the frame stand in the first.
  [[nodiscard]] static double column_width(const Strip& strip, std::size_t row) {
    std::size_t columns = 0;
    std::size_t panels = 0;
    const auto count = [&](const std::vector<const Region*>& regions) {
      for (const Region* region : regions)
        columns += columns_of(*region);
      panels += regions.size();
    };
    if (row < strip.rows.size()) count(strip.rows[row]);
    // What stands outside the frame narrows it in every row.
    count(strip.outside);
    const double between = column_spacing * static_cast<double>(columns - panels);
    const double around =
        (panel_padding * 2 + panel_spacing) * static_cast<double>(panels) - panel_spacing;
    return (full_width - between - around) / static_cast<double>(columns);
  }

  [[nodiscard]] std::string caption_of(const Region& region, bool first_inside) const {
    if (is_in_the_frame(region)) {
      return std::string(first_inside ? std::string_view() : at_the_same_time.in(language_));
    }
    return region.owner ? picture_.nodes[*region.owner].title
                        : std::string(beside_every_stage.in(language_));
  }

  void draw_strip() {
    if (picture_.regions.size() < 2) return;
    const Strip strip = this->strip();
    const std::vector<Panel> outside = panels_of(strip.outside, strip.column_width);
    const double head = spine_.opens_below ? frame_head().height() : panel_spacing;
    const double top = y_;
    y_ += head;
    double frame_end = margin;
    double outside_bottom = y_ + height_of(outside);
    for (const std::vector<const Region*>& row : strip.rows) {
      const std::vector<Panel> panels = panels_of(row, strip.column_width);
      const Rect place{margin, y_, 0.0, height_of(panels)};
      frame_end = std::max(frame_end, draw_row_of_panels(panels, place, /*framed=*/true));
      y_ = place.bottom();
    }
    const double frame_bottom = y_;
    if (!outside.empty()) {
      const double x = strip.rows.empty() ? margin : frame_end + panel_spacing;
      draw_row_of_panels(outside, {x, top + head, 0.0, height_of(outside)}, /*framed=*/false);
    }
    if (spine_.opens_below) draw_frame({margin, top, frame_end - margin, frame_bottom - top});
    y_ = std::max(frame_bottom, outside_bottom);
  }

  std::vector<Panel> panels_of(const std::vector<const Region*>& regions, double column_width) {
    std::vector<Panel> panels;
    panels.reserve(regions.size());
    for (const Region* region : regions) {
      // The first region needs no caption: the frame's own head says what it is.
      const bool first = is_in_the_frame(*region) && named_frame_ == nullptr;
      if (first) named_frame_ = region;
      panels.push_back(
          lay_out_region(picture_, *region, {caption_of(*region, first), column_width}, language_));
    }
    return panels;
  }

  static double height_of(const std::vector<Panel>& panels) {
    double height = 0.0;
    for (const Panel& panel : panels)
      height = std::max(height, panel.height() + panel_padding * 2);
    return height;
  }

  /// Draws the panels from the left and returns where the last one ends.
  double draw_row_of_panels(const std::vector<Panel>& panels, Rect place, bool framed) {
    for (std::size_t i = 0; i < panels.size(); ++i) {
      place.width = panels[i].width() + panel_padding * 2;
      if (!framed) canvas_.box(place, panel_style);
      if (framed && i > 0) {
        const double x = place.x - panel_spacing / 2;
        canvas_.line({x, place.y}, {x, place.bottom()}, Stroke::dashed);
      }
      draw_panel(canvas_, picture_, panels[i], {place.x + panel_padding, place.y + panel_padding});
      place.x = place.right() + panel_spacing;
    }
    return place.x - panel_spacing;
  }

  [[nodiscard]] NodeText frame_head() const {
    return node_text(picture_.nodes[picture_.spine.back()], full_width, language_);
  }

  void draw_frame(const Rect& frame) {
    const Node& owner = picture_.nodes[picture_.spine.back()];
    const NodeText words = frame_head();
    draw_node(canvas_, owner, words, {frame.x, frame.y, frame.width, words.height()});
    canvas_.box(frame, {"none", ink, 1.2, stroke_of(owner.basis)});
  }

  // --- What had no place in the lay-out is listed, never left out
  // ---------------------------------

  void draw_others() {
    if (spine_.others.empty()) return;
    canvas_.text({margin, y_ += line_height + 8.0}, other_moves.in(language_), {small_bold, ink});
    for (const Arrow* arrow : spine_.others) {
      const std::string words = in_words(picture_, *arrow, language_);
      canvas_.open_group(tooltip(*arrow));
      for (const std::string& line : wrapped(words, full_width, small_font)) {
        canvas_.text({margin, y_ += line_height}, line, {small_font, ink});
      }
      canvas_.close_group();
    }
  }

  const Picture& picture_;
  Language language_;
  Canvas canvas_;
  Spine spine_;
  const Region* named_frame_ = nullptr;  ///< The region whose name is the frame's.
  double y_ = 0.0;
};

/// Returns the picture in words, for those who do not see it.
std::string description(const Picture& picture, Language language) {
  const bool indonesian = language == Language::indonesian;
  std::string words = indonesian ? "Tahap maju secara berurutan: " : "Forward stages in order: ";
  for (const NodeIndex node : picture.spine) {
    words += (node == picture.spine.front() ? "" : "; ") + picture.nodes[node].title;
  }
  words += '.';
  if (picture.here.empty()) return words;
  return words + (indonesian ? " Kasus berada pada tahap: " : " The case is at the stage: ") +
         picture.here + '.';
}

/// Returns the size attributes: A4, or narrower when the page is longer than A4 is high.
std::string paper_size(double height) {
  constexpr double a4_width = 210.0;
  constexpr double a4_height = 297.0;
  const double width = std::min(a4_width, a4_height * page_width / height);
  return fmt::format(R"(width="{:.1f}mm" height="{:.1f}mm")", width, width * height / page_width);
}

}  // namespace

std::string to_svg(const Picture& picture, Language language) {
  const Page page(picture, language);
  std::string out = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  out += fmt::format(
      "\n<svg xmlns=\"http://www.w3.org/2000/svg\" {} viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\" "
      "aria-labelledby=\"ksdpl-title ksdpl-desc\" lang=\"{}\" font-family=\"Liberation Sans, "
      "Arial, Helvetica, DejaVu Sans, sans-serif\">\n",
      paper_size(page.height()), page_width, page.height(),
      language == Language::indonesian ? "id" : "en");
  out += fmt::format("  <title id=\"ksdpl-title\">{}</title>\n", xml_escaped(picture.title));
  out += fmt::format("  <desc id=\"ksdpl-desc\">{}</desc>\n",
                     xml_escaped(description(picture, language)));
  out += fmt::format("  <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n", paper);
  return out + page.body() + "</svg>\n";
}

}  // namespace ksdpl::report
